import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { asStaff } from '../database/tenant.ts';
import { appendAudit } from './append.ts';
import type { AuditLine } from '../http/audit.ts';

/** Logs an action of one of the utility's own programs that is not an operation of the API. */
export function auditOwnProgram(
  database: Kysely<Database>,
  pepper: string,
  utilityId: string,
  line: Pick<AuditLine, 'action' | 'subjects' | 'outcome'>,
): Promise<void> {
  return asStaff(database, utilityId, (transaction) =>
    appendAudit(transaction, pepper, utilityId, {
      ...line,
      at: new Date().toISOString(),
      actor: { kind: 'system', id: null },
    }),
  );
}
