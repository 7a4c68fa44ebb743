import { attemptKey } from '../../security/attempts.ts';
import type { AttemptLimit } from '../../security/attempts.ts';

/** A code's life. */
export const codeLife = { minutes: 10, tries: 5 };

/**
 * How often codes may be asked for and be wrong.
 *
 * What guessing is worth: a guess hits one code of a million. Guesses at one address, from however many networks: 20 an hour and 50 a day,
 * a chance of 1 in 20,000 a day, while its owner gets at least ten mails on each such day. Guesses from one network at whatever address:
 * 150 an hour (30 codes, five tries each), a chance of 1 in 6,600 an hour for one account out of the 30 that were sent a code. Of the
 * 10,000 guesses of the tests, from 100 addresses at one person, 20 are compared with a code: 1 in 50,000.
 *
 * What locking out is worth: whoever knows an address can use up its codes and guesses, as long as they go on and then for an hour, or a
 * day once all guesses of a day are used up. That stops only a browser in which the address never signed in. One in which it did counts
 * by itself (see `known-browser.ts`), sessions go on, and codes inside of a session count by account. Passkeys, the utility's provider
 * and usage notices do not count with codes.
 */
const codeLimits = {
  /** Another code to the same address, from the same network or account. */
  again: { most: 1, minutes: 1 },
  /** Codes to one address, or to one known browser or account whatever the address. */
  sentTo: { most: 10, minutes: 60 },
  sentFrom: { most: 30, minutes: 60 },
  /** Wrong codes for one address, known browser or account, over all the codes that were sent. */
  wrongFor: { most: 20, minutes: 60 },
  wrongForInADay: { most: 50, minutes: 24 * 60 },
  wrongFrom: { most: 60, minutes: 15 },
} as const satisfies Record<string, Omit<AttemptLimit, 'key'>>;

/** Seconds before another code may be asked for. */
export const resendSeconds = codeLimits.again.minutes * 60;

/** Makes limits of codes at one utility. @returns a function of what is counted, and for whom or from where */
export function codeLimitsAt(
  pepper: string,
  utilityId: string,
): (what: keyof typeof codeLimits, value: string) => AttemptLimit {
  return (what, value) => ({ key: attemptKey(pepper, utilityId, `code-${what}`, value), ...codeLimits[what] });
}
