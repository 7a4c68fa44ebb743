import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = process.cwd();
const compiler = resolve(root, 'node_modules/@typescript/native/bin/tsc');
const emitted = resolve(root, 'node_modules/.cache/mizumado-declarations');

/** Imports in declaration files name the files as they are after the build. */
const namesAfterBuild = (text) => text.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.ts(?=['"])/g, '$1.js');

/** @param {string} name Folder under `packages/` */
const deliver = async (name) => {
  const from = resolve(emitted, name, 'src');
  const to = resolve(root, 'packages', name, 'dist');
  await cp(from, to, { recursive: true });
  const files = (await readdir(to, { recursive: true })).filter((file) => file.endsWith('.d.ts'));
  await Promise.all(
    files.map(async (file) => {
      const path = resolve(to, file);
      await writeFile(path, namesAfterBuild(await readFile(path, 'utf8')));
    }),
  );
};

/**
 * Writes the declaration files of all packages, in one run of the compiler, while the code is bundled.
 *
 * @param {string[]} names Folders under `packages/`
 * @returns {import('rollup').Plugin}
 */
export const declarations = (names) => {
  /** @type {Promise<void>} */
  let written;
  return {
    name: 'declarations',
    buildStart() {
      written = rm(emitted, { recursive: true, force: true })
        .then(() => run(process.execPath, [compiler, '-p', '.ci/build/tsconfig.json', '--outDir', emitted]))
        .then(async () => void (await Promise.all(names.map(deliver))))
        .catch((error) => {
          throw new Error(`Declarations could not be written:\n${error.stdout || error.message}`);
        });
      // `writeBundle` awaits the result; until then a rejection must not count as unhandled.
      written.catch(() => {});
    },
    writeBundle: () => written,
  };
};
