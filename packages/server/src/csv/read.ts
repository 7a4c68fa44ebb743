/** Takes one record: the line of the file it begins on, the header being 1, and its cells. */
export type OnCells = (line: number, cells: string[]) => void;
export type OnFault = (line: number, reason: string) => void;

/** Longest record in characters; bounds the memory for any file. */
export const maxRecord = 1_048_576;

const neverEnds = 'has a quoted cell that never ends; double every " inside a quoted cell and close it';
const tooLong = `is longer than ${maxRecord} characters; is this the right file?`;
const afterQuote = 'goes on after the closing quote of a cell; double every " inside a quoted cell';

/**
 * Reads CSV (RFC 4180, LF or CRLF) from text in pieces. Lines without quotes, the usual ones, are split in one call;
 * the others are parsed cell by cell. After a broken quote, reading continues with the next line.
 */
export class CsvReader {
  readonly #onCells: OnCells;
  readonly #onFault: OnFault;
  #text = '';
  #line = 1;
  /** Whether the reader skips the rest of a line that was too long. */
  #skipping = false;

  constructor(onCells: OnCells, onFault: OnFault) {
    this.#onCells = onCells;
    this.#onFault = onFault;
  }

  push(text: string): void {
    this.#text = this.#text === '' ? text : this.#text + text;
    this.#read(false);
  }

  /** Ends the input. */
  end(): void {
    this.#read(true);
  }

  #read(last: boolean): void {
    const text = this.#text;
    let position = this.#skipping ? this.#skipLine(0) : 0;
    let quote = -2;
    while (position < text.length) {
      const newline = text.indexOf('\n', position);
      if (quote !== -1 && quote < position) quote = text.indexOf('"', position);
      const quoted = quote !== -1 && (newline === -1 || quote < newline);
      if (newline === -1 && !last && !quoted) break;
      const next = quoted ? this.#readQuoted(position, last) : this.#readPlain(position, newline);
      if (next === -1) {
        // The record continues in the next piece.
        if (!last && text.length - position <= maxRecord) break;
        this.#onFault(this.#line, neverEnds);
        position = this.#skipLine(position);
      } else {
        position = next;
      }
    }
    this.#text = text.slice(position);
    if (this.#text.length > maxRecord) {
      this.#onFault(this.#line, tooLong);
      this.#skipping = true;
      this.#text = '';
    }
  }

  /** Skips to the next line, dropping further pieces until it begins. */
  #skipLine(from: number): number {
    const newline = this.#text.indexOf('\n', from);
    this.#skipping = newline === -1;
    if (newline === -1) return this.#text.length;
    this.#line += 1;
    return newline + 1;
  }

  #readPlain(start: number, newline: number): number {
    const text = this.#text;
    let end = newline === -1 ? text.length : newline;
    if (end > start && text.charCodeAt(end - 1) === 13) end -= 1;
    const line = text.slice(start, end);
    // Mainframes close a file with Ctrl-Z.
    if (line !== '' && line !== '\u001a') this.#onCells(this.#line, line.split(','));
    this.#line += 1;
    return newline === -1 ? text.length : newline + 1;
  }

  /** Reads a record with quotes; −1 when it is not complete yet. */
  #readQuoted(start: number, last: boolean): number {
    const text = this.#text;
    const cells: string[] = [];
    let lines = 1;
    let position = start;
    let newline = text.indexOf('\n', start);
    for (;;) {
      if (text.charCodeAt(position) === 34) {
        const close = this.#closingQuote(position + 1, last);
        if (close === -1) return -1;
        const cell = text.slice(position + 1, close);
        cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
        for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) lines += 1;
        position = close + 1;
      } else {
        if (newline !== -1 && newline < position) newline = text.indexOf('\n', position);
        const comma = text.indexOf(',', position);
        const lineEnd = newline === -1 ? text.length : newline;
        if (comma === -1 && newline === -1 && !last) return -1;
        const end = comma === -1 ? lineEnd : Math.min(comma, lineEnd);
        cells.push(
          text.slice(position, end === lineEnd && text.charCodeAt(end - 1) === 13 ? Math.max(position, end - 1) : end),
        );
        position = end;
      }
      if (text.charCodeAt(position) === 13 && (text.charCodeAt(position + 1) === 10 || position + 1 === text.length))
        position += 1;
      if (position >= text.length) {
        if (!last) return -1;
        this.#onCells(this.#line, cells);
        return position;
      }
      const separator = text.charCodeAt(position);
      if (separator !== 44 && separator !== 10) {
        this.#onFault(this.#line, afterQuote);
        this.#line += lines - 1;
        return this.#skipLine(position);
      }
      position += 1;
      if (separator === 44) continue;
      this.#onCells(this.#line, cells);
      this.#line += lines;
      return position;
    }
  }

  #closingQuote(from: number, last: boolean): number {
    const text = this.#text;
    for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
      if (at + 1 === text.length) return last ? at : -1;
      if (text.charCodeAt(at + 1) !== 34) return at;
    }
    return -1;
  }
}
