import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCustomers } from '../../../packages/server/src/samples/index.ts';
import { signIn, visit } from '../support/resident.ts';
import type { Stage } from '../support/stage.ts';

/** Promises 4, 5 and 8: what the browser holds, and that a strict policy has nothing to object to. */
export function safety(stage: Stage): void {
  test('the browser holds an HttpOnly session cookie and no other trace of the session', () =>
    visit(stage.browser, stage.running.sites.morioka, 'desktop', async ({ page, context }) => {
      const [customer] = sampleCustomers('morioka');
      assert.ok(customer);
      await signIn(page, customer);
      const cookies = await context.cookies(stage.running.service);
      assert.equal(cookies.length, 1);
      const [cookie] = cookies;
      assert.ok(cookie);
      assert.deepEqual([cookie.httpOnly, cookie.sameSite], [true, 'Lax']);

      const seen = await page.evaluate(() => ({
        local: Object.entries(localStorage),
        session: Object.entries(sessionStorage),
        cookie: document.cookie,
        html: document.documentElement.getHTML({ serializableShadowRoots: true }),
        url: location.href,
      }));
      assert.deepEqual([seen.local, seen.session, seen.cookie], [[], [], '']);
      const databases = await page.evaluate(() => indexedDB.databases());
      assert.deepEqual(databases, []);
      for (const secret of [cookie.value, customer.confirmationNumber]) {
        assert.ok(!JSON.stringify(seen).includes(secret), 'no secret is in page, address or storage');
      }
    }));

  test('the sample sites send a strict policy, and the components keep it', () =>
    visit(stage.browser, stage.running.sites.chiba, 'desktop', async ({ page, violations }) => {
      const response = await page.reload();
      const policy = response?.headers()['content-security-policy'] ?? '';
      for (const part of ["default-src 'none'", "style-src 'self'", "require-trusted-types-for 'script'"]) {
        assert.ok(policy.includes(part), `the policy has ${part}`);
      }
      assert.ok(!policy.includes('unsafe'), 'and nothing unsafe');
      const [customer] = sampleCustomers('chiba');
      assert.ok(customer);
      await signIn(page, customer);
      await page.getByRole('button', { name: '内訳を見る' }).click();
      await page.locator('[part="details"]').waitFor();
      assert.deepEqual(violations, []);

      // The listener hears: a style that the policy forbids is told.
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await page.waitForFunction(() => true);
      await page.waitForTimeout(100);
      assert.equal(violations.length, 1);
    }));
}
