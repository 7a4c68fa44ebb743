import type { OpenSession } from '../database/tenant.ts';

/**
 * Id of the account that is signed in.
 *
 * @throws Error for a usage notice's session, which an operation at level `account` never sees
 */
export function accountOf({ accountId }: Pick<OpenSession, 'accountId'>): string {
  if (accountId === null) throw new Error('The operation is for accounts, and its level let a usage notice in');
  return accountId;
}
