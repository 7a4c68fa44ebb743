import { fold, normalize } from '../text/normalize.ts';
import type { ConceptGroup } from '../source.ts';

/** A word of the concept dictionary, found in a text. */
export interface ConceptMatch {
  readonly concept: ConceptGroup;
  readonly from: number;
  readonly to: number;
}

/** Finds the words of a concept dictionary in a normalised text. */
export type ConceptFinder = (text: string) => ConceptMatch[];

/**
 * An English word may continue only with an ending: bill-ing, tap-s. Too many other words begin with a short one:
 * me-ter.
 */
const longestEnding = (word: string): number => (word.length > 3 ? 3 : Number(word.length > 2));
/** Kana words up to this length occur too often inside longer katakana words: もれ in メモレ. */
const shortKana = 3;

const latin = /[a-z0-9ß-ɏ]{2}/;
const katakana = /[ァ-ヺ]{2}/;

/** Whether a word found at `from` is a whole word, as far as its script shows. */
function standsAlone(text: string, from: number, to: number): boolean {
  const inside = (at: number, script: RegExp): boolean => script.test(text.slice(Math.max(0, at - 1), at + 1));
  if (inside(from, latin)) return false;
  for (let end = to; inside(end, latin); end += 1) if (end - to >= longestEnding(text.slice(from, to))) return false;
  return to - from > shortKana || !(inside(from, katakana) || inside(to, katakana));
}

/** The groups with normalised words, longest first. */
export const preparedConcepts = (groups: readonly ConceptGroup[]): ConceptGroup[] =>
  groups.map((group) => ({
    ...group,
    words: [...new Set(group.words.map((word) => fold(normalize(word))))].sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    ),
  }));

/** @param groups prepared by `preparedConcepts` */
export function conceptFinder(groups: readonly ConceptGroup[]): ConceptFinder {
  const byFirst = new Map<string, { word: string; concept: ConceptGroup }[]>();
  for (const concept of groups) {
    for (const word of concept.words) {
      const first = word.slice(0, 2);
      const list = byFirst.get(first);
      if (list) list.push({ word, concept });
      else byFirst.set(first, [{ word, concept }]);
    }
  }
  return (text) => {
    const folded = fold(text);
    const found: ConceptMatch[] = [];
    for (let from = 0; from < folded.length; from += 1) {
      for (const { word, concept } of byFirst.get(folded.slice(from, from + 2)) ?? []) {
        const to = from + word.length;
        if (folded.startsWith(word, from) && standsAlone(text, from, to)) found.push({ concept, from, to });
      }
    }
    return found;
  };
}
