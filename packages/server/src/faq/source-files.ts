import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConceptGroup, EmergencyRule, FaqEntry, FaqSource, Flow, Greeting } from '@mizumado/faq';
import { checkFlow } from '@mizumado/faq/build';

const dictionary = fileURLToPath(import.meta.resolve('@mizumado/faq/concepts.json'));

/** Files of a utility's `faq/` folder that hold no entries. */
const noEntries = new Set(['facts.json', 'greeting.json', 'concepts.json']);

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON`, { cause: error });
  }
}

/** Reads the first of the files that exists. @throws Error that names them all, when none is */
function readFirst(...files: string[]): unknown {
  const file = files.find((file) => existsSync(file));
  if (file === undefined) throw new Error(`None of these files is there: ${files.join(', ')}`);
  return read(file);
}

/** Merges files by id; later folders take precedence. */
function merged<T extends { id: string }>(files: readonly string[]): T[] {
  const byId = new Map<string, T>();
  for (const file of files) for (const item of [read(file)].flat() as T[]) byId.set(item.id, item);
  return [...byId.values()];
}

/** @throws Error that names the file and the fault, when a dialogue refers to something missing */
function dialoguesIn(files: readonly string[]): Flow[] {
  for (const file of files) {
    const faults = checkFlow(read(file) as Flow);
    if (faults.length > 0) throw new Error(`${file} cannot be used:\n${faults.join('\n')}`);
  }
  return merged<Flow>(files);
}

const jsonIn = (folder: string): string[] =>
  globSync('*.json', { cwd: folder })
    .sort()
    .filter((name) => !noEntries.has(name))
    .map((name) => `${folder}/${name}`);

/**
 * Reads a utility's knowledge base from its folder, on top of what every utility starts with (`starter/`). Entries, dialogues,
 * emergencies and concepts of its own replace those of the same id.
 *
 * @param folder Holds `starter/` and a folder for each utility
 * @throws Error that names the file that is missing, is not JSON, or has a faulty dialogue
 */
export function readFaqSource(folder: string, utility: string): FaqSource {
  const starter = `${folder}/starter`;
  const own = `${folder}/${utility}`;
  const present = (...files: string[]): string[] => files.filter((file) => existsSync(file));
  return {
    utility,
    entries: merged<FaqEntry>([...jsonIn(`${starter}/faq`), ...jsonIn(`${own}/faq`)]),
    facts: readFirst(`${own}/faq/facts.json`) as FaqSource['facts'],
    concepts: merged<ConceptGroup>([dictionary, ...present(`${own}/faq/concepts.json`)]),
    emergencies: merged<EmergencyRule>([`${starter}/emergencies.json`, ...present(`${own}/emergencies.json`)]),
    dialogues: dialoguesIn([...jsonIn(`${starter}/dialogues`), ...jsonIn(`${own}/dialogues`)]),
    greeting: readFirst(`${own}/faq/greeting.json`, `${starter}/greeting.json`) as Greeting,
  };
}
