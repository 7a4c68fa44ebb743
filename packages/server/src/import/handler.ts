import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { asStaff } from '../database/tenant.ts';
import { runImport } from './index.ts';
import type { ImportDatabase } from './index.ts';
import { Problem } from '../http/problem.ts';
import type { Handler } from '../http/handler.ts';
import { selectReport } from './report-store.ts';

/** What the import needs beside a request. */
export interface ImportNeeds {
  database: Kysely<Database>;
  importDatabase: ImportDatabase;
  /** Secret for stored hashes. */
  pepper: string;
}

/** Charset in the request → encoding of the import. */
const encodings: Readonly<Record<string, 'utf-8' | 'shift_jis'>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  shift_jis: 'shift_jis',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  'windows-31j': 'shift_jis',
  cp932: 'shift_jis',
};

export const createImport: Handler<'imports.create', ImportNeeds> = async (
  { utility, path, query, body },
  { importDatabase, pepper },
) => {
  const encoding = encodings[body.charset];
  if (!encoding) throw new Problem('unsupported-media-type');
  const format = body.mediaType === 'text/csv' ? 'csv' : 'jsonl';
  const numbers = { customerNumber: utility.customerNumber, confirmationNumber: utility.confirmationNumber };
  const report = await runImport(importDatabase, {
    utilityId: utility.id,
    kind: path.kind,
    mode: query.mode,
    format,
    encoding,
    source: body.stream,
    pepper,
    numbers,
  });
  return { status: 200, body: report, subjects: [{ kind: 'import', id: report.id }] };
};

export const getImportReport: Handler<'imports.getReport', ImportNeeds> = async ({ utility, path }, { database }) => {
  const report = await asStaff(database, utility.id, (transaction) =>
    selectReport(transaction, utility.id, path.importId),
  );
  if (!report) throw new Problem('not-found');
  return { status: 200, body: report };
};
