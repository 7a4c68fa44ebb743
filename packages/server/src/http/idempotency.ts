import { sql } from 'kysely';
import { lifted } from '../database/tenant.ts';
import type { TenantTransaction } from '../database/tenant.ts';
import { Problem } from './problem.ts';
import { sha256 } from '../security/tokens.ts';

/** An unsafe request that may come more than once. */
export interface Intent {
  utilityId: string;
  operation: string;
  /** `Idempotency-Key` of the request. */
  key: string;
  body: unknown;
  pepper: string;
  now: Date;
}

/**
 * Does something once, however often and at however many servers it is asked for with the same key (promise 14). The answer is
 * kept for a day with hashes of key and body; it must hold no personal data.
 *
 * @param work runs in the same transaction, so either both the work and its answer are there or neither
 * @throws Problem 422 when the key came with another body before
 */
export async function once<T>(
  transaction: TenantTransaction,
  { utilityId, operation, key, body, pepper, now }: Intent,
  work: () => Promise<T>,
): Promise<T> {
  const [keyHash, bodyHash] = [
    sha256(`${pepper}${utilityId}:${operation}:${key}`),
    sha256(`${pepper}${JSON.stringify(body)}`),
  ];
  // Nobody sees these rows but the utility's own programs; whoever knows the key may have its answer.
  const { rows } = await lifted(transaction, () =>
    sql`
      insert into mizumado.idempotent_answers (utility_id, operation, key_hash, body_hash, created_at)
      values (${utilityId}, ${operation}, ${keyHash}, ${bodyHash}, ${now})
      on conflict do nothing returning 1`.execute(transaction),
  );
  const own = transaction
    .updateTable('idempotent_answers')
    .where('utility_id', '=', utilityId)
    .where('operation', '=', operation)
    .where('key_hash', '=', keyHash);
  if (rows.length > 0) {
    const answer = await work();
    await lifted(transaction, async () => {
      await own.set({ answer: JSON.stringify(answer) }).execute();
      await forgetOld(transaction, utilityId, now);
    });
    return answer;
  }
  // A request under way holds the row's key, so the insert above waited for its end: what is here is complete.
  const {
    rows: [before],
  } = await lifted(transaction, () =>
    sql<{ same: boolean; answer: T }>`
      select body_hash = ${bodyHash} as same, answer from mizumado.idempotent_answers
      where utility_id = ${utilityId} and operation = ${operation} and key_hash = ${keyHash}`.execute(transaction),
  );
  if (!before?.same) throw new Problem('idempotency-key-reused');
  return before.answer;
}

/** Answers are kept so long, in milliseconds. */
const keptFor = 24 * 60 * 60 * 1000;

/** Forgets some answers that nobody asks for any more; those that another request holds are left to a later one. */
async function forgetOld(transaction: TenantTransaction, utilityId: string, now: Date): Promise<void> {
  await sql`delete from mizumado.idempotent_answers where utility_id = ${utilityId} and (operation, key_hash) in (
    select operation, key_hash from mizumado.idempotent_answers where utility_id = ${utilityId} and created_at < ${new Date(now.getTime() - keptFor)}
    limit 100 for update skip locked)`.execute(transaction);
}
