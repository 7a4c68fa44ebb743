import type { JSONColumnType } from 'kysely';
import type { components } from '../../generated/api.ts';
import type { IdentifiedRow } from './row.ts';

type Schemas = components['schemas'];

interface ImportReportRow extends IdentifiedRow {
  report: JSONColumnType<Schemas['ImportReport']>;
}

/** What the import reports. */
export interface ImportTables {
  import_reports: ImportReportRow;
}
