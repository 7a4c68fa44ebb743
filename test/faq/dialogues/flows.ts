/** The dialogues that the project ships, with what they need to run. */
import { readdirSync, readFileSync } from 'node:fs';
import type { DialogueContext, FaqIndex, FaqSource, Flow } from '@mizumado/faq';
import { buildIndex } from '@mizumado/faq/build';
import { addDays, closedDates, dateFunctions, inJapan } from '@mizumado/procedures';
import type { CalendarFile } from '@mizumado/procedures';

const folder = new URL('../../../packages/utilities/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

export const flows: readonly Flow[] = readdirSync(new URL('starter/dialogues/', folder)).map(
  (name) => read(`starter/dialogues/${name}`) as Flow,
);
export const languages = ['ja', 'en', 'ja-x-easy'] as const;
export const utilities = ['morioka', 'chiba'] as const;

/** Friday morning, with a public holiday on the Monday after. */
export const now = new Date('2026-11-20T10:00:00+09:00');
export const today = inJapan(now).date;

/** An index with nothing but the dialogues. */
export function indexWith(dialogues: readonly Flow[], language: string, utility = 'morioka'): FaqIndex {
  const facts = read(`${utility}/faq/facts.json`) as FaqSource['facts'];
  return buildIndex(
    {
      utility,
      entries: [],
      facts,
      concepts: [],
      emergencies: [],
      dialogues,
      greeting: { text: { ja: 'こんにちは。' }, quickReplies: [] },
    },
    language,
  );
}

/** Lead times of a utility by its own calendar. */
export function functionsOf(utility: string): DialogueContext['functions'] {
  const file = read(`${utility}/calendar.json`) as CalendarFile;
  return dateFunctions({ ...file, closedOn: closedDates(file, today, 400, (date) => date === '2026-11-23') }, now);
}

export function contextOf(
  { dialogues, words }: FaqIndex,
  id: string,
  functions: DialogueContext['functions'] = {},
): DialogueContext {
  const flow = dialogues.find((candidate) => candidate.id === id);
  if (!flow) throw new Error(`There is no dialogue ${id}`);
  return { flow, words, today, functions };
}

/** Dates that are in time, too late, over, and for which nobody works. */
export const dates = ['2026-12-15', today, '2026-01-05', '2026-12-30', addDays(today, 10)];
