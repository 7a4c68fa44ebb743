/**
 * Looks at every story of the built Storybook in Chromium, on a desktop and on a phone, some in other ways too (`looks.ts`): it must render, write no error to the
 * console, keep inside the width of the screen, and have nothing that axe objects to. Screenshots are left in
 * `test-results/stories/`. `main.ts FILE…` looks at the stories and pages of these files only.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { inspect } from './inspect.ts';
import { looksAt } from './looks.ts';
import { openPreview } from './preview.ts';

interface Entry {
  id: string;
  type: 'story' | 'docs';
  /** The file it comes from, such as `./stories/sign-in.stories.ts`. */
  importPath: string;
  /** Of a page of documentation: the files whose stories it shows. */
  storiesImports?: string[];
}

const root = resolve(import.meta.dirname, '../..');
const built = resolve(root, 'storybook-static');
const pictures = resolve(root, 'test-results/stories');
const files = process.argv.slice(2).map((file) => `./${file}`);

const { entries } = JSON.parse(await readFile(resolve(built, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
// Stories first: a page of documentation is loaded by itself, and with it the server in the tab goes.
const wanted = Object.values(entries)
  .filter(
    ({ importPath, storiesImports = [] }) =>
      files.length === 0 || [importPath, ...storiesImports].some((path) => files.includes(path)),
  )
  .sort((a, b) => Number(a.type === 'docs') - Number(b.type === 'docs'));
await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });

const server = await serveFolder(built);
const browser = await launchChromium();
let failed = 0;
try {
  const preview = await openPreview(browser, server.url);
  for (const { id, type } of wanted) {
    const faults = await preview.show(id, type);
    // The markup of a page of documentation is Storybook's, not ours: it must only render.
    for (const look of type === 'story' && faults.length === 0 ? looksAt(id) : []) {
      faults.push(...(await inspect(preview, look, `${pictures}/${id}-${look.name}.png`)));
    }
    faults.push(...preview.takeErrors());
    if (faults.length > 0) {
      failed += 1;
      console.log(`✗ ${id}\n${faults.map((fault) => `    ${fault.replaceAll('\n', '\n    ')}`).join('\n')}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${wanted.length - failed} passed, ${failed} failed`);
