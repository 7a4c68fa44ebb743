import { accountOf } from '../account-of.ts';
import { lifted } from '../../database/tenant.ts';
import { judgeAssertion } from '../passkeys/verify-answer.ts';
import { passkeyMinutes, requestOptions } from '../passkeys/options.ts';
import { passkeyDomain } from '../passkeys/relying-party.ts';
import { passkeysOf } from '../passkeys/store.ts';
import { Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { openChallenge } from '../challenges/challenges.ts';
import { confirm } from './confirm.ts';
import type { AccountNeeds } from '../needs.ts';

export const beginPasskeyConfirmation: Handler<'session.passkeyOptions'> = async ({
  utility,
  session,
  transaction,
}) => {
  passkeyDomain(utility);
  const accountId = accountOf(session);
  const known = await passkeysOf(transaction, utility.id, accountId);
  const { id } = await lifted(transaction, () =>
    openChallenge(transaction, utility.id, {
      purpose: 'confirmation-passkey',
      accountId,
      data: {},
      minutes: passkeyMinutes,
    }),
  );
  return { status: 200, body: requestOptions(utility, id, known) };
};

export const confirmWithPasskey: Handler<'session.confirmWithPasskey', AccountNeeds> = async (
  { utility, body, address, agent, session, transaction },
  services,
) => {
  passkeyDomain(utility);
  const accountId = accountOf(session);
  const asked = { utility, address, agent, purpose: 'confirmation-passkey', accountId } as const;
  const passkey = await lifted(transaction, () => judgeAssertion(transaction, services, asked, body.credential));
  if (passkey instanceof Problem) return passkey;
  return {
    status: 200,
    ...(await confirm(
      transaction,
      utility,
      { ...session, accountId },
      { method: 'passkey', secure: services.secure, agent, address },
    )),
  };
};
