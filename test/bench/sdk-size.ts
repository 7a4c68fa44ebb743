/** Size of the client, minified and gzipped, with ky and without. Fails above the budget. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const budgets = [
  { what: 'with ky', external: [], limit: 13_000 },
  { what: 'without ky', external: ['ky'], limit: 4_000 },
];

for (const { what, external, limit } of budgets) {
  const { outputFiles } = await build({
    entryPoints: ['packages/sdk/src/index.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['source', 'production'],
    external,
  });
  const bytes = outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
  console.log(`@mizumado/sdk ${what}: ${bytes.toLocaleString('en')} B gz of ${limit.toLocaleString('en')}`);
  if (bytes > limit) process.exitCode = 1;
}
