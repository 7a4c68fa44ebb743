import type { Session } from '../connection/connection.ts';

/** Where a session stands: nobody is signed in; `calm` until `at`; `ending`, and the reader is to know; `over` by this device's clock. */
export type Phase =
  | { readonly phase: 'none' }
  /** `at`: milliseconds since 1970. */
  | { readonly phase: 'calm'; readonly at: number }
  /** `endsAt`: UTC instant; `last`: it is the absolute end, and the session cannot be lengthened. */
  | { readonly phase: 'ending' | 'over'; readonly endsAt: string; readonly last: boolean };

/**
 * @param now milliseconds since 1970
 * @param warnSeconds how long before the end the reader is warned
 */
export function phaseOf(session: Session, now: number, warnSeconds: number): Phase {
  if (session.state !== 'signed-in') return { phase: 'none' };
  const end = Date.parse(session.expiresAt);
  const at = end - warnSeconds * 1000;
  if (now < at) return { phase: 'calm', at };
  return { phase: now < end ? 'ending' : 'over', endsAt: session.expiresAt, last: end >= Date.parse(session.endsAt) };
}
