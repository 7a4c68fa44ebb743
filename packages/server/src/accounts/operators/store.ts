import { sql } from 'kysely';
import type { Contact } from '../contact.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';

type Found = components['schemas']['FoundAccount'];

/**
 * The account with a contact point, as an operator sees it; customer numbers are still without separators. Runs with the rights of the
 * utility's own programs.
 *
 * @param today calendar date in JST, against which shares end
 */
export function findByContact(
  transaction: TenantTransaction,
  utilityId: string,
  { kind, address }: Contact,
  today: string,
): Promise<Omit<Found, 'contactPoints'> | undefined> {
  return transaction
    .selectFrom('contact_points as p')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.utility_id', '=', 'p.utility_id').onRef('a.id', '=', 'p.account_id'),
    )
    .select(['a.id', 'a.name', 'a.created_at as createdAt'])
    .select(
      sql<Found['contracts']>`(
        select coalesce(json_agg(json_build_object('id', c.id, 'customerNumber', c.customer_number, 'role', x.role) order by c.started_on, c.id), '[]')
        from mizumado.contract_access x join mizumado.contracts c on c.utility_id = x.utility_id and c.id = x.contract_id
        where x.utility_id = a.utility_id and x.account_id = a.id and (x.expires_on is null or x.expires_on >= ${today}::date))`.as(
        'contracts',
      ),
    )
    .where('p.utility_id', '=', utilityId)
    .where('p.kind', '=', kind)
    .where('p.address', '=', address)
    .executeTakeFirst();
}

/** Whether there is such an account; its row is held, so that it cannot be closed meanwhile. */
export async function lockAccount(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
): Promise<boolean> {
  return (
    (await transaction
      .selectFrom('accounts')
      .select('id')
      .where('utility_id', '=', utilityId)
      .where('id', '=', accountId)
      .forKeyShare()
      .executeTakeFirst()) !== undefined
  );
}

/** Id of the contract with a customer number, digits only. */
export async function findByNumber(
  transaction: TenantTransaction,
  utilityId: string,
  customerNumber: string,
): Promise<string | undefined> {
  const found = await transaction
    .selectFrom('contracts')
    .select('id')
    .where('utility_id', '=', utilityId)
    .where('customer_number', '=', customerNumber)
    .executeTakeFirst();
  return found?.id;
}
