import 'axe-core';
import type Axe from 'axe-core';
import { html } from 'lit';
import type { MizuBillViewer } from '../../../packages/components/src/bill-viewer/bill-viewer.ts';
import { equal, match, ok } from '../support/assert.ts';
import { changedClient, input, newAddress, type } from '../support/sign-in.ts';
import { find, mount, textOf, unmount, until, visit } from '../support/visit.ts';
import { choose, focused, mailOf, myPage, open, says, send, withClient } from './page.ts';

// It is not a module: it puts itself on the window.
const { axe } = globalThis as unknown as { axe: typeof Axe };

const toDos = (page: HTMLElement): string => textOf(find(page, 'mizu-my-to-dos') ?? page);

describe('mizu-my-page', () => {
  afterEach(unmount);

  it('puts the open bills of every contract first, with amount, due date and the way to the bill', async () => {
    const { service } = await visit({ as: 'severalContracts' });
    const page = await myPage(service);
    match(toDos(page), /2026年10・11月分\s*未払い\s*3,300円\s*11月30日（月）まで ・ あと10日/u);
    equal(find(page, 'mizu-my-to-dos')?.shadowRoot?.querySelectorAll('.bill').length, 2, 'open bills');
    await choose(page, '.bill .button');
    const viewer = await until(() => find<MizuBillViewer>(page, 'mizu-bill-viewer'), 'bill');
    await until(() => find(viewer, '.amount'), 'amount');
    await says(viewer, /3,300円/u);
    equal(getComputedStyle(find(viewer, '[part=contract-chooser]')!).display, 'none', 'another choice of contracts');
    await until(() => focused()?.id === `contract-${viewer.contractId}`, 'focus on the contract');
  });

  it('says so when there is nothing to do, and is ready then', async () => {
    const { service } = await visit({ as: 'paid', signedIn: 'account' });
    const element = mount<HTMLElement>(html`<mizu-my-page service=${service}></mizu-my-page>`);
    let ready = 0;
    element.addEventListener('mizu-ready', () => (ready += 1));
    await says(element, /いま、お手続きが必要なものはありません。/u);
    equal(ready, 1, 'mizu-ready');
  });

  it('suggests a passkey to whoever has none, until told otherwise', async () => {
    const { service } = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await myPage(service);
    if (!('PublicKeyCredential' in globalThis)) {
      ok(!toDos(page).includes('パスキーを登録すると'), 'no suggestion where it cannot be followed');
      return;
    }
    match(toDos(page), /パスキーを登録すると/u);
    await choose(page, '.hint .plain');
    await until(() => !toDos(page).includes('パスキーを登録すると'), 'no suggestion');
    await until(() => focused()?.id === 'to-dos-title', 'focus on to-dos-title');
  });

  it('signs in and registers in its place', async () => {
    const visitor = await visit();
    const page = mount<HTMLElement>(html`<mizu-my-page service=${visitor.service}></mizu-my-page>`);
    const address = newAddress();
    await until(() => find(page, '#mail'), 'form');
    type(page, 'mail', address);
    input(page, 'mail').form?.requestSubmit();
    await until(() => find(page, '#code'), 'code');
    type(page, 'code', (await visitor.newestMessage(address)).values['code'] ?? '');
    input(page, 'code').form?.requestSubmit();
    await says(page, /まだご契約がありません。/u);
    equal(find(page, '#code') ?? null, null, 'form to sign in');
  });

  it('tells whoever is signed in by a usage notice that it is one contract, with the way to an account', async () => {
    const { service } = await visit({ as: 'unpaid', signedIn: 'usage-notice' });
    const page = mount<HTMLElement>(html`<mizu-my-page service=${service}></mizu-my-page>`);
    await until(() => find(page, 'mizu-bill-viewer .amount, .amount'), 'bill');
    await says(page, /1つのご契約だけを表示しています/u);
    await says(page, /アカウントにログイン・登録する/u);
    equal(find(page, '[part=section]') ?? null, null, 'section of an account');
    await choose(page, '.usage-notice-only button');
    await until(() => focused()?.id === 'account', 'focus on account');
  });

  it('keeps what was typed when the session ends, and goes back there', async () => {
    const visitor = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await myPage(visitor.service);
    await choose(page, '#add');
    await until(() => focused()?.id === 'customerNumber', 'focus');
    type(page, 'customerNumber', '123456789');
    type(page, 'confirmationNumber', '123456');
    input(page, 'confirmationNumber').focus();
    await visitor.weather('expired');
    await send(page, 'link');
    await says(page, /ログインの有効時間が過ぎました/u);
    ok(find(page, '.page')?.hidden, 'the page is hidden');
    await visitor.weather('fine');
    await page.scope?.connection.reload();
    await until(() => !find(page, '.page')?.hidden, 'page');
    equal([input(page, 'customerNumber').value, input(page, 'confirmationNumber').value], ['12-34-56789', '123456']);
    await until(() => focused()?.id === 'confirmationNumber', 'focus where it was');
  });

  it('shows another person nothing of the one before', async () => {
    const visitor = await visit({ as: 'severalContracts' });
    const page = await myPage(visitor.service);
    await says(page, /南大通ビル/u);
    await choose(page, '#add');
    await until(() => find(page, '#customerNumber'), 'form');
    type(page, 'customerNumber', '123456789');
    await visitor.signInToAccount('paid');
    await page.scope?.connection.reload();
    await says(page, /緑 一郎 様/u);
    await until(() => find(page, '#add'), 'contracts');
    ok(!textOf(page).includes('南大通'), 'contracts of the other');
    equal(find(page, '#customerNumber') ?? null, null, 'form of the other');
  });

  it('says what could not be loaded, and tries again', async () => {
    const { service } = await visit({ as: 'severalContracts' });
    let fails = true;
    const page = await withClient(
      changedClient(service, (path) =>
        fails && path === '/bills' ? new Response('<!doctype html>', { status: 502 }) : undefined,
      ),
    );
    match(toDos(page), /ただいま情報を読み込めません/u);
    fails = false;
    await choose(page, 'mizu-my-to-dos [part=retry], [part=retry]');
    await until(() => toDos(page).includes('3,300円'), 'bills');
  });

  it('signs out, with words and the focus in the form', async () => {
    const { service } = await visit({ as: 'unpaid', signedIn: 'account' });
    const page = await myPage(service);
    await choose(page, '[part=person] button');
    await until(() => find(page, '#mail'), 'form');
    match(find(page, '[role=status]')?.textContent ?? '', /ログアウトしました。/u);
  });

  for (const language of ['ja', 'en']) {
    it(`has no accessibility faults in any section (${language})`, async () => {
      const visitor = await visit({ as: 'severalContracts' });
      const page = await myPage(visitor.service, language);
      await open(page, 'contacts', '#name');
      await open(page, 'security', 'mizu-my-sign-ins .things, mizu-my-sign-ins .empty, .things');
      await open(page, 'data', '#open');
      for (const selector of ['#add', '[data-action=shares]', '[data-open=add]', '#everywhere', '#open'])
        await choose(page, selector);
      await until(() => find(page, '#until'), 'form for shares');
      await until(() => find(page, '#understood'), 'closing');
      const { violations } = await axe.run(page, { rules: { region: { enabled: false } } });
      equal(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        [],
      );
      ok((await mailOf(visitor)).length > 0, 'account');
    });
  }
});
