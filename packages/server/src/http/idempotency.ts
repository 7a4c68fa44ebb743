import { sql } from 'kysely';
import { lifted } from '../database/tenant.ts';
import type { TenantTransaction } from '../database/tenant.ts';
import { sha256 } from '../security/tokens.ts';
import type { HandlerAnswer } from './answer.ts';
import type { Actor } from './audit.ts';
import { keptProblem, Problem } from './problem.ts';

/** An unsafe request that may come more than once. */
export interface KeyedRequest {
  utilityId: string;
  operation: string;
  /** Whose key it is: nobody else gets the answer by the same key. */
  actor: Actor;
  /** `Idempotency-Key` of the request. */
  key: string;
  /** All else that was asked for: path, query and body. */
  asked: unknown;
  pepper: string;
  now: Date;
}

/** What is kept of an answer. */
type Kept =
  | Pick<HandlerAnswer, 'status' | 'body' | 'headers' | 'subjects'>
  | { problem: Problem['document']; headers: Problem['headers'] };

/** Of an answer whose request is still under way, the next try may come after so many seconds. */
const tryAgainAfter = 1;

/**
 * Does something once, however often and at however many servers it is asked for with the same key (promise 14). The answer, also a
 * problem that keeps what was written, is kept for a day with hashes of key and request.
 *
 * @param work runs in the same transaction, so either both the work and its answer are there or neither
 * @throws Problem 409 while the first request with the key is under way, 422 when the key came with another request before
 */
export async function once(
  transaction: TenantTransaction,
  { utilityId, operation, actor, key, asked, pepper, now }: KeyedRequest,
  work: () => Promise<HandlerAnswer | Problem>,
): Promise<HandlerAnswer | Problem> {
  const keyHash = sha256(`${pepper}${utilityId}:${operation}:${actor.kind}:${actor.id ?? ''}:${key}`);
  const askedHash = sha256(`${pepper}${JSON.stringify(asked)}`);
  // Held until the transaction ends, whether well or not; a row would be seen by nobody before, and waiting for it holds a connection.
  const { rows: locks } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(encode(${keyHash}::bytea, 'hex'), 0)) as free`.execute(
    transaction,
  );
  if (!locks[0]?.free)
    throw new Problem('idempotency-key-in-flight', undefined, { 'Retry-After': String(tryAgainAfter) });
  // Nobody sees these rows but the utility's own programs.
  const {
    rows: [before],
  } = await lifted(transaction, () =>
    sql<{ same: boolean; answer: Kept }>`
      select body_hash = ${askedHash} as same, answer from mizumado.idempotent_answers
      where utility_id = ${utilityId} and operation = ${operation} and key_hash = ${keyHash}`.execute(transaction),
  );
  if (before) {
    if (!before.same) throw new Problem('idempotency-key-reused');
    const { answer } = before;
    return 'problem' in answer ? keptProblem(answer.problem, answer.headers) : answer;
  }
  const answer = await work();
  await lifted(transaction, async () => {
    await sql`insert into mizumado.idempotent_answers (utility_id, operation, key_hash, body_hash, answer, created_at)
      values (${utilityId}, ${operation}, ${keyHash}, ${askedHash}, ${JSON.stringify(keepable(answer))}::json, ${now})`.execute(
      transaction,
    );
    await forgetOld(transaction, utilityId, now);
  });
  return answer;
}

/** @throws Error for an answer that is more than a piece of JSON, or sets a cookie: the second time it would be another */
function keepable(answer: HandlerAnswer | Problem): Kept {
  if (answer instanceof Problem) return { problem: answer.document, headers: answer.headers };
  const { status, body, headers = {}, subjects = [], ...more } = answer;
  const [other] = Object.keys(more);
  if (other !== undefined) throw new Error(`An answer that is kept for its Idempotency-Key cannot have \`${other}\``);
  return { status, headers, subjects, ...(body !== undefined && { body }) };
}

/**
 * Takes a webhook's message once.
 *
 * @returns false when a message with the id was taken before; two at once wait for one another
 */
export async function takeDelivery(
  transaction: TenantTransaction,
  {
    utilityId,
    operation,
    sender,
    id,
    pepper,
    now,
  }: { utilityId: string; operation: string; sender: string; id: string; pepper: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into mizumado.idempotent_answers (utility_id, operation, key_hash, body_hash, created_at)
    values (${utilityId}, ${operation}, ${sha256(`${pepper}${utilityId}:${operation}:webhook:${sender}:${id}`)}, '', ${now})
    on conflict do nothing returning 1`.execute(transaction);
  await forgetOld(transaction, utilityId, now);
  return rows.length > 0;
}

/** Answers are kept so long, in milliseconds; far longer than a webhook's signature is good for. */
const keptFor = 24 * 60 * 60 * 1000;

/** Forgets some answers that nobody asks for any more; those that another request holds are left to a later one. */
async function forgetOld(transaction: TenantTransaction, utilityId: string, now: Date): Promise<void> {
  await sql`delete from mizumado.idempotent_answers where utility_id = ${utilityId} and (operation, key_hash) in (
    select operation, key_hash from mizumado.idempotent_answers where utility_id = ${utilityId} and created_at < ${new Date(now.getTime() - keptFor)}
    limit 100 for update skip locked)`.execute(transaction);
}
