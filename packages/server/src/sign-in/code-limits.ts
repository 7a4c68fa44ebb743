import { attemptKey, type AttemptLimit } from '../security/attempts.ts';

/** A code's life. */
export const codeLife = { minutes: 10, tries: 5 };

/**
 * How often codes may be asked for and be wrong.
 *
 * What guessing is worth: a guess hits one of a million codes. Against one address it gets 20 guesses an hour and 50 a day, from however
 * many networks: a chance of 1 in 20,000 a day, and its owner gets ten mails or more each day of it. One network gets 240 guesses an hour
 * (30 codes, of five tries each, bring it to 150): 1 in 6,600 an hour to get into any one of 30 accounts that it did not choose freely, as
 * each of them was sent a code.
 *
 * What locking out is worth: whoever knows an address can use up its codes and guesses, for as long as they go on and an hour more. That
 * stops a browser in which this address never signed in. One in which it did counts by itself (see `known-browser.ts`), sessions go on,
 * and codes inside of a session count by account. Passkeys, the utility's provider and usage notices do not count with codes.
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
export function codeLimitsAt(pepper: string, utilityId: string): (what: keyof typeof codeLimits, value: string) => AttemptLimit {
  return (what, value) => ({ key: attemptKey(pepper, utilityId, `code-${what}`, value), ...codeLimits[what] });
}
