/**
 * `npm run create -- KIND NAME` writes everything that a new element, form, operation, locale, utility or migration needs: what is written
 * passes the checks as it is, and is then changed.
 */
import { spawnSync } from 'node:child_process';
import type { StdioOptions } from 'node:child_process';
import { resolve } from 'node:path';
import { element, form } from './element/element.ts';
import { locale } from './locale.ts';
import { migration } from './migration.ts';
import { operation } from './operation/operation.ts';
import { CreateFault, write } from './plan.ts';
import type { Scaffold } from './plan.ts';
import { utility } from './utility.ts';

const root = resolve(import.meta.dirname, '../..');

const kinds: Readonly<Record<string, { scaffold: Scaffold; examples: Readonly<Record<string, string>> }>> = {
  element: { scaffold: element, examples: { 'water-quality': 'an element that shows something' } },
  form: { scaffold: form, examples: { 'meter-reading': 'an element with a form for somebody who is signed in' } },
  operation: {
    scaffold: operation,
    examples: { 'waterQuality.get': 'GET; so is list', 'waterSamples.create': 'POST; so is every other action' },
  },
  locale: { scaffold: locale, examples: { 'zh-Hans': 'a language' } },
  utility: { scaffold: utility, examples: { 'kita-water': 'a utility, as data' } },
  migration: { scaffold: migration, examples: { 'water-samples': 'a table of the database' } },
};

const usage = [
  'npm run create -- KIND NAME',
  '',
  ...Object.entries(kinds).flatMap(([kind, { examples }]) =>
    Object.entries(examples).map(
      ([example, what]) => `  npm run create -- ${kind.padEnd(10)}${example.padEnd(21)}${what}`,
    ),
  ),
].join('\n');

try {
  const [name = '', given = ''] = process.argv.slice(2);
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  // What begins with a hyphen is a wish for help, such as --help, and nobody's name.
  if (!kind || given === '' || given.startsWith('-')) throw new CreateFault(usage);
  const plan = await kind.scaffold(given, root);
  const written = await write(root, plan);
  // What is derived from the API and from the files of texts.
  const generate = resolve(root, '.ci/generate/main.ts');
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit'];
  const { status } = spawnSync(process.execPath, ['--conditions=source', generate], { cwd: root, stdio });
  if (status !== 0) throw new CreateFault('The files are written, but "npm run generate" failed.');
  const code = written.filter((path) => path.endsWith('.ts'));
  if (code.length > 0)
    spawnSync('prettier', ['--write', '--log-level', 'warn', ...code], {
      cwd: root,
      stdio,
      shell: process.platform === 'win32',
    });
  console.log(
    `Written:\n${written.map((path) => `  ${path}`).join('\n')}\n\nNext:\n${plan.next.map((line) => `  ${line}`).join('\n')}`,
  );
} catch (error) {
  if (!(error instanceof CreateFault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
