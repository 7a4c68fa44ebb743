import { maxRecord } from '../csv/read.ts';
import type { OnFault } from '../csv/read.ts';

export type OnObject = (line: number, object: Readonly<Record<string, unknown>>) => void;

const notJson = 'is not a JSON object; write one object per line';
const tooLong = `is longer than ${maxRecord} characters; write one object per line`;

/** Reads JSON Lines from text in pieces: one object per line, blank lines are ignored. */
export class JsonLinesReader {
  readonly #onObject: OnObject;
  readonly #onFault: OnFault;
  #text = '';
  #line = 1;
  #skipping = false;

  constructor(onObject: OnObject, onFault: OnFault) {
    this.#onObject = onObject;
    this.#onFault = onFault;
  }

  push(text: string): void {
    this.#text += text;
    let position = 0;
    for (let end = this.#text.indexOf('\n'); end !== -1; end = this.#text.indexOf('\n', position)) {
      this.#take(this.#text.slice(position, end));
      position = end + 1;
    }
    this.#text = this.#text.slice(position);
    if (this.#text.length > maxRecord) {
      if (!this.#skipping) this.#onFault(this.#line, tooLong);
      this.#skipping = true;
      this.#text = '';
    }
  }

  end(): void {
    this.#take(this.#text);
    this.#text = '';
  }

  #take(line: string): void {
    if (!this.#skipping && line.trim() !== '') {
      const object = parseObject(line);
      if (object === undefined) this.#onFault(this.#line, notJson);
      else this.#onObject(this.#line, object);
    }
    this.#skipping = false;
    this.#line += 1;
  }
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
