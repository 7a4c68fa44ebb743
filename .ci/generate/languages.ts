/**
 * Writes `languages.ts` beside the texts of every feature: which languages there are. The files beside it are the only list, so that a new
 * language is nothing but files.
 */
import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { GeneratedFile } from './generator.ts';

const root = resolve(import.meta.dirname, '../..');

/** Files of a `texts` folder that are no language. */
const others = new Set(['index', 'languages', 'texts', 'check-texts']);

/** Japanese first, as it is the source; then by name. */
const inOrder = (a: string, b: string): number => Number(b === 'ja') - Number(a === 'ja') || a.localeCompare(b);

/** `ja-x-easy` needs quotes as a property, `ja` has none. */
const property = (language: string): string => (/^\w+$/.test(language) ? language : `'${language}'`);

const listing = (languages: readonly string[]): string =>
  [
    '// Generated from the files beside this one by `npm run generate`. Do not edit.',
    '',
    '/** The texts of this feature in each language, loaded when they are first needed. */',
    'export const languages = {',
    ...languages.map((language) => `  ${property(language)}: () => import('./${language}.ts'),`),
    '};',
    '',
  ].join('\n');

/** The server has all of them at hand: an answer waits for nothing. */
const listingOfServer = (languages: readonly string[]): string => {
  const name = (language: string): string => language.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const entry = (language: string): string =>
    name(language) === language ? language : `${property(language)}: ${name(language)}`;
  return [
    '// Generated from the files beside this one by `npm run generate`. Do not edit.',
    ...languages.map((language) => `import ${name(language)} from './${language}.ts';`),
    '',
    '/** The texts of this feature in each language. */',
    `export const languages = { ${languages.map(entry).join(', ')} };`,
    '',
  ].join('\n');
};

/** One list for each folder with Japanese texts. */
export function languageLists(): GeneratedFile[] {
  const folders = globSync('packages/{components,server}/src/**/texts/ja.ts', { cwd: root }).map(dirname).sort();
  return folders.map((folder) => {
    const names = globSync(`${folder}/*.ts`, { cwd: root }).map((file) => basename(file, '.ts'));
    const languages = names.filter((name) => !others.has(name)).sort(inOrder);
    const list = folder.startsWith('packages/server/') ? listingOfServer : listing;
    return { path: `${folder}/languages.ts`, text: list(languages) };
  });
}
