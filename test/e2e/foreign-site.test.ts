/**
 * A page on a foreign site (promises 4 and 11): its browser keeps no cookie of the service, so everything personal is on the service's own
 * page in a window of its own. `127.0.0.1` and `localhost` are two sites to a browser.
 */
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startServer } from '@mizumado/server/node';
import type { RunningServer } from '@mizumado/server/node';
import type { Browser, Page } from 'playwright-core';
import { bundleFolder } from '../../packages/server/src/sites/serve.ts';
import { clockOf, seeded, seedToday } from '../server/fixtures/seed.ts';
import { startSeededPostgres } from '../server/support/postgres.ts';
import type { SeededPostgres } from '../server/support/postgres.ts';
import { launchChromium } from '../support/chromium.ts';
import { pathOf, submitSignIn, visit } from './support/resident.ts';

/** A foreign web administrator's page: the tag, a copy of the elements, and a policy that lets it work. */
async function startForeignSite(service: () => string): Promise<{ url: string; close(): void }> {
  const server = createServer(({ url = '' }, response) => {
    const { origin } = new URL(service());
    const policy = `default-src 'none'; script-src 'self'; connect-src ${origin}; frame-src ${origin}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const file = /^\/mizumado\/([\w.-]+\.js)$/.exec(url)?.[1];
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      createReadStream(join(bundleFolder, file)).pipe(response);
      return;
    }
    response.writeHead(url === '/' ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(`<!doctype html><html lang="ja"><title>水道</title><script type="module" src="/mizumado/mizumado.js"></script>
      <h1>よその町の案内</h1><mizu-my-page service="${service()}"></mizu-my-page>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

describe('a page on a foreign site', () => {
  let postgres: SeededPostgres;
  let server: RunningServer;
  let browser: Browser;
  let foreign: Awaited<ReturnType<typeof startForeignSite>>;

  before(async () => {
    foreign = await startForeignSite(() => `${server.url}/morioka/v1`);
    postgres = await startSeededPostgres();
    server = await startServer({
      databaseUrl: postgres.databaseUrl,
      port: 0,
      pepper: postgres.pepper,
      clock: clockOf(seedToday),
      log: () => undefined,
      allowedOrigins: [foreign.url],
      elementsFolder: bundleFolder,
    });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await postgres.stop();
    foreign.close();
  });

  test('leads to the service’s own page in a new window, and shows nothing personal before and after', () =>
    visit(browser, foreign.url, 'phone', async ({ page, context, violations }) => {
      const link = page.getByRole('link', { name: '新しい画面でログインする' });
      await link.waitFor();
      assert.equal(await link.getAttribute('href'), `${server.url}/morioka/my`);
      assert.equal(await link.getAttribute('target'), '_blank');
      assert.equal(await page.getByRole('textbox').count(), 0, 'no form on the foreign page');
      await page.screenshot({ path: pathOf('foreign-site-phone-1.png'), fullPage: true });

      const [own] = await Promise.all([context.waitForEvent('page'), link.click()]);
      await own.getByRole('heading', { level: 1, name: 'マイページ' }).waitFor();
      assert.equal(await own.evaluate(() => window.opener === null), true, 'the windows have no hold of each other');
      await submitSignIn(own, seeded.hanako);
      await own.locator('[part="amount"]').first().waitFor();
      await own.getByRole('heading', { name: 'これまでの請求' }).waitFor();
      await own.screenshot({ path: pathOf('hosted-page-phone.png'), fullPage: true });
      const token = (await context.cookies(server.url)).find(({ name }) => name === 'mizu-morioka');
      assert.ok(token?.httpOnly, 'signed in at the service');
      assert.ok(!own.url().includes(token.value));

      await page.bringToFront();
      await page.reload();
      await link.waitFor();
      const status = await page.evaluate(
        (url) => fetch(url, { credentials: 'include' }).then((response) => response.status),
        `${server.url}/morioka/v1/session`,
      );
      assert.equal(status, 401, 'the foreign page’s requests carry no session');
      assert.doesNotMatch(await textOf(page), new RegExp(`${seeded.hanako.name}|円|${seeded.hanako.customerNumber}`));
      assert.deepEqual(violations, []);
    }));

  test('cannot frame that page', () =>
    visit(browser, foreign.url, 'desktop', async ({ page }) => {
      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await page.evaluate((url) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        document.body.append(frame);
      }, `${server.url}/morioka/my`);
      await refused;
      assert.doesNotMatch(
        page
          .frames()
          .map((frame) => frame.url())
          .join(),
        /\/my/,
      );
    }));

  for (const [lang, outcome, heading, button] of [
    ['ja', 'done', 'ログインしました', 'この画面を閉じる'],
    ['en', 'refused', 'You are not signed in', 'Close this window'],
  ] as const) {
    test(`the page after an identity provider says how it went and closes its window (${lang})`, () =>
      visit(browser, `${server.url}/morioka/my`, 'phone', async ({ page, context, violations }) => {
        const [opened] = await Promise.all([
          context.waitForEvent('page'),
          page.evaluate(
            (url) => void window.open(url),
            `${server.url}/morioka/signed-in?outcome=${outcome}&lang=${lang}`,
          ),
        ]);
        await opened.getByRole('heading', { level: 1, name: heading }).waitFor();
        await opened.screenshot({ path: pathOf(`signed-in-${outcome}-phone.png`), fullPage: true });
        // The window is gone before a click could be told as done.
        await Promise.all([
          opened.waitForEvent('close'),
          opened
            .getByRole('button', { name: button })
            .evaluate((element: HTMLElement) => void setTimeout(() => element.click())),
        ]);
        assert.deepEqual(violations, []);
      }));
  }
});
