import { html } from 'lit';
import type { MizuSignIn } from '../../../packages/components/src/sign-in/sign-in.ts';
import { equal, match } from '../support/assert.ts';
import { askForCode, input, newAddress, usageNoticeForm, press, signIn, submit, type } from '../support/sign-in.ts';
import { confirmationNumber, customerNumber, find, mount, textOf, unmount, until, visit } from '../support/visit.ts';

const form = async (service: string): Promise<MizuSignIn> => {
  const element = await signIn(service);
  await usageNoticeForm(element);
  return element;
};

describe('mizu-sign-in with the numbers of a usage notice', () => {
  afterEach(unmount);

  it('says what the numbers open, signs in, says who, and signs out', async () => {
    const { service } = await visit();
    const element = await form(service);
    match(textOf(element), /見られるもの：.*見られないもの：/u);
    type(element, 'customerNumber', customerNumber('rareName'));
    type(element, 'confirmationNumber', confirmationNumber);
    await submit(element);
    await until(() => textOf(element).includes('𠮷田 葛󠄀城 様'));
    match(textOf(element), /ご契約1件だけを見ています/u);
    equal(find(element, 'form') ?? null, null);
    press(element, '[part=sign-out]');
    await until(() => find(element, '#mail'), 'start');
    await usageNoticeForm(element);
    equal(input(element, 'customerNumber').value, '');
  });

  it('offers an account to somebody with a usage notice, who may as well stay', async () => {
    const { service } = await visit({ as: 'unpaid' });
    const element = await signIn(service);
    press(element, '[part=upgrade]');
    const box = await until(() => find<HTMLInputElement>(element, '#link'), 'choice');
    equal([box.checked, find(element, '[data-to=usage-notice]') ?? null], [true, null]);
    press(element, '[part=back]');
    await until(() => textOf(element).includes('盛岡 花子'), 'as before');
  });

  it('links the contract that was looked at to the account', async () => {
    const visitor = await visit({ as: 'unpaid' });
    const details: { accountId?: string }[] = [];
    const element = await signIn(visitor.service);
    element.addEventListener('mizu-session-change', ({ detail }) => details.push(detail));
    press(element, '[part=upgrade]');
    await until(() => find(element, '#link'), 'choice');
    const address = newAddress();
    await askForCode(element, address);
    type(element, 'code', (await visitor.newestMessage(address)).values['code'] ?? '');
    await submit(element);
    await until(() => textOf(element).includes('ログインしています'), 'signed in to an account');
    equal(
      details.map((detail) => Object.keys(detail)),
      [['state', 'accountId']],
    );
    const contracts = (await (await fetch(`${visitor.service}/contracts`)).json()) as { items: unknown[] };
    equal(contracts.items.length, 1);
  });

  it('leaves the contract out when the person says so', async () => {
    const visitor = await visit({ as: 'paid' });
    const element = await signIn(visitor.service);
    press(element, '[part=upgrade]');
    (await until(() => find<HTMLInputElement>(element, '#link'), 'choice')).click();
    const address = newAddress();
    await askForCode(element, address);
    type(element, 'code', (await visitor.newestMessage(address)).values['code'] ?? '');
    await submit(element);
    await until(() => textOf(element).includes('ログインしています'), 'signed in to an account');
    const contracts = (await (await fetch(`${visitor.service}/contracts`)).json()) as { items: unknown[] };
    equal(contracts.items.length, 0);
  });

  it('takes what was filled in without an event, as Safari’s autofill does', async () => {
    const { service } = await visit();
    const element = await form(service);
    input(element, 'customerNumber').value = customerNumber('unpaid');
    input(element, 'confirmationNumber').value = confirmationNumber;
    await submit(element);
    await until(() => textOf(element).includes('盛岡 花子'));
  });

  it('puts numbers into shape when the field is left, not while typing', async () => {
    const { service } = await visit();
    const element = await form(service);
    type(element, 'customerNumber', '１２３４ー５６７８９');
    await element.updateComplete;
    equal(input(element, 'customerNumber').value, '１２３４ー５６７８９');
    input(element, 'customerNumber').dispatchEvent(new Event('blur'));
    await element.updateComplete;
    equal(input(element, 'customerNumber').value, '12-34-56789');
  });

  it('says what is wrong and how to mend it, below the field and in the summary', async () => {
    const { service } = await visit();
    const element = await form(service);
    type(element, 'customerNumber', '12345');
    await submit(element);
    await element.updateComplete;
    match(textOf(element), /お客様番号は9桁の数字で入力してください（今は5桁です）。/u);
    const field = input(element, 'customerNumber');
    equal(
      [field.getAttribute('aria-describedby'), field.getAttribute('aria-invalid')],
      ['customerNumber-hint customerNumber-error', 'true'],
    );
    await until(() => element.shadowRoot?.activeElement?.className === 'summary', 'focus on the summary');
    find(element, '.summary a[href="#confirmationNumber"]')?.click();
    equal(element.shadowRoot?.activeElement?.id, 'confirmationNumber');
    type(element, 'customerNumber', '123456789');
    await element.updateComplete;
    equal(find(element, '#customerNumber-error') ?? null, null);
  });

  it('keeps what was typed when the pair is refused, and does not say which number exists', async () => {
    const { service } = await visit();
    const kinds: string[] = [];
    const element = await form(service);
    element.addEventListener('mizu-error', (event) => kinds.push(event.detail.kind));
    type(element, 'customerNumber', customerNumber('unpaid'));
    type(element, 'confirmationNumber', '999999');
    await submit(element);
    await until(() => find(element, '.trouble'));
    match(textOf(element), /2つの番号の組み合わせを確認できませんでした/u);
    equal([input(element, 'confirmationNumber').value, kinds], ['999999', ['signInRefused']]);
  });

  it('names the phone once when the service cannot do it now', async () => {
    const visitor = await visit();
    const element = await form(visitor.service);
    type(element, 'customerNumber', customerNumber('unpaid'));
    type(element, 'confirmationNumber', confirmationNumber);
    await visitor.weather('unavailable');
    await submit(element);
    await until(() => find(element, '.trouble'));
    equal(textOf(element).split('019-000-0000').length - 1, 1, 'times the phone is named');
  });

  it('says what to do when the session ended, in maintenance, and when nothing answers', async () => {
    const ended = await visit({ as: 'unpaid' });
    await ended.weather('expired');
    const element = await signIn(ended.service);
    match(textOf(element), /ログインの有効時間が過ぎました/u);

    for (const [weather, words] of [
      ['maintenance', /料金システムの点検を行っています/u],
      ['unreachable', /もう一度読み込む/u],
    ] as const) {
      const visitor = await visit();
      await visitor.weather(weather);
      const other = mount<MizuSignIn>(
        html`<mizu-sign-in service=${visitor.service}><p slot="help">019-000-0000</p></mizu-sign-in>`,
      );
      await until(() => find(other, '.failure'), weather);
      match(textOf(other), words);
      match(textOf(other), /019-000-0000/u);
      await visitor.weather('fine');
      find(other, '[part=retry]')?.click();
      await until(() => find(other, 'form'), 'form after retry');
    }
  });
});
