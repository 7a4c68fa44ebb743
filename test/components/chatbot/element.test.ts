import { equal, match, ok } from '../support/assert.ts';
import { find, textOf, unmount, until, visit } from '../support/visit.ts';
import { area, ask, chatbot, choose, lastTurn, launcher, opened, press, talkOf, turns, type } from './talk.ts';

const active = (root: Document | ShadowRoot): Element | null => {
  const inner = root.activeElement?.shadowRoot;
  return inner?.activeElement ? active(inner) : root.activeElement;
};
const announced = (element: Element): string =>
  find(element.shadowRoot!, 'mizu-chat-panel')?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';

describe('mizu-chatbot', () => {
  afterEach(unmount);

  it('loads nothing of the conversation before its button is pressed', async () => {
    const { service } = await visit();
    const loaded = (): boolean =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/faq?') && name.startsWith(service));
    const chat = chatbot(service);
    const button = await launcher(chat);
    equal([textOf(button), find(chat.shadowRoot!, 'dialog') ?? null, loaded()], ['水道の相談窓口', null, false]);
    button.click();
    await until(() => find(chat.shadowRoot!, '.turn'), 'greeting');
    ok(loaded(), 'the index was asked for');
  });

  it('greets with the utility’s quick replies and gives a cited answer, short first', async () => {
    const { service } = await visit();
    const chat = await opened(service);
    match(talkOf(chat), /何でもお尋ねください。.*引っ越し.*料金を見る/u);
    await choose(chat, '引っ越し');
    await until(() => turns(chat).length === 3);
    const { kind, text } = lastTurn(chat);
    equal(kind, 'answer');
    match(text, /使用をやめる日の3営業日前までに/u);
    match(text, /出典：使用中止の手続き（2026年10月1日更新）/u);
    ok(!text.includes('お電話でも承ります'), 'the whole answer waits');
    const more = find(chat.shadowRoot!, '.more');
    more?.click();
    await until(() => lastTurn(chat).text.includes('お電話でも承ります'));
    equal(
      [
        find(chat.shadowRoot!, '.more')?.getAttribute('aria-expanded'),
        find(chat.shadowRoot!, '.words')?.querySelectorAll('li').length,
      ],
      ['true', 3],
    );
    await choose(chat, '申し込み方法を聞く');
    await until(() => lastTurn(chat).kind === 'hand-over');
    match(lastTurn(chat).text, /いまはお電話で承ります.*019-000-0000/u);
  });

  it('closes with Escape, back to its button, and keeps the page usable meanwhile', async () => {
    const { service } = await visit();
    const chat = await opened(service);
    const dialog = await until(() => find<HTMLDialogElement>(chat.shadowRoot!, 'dialog'), 'dialog');
    ok(dialog.open, 'open');
    await until(() => active(document)?.localName === 'textarea' || active(document)?.id === 'title', 'focus inside');
    press(chat, { key: 'Escape', isComposing: true });
    ok(dialog.open, 'Escape that ends a conversion closes nothing');
    press(chat, { key: 'Escape' });
    const button = await launcher(chat);
    await until(() => active(document) === button, 'focus on the button');
    equal(dialog.open, false);
    button.click();
    await until(() => dialog.open, 'open again');
    equal(turns(chat).length, 1);
  });

  it('sends with Enter, not with Shift, and not while an input method composes', async () => {
    const { service } = await visit();
    const chat = await opened(service);
    type(chat, '来週引っ越します');
    press(chat, { shiftKey: true });
    press(chat, { isComposing: true });
    // Safari's Enter that ends a conversion.
    press(chat, { keyCode: 229 });
    equal(turns(chat).length, 1);
    press(chat, {});
    await until(() => turns(chat).length === 3);
    equal(area(chat).value, '');
    type(chat, '   ');
    press(chat, {});
    await until(() => textOf(find(chat.shadowRoot!, '#notice')!).includes('ご質問を入力してください'));
  });

  it('cuts what is too long and says so; shows markup as text', async () => {
    const { service } = await visit();
    const chat = await opened(service);
    type(chat, '𠮷'.repeat(10_000));
    equal([...area(chat).value].length, 500);
    area(chat).dispatchEvent(new Event('change'));
    await until(() => textOf(find(chat.shadowRoot!, '#notice')!).includes('9500文字'), 'notice');
    await ask(chat, '<img src=x onerror=alert(1)><b>引っ越し</b>');
    equal(find(chat.shadowRoot!, '.turns img') ?? null, null);
    match(talkOf(chat), /<img src=x onerror=alert\(1\)>/u);
  });

  it('offers up to three answers, and a person with hours when it knows none', async () => {
    const { service } = await visit();
    const chat = await opened(service);
    await ask(chat, '🐕🐕🐕');
    match(lastTurn(chat).text, /言葉でお書きください/u);
    await ask(chat, '犬の散歩に行きたい');
    equal(lastTurn(chat).kind, 'hand-over');
    match(lastTurn(chat).text, /ただいま電話を受け付けています（18:00まで）/u);
    equal(find(chat.shadowRoot!, '.turns a.phone')?.getAttribute('href'), 'tel:0190000000');
  });

  it('leads a dialogue, puts an emergency first, and goes on afterwards', async () => {
    const { service } = await visit();
    const chat = await opened(service);
    await choose(chat, '引っ越しの日を調べる');
    await until(() => lastTurn(chat).text.includes('どちらの手続きですか'));
    await ask(chat, '道路から水が噴き出している！');
    const emergency = await until(() => find(chat.shadowRoot!, '.emergency'), 'emergency');
    match(textOf(emergency), /道路から水が噴き出しています.*019-000-0001.*近づかないでください/u);
    const panel = find(chat.shadowRoot!, 'mizu-chat-panel')?.shadowRoot;
    match(panel?.querySelector('[role=alert]')?.textContent ?? '', /緊急のご案内.*019-000-0001/su);
    await choose(chat, '先ほどの続きへ戻る');
    await until(() => lastTurn(chat).kind === 'ask');
    await choose(chat, '使うのをやめる');
    const form = await until(() => find<HTMLFormElement>(chat.shadowRoot!, 'form.date'), 'date');
    const [, month, day] = form.querySelectorAll('input');
    month!.value = '２';
    day!.value = '30';
    form.requestSubmit();
    match(textOf(form), /ない日付です/u);
    month!.value = '12';
    day!.value = '1';
    form.requestSubmit();
    await until(() => lastTurn(chat).text.includes('お名前は'));
    await choose(chat, '答えずに進む');
    // Three business days before Tuesday 1 December 2026.
    await until(() => lastTurn(chat).text.includes('11月26日'), 'deadline');
    equal(
      [...turns(chat).at(-1)!.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ['/suido/stop.html?day=2026-12-01'],
    );
  });

  it('speaks another language when asked to', async () => {
    const { service } = await visit();
    const chat = await opened(service);
    const select = find<HTMLSelectElement>(chat.shadowRoot!, '.tools select');
    ok(select, 'languages');
    await until(() => select.options.length > 1, 'the languages that the utility offers');
    equal(
      [...select.options].map(({ value, lang, text }) => [value, lang, text]),
      [
        ['ja', 'ja', '日本語'],
        ['en', 'en', 'English'],
        ['ja-x-easy', 'ja-x-easy', 'やさしい日本語'],
      ],
    );
    select.value = 'en';
    select.dispatchEvent(new Event('change'));
    await until(() => talkOf(chat).includes('Ask anything about water.'), 'English greeting');
    await ask(chat, 'I am moving next week');
    match(lastTurn(chat).text, /three business days before/u);
    match(lastTurn(chat).text, /Source: 使用中止の手続き \(updated 1 October 2026\)/u);
    equal(chat.getAttribute('lang'), 'en');
  });

  it('counts answers that come while it is closed', async () => {
    const { service } = await visit();
    const chat = await opened(service);
    type(chat, '来週引っ越します');
    press(chat, {});
    void chat.close();
    const badge = await until(() => find(chat.shadowRoot!, '.unread'), 'badge');
    equal(badge.textContent, '1');
    (await launcher(chat)).click();
    await until(() => find<HTMLDialogElement>(chat.shadowRoot!, 'dialog')?.open);
    await chat.close();
    await launcher(chat);
    equal(find(chat.shadowRoot!, '.unread') ?? null, null);
  });

  it('says its answers to a screen reader through a region of its own; the log is quiet', async () => {
    const { service } = await visit();
    const chat = await opened(service);
    await until(() => announced(chat).includes('何でもお尋ねください'), 'greeting is said');
    await ask(chat, '来週引っ越します');
    await until(() => announced(chat).includes('3営業日前までに'), 'answer is said');
    const log = find(chat.shadowRoot!, '[role=log]');
    equal([log?.getAttribute('aria-live'), log?.getAttribute('aria-label'), log?.tabIndex], ['off', '会話', 0]);
  });

  it('stands in the page when inline, without a button', async () => {
    const { service } = await visit();
    const chat = await opened(service, { mode: 'inline' });
    equal([find(chat.shadowRoot!, '.launcher') ?? null, find(chat.shadowRoot!, '.close') ?? null], [null, null]);
    await ask(chat, '来週引っ越します');
    equal(lastTurn(chat).kind, 'answer');
  });
});
