import type { FaqIndex } from '../faq-index.ts';
import { fold } from '../text/normalize.ts';

/**
 * Shortest typed words that are corrected; the word meant must have one character more. Shorter ones resemble too many
 * others.
 */
const shortestLatin = 5;
const shortestKana = 4;
const longestKana = 12;

/**
 * A word and its variants with one character removed. Two words that share a variant differ by one typing error or
 * swap.
 */
const neighbours = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

interface Words {
  readonly known: ReadonlySet<string>;
  /** Variant → word. */
  readonly near: ReadonlyMap<string, string>;
}

function learn({ concepts, terms }: FaqIndex): Words {
  const known = new Set<string>();
  const near = new Map<string, string>();
  for (const word of [
    ...concepts.flatMap(({ role, words }) => (role === 'filler' ? [] : words.flatMap((phrase) => phrase.split(' ')))),
    ...terms.split(' '),
  ]) {
    if (!/^(?:[a-z]{6,}|[ぁ-ゖ]{5,})$/.test(word)) continue;
    known.add(word);
    for (const one of neighbours(word)) if (!near.has(one)) near.set(one, word);
  }
  return { known, near };
}

/**
 * Corrects words that are one typing error away from a word of the index or the concept dictionary. Collects the words
 * on first use.
 *
 * @returns a function of normalised text that returns it corrected, with kana folded, or unchanged without errors
 */
export function speller(index: FaqIndex): (text: string) => string {
  let words: Words | undefined;
  return (text) => {
    const { known, near } = (words ??= learn(index));
    const nearest = (part: string): string | undefined =>
      known.has(part)
        ? part
        : neighbours(part)
            .map((one) => near.get(one))
            .find(Boolean);
    const folded = fold(text);
    const right = folded
      .replaceAll(/[a-z]+/g, (word) => (word.length < shortestLatin ? word : (nearest(word) ?? word)))
      .replaceAll(/[ぁ-ゖ]+/g, (run) => {
        // Only at the beginning of a run of kana: further in, endings and particles look like words.
        for (let length = Math.min(longestKana, run.length); length >= shortestKana; length -= 1) {
          const word = nearest(run.slice(0, length));
          if (word !== undefined) return word + run.slice(length);
        }
        return run;
      });
    return right === folded ? text : right;
  };
}
