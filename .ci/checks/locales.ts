/** Japanese and English are complete and say the same things; any other language may leave out what it falls back on. */
import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { report, root } from './support.ts';

interface Texts {
  [key: string]: string | Texts;
}

const complete = ['ja', 'en'];
/** Files of a `texts` folder that are no language. */
const others = new Set(['index', 'languages', 'texts', 'check-texts']);

/** `failure.offline.title` → text. */
const flatten = (texts: Texts, path = ''): Map<string, string> =>
  new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...flatten(value, `${path}${key}.`)],
    ),
  );

/** `{{count}}` and its like, sorted. */
const placesIn = (text: string): string =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');

const withForm = /^(.+)_(zero|one|two|few|many|other)$/;

/** The key that code asks for: languages differ in how many forms of it they have. */
const withoutForm = (key: string): string => key.replace(withForm, '$1');

/** Texts that a number chooses have exactly the forms of their language: “1 day left”, “2 days left”. A number that stands in a text chooses it. */
const faultsOfForms = (texts: Map<string, string>, language: string): string[] => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort().join(', ');
  const found = Map.groupBy(
    [...texts.keys()].filter((key) => withForm.test(key)),
    withoutForm,
  );
  const incomplete = [...found].flatMap(([key, keys]) => {
    const there = keys
      .map((one) => one.slice(key.length + 1))
      .sort()
      .join(', ');
    return there === forms ? [] : [`${key} has the forms ${there}; the language has ${forms}`];
  });
  const formless = [...texts].filter(([key, text]) => /\{\{\s*count\b/.test(text) && !withForm.test(key));
  return [
    ...incomplete,
    ...formless.map(
      ([key]) =>
        `${key} names {{count}}, so it has forms: ${key}_other, … (a number that chooses nothing has another name)`,
    ),
  ];
};

const load = async (folder: string, language: string): Promise<Map<string, string>> =>
  flatten(((await import(resolve(root, folder, `${language}.ts`))) as { default: Texts }).default);

/** What is wrong with one feature's texts in one language, beside the Japanese ones. */
const faultsOf = (language: string, texts: Map<string, string>, japanese: Map<string, string>): string[] => {
  const originals = new Map([...japanese].map(([key, text]) => [withoutForm(key), text]));
  const keys = new Set([...texts.keys()].map(withoutForm));
  const missing = complete.includes(language) ? [...originals.keys()].filter((key) => !keys.has(key)) : [];
  const wrong = [...texts].flatMap(([key, text]) => {
    const original = originals.get(withoutForm(key));
    if (original === undefined) return [`${key} is not in ja`];
    // Empty is a text as well (a suffix that a language doesn't need).
    return text === '' || placesIn(text) === placesIn(original)
      ? []
      : [`${key} has the places {${placesIn(text)}}, ja has {${placesIn(original)}}`];
  });
  return [...missing.map((key) => `${key} is missing`), ...faultsOfForms(texts, language), ...wrong];
};

/** Whose texts have keys; those of a message are paragraphs, of which a language may need more than another. */
const places = ['packages/components/src/**/texts/*.ts', 'packages/server/src/{hosted,accounts}/**/texts/*.ts'];
const messages = 'packages/server/src/messages/texts';
const folders = [...new Set(globSync(places, { cwd: root }).map(dirname))];
const wrong: string[] = [];
const found = new Set<string>();
let count = 0;

const languagesIn = (folder: string): string[] =>
  globSync(`${folder}/*.ts`, { cwd: root })
    .map((file) => basename(file, '.ts'))
    .filter((name) => !others.has(name));

for (const folder of folders) {
  const languages = languagesIn(folder);
  const missing = complete.filter((language) => !languages.includes(language));
  wrong.push(...missing.map((language) => `${folder}/${language}.ts is missing`));
  if (!languages.includes('ja')) continue;
  const japanese = await load(folder, 'ja');
  for (const language of languages) {
    found.add(language);
    const texts = await load(folder, language);
    count += texts.size;
    const faults = faultsOf(language, texts, japanese);
    wrong.push(...faults.map((fault) => `${folder}/${language}.ts: ${fault}`));
  }
}

/** How many texts readers of a language get in English, left out or not yet translated, of those that have words. */
async function stillEnglish(language: string): Promise<{ english: number; all: number }> {
  const figures = { english: 0, all: 0 };
  for (const folder of [...folders, messages]) {
    const english = await load(folder, 'en');
    const own = languagesIn(folder).includes(language) ? await load(folder, language) : new Map<string, string>();
    const ownKeys = new Map([...own].map(([key, text]) => [withoutForm(key), text]));
    for (const [key, text] of new Map([...english].map(([key, text]) => [withoutForm(key), text]))) {
      if (!/\p{L}/u.test(text.replaceAll(/\{+[^}]*\}+/g, ''))) continue;
      figures.all += 1;
      if ((ownKeys.get(key) ?? text) === text) figures.english += 1;
    }
  }
  return figures;
}

// Not a fault: a translation grows. Who reads a kind of Japanese is given Japanese instead.
for (const language of [...found].filter((name) => !complete.includes(name) && !name.startsWith('ja-'))) {
  const { english, all } = await stillEnglish(language);
  console.log(`${language}: ${english} of ${all} texts are still in English`);
}
report(wrong, `${count} texts in ${found.size} languages are in order`);
