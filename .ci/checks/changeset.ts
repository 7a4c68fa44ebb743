/** Every package that was never released is named in a changeset, and no changeset names a package that is not ours. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { report, root } from './support.ts';

interface Manifest {
  name: string;
  version: string;
}

const read = (file: string): Promise<string> => readFile(resolve(root, file), 'utf8');
const manifests = await Promise.all(
  globSync('packages/*/package.json', { cwd: root }).map(async (file) => JSON.parse(await read(file)) as Manifest),
);
const names = new Set(manifests.map(({ name }) => name));
const bumps = new Set(['major', 'minor', 'patch', 'none']);

const wrong: string[] = [];
const named = new Set<string>();
for (const file of globSync('.changeset/*.md', { cwd: root }).filter((file) => !file.endsWith('README.md'))) {
  const [, head = '', text = ''] = (await read(file)).split(/^---$/m);
  if (text.trim() === '') wrong.push(`${file}: says nothing about the change`);
  for (const [name, bump] of Object.entries((parse(head) as Record<string, string> | null) ?? {})) {
    named.add(name);
    if (!names.has(name)) wrong.push(`${file}: ${name} is not a package of ours`);
    if (!bumps.has(bump)) wrong.push(`${file}: ${bump} is not a kind of release`);
  }
}
for (const { name, version } of manifests) {
  if (version === '0.0.0' && !named.has(name)) wrong.push(`${name}: no changeset names it; run \`npx changeset\``);
}
report(wrong, `${manifests.length} packages are in order`);
