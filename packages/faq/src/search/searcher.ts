import type { FaqIndex } from '../faq-index.ts';
import { conceptFinder } from './concepts.ts';
import { termsOf } from './terms.ts';

/** Positions of entries with their scores, best first. */
export interface Ranking {
  readonly positions: readonly number[];
  readonly scores: readonly number[];
  /** The score of an ideal entry for this question. */
  readonly most: number;
  /** Whether the question names a matter of other offices. */
  readonly outside: boolean;
  /** Whether any entry has a whole word of the question, not just single kanji or hiragana pairs. */
  readonly solid: boolean;
}

/** A term's highest weight; positions of entries and its weights there. */
type Posting = readonly [most: number, positions: Int32Array, worths: Int32Array];

/** Terms of at least this weight, in tenths, count as words. */
const solidWeight = 8;

const posting = ([most = 0, ...steps]: readonly number[]): Posting => {
  const positions = new Int32Array(steps.length / 2);
  const worths = new Int32Array(steps.length / 2);
  let position = 0;
  for (let at = 0; at < positions.length; at += 1) {
    positions[at] = position += steps[2 * at]!;
    worths[at] = steps[2 * at + 1]!;
  }
  return [most, positions, worths];
};

/** The best `count` positions. Equal scores are ordered by position, which is the order of the ids. */
function bestOf(scores: Int32Array, shown: readonly boolean[], count: number): number[] {
  const best: number[] = [];
  for (let position = 0; position < scores.length; position += 1) {
    const score = scores[position]!;
    if (score === 0 || !shown[position] || (best.length === count && score <= scores[best[count - 1]!]!)) continue;
    let place = best.length;
    while (place > 0 && scores[best[place - 1]!]! < score) place -= 1;
    best.splice(place, 0, position);
    if (best.length > count) best.pop();
  }
  return best;
}

/**
 * Creates a search function for an index. Reuses its buffer, so that repeated searches are cheap.
 *
 * @param shown for each entry, whether it may be found
 * @returns a function of normalised text, giving `count` entries at most
 */
export function searcher(
  { concepts, entries, postings, terms, unknown }: FaqIndex,
  shown: readonly boolean[],
): (text: string, count: number) => Ranking {
  const places = new Map(terms.split(' ').map((term, position) => [term, position]));
  const find = conceptFinder(concepts);
  const opened: Posting[] = [];
  const scores = new Int32Array(entries.length);

  return (text, count) => {
    const question = termsOf(text, find);
    const seen = new Set<string>();
    let most = 0;
    let solid = false;
    scores.fill(0);
    for (const { term, weight, from, to, joined } of question.tokens) {
      if (seen.has(term)) continue;
      seen.add(term);
      const place = places.get(term);
      if (place === undefined) {
        // A word in the dictionary is represented by its concept.
        if (!joined && !question.concepts.some((match) => match.from <= from && to <= match.to))
          most += weight * unknown;
        continue;
      }
      const [worth, positions, worths] = (opened[place] ??= posting(postings[place] ?? []));
      most += weight * worth;
      solid ||= weight >= solidWeight;
      for (let at = 0; at < positions.length; at += 1) scores[positions[at]!]! += weight * worths[at]!;
    }
    const positions = bestOf(scores, shown, count);
    return {
      positions,
      scores: positions.map((position) => scores[position]!),
      most,
      outside: question.concepts.some(({ concept }) => concept.role === 'outside'),
      solid,
    };
  };
}
