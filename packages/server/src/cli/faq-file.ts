import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { HeaderLanguage } from '../faq/spreadsheet/columns.ts';
import { printCsv, readCsv } from '../faq/spreadsheet/csv.ts';
import { entriesOf } from '../faq/spreadsheet/table.ts';
import { toRows } from '../faq/spreadsheet/to-rows.ts';
import type { KnowledgeEntry } from '../faq/versions-store.ts';
import { UsageFault } from './import-arguments.ts';

/** Larger than any knowledge base, in bytes; a larger file is not read. */
const largest = 64 * 1024 ** 2;

type Format = 'csv' | 'xlsx';

/** @throws UsageFault for any other ending */
export function formatOf(path: string): Format {
  const format = extname(path).slice(1).toLowerCase();
  if (format === 'csv' || format === 'xlsx') return format;
  throw new UsageFault(`${path} must end in .csv or .xlsx.`);
}

export async function writeFaqFile(
  path: string,
  entries: readonly KnowledgeEntry[],
  header: HeaderLanguage,
): Promise<number> {
  const rows = toRows(entries);
  if (formatOf(path) === 'csv') await writeFile(path, printCsv(rows, header));
  else {
    // Loaded only when it is needed: the library unpacks archives.
    const { printExcel } = await import('../faq/spreadsheet/excel.ts');
    await writeFile(path, await printExcel(rows, header));
  }
  return rows.length;
}

/** @throws UsageFault when the file can't be read, or is no Excel file */
export async function readFaqFile(path: string): Promise<ReturnType<typeof entriesOf>> {
  const format = formatOf(path);
  const bytes = await readFile(path).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageFault(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`);
  });
  if (bytes.length > largest)
    throw new UsageFault(`${path} is larger than ${largest / 1024 ** 2} MB; is this the right file?`);
  if (format === 'csv') return entriesOf(readCsv(bytes));
  const { readExcel } = await import('../faq/spreadsheet/excel.ts');
  const table = await readExcel(bytes).catch((error: unknown) => {
    throw new UsageFault(
      `${path} cannot be read as an Excel file (${error instanceof Error ? error.name : 'unknown'}).`,
    );
  });
  return entriesOf(table);
}
