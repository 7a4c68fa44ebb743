import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import type { AuditLine } from '../http/audit.ts';

const encoder = new TextEncoder();

/**
 * Hash of a line in the chain: a keyed hash over the line, its number and the previous hash. The key is not in the
 * database, so nobody who edits a line there can recalculate the chain.
 *
 * @param before hash of the previous line; empty for the first
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
 * Adds a line to the utility's audit log in the transaction of the change that it records, so that both commit or
 * neither. Writers of one utility wait for each other's transactions to end, so call it last in a transaction.
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
