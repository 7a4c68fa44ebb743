import type { Kysely } from 'kysely';
import { auditOwnProgram } from '../audit/system.ts';
import type { Database } from '../database/tables.ts';
import type { ImportReport } from './kind.ts';

/** Imports a file and logs it before and after, as the API's operation does. */
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
