import { CsvReader } from '../../csv/read.ts';
import { csvText, unguarded } from '../../csv/write.ts';
import { columnNames, columns } from './columns.ts';
import type { Cells, HeaderLanguage } from './columns.ts';
import type { Table } from './table.ts';

/** CSV for authors, with a header row. */
export function printCsv(rows: readonly Cells[], language: HeaderLanguage): string {
  return csvText([
    columnNames.map((name) => columns[name][language]),
    ...rows.map((row) => columnNames.map((name) => row[name])),
  ]);
}

/** Reads what `printCsv` wrote and a spreadsheet may have saved again. Bytes that are no UTF-8 are read as Shift_JIS. */
export function readCsv(bytes: Uint8Array): Table {
  const rows: Table['rows'] = [];
  const faults: Table['faults'] = [];
  const reader = new CsvReader(
    (line, cells) => rows.push({ line, cells: cells.map(readCell) }),
    (line, reason) => faults.push({ line, reason }),
  );
  reader.push(decoded(bytes));
  reader.end();
  return { rows, faults };
}

/** Normalises line breaks inside a cell to one character. */
const readCell = (cell: string): string => unguarded(cell.replaceAll('\r\n', '\n'));

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
