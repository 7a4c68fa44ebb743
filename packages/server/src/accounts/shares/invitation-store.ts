import { sql } from 'kysely';
import type { Contact } from '../contact.ts';
import type { ContractAccessRow } from '../../database/tables/accounts.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { state } from './store.ts';

type Schemas = components['schemas'];

/** An invitation that was accepted. */
export type Accepted = Contact &
  Pick<ContractAccessRow, 'role' | 'relation' | 'expires_on'> & { contractId: string; givenBy: string };

/** Shares `s` that wait for the answer of an account: one of its contact points is their address. One's own are no invitations. */
const offered = (
  accountId: string,
  today: string,
) => sql<boolean>`${state(today)} = 'invited' and s.given_by <> ${accountId}::uuid
  and exists (select from mizumado.contact_points p where p.utility_id = s.utility_id and p.account_id = ${accountId}::uuid and p.kind = s.kind and p.address = s.address)`;

/**
 * Invitations for an account, newest first, with who offers what. Runs with the rights of the utility's own programs: neither the place
 * nor the giver's name is the invited person's to see otherwise.
 *
 * @param today calendar date in JST
 */
export function selectInvitations(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  today: string,
): Promise<Schemas['Invitation'][]> {
  return transaction
    .selectFrom('shares as s')
    .innerJoin('accounts as giver', (join) =>
      join.onRef('giver.utility_id', '=', 's.utility_id').onRef('giver.id', '=', 's.given_by'),
    )
    .innerJoin('contracts as c', (join) =>
      join.onRef('c.utility_id', '=', 's.utility_id').onRef('c.id', '=', 's.contract_id'),
    )
    .innerJoin('premises as p', (join) =>
      join.onRef('p.utility_id', '=', 'c.utility_id').onRef('p.id', '=', 'c.premises_id'),
    )
    .select([
      's.id',
      's.role',
      's.relation',
      's.expires_on as expiresOn',
      's.created_at as createdAt',
      'giver.name as invitedBy',
    ])
    .select(
      sql<
        Schemas['Premises']
      >`json_build_object('postalCode', p.postal_code, 'address', p.address, 'building', p.building, 'room', p.room)`.as(
        'premises',
      ),
    )
    .where('s.utility_id', '=', utilityId)
    .where(offered(accountId, today))
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
}

/** Marks an invitation as accepted. Runs with the rights of the utility's own programs. @returns undefined unless it waits for this account's answer */
export function acceptShare(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  id: string,
  today: string,
): Promise<Accepted | undefined> {
  return transaction
    .updateTable('shares as s')
    .set({ accepted_by: accountId })
    .where('s.utility_id', '=', utilityId)
    .where('s.id', '=', id)
    .where(offered(accountId, today))
    .returning([
      's.contract_id as contractId',
      's.given_by as givenBy',
      's.role',
      's.relation',
      's.expires_on',
      's.kind',
      's.address',
    ])
    .executeTakeFirst();
}

/** Marks an invitation as declined. Runs with the rights of the utility's own programs. @returns whether it waited for this account's answer */
export async function declineShare(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  id: string,
  today: string,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('shares as s')
    .set({ declined_at: sql<string>`now()` })
    .where('s.utility_id', '=', utilityId)
    .where('s.id', '=', id)
    .where(offered(accountId, today))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
