/**
 * What a page costs its reader: the Morioka-like sample site, on a phone four times slower than this machine. The page is loaded,
 * then somebody signs in and the whole bill appears.
 *
 *   node --conditions=source test/bench/page.ts [--slowdown 4] [--rounds 5]
 *
 * Prints one line of JSON: the worst layout shift, the median of the rounds' longest tasks in ms, the same for the page without our
 * script, and KB of JavaScript (gzipped) until the sign-in is there.
 */
import { gzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page, Response } from 'playwright-core';
import { sampleCustomers } from '../../packages/server/src/samples/index.ts';
import { screens } from '../e2e/support/resident.ts';
import type { Numbers } from '../e2e/support/resident.ts';
import { Running } from '../e2e/support/running.ts';
import { launchChromium } from '../support/chromium.ts';

const { values } = parseArgs({
  options: { slowdown: { type: 'string', default: '4' }, rounds: { type: 'string', default: '5' } },
});

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

/** Collects the size of every script, as a server that compresses would send it, until the sum is asked for. */
const countScripts = (page: Page): (() => Promise<number>) => {
  const sizes: Promise<number>[] = [];
  const count = (response: Response): void => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  };
  page.on('response', count);
  return async () => {
    page.off('response', count);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
};

interface Visit extends Watched {
  scriptBytesToSignIn: number;
}

/**
 * A phone with nothing in its cache. It is led by the browser's own protocol: what playwright puts into a page to find
 * elements takes longer than anything of ours.
 */
class Phone {
  readonly page: Page;
  readonly #tools: CDPSession;

  private constructor(page: Page, tools: CDPSession) {
    this.page = page;
    this.#tools = tools;
  }

  static async open(browser: Browser): Promise<Phone> {
    const context = await browser.newContext({ viewport: screens.phone, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
    await context.addInitScript(watch);
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
    return new Phone(page, tools);
  }

  /** Value of an expression in the page. */
  async ask<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#tools.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as T;
  }

  async until(expression: string): Promise<void> {
    while (!(await this.ask<boolean>(`Boolean(${expression})`))) await sleep(250);
  }

  async watched(): Promise<Watched> {
    await sleep(1500);
    return this.ask<Watched>('watched');
  }
}

const viewer = `document.querySelector('mizu-bill-viewer')?.shadowRoot`;
const signIn = `${viewer}?.querySelector('mizu-sign-in')?.shadowRoot`;
const form = `${signIn}?.querySelector('form')`;
const numbersField = `${signIn}?.querySelector('#customerNumber')`;
/** The numbers of a usage notice may be behind a button. */
const openNumbers = `${signIn}.querySelector('[data-to="usage-notice"]')?.click()`;
const chart = `${viewer}?.querySelector('[part="chart"], [part="usage"] svg, mizu-usage-chart')`;
const submit = ({ customerNumber, confirmationNumber }: Numbers): string => `
  (${form}).querySelector('#customerNumber').value = '${customerNumber}';
  (${form}).querySelector('#confirmationNumber').value = '${confirmationNumber}';
  (${form}).requestSubmit()`;

/** First visit: signs in. Second: still signed in, so that the page begins with the bill. */
async function visitTwice(browser: Browser, site: string, numbers: Numbers): Promise<Visit> {
  const phone = await Phone.open(browser);
  const scripts = countScripts(phone.page);
  await phone.page.goto(site);
  await phone.until(form);
  const scriptBytesToSignIn = await scripts();
  await phone.watched();
  await phone.ask(openNumbers);
  await phone.until(numbersField);
  await phone.ask(submit(numbers));
  await phone.until(chart);
  const first = await phone.watched();
  await phone.page.reload();
  await phone.until(chart);
  const second = await phone.watched();
  await phone.page.context().close();
  return {
    scriptBytesToSignIn,
    shift: Math.max(first.shift, second.shift),
    longestTaskMs: Math.max(first.longestTaskMs, second.longestTaskMs),
    longTasks: first.longTasks + second.longTasks,
  };
}

/** What the page costs by itself. */
async function visitWithoutUs(browser: Browser, site: string): Promise<Watched> {
  const phone = await Phone.open(browser);
  await phone.page.route('**/mizumado.js', (route) => route.abort());
  await phone.page.goto(site);
  const figures = await phone.watched();
  await phone.page.context().close();
  return figures;
}

const repeat = async <T>(work: () => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) results.push(await work());
  return results;
};

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const running = await Running.create();
const [browser] = await Promise.all([launchChromium(), running.start()]);
try {
  const [customer] = sampleCustomers('morioka');
  if (!customer) throw new Error('There is no sample customer');
  const visits = await repeat(() => visitTwice(browser, running.sites.morioka, customer));
  const bare = await repeat(() => visitWithoutUs(browser, running.sites.morioka));
  const [{ scriptBytesToSignIn } = { scriptBytesToSignIn: 0 }] = visits;
  console.log(
    JSON.stringify({
      bench: 'page',
      layoutShift: Number(Math.max(...visits.map(({ shift }) => shift)).toFixed(4)),
      longestTaskMs: Math.round(median(visits.map(({ longestTaskMs }) => longestTaskMs))),
      longTasks: median(visits.map(({ longTasks }) => longTasks)),
      longestTaskMsWithoutUs: Math.round(median(bare.map(({ longestTaskMs }) => longestTaskMs))),
      scriptKBToSignIn: scriptBytesToSignIn / 1000,
      slowdown: Number(values.slowdown),
    }),
  );
} finally {
  await browser.close();
  await running.remove();
}
