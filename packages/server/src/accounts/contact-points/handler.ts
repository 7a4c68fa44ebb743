import { accountOf } from '../account-of.ts';
import { lifted } from '../../database/tenant.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import { hiddenAddress } from '../../messages/hidden-address.ts';
import { Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { networkOf } from '../../security/request-limit.ts';
import { codeLimitsAt } from '../challenges/code-limits.ts';
import { judgeCode, sendCode } from '../challenges/codes.ts';
import type { SentWith } from '../challenges/codes.ts';
import { offeredContact } from './offered.ts';
import {
  deleteContactPoint,
  insertContactPoint,
  ownerOf,
  selectContactPoint,
  selectContactPoints,
  verifyAgain,
} from './store.ts';
import { tellAccount } from './tell.ts';
import type { News } from './tell.ts';
import type { AccountNeeds } from '../needs.ts';

/** What the code of a new contact point was sent with. */
interface NewContact extends SentWith {
  /** Id of the contact point whose place it takes. */
  replaces: string | null;
}

/** Sends a code to a new address, whether or not it is another account's: only who reads its messages is told that. */
export const addContactPoint: Handler<'contactPoints.add', AccountNeeds> = async (
  { utility, body, session, transaction, address },
  services,
) => {
  const accountId = accountOf(session);
  const contact = offeredContact(utility, body);
  const { replaces, lang } = body;
  if (replaces !== null) await selectContactPoint(transaction, utility.id, accountId, replaces);
  const limit = codeLimitsAt(services.pepper, utility.id);
  const to = `${contact.kind}:${contact.address}`;
  // By address as at sign-in, so that nobody's box is filled from inside of an account either.
  const limits = [
    limit('again', `${to} ${accountId}`),
    limit('sentTo', accountId),
    limit('sentTo', to),
    limit('sentFrom', networkOf(address)),
  ];
  const data: SentWith = { ...contact, lang };
  return {
    status: 202,
    body: await lifted(transaction, () =>
      sendCode(transaction, services, utility.id, {
        purpose: 'contact-point-code',
        accountId,
        data,
        more: { replaces },
        limits,
      }),
    ),
  };
};

/** Makes a contact point the account's, once its code is right; what it replaces goes at the same time. */
export const verifyContactPoint: Handler<'contactPoints.verify', AccountNeeds> = async (
  { utility, body, session, transaction },
  services,
) => {
  const accountId = accountOf(session);
  const limit = codeLimitsAt(services.pepper, utility.id);
  const limits = { clear: [limit('wrongFor', accountId)], takeBack: [limit('wrongForInADay', accountId)] };
  const refused = (): Promise<void> => Promise.resolve();
  const found = await lifted(transaction, () =>
    judgeCode<NewContact>(transaction, services, utility.id, {
      ...body,
      purpose: 'contact-point-code',
      accountId,
      limits: () => limits,
      refused,
    }),
  );
  if (found instanceof Problem) return found;
  const { kind, address, replaces } = found;

  const owner = await lifted(transaction, () => ownerOf(transaction, utility.id, { kind, address }));
  if (owner !== undefined && owner !== accountId) return new Problem('contact-point-taken');
  await lockAccount(transaction, utility.id, accountId);
  const before = await selectContactPoints(transaction, utility.id, accountId);
  const own = before.find((point) => point.kind === kind && point.address === address);
  const replaced = before.find(({ id }) => id === replaces && id !== own?.id);
  const news: News[] = [
    ...(own ? [] : [{ template: 'contact-point-added' as const, values: { address: hiddenAddress(address) } }]),
    ...(replaced
      ? [{ template: 'contact-point-removed' as const, values: { address: hiddenAddress(replaced.address) } }]
      : []),
  ];
  await tellAccount(transaction, services, utility.id, accountId, ...news);
  const point = own
    ? await verifyAgain(transaction, utility.id, own.id)
    : await insertContactPoint(transaction, utility.id, accountId, { kind, address });
  if (replaced) await deleteContactPoint(transaction, utility.id, accountId, replaced.id);
  return {
    status: 201,
    body: point,
    subjects: [point, replaced ?? []].flat().map(({ id }) => ({ kind: 'contactPoint', id })),
  };
};

export const removeContactPoint: Handler<'contactPoints.remove', AccountNeeds> = async (
  { utility, path, session, transaction },
  services,
) => {
  const accountId = accountOf(session);
  await lockAccount(transaction, utility.id, accountId);
  const points = await selectContactPoints(transaction, utility.id, accountId);
  const point = points.find(({ id }) => id === path.contactPointId);
  if (!point) throw new Problem('not-found');
  if (points.length === 1) throw new Problem('last-contact-point');
  await tellAccount(transaction, services, utility.id, accountId, {
    template: 'contact-point-removed',
    values: { address: hiddenAddress(point.address) },
  });
  await deleteContactPoint(transaction, utility.id, accountId, point.id);
  return { status: 204, body: undefined };
};

/** Changes of one account's contact points take turns, so that two at once never leave it without any. */
async function lockAccount(transaction: TenantTransaction, utilityId: string, accountId: string): Promise<void> {
  await transaction
    .selectFrom('accounts')
    .select('id')
    .where('utility_id', '=', utilityId)
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .execute();
}
