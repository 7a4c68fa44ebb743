import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';

type Schemas = components['schemas'];

/** Days for which sign-ins are kept; half a year is enough to see what was not oneself. */
const keptFor = 180;

/** Where the page before ended, in the order of the list. */
export interface SignInPosition {
  at: string;
  id: string;
}

/** Sign-ins and refused tries of an account, newest first. @param limit most rows; all when undefined */
export function selectSignIns(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  limit?: number,
  after?: SignInPosition,
): Promise<Schemas['SignInEvent'][]> {
  // A cursor holds milliseconds, so the order is by them too.
  const at = sql`date_trunc('milliseconds', at)`;
  let query = transaction
    .selectFrom('sign_in_events')
    .select(['id', 'at', 'method', 'outcome', 'device', 'network'])
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .where('at', '>', sql<string>`now() - make_interval(days => ${keptFor}::integer)`)
    .orderBy(at, 'desc')
    .orderBy('id', 'desc');
  if (after !== undefined)
    query = query.where(sql<boolean>`(${at}, id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}

/** Forgets some sign-ins that are too old, whosever they are as far as the transaction sees them. */
export async function forgetOldSignIns(transaction: TenantTransaction, utilityId: string): Promise<void> {
  await sql`delete from mizumado.sign_in_events where utility_id = ${utilityId} and id = any(array(
    select id from mizumado.sign_in_events where utility_id = ${utilityId} and at <= now() - make_interval(days => ${keptFor}::integer)
    limit 100 for update skip locked))`.execute(transaction);
}

/** Living sessions of an account, `current` first, then the one used last. */
export function selectSessions(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  current: string,
): Promise<Schemas['OpenSession'][]> {
  const isCurrent = sql<boolean>`id = ${current}::uuid`;
  return transaction
    .selectFrom('sessions')
    .select([
      'id',
      isCurrent.as('current'),
      'method',
      'device',
      'created_at as createdAt',
      sql<string>`date_trunc('minute', last_used_at)`.as('lastUsedAt'),
      'expires_at as expiresAt',
    ])
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .where('expires_at', '>', sql<string>`now()`)
    .orderBy(isCurrent, 'desc')
    .orderBy('last_used_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Ends one session of an account, or all of them. @returns whether there was one */
export async function deleteSessions(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  id?: string,
): Promise<boolean> {
  let query = transaction
    .deleteFrom('sessions')
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId);
  if (id !== undefined) query = query.where('id', '=', id);
  const { numDeletedRows } = await query.executeTakeFirst();
  return numDeletedRows > 0n;
}
