import { accountOf } from '../account-of.ts';
import { selectContactPoint } from '../contact-points/store.ts';
import { lifted } from '../../database/tenant.ts';
import { Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { deviceOf } from '../session/device.ts';
import { recordSignIn } from '../history/record-sign-in.ts';
import { codeLimitsAt } from '../challenges/code-limits.ts';
import { judgeCode, sendCode } from '../challenges/codes.ts';
import type { SentWith } from '../challenges/codes.ts';
import { methodOf, requireMethod } from '../challenges/methods.ts';
import { confirm } from './confirm.ts';
import type { AccountNeeds } from '../needs.ts';

/** Sends a code to a contact point of the account. Its codes count by account: nobody outside of it can use them up. */
export const sendConfirmationCode: Handler<'session.sendConfirmationCode', AccountNeeds> = async (
  { utility, body, session, transaction },
  services,
) => {
  const accountId = accountOf(session);
  const { kind, address } = await selectContactPoint(transaction, utility.id, accountId, body.contactPointId);
  requireMethod(utility, methodOf(kind));
  const limit = codeLimitsAt(services.pepper, utility.id);
  const limits = [limit('again', `${body.contactPointId} ${accountId}`), limit('sentTo', accountId)];
  const data: SentWith = { kind, address, lang: body.lang };
  return {
    status: 202,
    body: await lifted(transaction, () =>
      sendCode(transaction, services, utility.id, { purpose: 'confirmation-code', accountId, data, limits }),
    ),
  };
};

export const confirmWithCode: Handler<'session.confirmWithCode', AccountNeeds> = async (
  { utility, body, session, transaction, agent, address },
  services,
) => {
  const accountId = accountOf(session);
  const limit = codeLimitsAt(services.pepper, utility.id);
  const limits = { clear: [limit('wrongFor', accountId)], takeBack: [limit('wrongForInADay', accountId)] };
  const refused = ({ kind }: SentWith): Promise<void> =>
    recordSignIn(transaction, utility.id, {
      accountId,
      method: methodOf(kind),
      outcome: 'refused',
      device: deviceOf(agent),
      address,
    });
  const found = await lifted(transaction, () =>
    judgeCode<SentWith>(transaction, services, utility.id, {
      ...body,
      purpose: 'confirmation-code',
      accountId,
      limits: () => limits,
      refused,
    }),
  );
  if (found instanceof Problem) return found;
  const method = methodOf(found.kind);
  return {
    status: 200,
    ...(await confirm(
      transaction,
      utility,
      { ...session, accountId },
      { method, secure: services.secure, agent, address },
    )),
  };
};
