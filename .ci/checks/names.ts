/**
 * No exported name stands in two files of the packages, so that a name somebody searches for leads to one place. What is generated does not
 * count, and neither does what only passes a name on (`export … from`).
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { projectFiles, report, root } from './support.ts';

/** Names that all files of one kind have, by a convention. */
const conventions: readonly { name: RegExp; files: RegExp }[] = [
  // The migrator calls them.
  { name: /^up$/, files: /^packages\/server\/src\/database\/migrations\// },
  // Each file of the schema in force exports its statements under its own name, for the list beside it only.
  { name: /./, files: /^packages\/server\/src\/database\/schema\// },
  // Languages are discovered by such a file in each folder of texts.
  { name: /^languages$/, files: /\/texts\/languages\.ts$/ },
];

/** Names that stand in several files, each with the reason. */
const repeated: Readonly<Record<string, string>> = {
  Problem:
    'The SDK tells its callers of a problem (RFC 9457) and the server throws it; each is that word’s home on its side.',
};

const declared = /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|class|const|let|type|interface) (\w+)/gm;
const list = /^export (?:type )?\{([^}]*)\}(?! from);?/gm;

const namesIn = (text: string): Set<string> =>
  new Set([
    ...[...text.matchAll(declared)].map(([, name = '']) => name),
    ...[...text.matchAll(list)]
      .flatMap(([, names = '']) => names.split(','))
      .map((name) =>
        name
          .replace(/^.* as /s, '')
          .replace('type ', '')
          .trim(),
      )
      .filter((name) => name !== '' && name !== 'default'),
  ]);

const places = new Map<string, string[]>();
const files = (await projectFiles()).filter((file) => /^packages\/[^/]+\/src\/(?!generated\/).*\.ts$/.test(file));
for (const file of files)
  for (const name of namesIn(await readFile(resolve(root, file), 'utf8')))
    if (!conventions.some((convention) => convention.name.test(name) && convention.files.test(file)))
      places.set(name, [...(places.get(name) ?? []), file]);

const twice = [...places].filter(([, where]) => where.length > 1);
const wrong = [
  ...twice
    .filter(([name]) => !Object.hasOwn(repeated, name))
    .map(
      ([name, where]) =>
        `${name} is exported by several files; share it, or name what differs:\n    ${where.join('\n    ')}`,
    ),
  ...Object.keys(repeated)
    .filter((name) => !twice.some(([other]) => other === name))
    .map((name) => `${name} stands in one file only by now; take it out of the table of .ci/checks/names.ts`),
];
report(
  wrong,
  `${places.size} names in ${files.length} files are exported once, but for ${Object.keys(repeated).length} of the table`,
);
