import type { Refusal } from './kind.ts';

/** A report names this many; the others are counted. */
export const maxRefusals = 1000;

/** Collects what is wrong with which line. Lines come in ascending order from the file. */
export class Refusals {
  readonly #items: Refusal[] = [];
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

  /** The first ones, together with what the database found in lines that were right by themselves. */
  with(found: readonly Refusal[]): Refusal[] {
    return [...this.#items, ...found].sort((one, other) => one.line - other.line).slice(0, maxRefusals);
  }
}
