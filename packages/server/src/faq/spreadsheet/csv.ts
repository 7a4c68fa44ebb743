import { CsvReader } from '../../import/csv.ts';
import { columnNames, columns } from './columns.ts';
import type { Cells, HeaderLanguage } from './columns.ts';
import type { Table } from './table.ts';

/** First characters, half and full width, by which a spreadsheet takes a cell for a formula; with apostrophes that defused one before. */
const formula = /^'*[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

/** CSV for authors: UTF-8 with BOM and CRLF, as spreadsheets want it. What would be a formula gets an apostrophe. */
export function printCsv(rows: readonly Cells[], language: HeaderLanguage): string {
  const table = [
    columnNames.map((name) => columns[name][language] as string),
    ...rows.map((row) => columnNames.map((name) => row[name])),
  ];
  return `\uFEFF${table.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')}`;
}

function printCell(value: string): string {
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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

/** Takes back the apostrophe of `printCell`. Line breaks inside a cell are one character, whoever saved it. */
function readCell(cell: string): string {
  const text = cell.replaceAll('\r\n', '\n');
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
