/**
 * Writes everything that is derived from the API. `npm run generate` writes; `--check` compares and fails when a
 * committed file is stale. Every generator is a pure function from the bundled API to files.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { bundleApi } from './bundle.ts';
import { apiTypes } from './api-types.ts';
import { banner } from './generator.ts';
import type { Generator } from './generator.ts';
import { importSchemas } from './import-schemas.ts';
import { languageLists } from './languages.ts';
import { sdkOperations } from './sdk-operations.ts';
import { serverOperations } from './server-operations.ts';
import { serverValidators } from './server-validators.ts';
import { designTokens } from './tokens.ts';

const root = resolve(import.meta.dirname, '../..');
const generators: Generator[] = [
  apiTypes,
  importSchemas,
  languageLists,
  sdkOperations,
  serverOperations,
  serverValidators,
  designTokens,
];

const api = await bundleApi(resolve(root, 'openapi/openapi.yaml'));
const files = (await Promise.all(generators.map(async (generate) => generate(api)))).flat();
const check = process.argv.includes('--check');
const stale: string[] = [];

for (const { path, text } of files) {
  const file = resolve(root, path);
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === text) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

// What a generator wrote once and writes no more: the API has lost it.
for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
  for (const name of await readdir(resolve(root, folder))) {
    const path = join(folder, name);
    if (files.some((file) => file.path === path) || !name.endsWith('.ts')) continue;
    if (!(await readFile(resolve(root, path), 'utf8')).startsWith(banner)) continue;
    stale.push(path);
    if (!check) await rm(resolve(root, path));
  }
}

if (check && stale.length > 0) {
  console.error(
    `Stale generated files; run \`npm run generate\` and commit:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
  process.exitCode = 1;
} else {
  console.log(
    check
      ? `${files.length} generated files are up to date`
      : `Wrote ${stale.length} of ${files.length} generated files`,
  );
}
