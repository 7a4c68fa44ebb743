import type { ConceptGroup, EmergencyRule, FaqEntry, FaqSource, Flow, Greeting } from '@mizumado/faq';
import concepts from '@mizumado/faq/concepts.json' with { type: 'json' };
import { utilities } from '../../test/support/cases/town.ts';

/** Files of the utilities' folders by their path; later ones replace entries of the same id. */
const files = {
  entries: import.meta.glob<FaqEntry[]>('../../packages/utilities/*/faq/*.json', { eager: true, import: 'default' }),
  dialogues: import.meta.glob<Flow>('../../packages/utilities/*/dialogues/*.json', { eager: true, import: 'default' }),
  emergencies: import.meta.glob<EmergencyRule[]>('../../packages/utilities/*/emergencies.json', {
    eager: true,
    import: 'default',
  }),
};

const inFolder = <T>(all: Record<string, T>, folder: string): [name: string, value: T][] =>
  Object.entries(all)
    .filter(([path]) => path.includes(`/utilities/${folder}/`))
    .map(([path, value]) => [path.slice(path.lastIndexOf('/') + 1), value]);

/** What the folder of a utility holds replaces what every utility starts with, by id. */
const merged = <T extends { readonly id: string }>(all: Record<string, T | T[]>, utility: string): T[] => {
  const parts = ['starter', utility].flatMap((folder) => inFolder(all, folder));
  const items = parts
    .filter(([name]) => name !== 'facts.json' && name !== 'greeting.json')
    .flatMap(([, value]) => value);
  return [...new Map(items.map((item) => [item.id, item])).values()];
};

const fileOf = (utility: string, wanted: string): unknown =>
  inFolder<unknown>(files.entries, utility).find(([name]) => name === wanted)?.[1];

/** The knowledge bases of both utilities, as `readFaqSource` of the server reads them from disk. */
export const knowledge: readonly FaqSource[] = Object.keys(utilities).map((utility) => ({
  utility,
  entries: merged(files.entries, utility),
  dialogues: merged(files.dialogues, utility),
  emergencies: merged(files.emergencies, utility),
  facts: fileOf(utility, 'facts.json') as FaqSource['facts'],
  greeting: fileOf(utility, 'greeting.json') as Greeting,
  concepts: concepts as ConceptGroup[],
}));
