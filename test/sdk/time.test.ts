import assert from 'node:assert/strict';
import test from 'node:test';
import { clientOf, emptyPage, problem } from './support/service.ts';
import type { Answer } from './support/service.ts';

/** Answers never, and ends as a real `fetch` does when it is aborted. */
const never: Answer = (request) =>
  new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)));
const deaf: Answer = () => new Promise<never>(() => undefined);

async function typeAfter(
  answers: Answer[],
  options: { signal?: AbortSignal; timeoutMs?: number },
  settings = {},
): Promise<{ type: string; asked: number }> {
  const { client, asked } = clientOf(answers, settings);
  const result = await client.bills.list({}, options).safe();
  return { type: result.ok ? 'ok' : result.problem.type, asked: asked.length };
}

test('a signal ends the call while it waits for an answer', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 200);
  assert.deepEqual(await typeAfter([never], { signal: controller.signal }), {
    type: 'urn:mizumado:client:aborted',
    asked: 1,
  });
});

test('a signal ends the call while it waits for the next attempt', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 200);
  const startedAt = performance.now();
  const busy = problem('unavailable', 503, { until: null }, { 'retry-after': '20' });
  assert.deepEqual(await typeAfter([busy], { signal: controller.signal }), {
    type: 'urn:mizumado:client:aborted',
    asked: 1,
  });
  assert.ok(performance.now() - startedAt < 15_000);
});

test('a signal that was aborted before sends nothing', async () => {
  assert.deepEqual(await typeAfter([never], { signal: AbortSignal.abort() }), {
    type: 'urn:mizumado:client:aborted',
    asked: 0,
  });
});

test('a call ends when its time is over, without another attempt', async () => {
  const startedAt = performance.now();
  for (const answer of [never, deaf]) {
    assert.deepEqual(await typeAfter([answer], { timeoutMs: 300 }), { type: 'urn:mizumado:client:timeout', asked: 1 });
    assert.deepEqual(await typeAfter([answer], {}, { timeoutMs: 300 }), {
      type: 'urn:mizumado:client:timeout',
      asked: 1,
    });
  }
  assert.ok(performance.now() - startedAt < 20_000);
});

test('the time covers the body too', async () => {
  const slow = new Response(
    new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) }),
    {
      headers: { 'content-type': 'application/json' },
    },
  );
  assert.equal((await typeAfter([() => slow], { timeoutMs: 300 })).type, 'urn:mizumado:client:timeout');
});

test('a quick answer leaves nothing behind', async () => {
  assert.deepEqual(
    await typeAfter([Response.json(emptyPage)], { timeoutMs: 60_000, signal: new AbortController().signal }),
    { type: 'ok', asked: 1 },
  );
});
