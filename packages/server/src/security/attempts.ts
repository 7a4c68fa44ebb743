import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import { sha256 } from './tokens.ts';

/** Limit of attempts under one key within a window. The counts are in the database, so all servers share them. */
export interface AttemptLimit {
  /** Hashed, so that the table contains neither customer numbers nor addresses. */
  key: Uint8Array;
  most: number;
  minutes: number;
}

/**
 * @param kind what is counted, such as `number` or `address`
 * @param value the number or address itself; it is not kept
 */
export function attemptKey(pepper: string, utilityId: string, kind: string, value: string): Uint8Array {
  return sha256(`${pepper}${utilityId}:${kind}:${value}`);
}

/**
 * Counts an attempt under several keys before its outcome is known. Row locks serialise parallel guesses, so that no
 * burst passes between reading and counting. Keys are locked in one order, so that attempts cannot deadlock.
 *
 * @returns seconds to wait, or 0 when the attempt may be checked
 */
export async function countAttempt(
  transaction: TenantTransaction,
  utilityId: string,
  limits: readonly AttemptLimit[],
): Promise<number> {
  const given = limits.map(
    ({ key, most, minutes }) =>
      sql`(${key}::bytea, ${most}::integer, now() + make_interval(mins => ${minutes}::integer))`,
  );
  const { rows } = await sql<{ wait: number }>`
    with given (key_hash, most, ends_at) as (values ${sql.join(given)}),
    counted as (
      insert into mizumado.attempts as a (utility_id, key_hash, count, ends_at)
      select ${utilityId}, g.key_hash, 1, g.ends_at from given g order by g.key_hash
      on conflict (utility_id, key_hash) do update set
        count = case when a.ends_at <= now() then 1 else a.count + 1 end,
        ends_at = case when a.ends_at <= now() then excluded.ends_at else a.ends_at end
      returning a.key_hash, a.count, a.ends_at)
    select coalesce(max(greatest(1, ceil(extract(epoch from c.ends_at - now()))))::integer, 0) as wait
    from counted c join given g using (key_hash) where c.count > g.most`.execute(transaction);
  return rows[0]?.wait ?? 0;
}

/**
 * Removes a successful attempt from the counts.
 *
 * @param clear keys whose count is reset, such as the verified number
 * @param takeBack keys from which only this attempt is subtracted, such as the address
 */
export async function forgiveAttempt(
  transaction: TenantTransaction,
  utilityId: string,
  { clear, takeBack }: { clear: readonly Uint8Array[]; takeBack: readonly Uint8Array[] },
): Promise<void> {
  for (const key of clear)
    await transaction.deleteFrom('attempts').where('utility_id', '=', utilityId).where('key_hash', '=', key).execute();
  for (const key of takeBack) {
    await transaction
      .updateTable('attempts')
      .set(({ eb }) => ({ count: eb('count', '-', 1) }))
      .where('utility_id', '=', utilityId)
      .where('key_hash', '=', key)
      .where('count', '>', 0)
      .execute();
  }
}

/** Deletes some counts whose window is over. Skips rows that another attempt has locked, so that no attempt waits. */
export async function forgetOldAttempts(transaction: TenantTransaction, utilityId: string): Promise<void> {
  await sql`delete from mizumado.attempts where utility_id = ${utilityId} and key_hash = any(array(
    select key_hash from mizumado.attempts where utility_id = ${utilityId} and ends_at <= now()
    limit ${atOnce} for update skip locked))`.execute(transaction);
}

/** Most rows that one attempt deletes. */
const atOnce = 100;
