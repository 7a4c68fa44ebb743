import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCustomers } from '../../../packages/server/src/samples/index.ts';
import { assertFits, pathOf, signIn, visit } from '../support/resident.ts';
import type { Stage } from '../support/stage.ts';

/** The last scene: it takes the stage down, and up again. */
export function stopped(stage: Stage): void {
  test('the server stops: says so, keeps what was shown, and loads again once it is back', () =>
    visit(stage.browser, stage.running.sites.morioka, 'phone', async ({ page }) => {
      const [customer] = sampleCustomers('morioka');
      assert.ok(customer);
      await signIn(page, customer);
      await stage.running.stop();
      await page.locator('[part="history"]').getByRole('button').nth(1).click();
      const retry = page.getByRole('button', { name: 'もう一度読み込む' }).first();
      await retry.waitFor();
      await assertFits(page);
      await page.screenshot({ path: pathOf('server-stopped.png'), fullPage: true });

      const cold = stage.running.startedInMs;
      await stage.running.start();
      const warm = stage.running.startedInMs;
      assert.ok(warm < cold / 2, `a warm start took ${Math.round(warm)} ms, the first ${Math.round(cold)} ms`);
      await retry.click();
      await page.locator('[part="chart"]').waitFor();
      await retry.waitFor({ state: 'detached' });
      await page.locator('[part="amount"]').waitFor();
    }));
}
