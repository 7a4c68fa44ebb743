import type { LocalTexts } from '@mizumado/faq';
import type { KnowledgeEntry } from '../versions-store.ts';
import type { Cells } from './columns.ts';

/** Rows of a knowledge base: one for every entry and language, Japanese first. Nothing of an entry is left out. */
export function toRows(entries: readonly KnowledgeEntry[]): Cells[] {
  return entries.flatMap((entry) => languagesOf(entry).map((language) => rowOf(entry, language)));
}

/** Languages that occur in any text of the entry. */
function languagesOf({ texts, links, source }: KnowledgeEntry): string[] {
  const all = [texts, source.title, ...links.map(({ label }) => label)].flatMap((local) => Object.keys(local));
  return ['ja', ...new Set(all.filter((language) => language !== 'ja').sort())];
}

function rowOf(
  { id, category, texts, links, action, validFrom, validTo, office, source }: KnowledgeEntry,
  language: string,
): Cells {
  const text = (texts as Partial<Record<string, KnowledgeEntry['texts']['ja']>>)[language];
  return {
    id,
    language,
    category,
    question: text?.question ?? '',
    alternatives: lines(text?.alternatives),
    short: text?.short ?? '',
    full: text?.full ?? '',
    keywords: lines(text?.keywords),
    links: lines(links.map(({ label, href }) => `${inLanguage(label, language)} | ${href}`)),
    action: action?.name ?? '',
    slots: lines(Object.entries(action?.slots ?? {}).map(([name, value]) => `${name}=${value}`)),
    validFrom: validFrom ?? '',
    validTo: validTo ?? '',
    office,
    sourceTitle: inLanguage(source.title, language),
    sourceHref: source.href ?? '',
    updatedOn: source.updatedOn,
  };
}

const lines = (values: readonly string[] = []): string => values.join('\n');
const inLanguage = (local: LocalTexts<string>, language: string): string => local[language] ?? '';
