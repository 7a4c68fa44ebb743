/**
 * Arrows between the parts go one way (see docs/decisions/0001-where-things-are.md). This reads every import of the sources
 * and refuses the ones that go against them.
 */
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { projectFiles, report, root } from './support.ts';

/** Which of our packages each one may import. `type` imports of generated API types cost nothing and stay inside. */
const arrows: Record<string, readonly string[]> = {
  tariff: [],
  procedures: [],
  faq: ['procedures'],
  sdk: [],
  components: ['sdk', 'procedures', 'tariff', 'faq'],
  postgres: [],
  server: ['procedures', 'tariff', 'faq', 'utilities', 'postgres'],
  utilities: [],
};

/** Packages that must run in a browser tab as well as in Node, so nothing of Node may be in them. */
const isomorphic = new Set(['tariff', 'procedures', 'faq', 'sdk', 'components']);

const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;

/** The package of ours that `specifier`, written in `file`, leads to; undefined when it is none of ours. */
const targetOf = (file: string, specifier: string): string | undefined => {
  if (specifier.startsWith('@mizumado/')) return specifier.split('/')[1];
  if (!specifier.startsWith('.')) return undefined;
  const [top, name] = relative(root, resolve(root, dirname(file), specifier)).split('/');
  return top === 'packages' ? name : top;
};

const wrong: string[] = [];
const files = (await projectFiles()).filter((file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file));
for (const file of files) {
  const own = file.split('/')[1] ?? '';
  const allowed = arrows[own];
  if (!allowed) wrong.push(`${file}: the package ${own} is not in the table of arrows`);
  for (const [, , specifier = ''] of (await readFile(resolve(root, file), 'utf8')).matchAll(importPattern)) {
    const target = targetOf(file, specifier);
    if (target !== undefined && target !== own && !allowed?.includes(target))
      wrong.push(`${file}: ${own} must not import ${target} (${specifier})`);
    if (specifier.startsWith('node:') && isomorphic.has(own))
      wrong.push(`${file}: ${own} also runs in browsers and must not import ${specifier}`);
  }
}
report(wrong, `${files.length} files import in the right direction`);
