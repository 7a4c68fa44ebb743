import type { ColumnType } from 'kysely';
import type { Instant, TenantRow } from './row.ts';

interface AttemptRow extends TenantRow {
  key_hash: Uint8Array;
  count: number;
  /** End of the window in which attempts are counted together. */
  ends_at: Instant;
}

interface IdempotentAnswerRow extends TenantRow {
  operation: string;
  key_hash: Uint8Array;
  body_hash: Uint8Array;
  /** Null only inside the transaction that makes it. */
  answer: ColumnType<unknown, string | null, string>;
  created_at: Instant;
}

/** Counted attempts, and answers that are given again. */
export interface LimitsTables {
  attempts: AttemptRow;
  idempotent_answers: IdempotentAnswerRow;
}
