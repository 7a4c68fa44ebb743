import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { asStaff } from '../database/tenant.ts';
import type { ImportReport } from '../import/index.ts';
import { appendAudit } from './append.ts';
import type { AuditLine } from '../http/audit.ts';

/** Has the audit log tell what one of the utility's own programs did, which no operation of the API stands behind. */
function tell(
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

/** Takes a file in and has the audit log tell of it, before and after, as the operation does. */
export async function auditedImport(
  database: Kysely<Database>,
  pepper: string,
  utilityId: string,
  take: () => Promise<ImportReport>,
): Promise<ImportReport> {
  const action = 'imports.create';
  await tell(database, pepper, utilityId, { action, subjects: [], outcome: 'begun' });
  const report = await take();
  await tell(database, pepper, utilityId, {
    action,
    subjects: [{ kind: 'import', id: report.id }],
    outcome: report.state === 'taken' ? 'done' : 'refused',
  });
  return report;
}
