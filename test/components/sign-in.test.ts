import 'axe-core';
import type Axe from 'axe-core';
import { html } from 'lit';
import type { MizuSignIn } from '../../packages/components/src/sign-in/sign-in.ts';
import '../../packages/components/src/sign-in/define.ts';
import { equal, match, ok } from './support/assert.ts';
import { confirmationNumber, customerNumber, find, mount, textOf, unmount, until, visit } from './support/visit.ts';

// It is not a module: it puts itself on the window.
const { axe } = globalThis as unknown as { axe: typeof Axe };

const form = async (service: string, language = 'ja'): Promise<MizuSignIn> => {
  const element = mount<MizuSignIn>(html`<mizu-sign-in service=${service} lang=${language}></mizu-sign-in>`);
  await until(() => find(element, 'form'), 'form');
  return element;
};
const input = (element: MizuSignIn, name: string): HTMLInputElement => {
  const found = find<HTMLInputElement>(element, `#${name}`);
  ok(found, name);
  return found;
};
const type = (element: MizuSignIn, name: string, value: string): void => {
  input(element, name).value = value;
  input(element, name).dispatchEvent(new Event('input', { bubbles: true }));
};
const submit = async (element: MizuSignIn): Promise<void> => {
  find<HTMLFormElement>(element, 'form')?.requestSubmit();
  await element.updateComplete;
};

describe('mizu-sign-in', () => {
  afterEach(unmount);

  it('signs in, says who, and signs out', async () => {
    const { service } = await visit();
    const element = await form(service);
    type(element, 'customerNumber', customerNumber('rareName'));
    type(element, 'confirmationNumber', confirmationNumber);
    await submit(element);
    await until(() => textOf(element).includes('𠮷田 葛󠄀城 様'));
    equal(find(element, 'form') ?? null, null);
    find(element, '.signed-in button')?.click();
    await until(() => find(element, 'form'));
    equal(input(element, 'customerNumber').value, '');
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
    equal([field.getAttribute('aria-describedby'), field.getAttribute('aria-invalid')], ['customerNumber-hint customerNumber-error', 'true']);
    equal(element.shadowRoot?.activeElement?.className, 'summary');
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
    await until(() => find(element, '.message'));
    match(textOf(element), /2つの番号の組み合わせを確認できませんでした/u);
    equal([input(element, 'confirmationNumber').value, kinds], ['999999', ['signInRefused']]);
  });

  it('tells the time left after too many attempts, and waits', async () => {
    const visitor = await visit();
    const element = await form(visitor.service);
    await visitor.weather('signInBusy');
    type(element, 'customerNumber', customerNumber('unpaid'));
    type(element, 'confirmationNumber', confirmationNumber);
    await submit(element);
    await until(() => find(element, '.message'));
    match(textOf(element), /あと1分(?:30|29|28)秒で/u);
    equal(find(element, '[type=submit]')?.getAttribute('aria-disabled'), 'true');
    const spoken = find(element, '[role=status]')?.textContent;
    await until(() => /あと1分2[0-8]秒/u.test(textOf(element)));
    equal(find(element, '[role=status]')?.textContent, spoken, 'the live region');
  });

  it('says what to do when the session ended, in maintenance, and when nothing answers', async () => {
    const ended = await visit({ as: 'unpaid' });
    await ended.weather('expired');
    const element = await form(ended.service);
    match(textOf(element), /ログインの有効時間が過ぎました/u);

    for (const [weather, words] of [['maintenance', /料金システムの点検を行っています/u], ['unreachable', /もう一度読み込む/u]] as const) {
      const visitor = await visit();
      await visitor.weather(weather);
      const other = mount<MizuSignIn>(html`<mizu-sign-in service=${visitor.service}><p slot="help">019-000-0000</p></mizu-sign-in>`);
      await until(() => find(other, '.failure'), weather, 15_000);
      match(textOf(other), words);
      match(textOf(other), /019-000-0000/u);
      await visitor.weather('fine');
      find(other, '[part=retry]')?.click();
      await until(() => find(other, 'form'), 'form after retry');
    }
  }).timeout(40_000);

  it('has a live region before it speaks', async () => {
    const { service } = await visit();
    const element = mount<MizuSignIn>(html`<mizu-sign-in service=${service}></mizu-sign-in>`);
    await element.updateComplete;
    ok(find(element, '[role=status]'), 'live region');
  });

  for (const language of ['ja', 'en']) {
    it(`has no accessibility faults in any state (${language})`, async () => {
      const { service } = await visit();
      const element = await form(service, language);
      const faults = async (): Promise<string[]> => {
        const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      };
      equal(await faults(), []);
      find(element, 'summary')?.click();
      await submit(element);
      await until(() => find(element, '.summary'));
      equal(await faults(), []);
      type(element, 'customerNumber', customerNumber('unpaid'));
      type(element, 'confirmationNumber', '999999');
      await submit(element);
      await until(() => find(element, '.message'));
      equal(await faults(), []);
      type(element, 'confirmationNumber', confirmationNumber);
      await submit(element);
      await until(() => find(element, '.signed-in'));
      equal(await faults(), []);
    });
  }
});
