import { html } from 'lit';
import '../../../packages/components/src/bill-viewer/define.ts';
import '../../../packages/components/src/provider/define.ts';
import type { MizuBillViewer } from '../../../packages/components/src/bill-viewer/bill-viewer.ts';
import type { CaseName } from '../../support/cases/cases.ts';
import { equal, match, ok } from '../support/assert.ts';
import { changedClient, usageNoticeForm } from '../support/sign-in.ts';
import { confirmationNumber, customerNumber, find, mount, textOf, unmount, until, visit } from '../support/visit.ts';
import type { Visit } from '../support/visit.ts';

interface Shown {
  readonly element: MizuBillViewer;
  readonly events: [string, unknown][];
  readonly visitor: Visit;
}

/** A bill viewer on the page, with what it told the page. */
async function show(visitor: Visit): Promise<Shown> {
  const events: [string, unknown][] = [];
  const listen = (event: CustomEvent): void => void events.push([event.type, event.detail]);
  const element = mount<MizuBillViewer>(
    html`<mizu-bill-viewer
      service=${visitor.service} @mizu-ready=${listen} @mizu-error=${listen} @mizu-bill-select=${listen}
    ></mizu-bill-viewer>`,
  );
  await until(() => events.some(([type]) => type === 'mizu-ready'), 'mizu-ready');
  return { element, events, visitor };
}

const showCase = async (name: CaseName): Promise<Shown> => show(await visit({ as: name }));
const text = (root: MizuBillViewer, selector: string): string => {
  const part = find(root, selector);
  ok(part, selector);
  return textOf(part);
};
const press = (root: MizuBillViewer, label: string): void => {
  const buttons = [
    ...(root.shadowRoot?.querySelectorAll('button') ?? []),
    ...(find(root, '.plot')?.closest('.base')?.querySelectorAll('button') ?? []),
  ];
  const button = buttons.find((one) => one.textContent.includes(label));
  ok(button, `button ${label}`);
  button.click();
};
const isState = (element: MizuBillViewer, state: string): boolean => element.matches(`:state(${state})`);

describe('mizu-bill-viewer', () => {
  afterEach(unmount);

  it('says how much, by when and how for each state', async () => {
    const expected: Partial<Record<CaseName, [string, RegExp]>> = {
      unpaid: ['未払い', /まで ・ (あと\d+日|今日が期限です)/u],
      overdue: ['期限切れ', /期限 .* ・ \d+日過ぎています/u],
      scheduled: ['引き落とし予定', /に引き落とし/u],
      scheduledCard: ['カード払い予定', /にカードで支払い/u],
      paid: ['支払い済み', /に支払い済み/u],
      nothingDue: ['お支払いなし', /今回のお支払いはありません/u],
    };
    for (const [name, [state, due]] of Object.entries(expected)) {
      const { element } = await showCase(name as CaseName);
      equal(text(element, '.summary .chip'), state, name);
      match(text(element, '.due'), due);
      match(text(element, '.amount'), name === 'nothingDue' ? /^0円$/u : /^[\d,]+円$/u);
      unmount();
    }
  });

  it('opens the breakdown with all twelve tiers, reading and invoice items', async () => {
    const { element } = await showCase('twelveTiers');
    equal(find(element, '#details')?.hidden, true);
    press(element, '内訳を見る');
    await until(() => find(element, '#details')?.hidden === false);
    const tiers = [...(find(element, '.breakdown tbody')?.querySelectorAll('tr') ?? [])].filter((row) =>
      textOf(row).includes('従量料金'),
    );
    equal(tiers.length, 12);
    for (const tier of tiers) match(textOf(tier), /m³ × [\d,.]+円 [\d,]+円$/u);
    match(text(element, '.reading'), /前回の指針.*メーター番号/u);
    match(text(element, '.invoice'), /登録番号 T\d{13}.*税率10％/u);
  });

  it('is whole on paper at once, however little of it is drawn yet', async () => {
    const { service } = await visit({ as: 'unpaid' });
    const element = mount<MizuBillViewer>(html`<mizu-bill-viewer service=${service}></mizu-bill-viewer>`);
    await until(() => find(element, '.volume-panel'), 'the first part below the first view');
    dispatchEvent(new Event('beforeprint'));
    for (const part of ['.print-head', '.breakdown', '.invoice', '.plot', '.history']) ok(find(element, part), part);
  });

  it('keeps rare characters of a name whole', async () => {
    const { element } = await showCase('rareName');
    match(text(element, '.invoice'), /宛名 𠮷田 葛󠄀城 様/u);
    match(text(element, '.contract'), /𠮷野ハイツ/u);
  });

  it('moves between bars by keys, reads each out, and opens its bill', async () => {
    const { element, events } = await showCase('unpaid');
    const chosen = (): Element => find<Element>(element, '[role=option][tabindex="0"]') ?? element;
    await until(() => find(element, '.plot'), 'chart');
    const before = chosen().getAttribute('aria-label');
    match(before ?? '', /立方メートル/u);
    const key = (name: string): void =>
      void chosen().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    key('ArrowLeft');
    await until(() => chosen().getAttribute('aria-label') !== before);
    const amount = text(element, '.amount');
    key('Enter');
    await until(() => text(element, '.amount') !== amount);
    equal(
      events.map(([type]) => type),
      ['mizu-ready', 'mizu-bill-select'],
    );
    match(JSON.stringify(events[1]?.[1]), /^\{"billId":"[0-9a-f-]{36}","contractId":"[0-9a-f-]{36}"\}$/u);
    await until(() => element.shadowRoot?.activeElement?.id === 'bill-title', 'focus on the bill');
  });

  it('pages through forty years and goes on at the first bill that came', async () => {
    const { element } = await showCase('fortyYears');
    const rows = (): number => element.shadowRoot?.querySelectorAll('.history .row').length ?? 0;
    const first = rows();
    press(element, 'もっと見る');
    await until(() => rows() > first);
    await until(
      () => element.shadowRoot?.activeElement === element.shadowRoot?.querySelectorAll('.history .row')[first],
      'focus on the first new row',
    );
  });

  it('chooses among several contracts without losing the list', async () => {
    const { element, events } = await showCase('severalContracts');
    const list = find<HTMLSelectElement>(element, '#contract');
    ok(list, 'list of contracts');
    equal(list.options.length, 3);
    const other = list.options[1]?.value ?? '';
    list.value = other;
    list.dispatchEvent(new Event('change'));
    await until(() => events.some(([type]) => type === 'mizu-bill-select'));
    equal((events.at(-1)?.[1] as { contractId: string }).contractId, other);
    ok(find(element, '#contract') === list, 'the same list');
  });

  it('shows an account the hours of a smart meter, and tells somebody with a usage notice where they are', async () => {
    const account = await showCase('smartMeter');
    await until(() => find(account.element, '.segments input'), 'choice of days and hours');
    equal(find(account.element, '[part=hours-note]') ?? null, null);
    unmount();
    const usageNotice = await show(await visit({ as: 'smartMeter', signedIn: 'usage-notice' }));
    await until(() => find(usageNotice.element, '.plot'), 'chart by bill');
    match(
      text(usageNotice.element, '[part=hours-note]'),
      /時間ごとの使用水量は、アカウントにログインするとご覧になれます。/u,
    );
    equal(find(usageNotice.element, '.segments') ?? null, null);
    ok(isState(usageNotice.element, 'ready'), 'nothing has failed');
  });

  it('shows one contract to somebody with a usage notice, and all of them once an account is signed in to', async () => {
    const visitor = await visit({ as: 'severalContracts', signedIn: 'usage-notice' });
    const { element } = await show(visitor);
    equal(find(element, '#contract') ?? null, null);
    await visitor.signInToAccount('severalContracts');
    await element.scope?.connection.reload();
    await until(() => find<HTMLSelectElement>(element, '#contract')?.options.length === 3, 'three contracts');
  });

  it('shows sign-in first, and the bill after it', async () => {
    const { element } = await show(await visit());
    ok(isState(element, 'signed-out'), 'signed out');
    const fill = (id: string, value: string): void => {
      const input = find<HTMLInputElement>(element, `#${id}`);
      ok(input, id);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    (await until(() => find(element, '[part=usage-notice]'), 'way with a usage notice')).click();
    await usageNoticeForm(element);
    fill('customerNumber', customerNumber('paid'));
    fill('confirmationNumber', confirmationNumber);
    find<HTMLFormElement>(element, 'form')?.requestSubmit();
    await until(() => find(element, '.amount'), 'bill');
  });

  it('asks to sign in again when the session has ended, and shows nothing of the bill', async () => {
    const { element, visitor } = await showCase('fortyYears');
    await visitor.weather('expired');
    press(element, 'もっと見る');
    await until(() => isState(element, 'signed-out'), 'signed out');
    await until(() => !find(element, '.amount'));
  });

  it('lets the bill stand when only the usage fails, and brings no personal data to the page’s log', async () => {
    const visitor = await visit({ as: 'rareName' });
    await visitor.weather('usageFails');
    const { element, events } = await show(visitor);
    ok(isState(element, 'partial'), 'partial');
    match(text(element, '.usage'), /使用水量の記録を読み込めませんでした/u);
    match(text(element, '.amount'), /円$/u);
    ok(!JSON.stringify(events).includes('𠮷'), 'no name in events');
  });

  it('says until when maintenance lasts, in the utility’s own words', async () => {
    const visitor = await visit({ as: 'unpaid' });
    await visitor.weather('maintenance');
    const { element, events } = await show(visitor);
    ok(isState(element, 'failed'), 'failed');
    match(
      textOf(element),
      /料金システムの点検を行っています。.*2026年11月21日（土）6:00|料金システムの点検を行っています。.*06:00/u,
    );
    equal(events[0]?.[0], 'mizu-error');
  });

  it('says how many days are left in the form of the language', async () => {
    const visitor = await visit({ as: 'unpaid' });
    const tomorrow = (bill: object): object => ({ ...bill, daysUntilDue: 1 });
    const client = changedClient(visitor.service, async (path, request) => {
      if (!path.startsWith('/bills')) return undefined;
      const body = (await (await fetch(request)).json()) as { items?: object[] };
      return Response.json(body.items ? { ...body, items: body.items.map(tomorrow) } : tomorrow(body));
    });
    const provider = mount(
      html`<mizu-provider service=${visitor.service} .client=${client}>
        <mizu-bill-viewer lang="en"></mizu-bill-viewer>
      </mizu-provider>`,
    );
    const element = provider.querySelector('mizu-bill-viewer')!;
    await until(() => /\b1 day left/u.test(textOf(element)), '1 day left');
    element.lang = 'ja';
    await until(() => textOf(element).includes('あと1日'), 'あと1日');
  });

  it('changes language while a bill is shown', async () => {
    const { element } = await showCase('unpaid');
    element.lang = 'en';
    await until(() => /To be paid.*Water use over time.*All bills/u.test(textOf(element)));
  });

  it('writes no style attribute anywhere, for a strict CSP', async () => {
    const { element } = await showCase('leakHint');
    press(element, '内訳を見る');
    await until(() => find(element, '.plot'), 'chart');
    const roots = [element.shadowRoot, find(element, '.plot')?.getRootNode() as ShadowRoot];
    for (const root of roots) equal(root?.querySelectorAll('[style]').length, 0);
    match(text(element, '.leak'), /水漏れ/u);
  });
});
