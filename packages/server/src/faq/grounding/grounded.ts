import type { IndexedEntry } from '@mizumado/faq';
import { claimsIn, comparableClaim } from './claims.ts';
import type { CitedGroup } from './citations.ts';

/** Part of a group's letter pairs that its entries must contain, so that the answer uses the entries' wording. */
const leastInCommon = 0.5;
/** The beginning of any markup; an answer is plain text. */
const markup = /<[a-z/!?]|\]\(|javascript:|&#?\w+;|\{\{|`/i;
/** Invisible characters, and those that change the text's direction. */
const unseen = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/**
 * Whether the cited entries support a group of sentences: they were given to the model, contain every number, phone
 * number and address, and use the same wording.
 *
 * @param given entries that the model was given, by id
 */
export function isGrounded({ text, entryIds }: CitedGroup, given: ReadonlyMap<string, IndexedEntry>): boolean {
  const cited = entryIds.map((id) => given.get(id));
  if (cited.length === 0 || !cited.every((entry) => entry !== undefined)) return false;
  if (markup.test(text) || unseen.test(text.replaceAll('\n', ''))) return false;
  const source = cited.map(wordsOf).join('\n');
  const claims = claimsIn(text);
  const said = claimsIn(source);
  if (!claims.addresses.every((address) => comparableClaim(source).includes(address))) return false;
  if (!claims.numbers.every((number) => said.numbers.includes(number))) return false;
  return inCommon(text, source) >= leastInCommon;
}

/** All text of an entry that readers see. */
function wordsOf({ question, short, full, links, source }: IndexedEntry): string {
  return [
    question,
    short,
    full,
    ...links.flatMap(({ label, href }) => [label, href.replace(/^(?:tel|mailto):/, '')]),
    source.title,
  ].join('\n');
}

/** Part of a text's letter pairs that the source contains. */
function inCommon(text: string, source: string): number {
  const pairs = pairsOf(text);
  const known = pairsOf(source);
  if (pairs.size === 0) return 0;
  return [...pairs].filter((pair) => known.has(pair)).length / pairs.size;
}

/** Endings such as です and ます are in every text and would hide foreign wording. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...comparableClaim(text).replaceAll(/です|ます|ました|ません|ください|[^\p{L}\p{N}]/gu, ' ')];
  return new Set(
    letters
      .slice(1)
      .flatMap((letter, index) => (letter === ' ' || letters[index] === ' ' ? [] : `${letters[index]}${letter}`)),
  );
}
