/** Every decision has a line in the index, under its own title, and no line leads to nothing. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { report, root } from './support.ts';

const folder = 'docs/decisions';
const read = (file: string): Promise<string> => readFile(resolve(root, folder, file), 'utf8');
const files = globSync(`${folder}/[0-9]*.md`, { cwd: root })
  .map((path) => basename(path))
  .sort();
const index = await read('README.md');
const lines = [...index.matchAll(/^\| (\d+) \| \[(.+)\]\((.+\.md)\) \|$/gm)].map(([, number, title, file]) => ({
  number: Number(number),
  title,
  file: file ?? '',
}));

const wrong: string[] = [];
for (const file of files) {
  const [head = ''] = (await read(file)).split('\n');
  const [, number, title] = /^# 0*(\d+)\.? (.+)$/.exec(head) ?? [];
  if (Number(number) !== Number(file.slice(0, 4)))
    wrong.push(`${file}: its title does not begin with its number: ${head}`);
  const found = lines.find((line) => line.file === file);
  if (!found)
    wrong.push(`${file} has no line in ${folder}/README.md: | ${Number(number)} | [${title ?? ''}](${file}) |`);
  else if (found.title !== title || found.number !== Number(number))
    wrong.push(
      `${folder}/README.md calls ${file} “${found.number} ${found.title ?? ''}”; its title is “${number ?? ''} ${title ?? ''}”`,
    );
}
for (const { file } of lines) if (!files.includes(file)) wrong.push(`${folder}/README.md: there is no ${file}`);
const numbers = lines.map(({ number }) => number);
if (numbers.some((number, at) => number <= (numbers[at - 1] ?? 0)))
  wrong.push(`${folder}/README.md: the lines are not in order`);
report(wrong, `${files.length} decisions are in the index`);
