import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { analyzeComponents } from '../.ci/build/manifest.js';

const id = 'virtual:custom-elements-manifest';

/** `import manifest from 'virtual:custom-elements-manifest'`: what the JSDoc of the elements says, read from the sources. */
export const manifest = (): Plugin => ({
  name: 'custom-elements-manifest',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  async load(resolved) {
    if (resolved !== `\0${id}`) return undefined;
    const folder = await mkdtemp(join(tmpdir(), 'mizumado-'));
    await analyzeComponents(folder);
    const text = await readFile(join(folder, 'custom-elements.json'), 'utf8');
    await rm(folder, { recursive: true });
    return `export default ${text}`;
  },
});
