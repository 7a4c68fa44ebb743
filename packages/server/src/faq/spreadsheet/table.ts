import type { KnowledgeEntry } from '../versions-store.ts';
import { columnNames, columns, readColumns } from './columns.ts';
import type { Cells } from './columns.ts';
import { fromRows } from './from-rows.ts';
import type { RefusedRow, SheetRow } from './from-rows.ts';

/** The cells of a file, with the header among the rows. */
export interface Table {
  rows: { line: number; cells: string[] }[];
  /** Lines that could not be read at all. */
  faults: { line: number; reason: string }[];
}

/** Entries of a file, or its refusals. */
export function entriesOf({ rows, faults }: Table): { entries: KnowledgeEntry[]; refusals: RefusedRow[] } {
  const [header, ...body] = rows;
  const unreadable = faults.map(({ line, reason }) => ({ line, column: null, reason }));
  if (!header) return { entries: [], refusals: [...unreadable, { line: 1, column: null, reason: 'has no header' }] };
  const { positions, unknown } = readColumns(header.cells);
  const missing = columnNames.filter((name) => positions[name] === undefined);
  const headerFaults = [
    ...missing.map((column) => ({
      line: header.line,
      column,
      reason: `is missing; its header is ${columns[column].ja} or ${columns[column].en}`,
    })),
    ...unknown.map((name) => ({
      line: header.line,
      column: null,
      reason: `has a column that is not known, or is there twice: ${name}`,
    })),
  ];
  if (headerFaults.length > 0) return { entries: [], refusals: [...unreadable, ...headerFaults] };
  const named = body.map(({ line, cells }): SheetRow => ({
    line,
    cells: Object.fromEntries(columnNames.map((name) => [name, trimmed(cells[positions[name] ?? -1] ?? '')])) as Cells,
  }));
  const { entries, refusals } = fromRows(named);
  return { entries, refusals: [...unreadable, ...refusals] };
}

/** Removes spaces and line breaks around a text, which are typing errors. */
function trimmed(cell: string): string {
  return cell.replaceAll(/^\s+|\s+$/g, '');
}
