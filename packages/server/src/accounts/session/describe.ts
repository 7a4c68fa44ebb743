import type { OpenSession, TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';

/** A session as its person is told of it. */
export async function describeSession(
  transaction: TenantTransaction,
  utilityId: string,
  session: Omit<OpenSession, 'id' | 'contractIds'>,
  registered = false,
): Promise<components['schemas']['Session']> {
  const { accountId, contractId, level, method, csrfToken, expiresAt, endsAt, confirmedUntil } = session;
  const name =
    accountId === null
      ? await customerName(transaction, utilityId, contractId)
      : await accountName(transaction, utilityId, accountId);
  return {
    kind: accountId === null ? 'usage-notice' : 'account',
    level,
    method,
    name,
    accountId,
    contractId,
    registered,
    csrfToken,
    expiresAt,
    endsAt,
    confirmedUntil,
  };
}

/** Name of the customer of a contract, as registered. */
async function customerName(
  transaction: TenantTransaction,
  utilityId: string,
  contractId: string | null,
): Promise<string> {
  const { name } = await transaction
    .selectFrom('contracts as c')
    .innerJoin('customers as customer', (join) =>
      join.onRef('customer.utility_id', '=', 'c.utility_id').onRef('customer.id', '=', 'c.customer_id'),
    )
    .select('customer.name')
    .where('c.utility_id', '=', utilityId)
    .where('c.id', '=', contractId)
    .executeTakeFirstOrThrow();
  return name;
}

async function accountName(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
): Promise<string | null> {
  const { name } = await transaction
    .selectFrom('accounts')
    .select('name')
    .where('utility_id', '=', utilityId)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return name;
}
