import type { FaqText } from '@mizumado/faq';
import type { GroupedGap } from './gaps.ts';
import type { KnowledgeEntry } from './versions-store.ts';

/** Alternatives that one text may have, see the API. */
const mostAlternatives = 60;
const longestLine = 400;

/** A question as a heading or alternative: one line of bounded length. */
function line(text: string): string {
  return [...text.replaceAll(/\s+/g, ' ').trim()].slice(0, longestLine / 2).join('');
}

/**
 * Makes a new entry of questions that found no answer. They become its question and alternatives; it cannot be
 * published before the author has written the answer.
 *
 * @param today JST calendar date
 */
export function entryFromGap(
  { lang, examples, id: gapId }: GroupedGap,
  today: string,
  { entryId, category = 'other' }: { entryId?: string; category?: string },
): KnowledgeEntry {
  const [question = '', ...alternatives] = [...new Set(examples.map(line))];
  const asked = { question, alternatives, short: '', full: '', keywords: [] };
  const empty = { question: '', alternatives: [], short: '', full: '', keywords: [] };
  return {
    id: entryId ?? `from-gap-${gapId.slice(-12)}`,
    category,
    texts: lang === 'ja' ? { ja: asked } : { ja: empty, [lang]: asked },
    links: [],
    action: null,
    validFrom: null,
    validTo: null,
    office: 'customer-centre',
    source: { title: { ja: '' }, href: null, updatedOn: today },
  };
}

/** The entry with the questions that it did not help with as further alternatives. */
export function withQuestionsOf(entry: KnowledgeEntry, { lang, examples }: GroupedGap): KnowledgeEntry {
  const language = Object.hasOwn(entry.texts, lang) ? lang : 'ja';
  const text: FaqText = entry.texts[language] ?? entry.texts.ja;
  const alternatives = [...new Set([...text.alternatives, ...examples.map(line)])].filter(
    (one) => one !== text.question && one !== '',
  );
  return {
    ...entry,
    texts: { ...entry.texts, [language]: { ...text, alternatives: alternatives.slice(0, mostAlternatives) } },
  } as KnowledgeEntry;
}
