import type { components } from '../generated/api.ts';

type Gap = components['schemas']['FaqGap'];

/** A question that found no answer, or an answer that did not help. */
export interface OpenQuestion {
  /** Id of the question; null when the feedback came without one. */
  id: string | null;
  text: string;
  lang: string;
  /** Entries that were shown, best first. */
  entryIds: readonly string[];
  askedAt: string;
}

/** A gap with all its questions. */
export interface GroupedGap extends Gap {
  questionIds: string[];
}

/** Two questions are similar when they share this part of their character pairs. */
const alike = 0.5;
/** The lower limit when the same entry was the best hit of both. */
const alikeWithSameEntry = 0.3;
const mostExamples = 20;

/**
 * Groups similar questions. The first question of a group gives it its id, so the id stays when more questions come.
 *
 * @param questions oldest first
 */
export function groupUnanswered(questions: readonly OpenQuestion[]): GroupedGap[] {
  const groups: { lead: OpenQuestion; pairs: ReadonlySet<string>; members: OpenQuestion[] }[] = [];
  /** Groups by the pairs of their first question: only groups that share a pair need to be compared. */
  const byPair = new Map<string, number[]>();
  for (const question of questions) {
    const pairs = pairsOf(question.text);
    if (pairs.size === 0) continue;
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const group of byPair.get(pair) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
    let best: { group: number; likeness: number } | undefined;
    for (const [group, count] of shared) {
      const { lead, pairs: others } = groups[group]!;
      const likeness = count / (pairs.size + others.size - count);
      const sameEntry = lead.entryIds[0] !== undefined && lead.entryIds[0] === question.entryIds[0];
      if (likeness >= (sameEntry ? alikeWithSameEntry : alike) && likeness > (best?.likeness ?? 0))
        best = { group, likeness };
    }
    if (best) groups[best.group]!.members.push(question);
    else {
      for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), groups.length]);
      groups.push({ lead: question, pairs, members: [question] });
    }
  }
  return groups.map(({ lead, members }) =>
    gapOf(lead.id ?? '', 'unanswered', members, mostFrequent(members.flatMap(({ entryIds }) => entryIds)).slice(0, 5)),
  );
}

/** Prefix of the id of a gap for an entry that did not help. */
const unhelpfulPrefix = 'unhelpful-';

/** Groups answers that did not help by their entry. @param feedback oldest first */
export function groupUnhelpful(feedback: readonly (OpenQuestion & { entryId: string })[]): GroupedGap[] {
  return [...Map.groupBy(feedback, ({ entryId }) => entryId)].map(([entryId, members]) =>
    gapOf(`${unhelpfulPrefix}${entryId}`, 'unhelpful', members, [entryId]),
  );
}

/** Most frequent first; the newest first among equals. */
export function byFrequency(gaps: readonly GroupedGap[]): GroupedGap[] {
  return gaps.toSorted((one, other) => other.count - one.count || (one.lastAskedAt < other.lastAskedAt ? 1 : -1));
}

function gapOf(id: string, kind: Gap['kind'], members: readonly OpenQuestion[], entryIds: string[]): GroupedGap {
  const texts = members.map(({ text }) => text).filter((text) => text !== '');
  return {
    id,
    kind,
    count: members.length,
    lang: mostFrequent(members.map(({ lang }) => lang))[0] ?? 'ja',
    examples: mostFrequent(texts).slice(0, mostExamples),
    entryIds,
    firstAskedAt: members[0]?.askedAt ?? '',
    lastAskedAt: members.at(-1)?.askedAt ?? '',
    questionIds: members.flatMap(({ id: own }) => own ?? []),
  };
}

/** Distinct values, most frequent first; equally frequent ones in their original order. */
function mostFrequent(values: readonly string[]): string[] {
  return [...Map.groupBy(values, (value) => value)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([value]) => value);
}

/** Removes differences of typing: letters and digits only, half-width and lower case, katakana as hiragana. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Pairs of neighbouring characters. Japanese has no spaces, and pairs need no dictionary. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...plain(text)];
  return letters.length === 1
    ? new Set(letters)
    : new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
