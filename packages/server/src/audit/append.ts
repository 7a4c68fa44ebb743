import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import type { AuditLine } from '../http/audit.ts';

const encoder = new TextEncoder();

/**
 * Link of the chain: a keyed hash over the line, its number and the link before. Without the key, which is not in the database, nobody
 * can calculate the chain anew after an edit.
 *
 * @param before hash of the line before; empty for the first
 */
export function chainHash(
  pepper: string,
  utilityId: string,
  sequence: number,
  { at, actor, action, subjects, outcome }: AuditLine,
  before: Uint8Array,
): Uint8Array {
  const text = JSON.stringify([
    utilityId,
    sequence,
    at,
    actor.kind,
    actor.id,
    action,
    subjects.map(({ kind, id }) => [kind, id]),
    outcome,
  ]);
  const line = encoder.encode(text);
  const message = new Uint8Array(before.length + line.length);
  message.set(before);
  message.set(line, before.length);
  return hmac(sha256, encoder.encode(`${pepper}:audit`), message);
}

/**
 * Adds a line to the utility's audit log, in the transaction of what it tells of: both are there or neither. Writers of one utility take
 * turns until their transactions end, so this comes last in a transaction.
 */
export async function appendAudit(
  transaction: TenantTransaction,
  pepper: string,
  utilityId: string,
  line: AuditLine,
): Promise<void> {
  const {
    rows: [head],
  } = await sql<{ sequence: number; hash: Uint8Array }>`select sequence, hash from mizumado.audit_head()`.execute(
    transaction,
  );
  if (!head) throw new Error('The audit log has no head');
  const sequence = head.sequence + 1;
  const hash = chainHash(pepper, utilityId, sequence, line, head.hash);
  const { at, actor, action, subjects, outcome } = line;
  await sql`select mizumado.append_audit(${sequence}, ${at}::timestamptz, ${actor.kind}, ${actor.id}, ${action}, ${JSON.stringify(subjects)}::jsonb, ${outcome}, ${hash})`.execute(
    transaction,
  );
}
