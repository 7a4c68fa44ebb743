import type { Kysely } from 'kysely';
import { auditOwnProgram } from '../audit/system.ts';
import type { Database } from '../database/tables.ts';
import type { ImportReport } from './kind.ts';

/** Takes a file in and has the audit log tell of it, before and after, as the operation does. */
export async function auditedImport(
  database: Kysely<Database>,
  pepper: string,
  utilityId: string,
  take: () => Promise<ImportReport>,
): Promise<ImportReport> {
  const action = 'imports.create';
  await auditOwnProgram(database, pepper, utilityId, { action, subjects: [], outcome: 'begun' });
  const report = await take();
  await auditOwnProgram(database, pepper, utilityId, {
    action,
    subjects: [{ kind: 'import', id: report.id }],
    outcome: report.state === 'taken' ? 'done' : 'refused',
  });
  return report;
}
