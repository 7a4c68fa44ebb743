import { sha256 } from '../../../../packages/server/src/security/tokens.ts';
import { serviceUrl } from '../../support/server.ts';

export type UtilityId = 'morioka' | 'chiba';

/** A resident with everything that the system can hold of one. */
export interface Person {
  /** From 1; it stands in every id and text of the person, so that a leak tells whose it is. */
  index: number;
  utility: UtilityId;
}

/** Two of each utility; the first of a utility is the one whose session is used, the others are those who must not be seen. */
export const people: readonly Person[] = [
  { index: 1, utility: 'morioka' },
  { index: 2, utility: 'morioka' },
  { index: 3, utility: 'chiba' },
  { index: 4, utility: 'chiba' },
];

/** Id of a person's `n`-th thing of a kind, such as `contracts`. */
export function idOf({ index }: Person, kind: string, n = 1): string {
  const hex = (bytes: Uint8Array, from: number, to: number): string =>
    Buffer.from(bytes.subarray(from, to)).toString('hex');
  const hash = sha256(`${index}:${kind}:${n}`);
  return `01939a40-${hex(hash, 0, 2)}-7${hex(hash, 2, 4).slice(1)}-8${hex(hash, 4, 6).slice(1)}-${hex(hash, 6, 12)}`;
}

/** What a session may be; `ended` was one of level `confirmed`. */
export const sessionKinds = ['usage-notice', 'account', 'recent', 'confirmed', 'ended'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** Token of a person's session, as the cookie holds it. */
export const tokenOf = ({ index }: Person, kind: SessionKind): string => `${kind}-${index}-`.padEnd(43, 'A');
export const csrfTokenOf = ({ index }: Person, kind: SessionKind): string => `csrf-${kind}-${index}-`.padEnd(43, 'B');

/** Cookie of a session as the service of `at` reads it; a session belongs to the person's own utility. */
export function cookieOf(person: Person, kind: SessionKind, at: UtilityId = person.utility): string {
  return `${serviceUrl.startsWith('https') ? '__Host-' : ''}mizu-${at}=${tokenOf(person, kind)}`;
}
