/**
 * The bundle behind `<script type="module" src="…/mizumado.js">`: everything it needs is inside, split so that locales and
 * rarely used parts load on demand, with a fingerprint of every file for Subresource Integrity.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import htmlLiteralsPlugin from 'rollup-plugin-html-literals';
import { minify as terser } from 'terser';
import { trimLibraries } from './trim-libraries.js';
import { typescript } from './typescript.js';

const htmlLiterals = htmlLiteralsPlugin.default ?? htmlLiteralsPlugin;

/** i18next's console messages for developers, 1 KB that readers do not need. */
const chatter = ['log', 'warn', 'error', 'deprecate', 'forward'].map((name) => `this.logger.${name}`);

/** @returns {import('rollup').Plugin} */
const minify = () => ({
  name: 'minify',
  async renderChunk(code, { fileName }) {
    const { code: small, map } = await terser(code, {
      module: true,
      ecma: 2020,
      sourceMap: { filename: fileName },
      format: { comments: false },
      compress: { passes: 2, unsafe_arrows: true, pure_getters: true, pure_funcs: chatter },
    });
    return { code: small, map };
  },
});

/**
 * `integrity.json`: file name → `sha384-…`, as the `integrity` attribute and an import map take it. Hashes the files as
 * written, because browsers refuse a file that differs by one byte.
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

/** Modules that every element needs, in one file, because each separate file costs a request and 100 bytes. */
const common = [
  /\/components\/src\/(?:base\/(?:base\.styles|events|ime|mizu-element|own-element|save-file)|generated\/|connection\/)/,
  /\/components\/src\/i18n\/(?:[\w-]+|texts\/(?:index|languages))\.ts$/,
  /\/components\/src\/pieces\/(?:button\.styles|failure-panel|heading|other-way|status-chip)/,
  // Includes resources that several features call; the others go into the chunks that call them.
  /\/sdk\/src\/(?:core\/(?!lines)|generated\/|resources\/(?:utility|session|account|bills|contracts)\.)/,
  /\/node_modules\/(?:@lit|lit|lit-element|lit-html|i18next|ky|tslib)\//,
];
/** The code that finds elements on the page. It must not wait for what they need. */
const first = /\/components\/src\/(?:base\/(?:define|pause)|define|loader|version)\.ts$/;
/** Modules that every section of my page needs, to-dos included. */
const section =
  /\/components\/src\/(?:actions\/|my-page\/(?:events|section\/|styles\/section)|pieces\/(?:place|question))/;
/** The ticker, in its own chunk; otherwise signing in would load the sections' chunk for it. */
const time = /\/components\/src\/(?:base\/ticker|pieces\/time-left)/;

const chunks = { first: [first], core: common, section: [section], time: [time] };

/** @param {string} id */
const chunkOf = (id) => Object.keys(chunks).find((name) => chunks[name].some((pattern) => pattern.test(id)));

/** @returns {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }} */
export const cdnBundle = () => ({
  input: { mizumado: 'packages/components/src/define.ts' },
  plugins: [
    nodeResolve({ exportConditions: ['source', 'production', 'browser', 'default'] }),
    trimLibraries(),
    typescript(),
    json(),
    // Without its slash, a <path /> of an SVG would swallow what comes after it.
    htmlLiterals({
      include: 'packages/components/src/**/*.ts',
      options: { minifyOptions: { keepClosingSlash: true } },
    }),
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
    // Otherwise a chunk would include its imports even if unused: the core all resources of the SDK.
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  },
});
