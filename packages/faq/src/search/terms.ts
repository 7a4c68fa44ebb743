import { tokensOf } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { ConceptFinder, ConceptMatch } from './concepts.ts';

/** Weight of a concept relative to a pair of kanji, in tenths. */
const conceptWeight = 15;

/** Terms of a text: its tokens without fillers, and its concepts as `#id`. */
export interface Terms {
  readonly tokens: readonly Token[];
  readonly concepts: readonly ConceptMatch[];
}

/** @param text normalised */
export function termsOf(text: string, find: ConceptFinder): Terms {
  const matches = find(text);
  let rest = text;
  for (const { concept, from, to } of matches)
    if (concept.role === 'filler') rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  const concepts = matches.filter(({ concept }) => concept.role !== 'filler');
  return { concepts, tokens: [...tokensOf(rest), ...concepts.map(conceptToken)] };
}

export const conceptToken = ({ concept, from, to }: ConceptMatch): Token => ({
  term: `#${concept.id}`,
  weight: conceptWeight,
  from,
  to,
  joined: false,
});
