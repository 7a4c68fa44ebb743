import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import type { Contact } from '../contact.ts';
import { Problem } from '../../http/problem.ts';

type Schemas = components['schemas'];

const columns = ['id', 'kind', 'address', 'verified_at as verifiedAt'] as const;

/** An account's contact points, oldest first. */
export function selectContactPoints(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
): Promise<Schemas['ContactPoint'][]> {
  return transaction
    .selectFrom('contact_points')
    .select(columns)
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .orderBy('verified_at')
    .orderBy('id')
    .execute();
}

/** @throws Problem 404 unless it is the account's */
export async function selectContactPoint(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  id: string,
): Promise<Schemas['ContactPoint']> {
  const found = await transaction
    .selectFrom('contact_points')
    .select(columns)
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new Problem('not-found');
  return found;
}

/**
 * Whose a contact point is. Until the transaction ends, whoever else asks for the same one waits: what is nobody's stays nobody's, and
 * two who register at once get one account. Runs with the rights of the utility's own programs.
 *
 * @returns the account's id; undefined when it is nobody's
 */
export async function ownerOf(
  transaction: TenantTransaction,
  utilityId: string,
  { kind, address }: Contact,
): Promise<string | undefined> {
  // A statement of its own: the next one must see what the one that was waited for has written.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${utilityId}:${kind}:${address}`}, 0))`.execute(
    transaction,
  );
  const found = await transaction
    .selectFrom('contact_points')
    .select('account_id')
    .where('utility_id', '=', utilityId)
    .where('kind', '=', kind)
    .where('address', '=', address)
    .executeTakeFirst();
  return found?.account_id;
}

/** Adds a verified contact point. Ask `ownerOf` first: one that is another's is an error of the database. */
export function insertContactPoint(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  { kind, address }: Contact,
): Promise<Schemas['ContactPoint']> {
  return transaction
    .insertInto('contact_points')
    .values({ utility_id: utilityId, account_id: accountId, kind, address })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** The account has proven its own contact point once more. */
export function verifyAgain(
  transaction: TenantTransaction,
  utilityId: string,
  id: string,
): Promise<Schemas['ContactPoint']> {
  return transaction
    .updateTable('contact_points')
    .set({ verified_at: sql`now()` })
    .where('utility_id', '=', utilityId)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow();
}

export async function deleteContactPoint(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  id: string,
): Promise<void> {
  await transaction
    .deleteFrom('contact_points')
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .execute();
}
