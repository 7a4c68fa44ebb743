import { sql } from 'kysely';
import { selectContactPoints } from '../contact-points/store.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';

type Schemas = components['schemas'];

/** An account with what belongs to it; undefined when there is none. */
export async function selectAccount(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
): Promise<Schemas['Account'] | undefined> {
  const account = await transaction
    .selectFrom('accounts as a')
    .select(['a.id', 'a.name', 'a.lang', 'a.created_at as createdAt'])
    .select([
      sql<number>`(select count(*)::integer from mizumado.passkeys k where k.utility_id = a.utility_id and k.account_id = a.id)`.as(
        'passkeys',
      ),
      sql<boolean>`exists (select from mizumado.provider_identities i where i.utility_id = a.utility_id and i.account_id = a.id)`.as(
        'provider',
      ),
    ])
    .where('a.utility_id', '=', utilityId)
    .where('a.id', '=', accountId)
    .executeTakeFirst();
  return account && { ...account, contactPoints: await selectContactPoints(transaction, utilityId, accountId) };
}

/** Changes what is given, the name character by character; nothing given changes nothing. */
export async function changeAccount(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  { name, lang }: Schemas['AccountChange'],
): Promise<void> {
  const change = { ...(name !== undefined && { name }), ...(lang !== undefined && { lang }) };
  if (Object.keys(change).length === 0) return;
  await transaction
    .updateTable('accounts')
    .set(change)
    .where('utility_id', '=', utilityId)
    .where('id', '=', accountId)
    .execute();
}

/**
 * Deletes an account and, with it, contact points, ways to sign in, sessions, history, links, and the shares that it gave or accepted.
 * Runs with the rights of the utility's own programs, as what was begun and not answered is nobody's to see.
 */
export async function deleteAccount(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
): Promise<void> {
  await transaction
    .deleteFrom('challenges')
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .execute();
  await transaction.deleteFrom('accounts').where('utility_id', '=', utilityId).where('id', '=', accountId).execute();
}
