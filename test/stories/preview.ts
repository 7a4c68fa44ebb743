import type { Browser, Page } from 'playwright-core';
import { patience } from '../support/patience.ts';

/** Storybook's own means of talking to the frame a story is in. */
interface Channel {
  emit(event: string, payload: unknown): void;
  once(event: string, listener: (payload: unknown) => void): void;
  off(event: string, listener: (payload: unknown) => void): void;
}

declare global {
  var __STORYBOOK_ADDONS_CHANNEL__: Channel;
}

export interface Preview {
  page: Page;
  /** Shows a story or a page of documentation and waits until it has settled. @returns what went wrong */
  show(id: string, type: 'story' | 'docs'): Promise<string[]>;
  /** What was written to the console as an error since the last time. */
  takeErrors(): string[];
}

/** Runs in the page. Switching stories without loading the page again keeps the server in the tab, which takes seconds to start. */
const switchTo = ([id, limitMs]: readonly [string, number]): Promise<string[]> =>
  new Promise((done) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const outcomes = [
      'storyRendered',
      'storyErrored',
      'storyThrewException',
      'storyMissing',
      'playFunctionThrewException',
    ];
    const listeners = outcomes.map((event) => [event, (payload: unknown) => end(event, payload)] as const);
    const timer = setTimeout(() => end('did not render in time', undefined), limitMs);
    const end = (event: string, payload: unknown): void => {
      clearTimeout(timer);
      for (const [name, listener] of listeners) channel.off(name, listener);
      done(event === 'storyRendered' ? [] : [`${event}: ${JSON.stringify(payload ?? null)}`]);
    };
    for (const [name, listener] of listeners) channel.once(name, listener);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });

/** Runs in the page. Settled is when the whole tree, shadow roots included, has kept still for a while. */
const settle = async (): Promise<void> => {
  const sizeOf = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? sizeOf(element.shadowRoot) : 0),
      root.textContent?.length ?? 0,
    );
  const pause = (ms: number): Promise<void> => new Promise((passed) => setTimeout(passed, ms));
  let [before, still] = [-1, 0];
  for (let turn = 0; turn < 100 && still < 5; turn += 1) {
    const now = sizeOf(document);
    still = now === before ? still + 1 : 0;
    before = now;
    await pause(60);
  }
  await document.fonts.ready;
};

async function showDocs(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const shown = page.locator('#storybook-docs h1, .sb-errordisplay:visible').first();
  await shown.waitFor({ timeout: patience.event });
  await page.evaluate(settle);
  const error = page.locator('.sb-errordisplay:visible');
  return (await error.count()) > 0 ? [await error.innerText()] : [];
}

/** Opens Storybook's preview frame by itself. */
export async function openPreview(browser: Browser, url: string): Promise<Preview> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  });
  page.setDefaultTimeout(patience.event);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(`error: ${error.stack ?? error.message}`));
  await page.goto(`${url}/iframe.html`);
  await page.waitForFunction(
    () => '__STORYBOOK_ADDONS_CHANNEL__' in globalThis && '__STORYBOOK_PREVIEW__' in globalThis,
  );

  return {
    page,
    async show(id, type) {
      if (type === 'docs') return showDocs(page, `${url}/iframe.html?viewMode=docs&id=${id}`);
      const faults = await page.evaluate(switchTo, [id, patience.event] as const);
      await page.evaluate(settle);
      return faults;
    },
    takeErrors: () => errors.splice(0),
  };
}
