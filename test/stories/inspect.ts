import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Look } from './looks.ts';
import type { Preview } from './preview.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe takes for good practice; a story is a part of a page, whose first heading is not ours. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function objections(page: Page, { name }: Look): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
        rules: { 'page-has-heading-one': { enabled: false } },
      }),
    tags,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `axe ${id} (${name}): ${help}\n  ${JSON.stringify(target)}\n  ${failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    ),
  );
}

/** Runs in the page. Texts that were never translated show their keys, such as `history.title`. */
const keysShown = (): string[] => {
  const found: string[] = [];
  const walk = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node instanceof Text)
        found.push(...(node.data.match(/(?<![\w./@-])[a-z][A-Za-z]*(?:\.[a-z][\w-]*)+(?![\w./])/g) ?? []));
      else if (!(node instanceof HTMLStyleElement || node instanceof HTMLScriptElement)) walk(node);
    }
    if (root instanceof Element && root.shadowRoot) walk(root.shadowRoot);
  };
  for (const story of document.querySelectorAll('.story')) walk(story);
  return found;
};

/** Looks at what is shown now, in one way. @returns what is wrong with it */
export async function inspect({ page }: Preview, look: Look, picture: string): Promise<string[]> {
  const { width, contrast = 'no-preference', forcedColors = 'none' } = look;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ contrast, forcedColors });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const keys = await page.evaluate(keysShown);
  await page.screenshot({ path: picture, fullPage: true });
  return [
    ...keys.map((key) => `the text ${key} is missing`),
    ...(overflow > 0 ? [`${overflow} px wider than a screen of ${width} px`] : []),
    ...(await objections(page, look)),
  ];
}
