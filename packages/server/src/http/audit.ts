import type { TenantTransaction } from '../database/tenant.ts';
import type { components } from '../generated/api.ts';

type Entry = components['schemas']['AuditEntry'];

/** Who acts. */
export type Actor = Entry['actor'];
/** What is acted on. */
export type Subject = Entry['subjects'][number];
/** One line to be written: who did what to what, and what came of it. Ids only, never what a person said or is called. */
export type AuditLine = Omit<Entry, 'sequence'>;

/** Writes a line of the audit log in the transaction of what it tells of. The pipeline decides when; how is the log's own affair. */
export type WriteAudit = (transaction: TenantTransaction, utilityId: string, line: AuditLine) => Promise<void>;
