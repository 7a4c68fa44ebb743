import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Contact } from '../contact.ts';
import type { OpenSession, TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { Problem } from '../../http/problem.ts';

type Schemas = components['schemas'];

/** Somebody is offered a contract. */
export type NewShare = Contact &
  Pick<Schemas['NewShare'], 'role' | 'relation' | 'expiresOn'> & { contractId: string; givenBy: string };

/** @throws Problem 404 when the person does not see the contract, 403 when the person sees it and does not hold it */
export async function requireHolder(
  transaction: TenantTransaction,
  utilityId: string,
  { accountId, contractIds }: OpenSession,
  contractId: string,
): Promise<void> {
  if (!contractIds.includes(contractId)) throw new Problem('not-found');
  const held = await transaction
    .selectFrom('contract_access')
    .select('role')
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .where('contract_id', '=', contractId)
    .where('role', '=', 'holder')
    .executeTakeFirst();
  if (!held) throw new Problem('not-holder');
}

/** Shares of contracts that the person holds, newest first. @param today calendar date in JST */
export function selectShares(
  transaction: TenantTransaction,
  utilityId: string,
  contractIds: readonly string[],
  today: string,
): Promise<Schemas['Share'][]> {
  return transaction
    .selectFrom('shares as s')
    .select(columns)
    .select(state(today).as('state'))
    .where('s.utility_id', '=', utilityId)
    .where('s.contract_id', '=', sql<string>`any(${contractIds}::uuid[])`)
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
}

/**
 * Offers a contract to an address. What was declined, or has run out, makes room for it.
 *
 * @returns undefined when the address has it, or is offered it, already
 */
export async function insertShare(
  transaction: TenantTransaction,
  utilityId: string,
  { contractId, givenBy, kind, address, role, relation, expiresOn }: NewShare,
  today: string,
): Promise<Schemas['Share'] | undefined> {
  await transaction
    .deleteFrom('shares as s')
    .where('s.utility_id', '=', utilityId)
    .where('s.contract_id', '=', contractId)
    .where('s.kind', '=', kind)
    .where('s.address', '=', address)
    .where(state(today), 'in', ['declined', 'expired'])
    .execute();
  const share = await transaction
    .insertInto('shares')
    .values({
      utility_id: utilityId,
      contract_id: contractId,
      given_by: givenBy,
      kind,
      address,
      role,
      relation,
      expires_on: expiresOn,
    })
    .onConflict((conflict) => conflict.columns(['utility_id', 'contract_id', 'kind', 'address']).doNothing())
    .returning(columns)
    .executeTakeFirst();
  return share && { ...share, state: 'invited' };
}

/** Ends a share and, with it, what it gave. @returns whether there was one */
export async function deleteShare(
  transaction: TenantTransaction,
  utilityId: string,
  contractId: string,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('shares')
    .where('utility_id', '=', utilityId)
    .where('contract_id', '=', contractId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

const columns = [
  'id',
  'contract_id as contractId',
  'kind',
  'address',
  'role',
  'relation',
  'expires_on as expiresOn',
  'created_at as createdAt',
] as const;

/** What came of the share `s`; its last day counts in full. */
export function state(today: string): RawBuilder<Schemas['Share']['state']> {
  return sql<Schemas['Share']['state']>`case
    when s.declined_at is not null then 'declined'
    when s.expires_on < ${today}::date then 'expired'
    when s.accepted_by is not null then 'accepted'
    else 'invited' end`;
}
