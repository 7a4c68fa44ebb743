/**
 * The bundle behind `<script type="module" src="…/mizumado.js">`: everything it needs is inside, split so that locales and
 * rarely used parts load on demand, with a fingerprint of every file for Subresource Integrity.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { minify as terser } from 'terser';
import { typescript } from './typescript.js';

/**
 * Writes the same code in fewer bytes. None of terser's options that assume something of the code (`unsafe…`, `pure_…`) is on.
 *
 * @returns {import('rollup').Plugin}
 */
const minify = () => ({
  name: 'minify',
  async renderChunk(code, { fileName }) {
    const { code: small, map } = await terser(code, {
      module: true,
      ecma: 2022,
      sourceMap: { filename: fileName },
      format: { comments: false },
      compress: { passes: 2 },
    });
    return { code: small, map };
  },
});

/**
 * `integrity.json`: file name → `sha384-…`, as the `integrity` attribute and an import map take it. Taken from the files as
 * written, because one byte more or less makes a browser refuse them.
 *
 * @returns {import('rollup').Plugin}
 */
const integrity = () => ({
  name: 'integrity',
  async writeBundle({ dir }, bundle) {
    const files = Object.keys(bundle).filter((file) => file.endsWith('.js'));
    const fingerprint = async (file) =>
      createHash('sha384')
        .update(await readFile(`${dir}/${file}`))
        .digest('base64');
    const entries = await Promise.all(files.map(async (file) => [file, `sha384-${await fingerprint(file)}`]));
    await writeFile(`${dir}/integrity.json`, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  },
});

/** The folder that names a file: `sign-in/texts/ja.ts` is of `sign-in`, as `sign-in/define.ts` is. */
const featureOf = (path) => basename(dirname(path).replace(/\/texts$/, ''));

/** `bill-viewer/texts/ja.ts` → `bill-viewer-ja-….js`: many folders have a file of the same name. */
const chunkName = ({ facadeModuleId, name }) =>
  facadeModuleId ? `${featureOf(facadeModuleId)}-${name}-[hash].js` : `${name}-[hash].js`;

/**
 * What is on every page that has an element, in one file, as each file of its own costs a request and 100 bytes. A room that only some
 * elements use (controls of a form, a directive of Lit) stays out: Rollup makes a file of what several parts share.
 */
const core = [
  /\/components\/src\/(?:base\/(?:events|mizu-element)|browser\/own-element|generated|session-guard\/start|theme\/text-size)\b/,
  /\/components\/src\/(?:connection\/(?:connection|failure|maintenance|scope)|sign-in\/sign-in-here)\.ts$/,
  /\/components\/src\/i18n\/(?!own-name)(?:[\w-]+|texts\/(?:index|languages))\.ts$/,
  /\/components\/src\/pieces\/(?:button\.styles|bill-line|failure-panel|frame|heading|other-way|place|status-chip)/,
  // With the resources that several features call; the others go where they are called.
  /\/sdk\/src\/(?:core\/(?!lines|cookies)|generated\/|resources\/(?:utility|session|bills|contracts)\.)/,
  /\/node_modules\/(?:@lit\/(?!.*\/(?:base|query))|lit\/|lit-element\/|lit-html\/(?!direct|async)|i18next\/|ky\/|tslib\/)/,
];
/** What finds the elements on the page. It must not wait for what they need. */
const first = [/\/components\/src\/(?:browser\/(?:define|pause)|define|loader|version)\.ts$/];
/** Actions and what several elements need for them. */
const actions = [
  /\/components\/src\/(?:actions\/(?:[\w.-]+|texts\/(?:index|languages))|forms\/texts\/(?:index|languages)|connection\/sign-in-ways|pieces\/question|browser\/random)\.ts$/,
  /\/sdk\/src\/resources\/account\./,
];
/** What every section of my page needs, to-dos included. */
const section = [/\/components\/src\/(?:my-page\/(?:events|section\/|styles\/section)|sign-in\/confirm)\b/];
const chunks = { first, core, actions, section };

/** @param {string} id */
const chunkOf = (id) => Object.keys(chunks).find((name) => chunks[name].some((pattern) => pattern.test(id)));

/** @returns {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }} */
export const cdnBundle = () => ({
  input: { mizumado: 'packages/components/src/define.ts' },
  plugins: [
    nodeResolve({ exportConditions: ['source', 'production', 'browser', 'default'] }),
    typescript(),
    json(),
    minify(),
    integrity(),
  ],
  output: {
    dir: 'packages/components/dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    manualChunks: chunkOf,
    // Else what a chunk imports, even unused, would go into it: all resources of the SDK into the core.
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  },
});
