import type { components } from '../generated/api.ts';
import type { Database } from '../database/tables.ts';
import type { Cell, JsonCell, ValueType } from './values.ts';

export type ImportKind = components['schemas']['ImportKind'];
export type ImportReport = components['schemas']['ImportReport'];
export type RefusedLine = components['schemas']['Refusal'];

/** One column of a file. */
export interface Column {
  /** English header, and the property of a JSON line. */
  readonly name: string;
  /** Japanese headers; the first is the one to write. */
  readonly ja: readonly [string, ...string[]];
  readonly type: ValueType;
  readonly required: boolean;
  readonly description: string;
  readonly example: unknown;
}

/** A line's cells by column name; null where the cell is blank. */
export type ImportRow = Readonly<Record<string, Cell | null>>;

/** A condition on several cells of one line. Checked only when every single cell is valid. */
export interface Rule {
  /** The column that the refusal names. */
  readonly column: string;
  readonly reason: string;
  holds(row: ImportRow): boolean;
}

/** A row of another table that the line names. */
export interface Reference {
  /** Column of the file, and the alias of the joined table in `values`. */
  readonly column: string;
  readonly table: keyof Database;
  /** Column of that table that the cell must equal. */
  readonly by: string;
  readonly unknown: string;
}

/** Definition of one kind of file. */
export interface Kind {
  readonly kind: ImportKind;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rules: readonly Rule[];
  readonly table: keyof Database;
  readonly references: readonly Reference[];
  /**
   * Column of the table → SQL. `line` is the line, a reference goes by its alias, `$1` is the utility, `$2` the pepper of confirmation numbers.
   */
  readonly values: Readonly<Record<string, string>>;
  /** Columns of the table that, with the utility, identify the row of a line. */
  readonly key: readonly string[];
  /** Columns of the file behind `key`; a file names each at most once. */
  readonly fileKey: readonly string[];
  /** Columns of the table that may not change once the row exists, with advice for the refusal. */
  readonly fixed?: { readonly columns: readonly string[]; readonly column: string; readonly reason: string };
  /** SQL for a column of a row that already exists, where it differs from `values`; `present` is the row. */
  readonly onUpdate?: Readonly<Record<string, string>>;
  /** Statements to run after the rows are in. */
  readonly afterwards?: readonly string[];
}

interface ColumnOptions {
  readonly optional?: true;
}

/** Defines a column in one line, so that a kind reads as a table. */
export function column(
  name: string,
  ja: Column['ja'],
  type: ValueType,
  description: string,
  example: unknown,
  options: ColumnOptions = {},
): Column {
  return { name, ja, type, description, example, required: options.optional !== true };
}

export const optional = { optional: true } as const;

/** Name of a file's column in the staging table: `periodFrom` → `period_from`, `volumeM3` → `volume_m3`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** ISO dates compare as text. A blank end is open. */
export function inOrder(row: ImportRow, from: string, to: string): boolean {
  const [first, last] = [row[from], row[to]];
  return first == null || last == null || first <= last;
}

export const numberOf = (row: ImportRow, name: string): number => Number(row[name]);
export const totalOf = (row: ImportRow, name: string): number => (row[name] as JsonCell).totalYen;
