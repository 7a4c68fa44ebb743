/** Packages as npm publishes them: one ES module per source file, dependencies left alone, declarations beside. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import json from '@rollup/plugin-json';
import { declarations } from './declarations.js';
import { manifest } from './manifest.js';
import { typescript } from './typescript.js';

const root = process.cwd();

/** @param {string} name Folder under `packages/` */
const sourcesOf = (name) => {
  const folder = resolve(root, 'packages', name);
  const { exports } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  return Object.values(exports)
    .map((entry) => entry.source)
    .filter(Boolean)
    .flatMap((source) => globSync(source, { cwd: folder }))
    .map((source) => resolve(folder, source));
};

/**
 * @param {string[]} names Folders under `packages/`
 * @returns {import('rollup').RollupOptions[]}
 */
export const libraries = (names) =>
  names.map((name, position) => ({
    input: sourcesOf(name),
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    plugins: [typescript(), json(), position === 0 && declarations(names), name === 'components' && manifest()],
    output: {
      dir: `packages/${name}/dist`,
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: `packages/${name}/src`,
      sourcemap: true,
      // Else `assert` is written, which Node 22 and later refuse to load.
      importAttributesKey: 'with',
    },
  }));
