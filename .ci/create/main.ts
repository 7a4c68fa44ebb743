/**
 * `npm run create -- KIND NAME` writes everything that a new element, operation, locale, utility or migration needs: what is written
 * passes the checks as it is, and is then changed.
 */
import { spawnSync } from 'node:child_process';
import type { StdioOptions } from 'node:child_process';
import { resolve } from 'node:path';
import { element } from './element.ts';
import { locale } from './locale.ts';
import { migration } from './migration.ts';
import { operation } from './operation.ts';
import { CreateFault, write } from './plan.ts';
import type { Scaffold } from './plan.ts';
import { utility } from './utility.ts';

const root = resolve(import.meta.dirname, '../..');

const kinds: Readonly<Record<string, { scaffold: Scaffold; example: string }>> = {
  element: { scaffold: element, example: 'water-quality' },
  operation: { scaffold: operation, example: 'waterQuality.get' },
  locale: { scaffold: locale, example: 'zh-Hans' },
  utility: { scaffold: utility, example: 'kita-water' },
  migration: { scaffold: migration, example: 'water-quality' },
};

const usage = [
  'npm run create -- KIND NAME',
  '',
  ...Object.entries(kinds).map(([kind, { example }]) => `  npm run create -- ${kind.padEnd(10)}${example}`),
].join('\n');

try {
  const [name = '', given = ''] = process.argv.slice(2);
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind || given === '') throw new CreateFault(usage);
  const plan = await kind.scaffold(given, root);
  const written = await write(root, plan);
  // What is derived from the API and from the files of texts.
  const generate = resolve(root, '.ci/generate/main.ts');
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit'];
  const { status } = spawnSync(process.execPath, ['--conditions=source', generate], { cwd: root, stdio });
  if (status !== 0) throw new CreateFault('The files are written, but "npm run generate" failed.');
  const code = written.filter((path) => path.endsWith('.ts'));
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
