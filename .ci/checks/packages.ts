/** Looks at every package as npm would publish it: can it be imported, and do its types say the same as its code? */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { report, root } from './support.ts';

const run = promisify(execFile);
const attw = resolve(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

const importable = async (folder: string): Promise<string[]> => {
  const { messages, pkg } = await publint({ pkgDir: folder, level: 'suggestion', strict: true });
  return messages.map((message) => `${String(pkg.name)}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
};

const typed = async (folder: string): Promise<string[]> => {
  try {
    await run(process.execPath, [attw, '--pack', folder, '--profile', 'esm-only', '--no-color', '--format', 'table'], { cwd: root });
    return [];
  } catch (error) {
    return [`${folder}: ${(error as { stdout: string }).stdout}`];
  }
};

const packages = ['tariff', 'sdk', 'components', 'server'];
const wrong: string[] = [];
for (const name of packages) {
  const folder = resolve(root, 'packages', name);
  wrong.push(...(await importable(folder)), ...(await typed(folder)));
}
report(wrong, `${packages.length} packages can be published`);
