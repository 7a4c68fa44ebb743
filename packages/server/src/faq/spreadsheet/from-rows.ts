import { validators } from '../../generated/validators.js';
import type { KnowledgeEntry } from '../versions-store.ts';
import { sharedColumns } from './columns.ts';
import type { Cells, ColumnName } from './columns.ts';

/** A row with its line number in the file. */
export interface SheetRow {
  line: number;
  cells: Cells;
}

/** Why a row is refused. */
export interface RefusedRow {
  line: number;
  /** Null when the whole row is at fault. */
  column: ColumnName | null;
  reason: string;
}

export interface ReadEntries {
  entries: KnowledgeEntry[];
  refusals: RefusedRow[];
}

/** Builds entries from rows. The rows of an entry may be anywhere; shared columns are read from all of them. */
export function fromRows(rows: readonly SheetRow[]): ReadEntries {
  const refusals: RefusedRow[] = [];
  const named = rows.filter(({ line, cells }) => {
    const missing = (['id', 'language'] as const).filter((column) => cells[column] === '');
    refusals.push(...missing.map((column) => ({ line, column, reason: 'is empty' })));
    return missing.length === 0;
  });
  const entries = [...Map.groupBy(named, ({ cells }) => cells.id)].flatMap(([id, own]) => {
    const faults = [...contradictions(own), ...languageFaults(own)];
    const entry = entryOf(id, own);
    if (faults.length === 0) faults.push(...schemaFaults(entry, own));
    refusals.push(...faults);
    return faults.length === 0 ? [entry] : [];
  });
  return { entries, refusals: refusals.toSorted((one, other) => one.line - other.line) };
}

/** Shared cells that differ between the rows of an entry; empty cells are ignored. */
function contradictions(rows: readonly SheetRow[]): RefusedRow[] {
  return [...sharedColumns, 'links' as const].flatMap((column) => {
    const value = ({ cells }: SheetRow): string => (column === 'links' ? hrefsOf(cells.links) : cells[column]);
    const first = rows.find((row) => value(row) !== '');
    return rows
      .filter((row) => first && value(row) !== '' && value(row) !== value(first))
      .map(({ line }) => ({ line, column, reason: `is not what line ${first?.line} says of the same entry` }));
  });
}

function languageFaults(rows: readonly SheetRow[]): RefusedRow[] {
  const first = rows[0]?.line ?? 1;
  const twice = rows.filter(
    ({ cells }, index) => rows.findIndex((other) => other.cells.language === cells.language) < index,
  );
  return [
    ...twice.map(({ line }) => ({ line, column: 'language' as const, reason: 'came before for the same entry' })),
    ...(rows.some(({ cells }) => cells.language === 'ja')
      ? []
      : [{ line: first, column: 'language' as const, reason: 'must be ja in one row of each entry' }]),
  ];
}

function entryOf(id: string, rows: readonly SheetRow[]): KnowledgeEntry {
  const shared = (column: ColumnName): string => rows.find(({ cells }) => cells[column] !== '')?.cells[column] ?? '';
  const linked = rows.find(({ cells }) => cells.links !== '');
  const action = shared('action');
  const slots = Object.fromEntries(linesOf(shared('slots')).map((line) => halves(line, line.indexOf('='), 1)));
  return {
    id,
    category: shared('category'),
    texts: Object.fromEntries(
      rows.filter(hasText).map(({ cells }) => [cells.language, textOf(cells)]),
    ) as KnowledgeEntry['texts'],
    links: linesOf(linked?.cells.links ?? '').map((line, position) => ({
      label: labelsAt(rows, position),
      href: hrefOf(line),
    })),
    action: action === '' ? null : { name: action, ...(Object.keys(slots).length > 0 && { slots }) },
    validFrom: dateOf(shared('validFrom')) || null,
    validTo: dateOf(shared('validTo')) || null,
    office: shared('office'),
    source: {
      title: local(rows, ({ sourceTitle }) => sourceTitle),
      href: shared('sourceHref') || null,
      updatedOn: dateOf(shared('updatedOn')),
    },
  };
}

/** A row may have only the name of a link. */
function hasText({ cells }: SheetRow): boolean {
  return (
    cells.language === 'ja' ||
    [cells.question, cells.alternatives, cells.short, cells.full, cells.keywords].some((cell) => cell !== '')
  );
}

function textOf({ question, alternatives, short, full, keywords }: Cells): KnowledgeEntry['texts']['ja'] {
  return { question, alternatives: linesOf(alternatives), short, full, keywords: linesOf(keywords) };
}

function labelsAt(rows: readonly SheetRow[], position: number) {
  return local(rows, ({ links }) => {
    const line = linesOf(links)[position] ?? '';
    return linkParts(line)[0];
  });
}

/** A text per language; Japanese is always there. */
function local(rows: readonly SheetRow[], text: (cells: Cells) => string): KnowledgeEntry['source']['title'] {
  const pairs = rows.map(({ cells }) => [cells.language, text(cells)] as const);
  return { ja: '', ...Object.fromEntries(pairs.filter(([language, value]) => language === 'ja' || value !== '')) };
}

const linesOf = (cell: string): string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** Splits name and address at the last bar with spaces around it, because an address has no spaces. */
const linkParts = (line: string): [string, string] => halves(` ${line}`, ` ${line}`.lastIndexOf(' | '), 3);
const hrefOf = (line: string): string => linkParts(line)[1];
const hrefsOf = (cell: string): string => linesOf(cell).map(hrefOf).join('\n');

/** Both sides of a separator; without one, all of it is the second. */
function halves(line: string, at: number, length: number): [string, string] {
  return [line.slice(0, Math.max(0, at)).trim(), line.slice(at < 0 ? 0 : at + length).trim()];
}

/** `2026/10/1`, as spreadsheets like to write dates, is `2026-10-01`. */
function dateOf(cell: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(cell.normalize('NFKC')) ?? [];
  return year === undefined ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const checkEntry = validators['faq.putEntry'].bodies['application/json'];

/** Faults of an entry by the API's schema, with row and column. */
function schemaFaults(entry: KnowledgeEntry, rows: readonly SheetRow[]): RefusedRow[] {
  if (entry.validFrom !== null && entry.validTo !== null && entry.validFrom > entry.validTo)
    return [{ line: rows[0]?.line ?? 1, column: 'validTo', reason: 'is before the first day' }];
  if (!checkEntry || checkEntry(entry)) return [];
  const errors = checkEntry.errors ?? [];
  // Of nested errors, only the innermost names the fault.
  const innermost = errors.filter(
    ({ instancePath }) => !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`)),
  );
  const faults = innermost.map(({ instancePath, params, message = 'is wrong' }) => {
    const path = instancePath.split('/').slice(1);
    const language =
      path[0] === 'texts'
        ? (path[1] ?? params.propertyName)
        : path.find((part) => rows.some(({ cells }) => cells.language === part));
    const row = rows.find(({ cells }) => cells.language === language) ?? rows[0];
    return { line: row?.line ?? 1, column: columnOf(path), reason: message };
  });
  // A choice of alternatives fails with one fault for each.
  return faults.filter(
    ({ line, column }, index) => faults.findIndex((other) => other.line === line && other.column === column) === index,
  );
}

const columnsByPath: readonly (readonly [RegExp, ColumnName])[] = [
  [/^texts,[^,]+,(question|alternatives|short|full|keywords)/, 'question'],
  [/^texts/, 'language'],
  [/^links/, 'links'],
  [/^action,slots/, 'slots'],
  [/^source,title/, 'sourceTitle'],
  [/^source,href/, 'sourceHref'],
  [/^source,updatedOn/, 'updatedOn'],
];

function columnOf(path: readonly string[]): ColumnName | null {
  for (const [pattern, column] of columnsByPath) {
    const found = pattern.exec(path.join(','));
    if (found) return (found[1] as ColumnName | undefined) ?? column;
  }
  return (path[0] as ColumnName | undefined) ?? null;
}
