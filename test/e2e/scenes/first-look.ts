import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { sampleCustomers } from '../../../packages/server/src/samples/index.ts';
import { assertFits, pathOf, screens, signIn, visit } from '../support/resident.ts';
import type { Stage } from '../support/stage.ts';

/** What everything is for: how much, by when, how; then all that is behind it. */
export function firstLook(stage: Stage): void {
  for (const utility of ['morioka', 'chiba'] as const) {
    for (const screen of Object.keys(screens) as (keyof typeof screens)[]) {
      test(`${utility}, ${screen}: signs in and sees amount, due date, breakdown, chart and earlier bills`, () =>
        visit(stage.browser, stage.running.sites[utility], screen, async ({ page, violations, errors }) => {
          const [customer] = sampleCustomers(utility);
          assert.ok(customer);
          await page.getByRole('textbox', { name: 'メールアドレス' }).waitFor();
          await assertFits(page);
          await page.screenshot({ path: pathOf(`${utility}-${screen}-1-sign-in.png`), fullPage: true });

          await signIn(page, customer);
          assert.match(await page.locator('[part="amount"]').innerText(), /^[\d,]+円$/);
          assert.match(await page.locator('[part="due"]').innerText(), /\d+月\d+日（.）まで.*あと\d+日/s);
          assert.equal(await page.locator('[part="summary"] [part="state"]').innerText(), '未払い');
          assert.ok(
            (await page.locator('[part="history"]').getByRole('button').count()) >= 3,
            'earlier bills are there',
          );
          await assertFits(page);
          await page.screenshot({ path: pathOf(`${utility}-${screen}-2-bill.png`), fullPage: true });

          await page.getByRole('button', { name: '内訳を見る' }).click();
          const details = page.locator('[part="details"]');
          await details.waitFor();
          const text = await details.innerText();
          for (const word of ['基本料金', '円', '税']) assert.ok(text.includes(word), `the breakdown has ${word}`);
          await assertFits(page);
          await page.screenshot({ path: pathOf(`${utility}-${screen}-3-breakdown.png`), fullPage: true });
          assert.deepEqual(violations, []);
          assert.deepEqual(errors, []);
        }));
    }
  }

  test('stays signed in when the page is loaded again', () =>
    visit(stage.browser, stage.running.sites.morioka, 'desktop', async ({ page }) => {
      const [customer] = sampleCustomers('morioka');
      assert.ok(customer);
      await signIn(page, customer);
      await page.reload();
      await page.locator('[part="amount"]').waitFor();
    }));

  test('prints an A4 notice with the items of an invoice', () =>
    visit(stage.browser, stage.running.sites.morioka, 'desktop', async ({ page }) => {
      const [customer] = sampleCustomers('morioka');
      assert.ok(customer);
      await signIn(page, customer);
      const amount = await page.locator('[part="amount"]').innerText();
      const path = pathOf('morioka-notice.pdf');
      await page.pdf({ path, format: 'A4' });
      const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replaceAll(/\s/g, '');
      for (const item of [amount, 'T0000000000001', '基本料金', '水窓花子', '税率10％'])
        assert.ok(text.includes(item), `the notice has ${item}`);
    }));

  test('saves the bills as CSV that a spreadsheet reads', () =>
    visit(stage.browser, stage.running.sites.morioka, 'desktop', async ({ page }) => {
      const [customer] = sampleCustomers('morioka');
      assert.ok(customer);
      await signIn(page, customer);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV' }).click(),
      ]);
      assert.match(download.suggestedFilename(), /\.csv$/);
      const path = pathOf('bills.csv');
      await download.saveAs(path);
      const bytes = await readFile(path);
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'begins with the mark of UTF-8');
      const lines = bytes.toString('utf8').trim().split('\r\n');
      assert.ok(lines.length > 15, `${lines.length} lines`);
      assert.match(lines[0] ?? '', /請求番号/);
    }));
}
