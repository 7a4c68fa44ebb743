import type { RefusedLine } from './kind.ts';

/** Most refusals that a report lists; further ones are only counted. */
export const maxRefusals = 1000;

/** Collects refused lines, which the file gives in ascending order. */
export class Refusals {
  readonly #items: RefusedLine[] = [];
  #lines = 0;
  #lastLine = 0;

  add(line: number, column: string | null, reason: string): void {
    if (line !== this.#lastLine) this.#lines += 1;
    this.#lastLine = line;
    if (this.#items.length < maxRefusals) this.#items.push({ line, column, reason });
  }

  /** Number of refused lines. */
  get lines(): number {
    return this.#lines;
  }

  /** The first refusals, merged with those that the database found in lines that were valid by themselves. */
  with(found: readonly RefusedLine[]): RefusedLine[] {
    return [...this.#items, ...found].sort((one, other) => one.line - other.line).slice(0, maxRefusals);
  }
}
