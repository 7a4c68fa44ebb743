/**
 * What a page costs its reader: the Morioka-like sample site, on a phone four times slower than this machine. The page is loaded,
 * then somebody signs in and the whole bill appears.
 *
 *   node --conditions=source test/bench/page.ts [--slowdown 4]
 *
 * Prints one line of JSON: layout shift, longest task in ms, and KB of JavaScript (gzipped) until the bill is there.
 */
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright-core';
import type { Page } from 'playwright-core';
import { sampleCustomers } from '../../packages/server/src/samples/index.ts';
import { screens, submitSignIn } from '../e2e/support/resident.ts';
import { Running } from '../e2e/support/running.ts';
import { chromium } from '../support/chromium.ts';

const { values } = parseArgs({ options: { slowdown: { type: 'string', default: '4' } } });

interface Watched {
  shift: number;
  longestTaskMs: number;
  longTasks: number;
}
declare global {
  var watched: Watched;
}

/** Runs in the page, before anything else of it. Shifts within half a second of a click are the reader's own doing. */
const watch = (): void => {
  globalThis.watched = { shift: 0, longestTaskMs: 0, longTasks: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) globalThis.watched.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      globalThis.watched.longTasks += 1;
      globalThis.watched.longestTaskMs = Math.max(globalThis.watched.longestTaskMs, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
};

/** Collects the size of every script as a server that compresses would send it. */
const countScripts = (page: Page): (() => Promise<number>) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

const running = await Running.create();
const [browser] = await Promise.all([playwright.launch(chromium), running.start()]);
try {
  const [customer] = sampleCustomers('morioka');
  if (!customer) throw new Error('There is no sample customer');
  const context = await browser.newContext({ viewport: screens.phone, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  await context.addInitScript(watch);
  const page = await context.newPage();
  const scripts = countScripts(page);
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });

  await page.goto(running.sites.morioka);
  await page.getByRole('textbox', { name: 'お客様番号' }).waitFor();
  const scriptBytesToSignIn = await scripts();
  await submitSignIn(page, customer);
  await page.locator('[part="chart"]').waitFor();
  await page.waitForTimeout(1000);
  const signingIn = await page.evaluate(() => globalThis.watched);

  // The second visit: still signed in, so the bill is what the page begins with.
  await page.reload();
  await page.locator('[part="chart"]').waitFor();
  await page.waitForTimeout(1000);
  const signedIn = await page.evaluate(() => globalThis.watched);

  const worst = (figure: keyof Watched): number => Math.max(signingIn[figure], signedIn[figure]);
  console.log(
    JSON.stringify({
      layoutShift: Number(worst('shift').toFixed(4)),
      longestTaskMs: Math.round(worst('longestTaskMs')),
      longTasks: worst('longTasks'),
      scriptKBToSignIn: scriptBytesToSignIn / 1000,
      slowdown: Number(values.slowdown),
    }),
  );
} finally {
  await browser.close();
  await running.remove();
}
