import type { Contact } from '../contact.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { Problem, tooManyRequests } from '../../http/problem.ts';
import { countAttempt, forgetOldAttempts, forgiveAttempt } from '../../security/attempts.ts';
import type { AttemptLimit } from '../../security/attempts.ts';
import { sameText, sha256 } from '../../security/tokens.ts';
import { digitsOf } from '../../utility/number-format.ts';
import { closeChallenge, openChallenge, tryChallenge } from './challenges.ts';
import type { Challenge } from './challenges.ts';
import { codeLife, resendSeconds } from './code-limits.ts';
import type { AccountNeeds } from '../needs.ts';

/** What a code is for; also the name of its message. */
export type CodePurpose = 'sign-in-code' | 'confirmation-code' | 'contact-point-code';

type Hashing = Pick<AccountNeeds, 'pepper'> & { utilityId: string };

/** What a code was sent with. */
export interface SentWith extends Contact {
  lang: string;
}

export interface CodeToSend {
  purpose: CodePurpose;
  accountId: string | null;
  /** Where to and in which language. */
  data: SentWith;
  /** Whatever else the right answer is to find. */
  more?: Record<string, unknown>;
  limits: readonly AttemptLimit[];
}

/**
 * Sends a one-time code of six digits. Nothing here asks whose the address is: every address takes the same steps and gets the same
 * message, so neither answer nor time tells. Runs with the rights of the utility's own programs.
 *
 * @throws Problem 429 over one of the limits; nothing is counted then
 */
export async function sendCode(
  transaction: TenantTransaction,
  { pepper, outbox }: Pick<AccountNeeds, 'pepper' | 'outbox'>,
  utilityId: string,
  { purpose, accountId, data, more, limits }: CodeToSend,
): Promise<components['schemas']['CodeSent']> {
  const wait = await countAttempt(transaction, utilityId, limits);
  if (wait > 0) throw tooManyRequests(wait);
  await forgetOldAttempts(transaction, utilityId);
  const code = randomCode();
  const { minutes, tries } = codeLife;
  const secretHash = (id: string): Uint8Array => codeHash({ pepper, utilityId }, id, code);
  const { id, expiresAt } = await openChallenge(transaction, utilityId, {
    purpose,
    accountId,
    data: { ...data, ...more },
    minutes,
    tries,
    secretHash,
  });
  const { kind, address, lang } = data;
  await outbox.put(transaction, utilityId, {
    kind,
    address,
    lang,
    template: purpose,
    values: { code, minutes: String(minutes) },
  });
  const resendAt = new Date(Date.parse(expiresAt) - minutes * 60_000 + resendSeconds * 1000).toISOString();
  return { challengeId: id, expiresAt, resendAt };
}

/** Limits of an answer to a code. */
export interface JudgingLimits {
  /** Begins anew with a right code. */
  clear: readonly AttemptLimit[];
  /** A right code is not counted. */
  takeBack: readonly AttemptLimit[];
}

export interface CodeToJudge<Data extends SentWith> {
  challengeId: string;
  /** As the person typed it. */
  code: string;
  purpose: CodePurpose;
  /** Whose code it must be; null while nobody is signed in. */
  accountId: string | null;
  /** @param data undefined for a code that is not there (any more) */
  limits: (data: Data | undefined) => JudgingLimits;
  /** Called with the first wrong answer to a code. */
  refused: (data: Data) => Promise<void>;
}

/**
 * Judges an answer to a code. A code is good once and for five tries. Runs with the rights of the utility's own programs, in a transaction
 * that must be kept when a problem is returned, as the try is used up.
 *
 * @returns what the code was sent with, or a Problem 401
 * @throws Problem 429 over one of the limits; then no try is used up and nothing is counted
 */
export async function judgeCode<Data extends SentWith>(
  transaction: TenantTransaction,
  { pepper }: Pick<AccountNeeds, 'pepper'>,
  utilityId: string,
  { purpose, accountId, challengeId, code, limits, refused }: CodeToJudge<Data>,
): Promise<Data | Problem> {
  const tried = await tryChallenge(transaction, utilityId, purpose, challengeId);
  const challenge = tried?.accountId === accountId ? tried : undefined;
  // Only `sendCode` opens challenges of these purposes, with such data.
  const data = challenge?.data as Data | undefined;
  const { clear, takeBack } = limits(data);
  const wait = await countAttempt(transaction, utilityId, [...clear, ...takeBack]);
  if (wait > 0) throw tooManyRequests(wait);
  const right = isRight({ pepper, utilityId }, challengeId, code, challenge);
  if (!challenge || !data) return refusal(0);
  if (!right) {
    if (challenge.triesLeft === codeLife.tries - 1) await refused(data);
    return refusal(challenge.triesLeft);
  }
  await closeChallenge(transaction, utilityId, challengeId);
  await forgiveAttempt(transaction, utilityId, {
    clear: clear.map(({ key }) => key),
    takeBack: takeBack.map(({ key }) => key),
  });
  return data;
}

function refusal(triesLeft: number): Problem {
  return new Problem('code-refused', { triesLeft });
}

function isRight(hashing: Hashing, challengeId: string, answer: string, challenge: Challenge | undefined): boolean {
  const text = (hash: Uint8Array): string => String.fromCharCode(...hash);
  const given = text(codeHash(hashing, challengeId, digitsOf(answer)));
  return challenge?.secretHash ? sameText(given, text(challenge.secretHash)) : false;
}

/** Without the pepper a copy of the database could be guessed against in a second; the challenge's name makes one code's hash worthless for another. */
function codeHash({ pepper, utilityId }: Hashing, challengeId: string, code: string): Uint8Array {
  return sha256(`${pepper}${utilityId}:code:${challengeId}:${code}`);
}

/** Of 2³² numbers, a few codes get one more than the others: 1 in 4,294 more likely, which no guess gains from. */
function randomCode(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(random % 1_000_000).padStart(6, '0');
}
