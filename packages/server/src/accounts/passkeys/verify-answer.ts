import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { errorForLog } from '../../log.ts';
import { Problem, tooManyRequests } from '../../http/problem.ts';
import { attemptKey, countAttempt, forgetOldAttempts, forgiveAttempt } from '../../security/attempts.ts';
import { networkOf } from '../../security/request-limit.ts';
import { deviceOf } from '../session/device.ts';
import { recordSignIn } from '../history/record-sign-in.ts';
import { closeChallenge, tryChallenge } from '../challenges/challenges.ts';
import type { ChallengePurpose } from '../challenges/challenges.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import { isPasskeyPage, passkeyDomain } from './relying-party.ts';
import { findPasskey, markUsed } from './store.ts';
import type { FoundPasskey } from './store.ts';
import { userHandle } from './user-handle.ts';
import { readClientData, verifyAssertion, verifyRegistration } from './verify.ts';
import type { Expected } from './verify.ts';
import type { AccountNeeds } from '../needs.ts';

type Schemas = components['schemas'];
type PasskeyPurpose = Extract<ChallengePurpose, `${string}-passkey`>;

/** Answers from one network that do not hold, within a quarter of an hour; a household or a library shares an address. */
const limit = { most: 30, minutes: 15 };

/** What of a request the judgement needs. */
export interface Asked {
  utility: UtilityConfig;
  address: string;
  /** `User-Agent`. */
  agent: string;
  purpose: PasskeyPurpose;
  /** Who is signed in; null for somebody who is just arriving. */
  accountId: string | null;
}

/**
 * Judges the answer of a passkey that was asked for. Whatever is wrong with it gets the same answer; a known passkey's owner finds it in
 * the sign-in history. Runs with the rights of the utility's own programs, and what it writes must be kept.
 *
 * @returns the passkey, or the problem to be returned
 */
export function judgeAssertion(
  transaction: TenantTransaction,
  services: AccountNeeds,
  asked: Asked,
  credential: Schemas['AssertionCredential'],
): Promise<FoundPasskey | Problem> {
  const { utility, accountId, address, agent } = asked;
  return counted(transaction, services, asked, async () => {
    const passkey = await findPasskey(transaction, utility.id, credential.id);
    const expected = await takeChallenge(transaction, services, asked, credential.response.clientDataJSON);
    const use =
      passkey && expected && isTheirs(passkey, accountId, credential.response.userHandle)
        ? await orRefused(services, utility, () => verifyAssertion(credential, passkey, expected))
        : undefined;
    if (passkey && use) {
      await markUsed(transaction, utility.id, passkey.id, use);
      return passkey;
    }
    if (passkey)
      await recordSignIn(transaction, utility.id, {
        accountId: passkey.accountId,
        method: 'passkey',
        outcome: 'refused',
        device: deviceOf(agent),
        address,
      });
    return new Problem('passkey-refused');
  });
}

/** Somebody who is just arriving says who they are by the handle alone, so it must be there then. */
function isTheirs(passkey: FoundPasskey, accountId: string | null, handle: string | undefined): boolean {
  const handleFits = handle === userHandle(passkey.accountId);
  return accountId === null ? handleFits : passkey.accountId === accountId && (handle === undefined || handleFits);
}

/**
 * Judges a passkey that was made for the account that is signed in. Runs with the rights of the utility's own programs, and what it writes
 * must be kept.
 *
 * @returns what is to be kept of it, or the problem to be returned
 */
export function judgeRegistration(
  transaction: TenantTransaction,
  services: AccountNeeds,
  asked: Asked,
  credential: Schemas['RegistrationCredential'],
): Promise<Awaited<ReturnType<typeof verifyRegistration>> | Problem> {
  return counted(transaction, services, asked, async () => {
    const expected = await takeChallenge(transaction, services, asked, credential.response.clientDataJSON);
    const made = expected && (await orRefused(services, asked.utility, () => verifyRegistration(credential, expected)));
    return made ?? new Problem('passkey-refused');
  });
}

/** Counts an answer before it is judged, and takes it back when it holds. */
async function counted<T extends object>(
  transaction: TenantTransaction,
  { pepper }: AccountNeeds,
  { utility, address }: Asked,
  judge: () => Promise<T | Problem>,
): Promise<T | Problem> {
  const key = attemptKey(pepper, utility.id, 'passkey-address', networkOf(address));
  const wait = await countAttempt(transaction, utility.id, [{ key, ...limit }]);
  if (wait > 0) return tooManyRequests(wait);
  const judged = await judge();
  if (judged instanceof Problem) return judged;
  await forgiveAttempt(transaction, utility.id, { clear: [], takeBack: [key] });
  await forgetOldAttempts(transaction, utility.id);
  return judged;
}

/**
 * Takes the challenge that was answered; it is good for one answer, whatever that is worth.
 *
 * @returns undefined when it is not a living one, of this purpose and account, or was answered on a page that may not ask
 */
async function takeChallenge(
  transaction: TenantTransaction,
  services: AccountNeeds,
  { utility, purpose, accountId }: Asked,
  clientDataJSON: string,
): Promise<Expected | undefined> {
  const domain = passkeyDomain(utility);
  const clientData = await orRefused(services, utility, () => readClientData(clientDataJSON));
  if (!clientData) return undefined;
  const { challenge, origin, topOrigin } = clientData;
  const opened = await tryChallenge(transaction, utility.id, purpose, challenge);
  if (opened?.accountId !== accountId) return undefined;
  await closeChallenge(transaction, utility.id, challenge);
  if (isPasskeyPage(clientData, utility, domain, services.isAllowedOrigin))
    return { challenge, origin, topOrigin, domain };
  services.log({ level: 'warn', event: 'passkey-page-refused', utility: utility.id });
  return undefined;
}

/**
 * What `check` returns; undefined when it finds that an answer does not hold. The library tells that by errors without a kind of their
 * own, so every error is a refusal here; the log keeps where it came from. Nothing in `check` may touch the database.
 */
async function orRefused<T>(
  { log }: AccountNeeds,
  utility: UtilityConfig,
  check: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await check();
  } catch (error) {
    log({ level: 'info', event: 'passkey-refused', utility: utility.id, error: errorForLog(error) });
    return undefined;
  }
}
