import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import type { components } from '../generated/api.ts';

type Entry = components['schemas']['AuditEntry'];

/**
 * Who acted, in present terms: lines older than migration 0004 have `notice` for a usage notice, and written lines
 * never change.
 */
export const actorKind = sql<
  Entry['actor']['kind']
>`case actor_kind when 'notice' then 'usage-notice' else actor_kind end`;

function lines(transaction: TenantTransaction, utilityId: string, kind: RawBuilder<unknown>) {
  return transaction
    .selectFrom('audit_log')
    .select([
      'sequence',
      'at',
      sql<Entry['actor']>`json_build_object('kind', ${kind}, 'id', actor_id)`.as('actor'),
      'action',
      'subjects',
      'outcome',
    ])
    .where('utility_id', '=', utilityId);
}

/** Lines, newest first. @param before number of the last line of the previous page */
export function selectAudit(
  transaction: TenantTransaction,
  utilityId: string,
  limit: number,
  before: number | undefined,
): Promise<Entry[]> {
  return lines(transaction, utilityId, actorKind)
    .$if(before !== undefined, (query) => query.where('sequence', '<', before ?? 0))
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
}

/** A line as it is stored, in the terms of its time. */
export interface StoredLine extends Entry {
  hash: Uint8Array;
  /** Whether `at` is more precise than lines are written. */
  finer: boolean;
}

/** A batch of lines after a number, in order. */
export function selectChain(
  transaction: TenantTransaction,
  utilityId: string,
  after: number,
  limit: number,
): Promise<StoredLine[]> {
  return lines(transaction, utilityId, sql.ref('actor_kind'))
    .select(['hash', sql<boolean>`date_trunc('milliseconds', at) <> at`.as('finer')])
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute();
}

export interface AuditHead {
  sequence: number;
  hash: Uint8Array;
}

/** Number and hash of the newest line; undefined while nothing was written. */
export function selectHead(transaction: TenantTransaction, utilityId: string): Promise<AuditHead | undefined> {
  return transaction
    .selectFrom('audit_heads')
    .select(['sequence', 'hash'])
    .where('utility_id', '=', utilityId)
    .executeTakeFirst();
}
