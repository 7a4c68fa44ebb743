import { globSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkName } from './plan.ts';
import type { Plan } from './plan.ts';

const utilities = 'packages/utilities';
/** What only Morioka says: its site, its own answers, and how its chatbot begins, for which every utility has the starter's. */
const ofItsOwn = /^(?:site\/|faq\/(?:own|greeting)\.json$)/;

/** A utility: Morioka's data as a beginning, with names, numbers and addresses that are nobody's. */
export async function utility(id: string, root: string): Promise<Plan> {
  checkName(id, 'kita-water');
  const model = `${utilities}/morioka`;
  const paths = globSync('**/*.json', { cwd: join(root, model) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !ofItsOwn.test(path) && statSync(join(root, model, path)).isFile());
  const files = await Promise.all(
    paths
      .sort()
      .map(
        async (path) =>
          [`${utilities}/${id}/${path}`, nobodys(await readFile(join(root, model, path), 'utf8'), id)] as const,
      ),
  );
  return {
    files: {
      ...Object.fromEntries(files),
      [`.changeset/utility-${id}.md`]: `---
'@mizumado/utilities': minor
---

The utility \`${id}\`.
`,
    },
    edits: { [`${utilities}/package.json`]: (text) => text.replace('"morioka"', `"${id}", "morioka"`) },
    next: [
      `Data         ${utilities}/${id}/config.json, tariff.json, calendar.json, faq/; docs/add-a-utility.md has every entry`,
      'Test         npm test -- test/tariff test/faq test/procedures test/server/utility',
      `Try it       npm start, then http://localhost:8787/${id}/v1/utility`,
    ],
  };
}

/** What stands in Morioka's data for Morioka alone, and what a utility that is yet to be described has instead; longer names first. */
const replaced: readonly (readonly [ofMorioka: RegExp, instead: string])[] = [
  [/盛岡市上下水道局（もりおかしじょうげすいどうきょく）/g, '{id}'],
  [/盛岡市上下水道局/g, '{id}'],
  [/盛岡市（もりおかし）/g, '{id}'],
  [/盛岡市/g, '{id}'],
  [/Morioka City(?: Waterworks)?/g, '{id}'],
  [/"allowedOrigins": \[.*?\]/g, '"allowedOrigins": []'],
  [/\bmorioka\b/g, '{id}'],
  [/\bnyukin@/g, 'info@'],
  [/019-000-\d{4}/g, '000-000-0000'],
  [/\+81-19-000-\d{4}/g, '+81-00-000-0000'],
  [/T0{12}[12]/g, 'T0000000000000'],
];

const nobodys = (text: string, id: string): string =>
  replaced.reduce((written, [ofMorioka, instead]) => written.replaceAll(ofMorioka, instead.replace('{id}', id)), text);
