import { randomHex } from '../browser/random.ts';

/**
 * Names what the reader wants done, so that the service does it once however often it is sent: the same content keeps its name until it
 * has arrived, other content is another intent.
 */
export class Intents {
  readonly #keys = new Map<string, { readonly content: string; readonly key: string }>();

  /** @param content what is to be sent, plain JSON; without it, every attempt is an intent of its own */
  keyFor(place: string, content: unknown): string {
    if (content === undefined) return randomHex();
    const written = JSON.stringify(content);
    const known = this.#keys.get(place);
    if (known?.content === written) return known.key;
    const key = randomHex();
    this.#keys.set(place, { content: written, key });
    return key;
  }

  /** It has arrived: the same again is wanted again. */
  done(place: string): void {
    this.#keys.delete(place);
  }
}
