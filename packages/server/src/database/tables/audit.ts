import type { GeneratedAlways, JSONColumnType } from 'kysely';
import type { components } from '../../generated/api.ts';
import type { Instant, TenantRow } from './row.ts';

type Schemas = components['schemas'];

interface AuditLogRow extends TenantRow {
  sequence: number;
  at: Instant;
  actor_kind: Schemas['AuditEntry']['actor']['kind'];
  actor_id: string | null;
  action: string;
  subjects: JSONColumnType<Schemas['AuditEntry']['subjects']>;
  outcome: Schemas['AuditEntry']['outcome'];
  hash: Uint8Array;
  /** Id of the account among the subjects; the database fills it in. */
  about_account: GeneratedAlways<string | null>;
}

/** Where the utility's audit log ends. */
interface AuditHeadRow extends TenantRow {
  sequence: number;
  hash: Uint8Array;
}

/** The audit log. */
export interface AuditTables {
  audit_log: AuditLogRow;
  audit_heads: AuditHeadRow;
}
