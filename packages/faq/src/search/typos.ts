import type { FaqIndex } from '../faq-index.ts';
import { fold } from '../text/normalize.ts';

/** Shorter words are too like others to be guessed. */
const shortest = { kana: 4, latin: 5 };
const longest = 12;

const latin = /[a-z]+/g;
const kana = /[ぁ-ゖ]+/g;

/** A word, and what is left of it when one character is missing. Two words that share one are one slip apart, or one swap. */
const neighbours = (word: string): string[] => [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];

/** Puts right what is one slip away from a word of the index or of the concept dictionary. */
export class Speller {
  readonly #index: FaqIndex;
  readonly #known = new Set<string>();
  #near: Map<string, string> | undefined;

  constructor(index: FaqIndex) {
    this.#index = index;
  }

  /** @param text normalised  @returns the text with slips put right, kana folded; the text itself when there were none */
  correct(text: string): string {
    const near = (this.#near ??= this.#learn());
    const nearest = (part: string): string | undefined => neighbours(part).map((one) => near.get(one)).find((word) => word !== undefined);
    const folded = fold(text);
    const right = folded
      .replaceAll(latin, (word) => (word.length < shortest.latin || this.#known.has(word) ? word : (nearest(word) ?? word)))
      .replaceAll(kana, (run) => {
        // Only where a run of kana begins: further in, endings and particles look like words.
        for (let length = Math.min(longest, run.length); length >= shortest.kana; length -= 1) {
          const word = nearest(run.slice(0, length));
          if (word !== undefined) return this.#known.has(run.slice(0, length)) ? run : word + run.slice(length);
        }
        return run;
      });
    return right === folded ? text : right;
  }

  #learn(): Map<string, string> {
    const near = new Map<string, string>();
    const words = [...this.#index.concepts.filter(({ role }) => role !== 'filler').flatMap(({ words }) => words), ...this.#index.terms.split(' ')];
    for (const word of words) {
      const least = /^[a-z]+$/.test(word) ? shortest.latin : /^[ぁ-ゖ]+$/.test(word) ? shortest.kana + 1 : Infinity;
      if (word.length < least) continue;
      this.#known.add(word);
      for (const one of neighbours(word)) if (!near.has(one)) near.set(one, word);
    }
    return near;
  }
}
