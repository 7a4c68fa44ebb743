/** Japanese and English are complete and say the same things; any other language may leave out what it falls back on. */
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { report, root } from './support.ts';

interface Texts {
  [key: string]: string | Texts;
}

const folder = 'packages/components/src/locales';
const complete = ['ja', 'en'];

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

/** Languages differ in how many plural forms they have. */
const withoutPlural = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

const load = async (language: string, file: string): Promise<Map<string, string>> =>
  flatten(((await import(resolve(root, folder, language, file))) as { default: Texts }).default);

const languages = globSync(`${folder}/*`, { cwd: root }).map((path) => basename(path));
const files = globSync(`${folder}/ja/*.ts`, { cwd: root }).map((path) => basename(path));
const wrong: string[] = [];
let count = 0;

for (const language of languages) {
  const present = globSync(`${folder}/${language}/*.ts`, { cwd: root }).map((path) => basename(path));
  for (const file of present.filter((file) => !files.includes(file)))
    wrong.push(`${language}/${file}: there is no ja/${file}`);
  if (complete.includes(language))
    for (const file of files.filter((file) => !present.includes(file))) wrong.push(`${language}/${file} is missing`);

  for (const file of files.filter((file) => present.includes(file))) {
    const japanese = await load('ja', file);
    const japaneseKeys = new Map([...japanese].map(([key, text]) => [withoutPlural(key), text]));
    const texts = await load(language, file);
    const keys = new Set([...texts.keys()].map(withoutPlural));
    count += texts.size;
    for (const [key, text] of texts) {
      const original = japaneseKeys.get(withoutPlural(key));
      if (original === undefined) wrong.push(`${language}/${file}: ${key} is not in ja`);
      // Empty is a text as well (a suffix that a language doesn't need), but only where Japanese is not empty for the same reason.
      else if (placesIn(text) !== placesIn(original) && text !== '')
        wrong.push(`${language}/${file}: ${key} has the places {${placesIn(text)}}, ja has {${placesIn(original)}}`);
    }
    if (complete.includes(language))
      for (const key of japaneseKeys.keys()) if (!keys.has(key)) wrong.push(`${language}/${file}: ${key} is missing`);
  }
}
report(wrong, `${count} texts in ${languages.length} languages are in order`);
