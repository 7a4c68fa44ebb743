import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { sampleCustomers, sampleHomes } from '../../../packages/server/src/samples/index.ts';
import { AccountPage } from '../support/account.ts';
import { Mailbox } from '../support/mailbox.ts';
import { withAuthenticator } from '../support/passkeys.ts';
import { assertFits, pathOf, screens, visit } from '../support/resident.ts';
import type { Stage } from '../support/stage.ts';
import { Secrets } from '../support/traces.ts';

/** Takes the page on a phone and on a desktop. Nothing may stick out on either. */
async function pictures(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? screens.desktop;
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    await assertFits(page);
    await page.screenshot({ path: pathOf(`${name}-${screen}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
}

let mailboxes = 0;

/** Accounts, from the first code to the last confirmation, on both sample sites. */
export function accounts(stage: Stage): void {
  const myPage = (utility: 'morioka' | 'chiba'): string => `${stage.running.sites[utility]}/mypage.html`;
  const mailbox = (): Mailbox => new Mailbox(stage.running.service, `resident-${(mailboxes += 1)}@example.jp`);

  for (const [utility, screen] of [
    ['morioka', 'phone'],
    ['chiba', 'desktop'],
  ] as const) {
    test(`${utility}: registers by a code, adds a passkey, signs in by it, links two contracts, sees both bills and takes the data out`, () =>
      visit(stage.browser, myPage(utility), screen, async ({ page, context, violations, errors }) => {
        const secrets = new Secrets(context, page, stage.running.service);
        const device = await withAuthenticator(context, page);
        const my = new AccountPage(page);
        const post = mailbox();
        await my.field('メールアドレス').waitFor();
        await pictures(page, `${utility}-account-1-sign-in`);
        await my.askForCode(post);
        await pictures(page, `${utility}-account-2-code`);
        await my.field('認証コード').fill(await post.code());
        await secrets
          .assertNowhere(page)
          .catch((error: unknown) => assert.match(String(error), /a code can be read/, 'only what is being typed'));
        await my.button('ログインする').click();
        await my.isThere();
        await post.message(/アカウントを登録しました/);
        await secrets.assertNowhere(page);

        await my.addPasskey();
        assert.equal(await device.credentials(), 1, 'the passkey is on the device, to be found without a name');
        await post.message(/パスキーを追加しました/);
        await my.signOut();
        await my.signInByPasskey();
        await secrets.assertNowhere(page);

        const homes = sampleHomes(utility);
        for (const home of homes) await my.link(home);
        assert.equal(await my.contracts.count(), 2);
        await post.message(/契約をアカウントに追加しました/);
        const amounts: string[] = [];
        for (const index of [0, 1]) {
          const contract = my.contracts.nth(index);
          await contract.getByRole('button', { name: '請求と使用水量を見る' }).click();
          const bill = contract.locator('[part~="amount"]');
          await bill.waitFor();
          amounts.push(await bill.innerText());
          await contract.getByRole('heading', { name: 'これまでの請求' }).waitFor();
        }
        for (const amount of amounts) assert.match(amount, /^[\d,]+円$/);
        await pictures(page, `${utility}-account-3-my-page`);
        await my.open('ログインと安全');
        await my.text('ログインの記録').waitFor();
        await pictures(page, `${utility}-account-4-security`);

        await my.open('自分のデータ');
        await my.button('機械用（JSON）で保存する').click();
        await my.button('パスキーで確認する').waitFor();
        await pictures(page, `${utility}-account-5-step-up`);
        const [file] = await Promise.all([page.waitForEvent('download'), my.button('パスキーで確認する').click()]);
        const path = pathOf(`${utility}-my-data.json`);
        await file.saveAs(path);
        const data = JSON.parse(await readFile(path, 'utf8')) as {
          contracts: { customerNumber: string }[];
          account: { contactPoints: { address: string }[] };
          bills: unknown[];
          passkeys: unknown[];
        };
        assert.deepEqual(
          data.contracts.map(({ customerNumber }) => customerNumber.replaceAll('-', '')).sort(),
          homes.map(({ customerNumber }) => customerNumber).sort(),
        );
        assert.deepEqual(
          [data.account.contactPoints[0]?.address, data.passkeys.length, data.bills.length > 5],
          [post.address, 1, true],
        );
        // Within the minutes of a confirmation, nobody is asked again.
        const [table] = await Promise.all([
          page.waitForEvent('download'),
          my.button('表計算用（CSV）で保存する').click(),
        ]);
        assert.match(table.suggestedFilename(), /\.csv$/);

        await secrets.assertNowhere(page);
        assert.deepEqual(secrets.kinds, ['CSRF token', 'code', 'cookie']);
        // The search finds what is there to be found.
        const [cookie] = await context.cookies(stage.running.service);
        await page.evaluate((token) => sessionStorage.setItem('kept', token), cookie?.value ?? '');
        await assert.rejects(secrets.assertNowhere(page), /a cookie can be read/);
        assert.deepEqual(violations, []);
        // A browser tells every answer of 403 by itself; this one is why the person was asked to confirm.
        assert.deepEqual(
          errors.filter((error) => !/403 \(Forbidden\).*\/account\/export$/.test(error)),
          [],
        );
      }));
  }

  test('tells the old address when it is changed', () =>
    visit(stage.browser, myPage('chiba'), 'phone', async ({ page }) => {
      const my = new AccountPage(page);
      const [old, fresh] = [mailbox(), mailbox()];
      await my.enter(old);
      await my.open('連絡先');
      await my.button(/^変更する/).click();
      await my.field('メールアドレス').fill(fresh.address);
      await my.button('認証コードを送る').click();
      await my.field('認証コード').fill(await fresh.code());
      await my.button('確認する').click();
      await my.text('連絡先を変更しました').waitFor();
      await old.message(/連絡先を変更しました/);
      assert.ok(
        (await old.messages()).every(({ text }) => !text.includes(fresh.address)),
        'the old address does not learn the new one',
      );
      await my.signOut();
      await my.enter(fresh);
    }));

  test('says that a code is wrong, when it is used up, and how long to wait', () =>
    visit(stage.browser, myPage('morioka'), 'phone', async ({ page }) => {
      const my = new AccountPage(page);
      const post = mailbox();
      await my.askForCode(post);
      const right = await post.code();
      const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, '0');
      for (const left of [4, 3, 2, 1]) {
        await my.field('認証コード').fill(wrong);
        await my.button('ログインする').click();
        await my.text(`あと${left}回入力できます`).waitFor();
      }
      await my.field('認証コード').fill(wrong);
      await my.button('ログインする').click();
      await my.text('この認証コードは使えなくなりました').waitFor();
      await my.field('認証コード').fill(right);
      await my.button('ログインする').click();
      await my.text('この認証コードは使えなくなりました').waitFor();
      assert.equal(await my.element.locator('[part~="person"]').count(), 0, 'the right code comes too late');

      await my.button('別の宛先にする').click();
      await my.field('メールアドレス').fill(post.address);
      await my.button('認証コードを送る').click();
      const wait = my.text(/あと(?:\d+分)?\d+秒で、もう一度できます/);
      await wait.waitFor();
      await pictures(page, 'morioka-account-6-wait');
      assert.equal(await my.field('メールアドレス').inputValue(), post.address);
    }));

  test('what was typed outlives the end of the session and a confirmation that was put off', () =>
    visit(stage.browser, myPage('morioka'), 'desktop', async ({ page, context }) => {
      await withAuthenticator(context, page);
      const my = new AccountPage(page);
      await my.enter(mailbox());
      await my.addPasskey();
      const [first] = sampleCustomers('morioka');
      assert.ok(first);
      await my.typeNumbers(first);

      await endSession(page, `${stage.running.service}/morioka/v1`);
      await my.button('この契約を追加する').click();
      await my.text('ログインの有効時間が過ぎました').waitFor();
      await my.signInByPasskey();
      assert.equal((await my.field('お客様番号').inputValue()).replaceAll('-', ''), first.customerNumber);
      await my.button('この契約を追加する').click();
      await my.text('ご契約を追加しました').waitFor();

      const friend = mailbox();
      await my.contracts.first().getByRole('button', { name: '共有する' }).click();
      await my.field('メールアドレス').fill(friend.address);
      await my.button('共有のお誘いを送る').click();
      await my.button('やめる').last().click();
      await my.text('入力した内容はそのまま残っています').waitFor();
      assert.equal(await my.field('メールアドレス').inputValue(), friend.address);
      await my.button('共有のお誘いを送る').click();
      await my.button('パスキーで確認する').click();
      await my.text('お誘いを送りました').waitFor();
      await friend.message(/水道の契約/);
    }));
}

/** Ends the session of the browser from elsewhere, as another device or an operator does. */
async function endSession(page: Page, service: string): Promise<void> {
  const cookies = await page.context().cookies(service);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const { csrfToken } = (await (await fetch(`${service}/session`, { headers: { cookie } })).json()) as {
    csrfToken: string;
  };
  const ended = await fetch(`${service}/session`, { method: 'DELETE', headers: { cookie, 'x-csrf-token': csrfToken } });
  assert.equal(ended.status, 204);
}
