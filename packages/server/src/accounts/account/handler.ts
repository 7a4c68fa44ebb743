import { tellAccount } from '../contact-points/tell.ts';
import { lifted } from '../../database/tenant.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import type { Handler } from '../../http/handler.ts';
import { clearedCookie } from '../../security/cookies.ts';
import { accountOf } from '../account-of.ts';
import { changeAccount, deleteAccount, selectAccount } from './store.ts';
import type { AccountNeeds } from '../needs.ts';

export const getAccount: Handler<'account.get'> = async ({ utility, session, transaction }) => {
  return { status: 200, body: await ownAccount(transaction, utility.id, accountOf(session)) };
};

export const updateAccount: Handler<'account.update'> = async ({ utility, session, transaction, body }) => {
  const accountId = accountOf(session);
  await changeAccount(transaction, utility.id, accountId, body);
  return { status: 200, body: await ownAccount(transaction, utility.id, accountId) };
};

/** Contracts, bills and the utility's record of the customer are not the account's, and stay. */
export const closeAccount: Handler<'account.close', AccountNeeds> = async (
  { utility, session, transaction },
  services,
) => {
  const accountId = accountOf(session);
  // Before the contact points go; a message carries its own address.
  await tellAccount(transaction, services, utility.id, accountId, { template: 'account-closed', values: {} });
  await lifted(transaction, () => deleteAccount(transaction, utility.id, accountId));
  return { status: 204, body: undefined, cookie: clearedCookie(utility.id, services.secure) };
};

/** The account of the person who is signed in; a session never outlives its account. */
export async function ownAccount(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
): Promise<components['schemas']['Account']> {
  const account = await selectAccount(transaction, utilityId, accountId);
  if (!account) throw new Error('A session has no account');
  return account;
}
