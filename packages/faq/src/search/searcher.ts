import type { FaqIndex } from '../faq-index.ts';
import { type ConceptFinder, conceptFinder } from './concepts.ts';
import { termsOf } from './terms.ts';

/** Positions of entries with what the question is worth there, best first. */
export interface Ranking {
  readonly positions: readonly number[];
  readonly scores: readonly number[];
  /** What an entry would score that is all about what was asked. */
  readonly most: number;
  /** Whether the question names a matter of other offices. */
  readonly outside: boolean;
  /** Whether any entry has a whole word of the question: more than single kanji and bits of hiragana. */
  readonly solid: boolean;
}

interface Posting {
  readonly most: number;
  readonly positions: Int32Array;
  readonly worths: Int32Array;
}

/** Terms worth this much, in tenths, are words. */
const solidWeight = 8;

const posting = ([most = 0, ...steps]: readonly number[]): Posting => {
  const positions = new Int32Array(steps.length / 2);
  const worths = new Int32Array(steps.length / 2);
  let position = 0;
  for (let at = 0; at < positions.length; at += 1) {
    positions[at] = position += steps[2 * at]!;
    worths[at] = steps[2 * at + 1]!;
  }
  return { most, positions, worths };
};

/** Searches one index. Keeps a scratch pad, so it is cheap to ask again. */
export class Searcher {
  readonly #index: FaqIndex;
  readonly #terms: Map<string, number>;
  readonly #postings: Posting[] = [];
  readonly #find: ConceptFinder;
  readonly #scores: Int32Array;
  readonly #shown: readonly boolean[];

  /** @param shown for each entry, whether it may be found */
  constructor(index: FaqIndex, shown: readonly boolean[]) {
    this.#index = index;
    this.#shown = shown;
    this.#terms = new Map(index.terms.split(' ').map((term, position) => [term, position]));
    this.#find = conceptFinder(index.concepts);
    this.#scores = new Int32Array(index.entries.length);
  }

  /** @param text normalised  @param count how many entries at most */
  rank(text: string, count: number): Ranking {
    const { tokens, concepts } = termsOf(text, this.#find);
    const scores = this.#scores.fill(0);
    const seen = new Set<string>();
    let most = 0;
    let solid = false;
    for (const { term, weight, from, to, joined } of tokens) {
      if (seen.has(term)) continue;
      seen.add(term);
      const found = this.#posting(term);
      if (!found) {
        // A word that the dictionary explains is known by its concept.
        if (!joined && !concepts.some((match) => match.from <= from && to <= match.to)) most += weight * this.#index.unknown;
        continue;
      }
      most += weight * found.most;
      solid ||= weight >= solidWeight;
      const { positions, worths } = found;
      for (let at = 0; at < positions.length; at += 1) scores[positions[at]!]! += weight * worths[at]!;
    }
    const positions = this.#best(count);
    return { positions, scores: positions.map((position) => scores[position]!), most, outside: concepts.some(({ concept }) => concept.role === 'outside'), solid };
  }

  #posting(term: string): Posting | undefined {
    const at = this.#terms.get(term);
    return at === undefined ? undefined : (this.#postings[at] ??= posting(this.#index.postings[at] ?? []));
  }

  /** Of equals the first, which is the one whose id sorts first. */
  #best(count: number): number[] {
    const best: number[] = [];
    const scores = this.#scores;
    for (let position = 0; position < scores.length; position += 1) {
      const score = scores[position]!;
      if (score === 0 || !this.#shown[position] || (best.length === count && score <= scores[best[count - 1]!]!)) continue;
      let place = best.length;
      while (place > 0 && scores[best[place - 1]!]! < score) place -= 1;
      best.splice(place, 0, position);
      if (best.length > count) best.pop();
    }
    return best;
  }
}
