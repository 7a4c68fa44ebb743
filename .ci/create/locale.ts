import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CreateFault } from './plan.ts';
import type { Plan } from './plan.ts';

/** Whether it is a language tag as it is written: `zh-Hans`, not `zh_hans`. */
const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    // What is no tag at all is told by throwing.
    return false;
  }
};

/** A language: its texts of every element, page and message, in English at first, for a translator to write over or to leave out. */
export async function locale(tag: string, root: string): Promise<Plan> {
  if (!isTag(tag)) throw new CreateFault(`"${tag}" is no language tag, such as zh-Hans or pt.`);
  const originals = globSync('packages/{components,server}/src/**/texts/en.ts', { cwd: root }).sort();
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const files = await Promise.all(
    originals.map(
      async (path) =>
        [join(dirname(path), `${tag}.ts`), withForms(await readFile(join(root, path), 'utf8'), forms)] as const,
    ),
  );
  const standIn = /^ja\b/.test(tag) ? 'Japanese' : 'English';
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  return {
    files: {
      ...Object.fromEntries(files),
      [`.changeset/language-${tag.toLowerCase()}.md`]: `---
'@mizumado/components': minor
'@mizumado/server': minor
---

Elements, pages and messages speak ${name} (\`${tag}\`) where a utility offers it.
`,
    },
    next: [
      `Translate    each file; what is not translated can be left out: ${standIn} stands in`,
      'Test         npm test -- --only locales --only generated --only types; the first says how much is still English',
      'Offer it     "languages" in a utility’s config.json',
    ],
  };
}

/** Where the number chooses the text, English has the forms `one` and `other`; the language may have fewer or more. */
function withForms(text: string, forms: readonly Intl.LDMLPluralRule[]): string {
  const entry = /^( *)(\w+)_(one|other):\s*((['"`])(?:\\.|(?!\5).)*\5),\n/gm;
  const ofOther = forms.filter((form) => form !== 'one');
  return text.replaceAll(entry, (line, indent: string, key: string, form: string, words: string) => {
    if (form === 'one') return forms.includes('one') ? line : '';
    return ofOther.map((each) => `${indent}${key}_${each}: ${words},\n`).join('');
  });
}
