import { readSheet } from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { columnNames, columns } from './columns.ts';
import type { Cells, ColumnName, HeaderLanguage } from './columns.ts';
import type { Table } from './table.ts';

/** Widths in characters; the others are narrow. */
const widths: Partial<Record<ColumnName, number>> = {
  id: 24,
  question: 40,
  alternatives: 40,
  short: 50,
  full: 70,
  links: 50,
  sourceTitle: 30,
  sourceHref: 30,
};

/** An Excel file for authors. Cells are text, so none of them is a formula. */
export async function printExcel(rows: readonly Cells[], language: HeaderLanguage): Promise<Uint8Array> {
  const header = columnNames.map((name) => ({
    value: columns[name][language],
    fontWeight: 'bold' as const,
    type: String,
  }));
  const body = rows.map((row) =>
    columnNames.map((name) => ({ value: row[name], type: String, wrap: true, alignVertical: 'top' as const })),
  );
  return writeExcelFile([header, ...body], {
    sheet: 'FAQ',
    stickyRowsCount: 1,
    columns: columnNames.map((name) => ({ width: widths[name] ?? 14 })),
  }).toBuffer();
}

/** Reads the first sheet. Dates and numbers that somebody typed become the text they show. */
export async function readExcel(bytes: Uint8Array): Promise<Table> {
  const sheet = await readSheet(Buffer.from(bytes), { trim: false });
  const rows = sheet.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }));
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), faults: [] };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('\r\n', '\n');
}
