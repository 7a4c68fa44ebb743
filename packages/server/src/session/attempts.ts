import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import { sha256 } from '../security/tokens.ts';

/** Wrong pairs within the window: a person mistypes a few times, a household shares an address. */
export const attemptLimits = { number: 5, address: 30, windowMinutes: 15 } as const;

/** Keys under which attempts are counted; hashed, so that the table names neither customers nor addresses. */
export interface AttemptKeys {
  number: Uint8Array;
  address: Uint8Array;
}

export function attemptKeys(pepper: string, utilityId: string, customerNumber: string, network: string): AttemptKeys {
  return { number: sha256(`${pepper}${utilityId}:number:${customerNumber}`), address: sha256(`${pepper}${utilityId}:address:${network}`) };
}

/**
 * Counts an attempt before its outcome is known; the row's lock makes parallel guesses take turns, so no burst slips
 * through between looking and counting.
 *
 * @returns seconds to wait, or 0 when the attempt may be judged
 */
export async function countAttempt(transaction: TenantTransaction, utilityId: string, keys: AttemptKeys): Promise<number> {
  const { rows } = await sql<{ key_hash: Uint8Array; failures: number; wait: number }>`
    insert into mizumado.sign_in_attempts as a (utility_id, key_hash, window_start, failures)
    values (${utilityId}, ${keys.address}, now(), 1), (${utilityId}, ${keys.number}, now(), 1)
    on conflict (utility_id, key_hash) do update set
      failures = case when a.window_start <= now() - ${window}::interval then 1 else a.failures + 1 end,
      window_start = case when a.window_start <= now() - ${window}::interval then now() else a.window_start end
    returning a.key_hash, a.failures, ceil(extract(epoch from a.window_start + ${window}::interval - now()))::integer as wait`.execute(transaction);
  // The rows come back in the order they were given.
  const [address, number] = rows;
  return Math.max(
    address && address.failures > attemptLimits.address ? address.wait : 0,
    number && number.failures > attemptLimits.number ? number.wait : 0,
  );
}

/** Forgets some counts whose window is over. Rows that another sign-in holds are left to a later one, so nobody waits. */
export async function forgetOldAttempts(transaction: TenantTransaction, utilityId: string): Promise<void> {
  await sql`delete from mizumado.sign_in_attempts where utility_id = ${utilityId} and key_hash = any(array(
    select key_hash from mizumado.sign_in_attempts where utility_id = ${utilityId} and window_start <= now() - ${window}::interval
    limit ${atOnce} for update skip locked))`.execute(transaction);
}

/** Most rows that one sign-in tidies away. */
const atOnce = 100;

/** A right pair clears its number and takes its own attempt back from the address. */
export async function forgiveAttempt(transaction: TenantTransaction, utilityId: string, keys: AttemptKeys): Promise<void> {
  await transaction.deleteFrom('sign_in_attempts').where('utility_id', '=', utilityId).where('key_hash', '=', keys.number).execute();
  await transaction
    .updateTable('sign_in_attempts')
    .set(({ eb }) => ({ failures: eb('failures', '-', 1) }))
    .where('utility_id', '=', utilityId)
    .where('key_hash', '=', keys.address)
    .execute();
}

const window = `${attemptLimits.windowMinutes} minutes`;
