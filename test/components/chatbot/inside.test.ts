import { html } from 'lit';
import { createClient } from '@mizumado/sdk';
import type { MizuChatbot } from '../../../packages/components/src/chatbot/chatbot.ts';
import '../../../packages/components/src/chatbot/define.ts';
import '../../../packages/components/src/provider/define.ts';
import type { MizuProvider } from '../../../packages/components/src/provider/provider.ts';
import { equal, match, ok } from '../support/assert.ts';
import { usageNoticeForm } from '../support/sign-in.ts';
import { confirmationNumber, customerNumber, find, mount, textOf, unmount, until, visit } from '../support/visit.ts';
import { ask, choose, lastTurn, launcher, opened, talkOf, turns } from './talk.ts';

const fill = (chat: Element, name: string, value: string): void => {
  const input = find<HTMLInputElement>(chat.shadowRoot!, `#${name}`);
  ok(input, name);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

interface Sent {
  path: string;
  key: string | null;
  body: Record<string, unknown>;
}

/** A chatbot whose requests are seen, and answered by `answer` where that gives something. */
async function watched(
  answer: (path: string, request: Request) => Response | Promise<Response | undefined> | undefined,
): Promise<{ chat: MizuChatbot; sent: Sent[]; answered: string[] }> {
  const { service } = await visit();
  const sent: Sent[] = [];
  const answered: string[] = [];
  const client = createClient({
    service,
    retry: { limit: 0 },
    fetch: async (request) => {
      const path = new URL(request.url).pathname.replace(/^.*\/v1/, '');
      if (request.method === 'POST')
        sent.push({
          path,
          key: request.headers.get('idempotency-key'),
          body: (await request.clone().json()) as Record<string, unknown>,
        });
      const response = (await answer(path, request)) ?? (await fetch(request));
      answered.push(path);
      return response;
    },
  });
  const provider = mount<MizuProvider>(
    html`<mizu-provider .service=${service} .client=${client}><mizu-chatbot history="off"></mizu-chatbot></mizu-provider>`,
  );
  const chat = provider.querySelector('mizu-chatbot')!;
  (await launcher(chat)).click();
  await until(() => provider.utility && find(chat.shadowRoot!, '.turn'), 'utility and greeting');
  return { chat, sent, answered };
}

const lines = (...events: unknown[]): Response =>
  new Response(events.map((event) => `${JSON.stringify(event)}\n`).join(''), {
    headers: { 'content-type': 'application/jsonl' },
  });
const withAssistant = async (path: string, request: Request): Promise<Response | undefined> => {
  if (path !== '/utility') return undefined;
  return Response.json({ ...((await (await fetch(request)).json()) as object), assistant: true });
};

describe('inside the conversation', () => {
  afterEach(unmount);

  it('shows the bill after signing in, one element at a time, and opens it again', async () => {
    const { service } = await visit();
    const chat = await opened(service, { history: 'off' });
    await ask(chat, '前回の請求はいくら');
    await choose(chat, '請求を見る');
    (await until(() => find(chat.shadowRoot!, '[part=usage-notice]'), 'way with a notice')).click();
    await usageNoticeForm(chat);
    match(talkOf(chat), /請求を見るには、ログインが必要です/u);
    fill(chat, 'customerNumber', customerNumber('unpaid'));
    fill(chat, 'confirmationNumber', confirmationNumber);
    find<HTMLFormElement>(find(chat.shadowRoot!, 'mizu-sign-in')!.shadowRoot!, 'form')?.requestSubmit();
    await until(() => find(chat.shadowRoot!, 'mizu-bill-viewer')?.shadowRoot?.querySelector('.amount'), 'bill');
    await until(() => talkOf(chat).includes('ログインしました。請求を表示します。'), 'line');
    await choose(chat, '担当者に聞く');
    await until(() => find(chat.shadowRoot!, '#phone'), 'form to be called back');
    equal(find(chat.shadowRoot!, 'mizu-bill-viewer') ?? null, null);
    match(talkOf(chat), /請求と使用水量を閉じました/u);
    await choose(chat, 'もう一度開く');
    await until(() => find(chat.shadowRoot!, 'mizu-bill-viewer')?.shadowRoot?.querySelector('.amount'), 'bill again');
    equal(find(chat.shadowRoot!, '#phone') ?? null, null);
  });

  it('asks the utility to call back; what was typed survives a failure, and one intent has one key', async () => {
    let fails = true;
    const { chat, sent } = await watched((path) => {
      if (path === '/callbacks' && fails) throw new TypeError('Failed to fetch');
      return undefined;
    });
    await choose(chat, '担当者に聞く');
    const form = (await until(() => find<HTMLInputElement>(chat.shadowRoot!, '#phone'), 'form')).form!;
    form.requestSubmit();
    await until(() => find(chat.shadowRoot!, '.summary'), 'summary');
    fill(chat, 'name', '𠮷田 葛󠄀城');
    fill(chat, 'phone', '０９０-0000-0000');
    fill(chat, 'topic', '引っ越し');
    form.requestSubmit();
    await until(() => find(chat.shadowRoot!, '.trouble'), 'failure');
    equal(
      [
        find<HTMLInputElement>(chat.shadowRoot!, '#name')?.value,
        find<HTMLInputElement>(chat.shadowRoot!, '#phone')?.value,
      ],
      ['𠮷田 葛󠄀城', '090-0000-0000'],
    );
    fails = false;
    form.requestSubmit();
    await until(() => /受付番号は \d{8}-\d+ です/u.test(talkOf(chat)), 'receipt');
    const keys = sent.filter(({ path }) => path === '/callbacks').map(({ key }) => key);
    equal([keys.length, new Set(keys).size, keys[0] !== null], [2, 1, true]);
    match(textOf(find(chat.shadowRoot!, 'mizu-callback-form')!), /受け付けました/u);
  });

  it('reports questions redacted, and whether an answer helped', async () => {
    const { chat, sent, answered } = await watched(() => undefined);
    await ask(chat, '引っ越します。電話は090-1234-5678');
    const report = await until(() => sent.find(({ path }) => path === '/faq/questions'), 'report');
    ok(!JSON.stringify(report.body).includes('1234'), 'redacted');
    match(String(report.body['conversationId']), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
    equal([report.body['lang'], typeof report.body['version']], ['ja', 'number']);
    await ask(chat, '来週引っ越します');
    await until(() => answered.filter((path) => path === '/faq/questions').length === 2, 'both reports answered');
    await new Promise((passed) => setTimeout(passed, 300));
    await choose(chat, 'いいえ');
    await until(() => lastTurn(chat).kind === 'hand-over');
    const rating = await until(() => sent.find(({ path }) => path === '/faq/feedback'), 'rating');
    equal(
      [rating.body['entryId'], rating.body['helpful'], typeof rating.body['questionId']],
      ['stop-deadline', false, 'string'],
    );
    const before = sent.length;
    [...find(chat.shadowRoot!, '.turns')!.querySelectorAll<HTMLElement>('.helpful button')].at(-1)?.click();
    equal(sent.length, before);
  });

  it('lets the utility’s language model speak where the search is not sure, with the entries it rests on', async () => {
    const { chat, sent } = await watched((path, request) =>
      path === '/faq/answers'
        ? lines(
            { type: 'text', text: 'カードでも口座でも', entryIds: ['pay-card'] },
            { type: 'text', text: '払えます。', entryIds: ['pay-debit'] },
            { type: 'end' },
          )
        : withAssistant(path, request),
    );
    await ask(chat, '犬の散歩に行きたい');
    await until(() => lastTurn(chat).kind === 'assistant', 'answer of the model');
    match(lastTurn(chat).text, /カードでも口座でも払えます。.*クレジットカードで払えますか。.*口座振替で払えますか。/u);
    await until(() => sent.some(({ path, body }) => path === '/faq/questions' && body['outcome'] === 'llm'), 'counted');
    await ask(chat, '道路から水が噴き出している');
    equal([lastTurn(chat).kind, sent.filter(({ path }) => path === '/faq/answers').length], ['emergency', 1]);
  });

  it('drops what the language model said when it is refused', async () => {
    const { chat } = await watched((path, request) =>
      path === '/faq/answers'
        ? lines(
            { type: 'text', text: '無料です。', entryIds: ['pay-card'] },
            { type: 'refused', reason: 'unsupported' },
          )
        : withAssistant(path, request),
    );
    await ask(chat, '犬の散歩に行きたい');
    await until(() => lastTurn(chat).kind === 'hand-over', 'local answer');
    equal(talkOf(chat).includes('無料です'), false);
    equal(turns(chat).length, 3);
  });
});
