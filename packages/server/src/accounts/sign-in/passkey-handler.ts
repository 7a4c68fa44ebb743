import { asStaff } from '../../database/tenant.ts';
import { judgeAssertion } from '../passkeys/verify-answer.ts';
import { passkeyMinutes, requestOptions } from '../passkeys/options.ts';
import { passkeyDomain } from '../passkeys/relying-party.ts';
import { Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { arrive } from './arrive.ts';
import { openChallenge } from '../challenges/challenges.ts';
import type { AccountNeeds } from '../needs.ts';

/** Asks for any passkey of the utility, so the answer is the same for everybody. */
export const beginPasskeySignIn: Handler<'signIn.passkeyOptions', AccountNeeds> = async ({ utility }, { database }) => {
  passkeyDomain(utility);
  const { id } = await asStaff(database, utility.id, (transaction) =>
    openChallenge(transaction, utility.id, {
      purpose: 'sign-in-passkey',
      accountId: null,
      data: {},
      minutes: passkeyMinutes,
    }),
  );
  return { status: 200, body: requestOptions(utility, id, []) };
};

export const signInWithPasskey: Handler<'signIn.withPasskey', AccountNeeds> = async (
  { utility, body, address, agent, cookie },
  services,
) => {
  passkeyDomain(utility);
  const { credential, linkContract } = body;
  const outcome = await asStaff(services.database, utility.id, async (transaction) => {
    const passkey = await judgeAssertion(
      transaction,
      services,
      { utility, address, agent, purpose: 'sign-in-passkey', accountId: null },
      credential,
    );
    if (passkey instanceof Problem) return passkey;
    const { accountId } = passkey;
    return arrive(
      transaction,
      services,
      { utility, address, agent, cookie },
      { accountId, method: 'passkey', registered: false, linkContract },
    );
  });
  return outcome instanceof Problem ? outcome : { status: 201, ...outcome };
};
