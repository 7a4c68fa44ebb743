import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCustomers } from '../../../packages/server/src/samples/index.ts';
import { assertFits, pathOf, signIn, submitSignIn, visit } from '../support/resident.ts';
import type { Stage } from '../support/stage.ts';

const customer = () => {
  const [first] = sampleCustomers('morioka');
  assert.ok(first);
  return first;
};

/** Each thing that goes wrong says so, says what to do, and shows the other way. */
export function failures(stage: Stage): void {
  const site = (): string => stage.running.sites.morioka;

  test('a wrong confirmation number is refused without telling which number is wrong', () =>
    visit(stage.browser, site(), 'phone', async ({ page }) => {
      await submitSignIn(page, { ...customer(), confirmationNumber: '000000' });
      const message = page.locator('[part="message"]');
      await message.waitFor();
      const known = await message.innerText();
      await page.screenshot({ path: pathOf('wrong-number.png'), fullPage: true });
      await assertFits(page);

      await submitSignIn(page, { customerNumber: '900000009', confirmationNumber: '000000' });
      await message.waitFor();
      assert.equal(await message.innerText(), known, 'a number that does not exist gets the same answer');
      assert.equal(await page.locator('[part="amount"]').count(), 0);
    }));

  test('a number with a digit too few is told at the field, before anything is sent', () =>
    visit(stage.browser, site(), 'phone', async ({ page }) => {
      let sent = 0;
      page.on('request', (request) => (sent += Number(request.method() === 'POST')));
      await submitSignIn(page, { customerNumber: '1234', confirmationNumber: '' });
      await page.locator('[part="error-summary"]').waitFor();
      assert.equal(sent, 0);
      assert.equal(await page.getByRole('textbox', { name: 'お客様番号' }).getAttribute('aria-invalid'), 'true');
      await page.screenshot({ path: pathOf('mistakes.png'), fullPage: true });
    }));

  test('a session that has ended asks to sign in again and hides the bill', () =>
    visit(stage.browser, site(), 'phone', async ({ page, context }) => {
      await signIn(page, customer());
      const cookies = await context.cookies(stage.running.service);
      assert.ok(cookies.length > 0, 'there is a session cookie');
      await context.clearCookies();
      await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: 'A'.repeat(cookie.value.length) })));
      await page.locator('[part="history"]').getByRole('button').nth(1).click();
      await page.getByRole('textbox', { name: 'メールアドレス' }).waitFor();
      assert.equal(await page.locator('[part="amount"]').count(), 0, 'the bill is gone');
      await page.screenshot({ path: pathOf('session-ended.png'), fullPage: true });

      await submitSignIn(page, customer());
      await page.locator('[part="amount"]').waitFor();
    }));

  test('offline: says so, and goes on by itself when the connection is back', () =>
    visit(stage.browser, site(), 'phone', async ({ page, context }) => {
      await signIn(page, customer());
      await context.setOffline(true);
      await page.locator('[part="history"]').getByRole('button').nth(1).click();
      await page.getByText('電波や Wi-Fi の状態をご確認ください。').filter({ visible: true }).first().waitFor();
      await page.screenshot({ path: pathOf('offline.png'), fullPage: true });
      await context.setOffline(false);
      await page
        .getByText('電波や Wi-Fi の状態をご確認ください。')
        .filter({ visible: true })
        .first()
        .waitFor({ state: 'detached' });
    }));

  test('maintenance: says until when, in the utility’s words', () =>
    visit(stage.browser, 'about:blank', 'phone', async ({ page }) => {
      const problem = {
        type: 'urn:mizumado:problem:maintenance',
        title: 'Maintenance',
        status: 503,
        detail: 'Under maintenance',
        requestId: 'test',
        until: new Date(Date.now() + 3_600_000).toISOString(),
        message: { ja: '料金システムの点検を行っています。', en: 'The billing system is being inspected.' },
      };
      const headers = {
        'content-type': 'application/problem+json',
        'retry-after': '3600',
        'access-control-allow-origin': site(),
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': 'Retry-After',
      };
      await page.route(/\/v1\/(?!utility)/, (route) =>
        route.fulfill({ status: 503, headers, body: JSON.stringify(problem) }),
      );
      await page.goto(site());
      await page.getByText('料金システムの点検を行っています。').waitFor();
      await page.getByRole('link', { name: '019-000-0000' }).waitFor();
      await page.screenshot({ path: pathOf('maintenance.png'), fullPage: true });
    }));
}
