import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const analyzer = resolve(process.cwd(), 'node_modules/@custom-elements-manifest/analyzer/cem.js');
const components = resolve(process.cwd(), 'packages/components');
const config = relative(components, resolve(process.cwd(), '.ci/build/custom-elements.config.js'));

/**
 * Writes `custom-elements.json` of the components.
 *
 * @param {string} folder Where to, absolute
 */
export const analyzeComponents = (folder) =>
  // The analyzer only accepts paths relative to the working folder.
  run(process.execPath, [analyzer, 'analyze', '--config', config, '--outdir', relative(components, folder)], {
    cwd: components,
  });

/**
 * Adds `custom-elements.json` to the package. It has every element's JSDoc: attributes, events, slots, parts and custom
 * properties. Editors and Storybook read it.
 *
 * @returns {import('rollup').Plugin}
 */
export const manifest = () => ({
  name: 'custom-elements-manifest',
  async writeBundle({ dir }) {
    await analyzeComponents(resolve(dir));
  },
});
