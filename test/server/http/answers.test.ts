/** Answers that are no JSON: files, streams and events, by operations that the API does not have (yet). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerTo } from '../../../packages/server/src/http/handler.ts';
import { disposition } from '../../../packages/server/src/http/answer.ts';
import { eventText } from '../../../packages/server/src/http/event-stream.ts';
import { problemOf, startServer } from '../support/server.ts';
import { startPipeline } from './support.ts';
import type { TestOperation } from './support.ts';

const server = await startServer();
const pdf = new TextEncoder().encode('%PDF-1.7 \u0000\u00ff');
const pdfAnswer = { 200: ['application/pdf'], 304: [], default: ['application/problem+json'] };
const eventAnswer = { 200: ['text/event-stream'], default: ['application/problem+json'] };
const at = (operation: TestOperation) => {
  const send = startPipeline(server, { one: operation });
  return (init?: RequestInit) => send('/one', init);
};

test('bytes arrive as they are, with type, length and name', async () => {
  const send = at({
    answers: pdfAnswer,
    headers: { 'If-None-Match': 'string' },
    handle: () =>
      Promise.resolve({ status: 200, bytes: { type: 'application/pdf', data: pdf, filename: '請求書 2026-11.pdf' } }),
  });
  const response = await send();
  assert.equal(response.headers.get('Content-Type'), 'application/pdf');
  assert.equal(response.headers.get('Content-Length'), String(pdf.length));
  assert.equal(
    response.headers.get('Content-Disposition'),
    `attachment; filename="___ 2026-11.pdf"; filename*=UTF-8''%E8%AB%8B%E6%B1%82%E6%9B%B8%202026-11.pdf`,
  );
  assert.deepEqual(new Uint8Array(await response.arrayBuffer()), pdf);
  const again = await send({ headers: { 'If-None-Match': response.headers.get('ETag') ?? '' } });
  assert.deepEqual([again.status, again.headers.get('Content-Type')], [304, null]);
});

test('the name of a file cannot end its header', () => {
  const { 'Content-Disposition': header = '' } = disposition({ filename: 'a"; b=\r\nX: y%.pdf', inline: true });
  assert.match(header, /^inline; filename="a_; b=__X: y_\.pdf"; filename\*=UTF-8''[\w%.-]+$/);
  assert.deepEqual(disposition({ filename: 'bill.pdf' }), { 'Content-Disposition': 'attachment; filename="bill.pdf"' });
});

test('text where the API has a PDF is refused, and bytes where it has JSON', async () => {
  const text = at({ answers: pdfAnswer, handle: () => Promise.resolve({ status: 200, body: '%PDF' }) });
  assert.equal(await problemOf(await text()), 'internal');
  const bytes = { type: 'application/json', data: new TextEncoder().encode('{}') };
  assert.equal(await problemOf(await at({ handle: () => Promise.resolve({ status: 200, bytes }) })()), 'internal');
  const picture = { type: 'image/png', data: pdf };
  const other = at({ answers: pdfAnswer, handle: () => Promise.resolve({ status: 200, bytes: picture }) });
  assert.equal(await problemOf(await other()), 'internal');
});

test('handlers answer in the kind of the media type; anything else does not compile', () => {
  type Pdf = AnswerTo<{ 200: { content: { 'application/pdf': string } } }>;
  const good: Pdf = { status: 200, bytes: { type: 'application/pdf', data: pdf } };
  // @ts-expect-error -- a PDF is no text
  const text: Pdf = { status: 200, body: '%PDF' };
  // @ts-expect-error -- the API has a PDF, no picture
  const picture: Pdf = { status: 200, bytes: { type: 'image/png', data: pdf } };
  type Events = AnswerTo<{ 200: { content: { 'text/event-stream': { id: string } } } }>;
  // @ts-expect-error -- events carry what the API says
  const events: Events = { status: 200, events: only({ data: { name: 'x' } }) };
  assert.deepEqual(
    [good, text, picture, events].map(({ status }) => status),
    [200, 200, 200, 200],
  );
});

async function* only<T>(piece: T): AsyncGenerator<T> {
  yield await Promise.resolve(piece);
}

/** Endless pieces, which tell how many were asked for and whether they were told to end. */
function endless<T>(piece: T) {
  const seen = { asked: 0, ended: false };
  const source: AsyncIterable<T> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        seen.asked += 1;
        return Promise.resolve({ done: false, value: piece });
      },
      return: () => {
        seen.ended = true;
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
  return { seen, source };
}

test('a stream is read as fast as the client reads, and told when the client goes', async () => {
  const { seen, source } = endless(pdf);
  let signal: AbortSignal | undefined;
  const send = at({
    answers: pdfAnswer,
    handle: (call: { signal: AbortSignal }) => {
      signal = call.signal;
      return Promise.resolve({ status: 200, stream: { type: 'application/pdf', data: source, length: 1_000_000 } });
    },
  });
  const response = await send();
  assert.equal(response.headers.get('Content-Length'), '1000000');
  const reader = response.body!.getReader();
  for (let count = 0; count < 5; count += 1) assert.deepEqual((await reader.read()).value, pdf);
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(seen.asked <= 7, `${seen.asked} pieces were asked for, 5 read`);
  assert.deepEqual([seen.ended, signal?.aborted], [false, false]);
  await reader.cancel();
  assert.deepEqual([seen.ended, signal?.aborted], [true, true]);
});

test('HEAD begins no stream', async () => {
  const { seen, source } = endless(pdf);
  const send = at({
    answers: pdfAnswer,
    handle: () => Promise.resolve({ status: 200, stream: { type: 'application/pdf', data: source } }),
  });
  const response = await send({ method: 'HEAD' });
  assert.deepEqual([response.status, seen.asked, seen.ended], [200, 0, true]);
});

test('events go over the line as readers expect them', async () => {
  const send = at({
    answers: eventAnswer,
    handle: ({ lastEventId }: { lastEventId: string | undefined }) =>
      Promise.resolve({
        status: 200,
        events: only({ id: '8', event: 'seen', data: { after: lastEventId, text: 'a\nb' } }),
      }),
  });
  const response = await send({ headers: { 'Last-Event-ID': '7', 'Accept-Encoding': 'br' } });
  assert.equal(response.headers.get('Content-Type'), 'text/event-stream');
  assert.equal(response.headers.get('Cache-Control'), 'no-store, no-transform');
  assert.equal(response.headers.get('X-Accel-Buffering'), 'no');
  assert.equal(response.headers.get('Content-Encoding'), null);
  assert.equal(await response.text(), ':\n\nid: 8\nevent: seen\ndata: {"after":"7","text":"a\\nb"}\n\n');
  assert.throws(() => eventText({ id: '1\ndata: forged', data: 1 }), /one line/);
  assert.throws(() => eventText({ event: 'a\rdata: forged', data: 1 }), /one line/);
});

test('an event that the API does not have ends the stream, in tests', async () => {
  const send = at({
    answers: eventAnswer,
    gives: (data) => typeof data === 'number',
    handle: () => Promise.resolve({ status: 200, events: only({ data: 'text' }) }),
  });
  await assert.rejects((await send()).text(), /against the API/);
});

test('a quiet stream of events beats every 15 seconds, and ends when the client goes', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  let signal: AbortSignal | undefined;
  const send = at({
    answers: eventAnswer,
    handle: (call: { signal: AbortSignal }) => {
      signal = call.signal;
      const events = (async function* () {
        await new Promise((_resolve, reject) => call.signal.addEventListener('abort', () => reject(new Error('gone'))));
        yield { data: 0 };
      })();
      return Promise.resolve({ status: 200, events });
    },
  });
  const reader = (await send()).body!.getReader();
  const beat = async () => new TextDecoder().decode((await reader.read()).value);
  assert.equal(await beat(), ':\n\n');
  for (let count = 0; count < 3; count += 1) {
    const next = beat();
    t.mock.timers.tick(15_000);
    assert.equal(await next, ':\n\n');
  }
  await reader.cancel().catch((error: unknown) => assert.match(String(error), /gone/));
  assert.ok(signal?.aborted);
});

test('an operation that no gate stands before stops the server', () => {
  const unknown = { security: 'mutual-tls' as 'public', handle: () => Promise.resolve({ status: 200, body: 1 }) };
  assert.throws(() => startPipeline(server, { unknown }), /unknown: the pipeline has no gate for .*“mutual-tls”/);
});
