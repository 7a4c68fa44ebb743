import type { Column, Kind, ImportRow } from './kind.ts';
import type { Refusals } from './refusals.ts';
import { ValueFault } from './values.ts';
import type { Cell } from './values.ts';

const needed = 'is needed; fill it in';

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in COPY's text format. */
function copyText(cell: Cell | null): string {
  if (cell === null) return '\\N';
  const text = typeof cell === 'string' ? cell : cell.text;
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (letter) => escapes[letter]!) : text;
}

/** Patterns of a utility's numbers by column name. */
export type NumberPatterns = Readonly<
  Partial<Record<'customerNumber' | 'confirmationNumber', { readonly pattern: string }>>
>;

/** Validates the cells of a line and formats it for COPY; null when it is refused. */
export class RowWriter {
  readonly #kind: Kind;
  readonly #refusals: Refusals;
  readonly #patterns: ReadonlyMap<string, RegExp>;

  constructor(kind: Kind, refusals: Refusals, numbers: NumberPatterns = {}) {
    this.#kind = kind;
    this.#refusals = refusals;
    this.#patterns = new Map(
      Object.entries(numbers).map(([column, { pattern }]) => [column, new RegExp(pattern, 'u')]),
    );
  }

  /** `positions` says in which cell each column of the kind stands; −1 = not in the file. */
  fromCells(line: number, cells: readonly string[], positions: readonly number[], width: number): string | null {
    if (cells.length !== width) {
      this.#refusals.add(
        line,
        null,
        `has ${cells.length} cells, the header has ${width}; quote cells that hold a comma`,
      );
      return null;
    }
    return this.#write(line, (column, index) => {
      const cell = cells[positions[index]!]?.trim() ?? '';
      return cell === '' ? null : column.type.fromText(cell);
    });
  }

  fromObject(line: number, object: Readonly<Record<string, unknown>>): string | null {
    const { columns } = this.#kind;
    if (Object.keys(object).some((name) => !columns.some((column) => column.name === name))) {
      this.#refusals.add(line, null, `has a property that is not one of ${columns.map(({ name }) => name).join(', ')}`);
      return null;
    }
    return this.#write(line, ({ name, type }) => {
      const value = Object.hasOwn(object, name) ? object[name] : null;
      return value === null || value === undefined || value === '' ? null : type.fromJson(value);
    });
  }

  #write(line: number, read: (column: Column, index: number) => Cell | ValueFault | null): string | null {
    const { columns, rules } = this.#kind;
    const row: Record<string, Cell | null> = {};
    let text = String(line);
    let right = true;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index]!;
      const cell = read(column, index);
      if (cell instanceof ValueFault || (cell === null && column.required)) {
        this.#refusals.add(line, column.name, cell === null ? needed : cell.reason);
        right = false;
        continue;
      }
      if (typeof cell === 'string' && this.#patterns.get(column.name)?.test(cell) === false) {
        this.#refusals.add(
          line,
          column.name,
          "is not of the form of the utility's numbers; are all digits there, leading zeros too?",
        );
        right = false;
      }
      row[column.name] = cell;
      text += `\t${copyText(cell)}`;
    }
    if (!right) return null;
    for (const rule of rules) right = this.#obeys(rule, line, row) && right;
    return right ? `${text}\n` : null;
  }

  #obeys(rule: Kind['rules'][number], line: number, row: ImportRow): boolean {
    if (rule.holds(row)) return true;
    this.#refusals.add(line, rule.column, rule.reason);
    return false;
  }
}
