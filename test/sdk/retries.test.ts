import assert from 'node:assert/strict';
import test from 'node:test';
import type { MizumadoError } from '@mizumado/sdk';
import { makeCall } from '../../packages/sdk/src/core/call.ts';
import { readRoute } from '../../packages/sdk/src/core/route.ts';
import { createTransport } from '../../packages/sdk/src/core/transport.ts';
import { base, clientOf, emptyPage, problem, service, session, signIn } from './support/service.ts';

const unavailable = problem('unavailable', 503, { until: null });
const soon = problem('unavailable', 503, { until: null }, { 'retry-after': '0' });
const refused = (): never => {
  throw new TypeError('fetch failed');
};

test('a read is tried again after 503 and its Retry-After, after a lost connection, and not a third time', async () => {
  const { client, asked } = clientOf([soon, refused, Response.json(emptyPage)]);
  assert.deepEqual(await client.bills.list(), emptyPage);
  assert.equal(asked.length, 3);

  const failing = clientOf([unavailable]);
  await assert.rejects(
    failing.client.bills.list(),
    (error: MizumadoError) => error.problem.type === 'urn:mizumado:problem:unavailable',
  );
  assert.equal(failing.asked.length, 3);
});

test('Retry-After is waited for', async () => {
  const { client } = clientOf([
    problem('too-many-requests', 429, { retryAfterSeconds: 1 }, { 'retry-after': '1' }),
    Response.json(emptyPage),
  ]);
  const startedAt = performance.now();
  await client.bills.list();
  assert.ok(performance.now() - startedAt >= 990);
});

for (const [what, retryAfter] of Object.entries({
  seconds: '45',
  'a date': new Date(Date.now() + 45_000).toUTCString(),
})) {
  test(`a Retry-After in ${what} that outlasts the call is answered at once with the problem`, async () => {
    const { client, asked } = clientOf([
      problem('maintenance', 503, { until: '2026-11-20T09:00:00Z' }, { 'retry-after': retryAfter }),
    ]);
    const startedAt = performance.now();
    const result = await client.bills.list().safe();
    assert.ok(!result.ok && result.problem.type === 'urn:mizumado:problem:maintenance');
    assert.equal(result.problem.until, '2026-11-20T09:00:00Z');
    assert.ok(performance.now() - startedAt < 20_000);
    assert.equal(asked.length, 1);
  });
}

test('a Retry-After above the limit is answered at once, however long the call may take', async () => {
  const { client, asked } = clientOf([problem('unavailable', 503, { until: null }, { 'retry-after': '61' })], {
    timeoutMs: 600_000,
  });
  assert.equal((await client.bills.list().safe()).ok, false);
  assert.equal(asked.length, 1);
});

test('an error of the caller is not tried again', async () => {
  const { client, asked } = clientOf([problem('not-found', 404)]);
  assert.equal((await client.bills.get('x').safe()).ok, false);
  assert.equal(asked.length, 1);
});

test('an unsafe request is tried once', async () => {
  for (const answer of [soon, refused]) {
    const { client, asked } = clientOf([answer]);
    assert.equal((await client.session.create(signIn).safe()).ok, false);
    assert.equal((await client.session.delete().safe()).ok, false);
    assert.deepEqual(
      asked.map(({ method }) => method),
      ['POST', 'DELETE'],
    );
    assert.ok(asked.every(({ headers }) => !headers.has('idempotency-key')));
  }
});

test('with an idempotency key it is tried again, under the same key and with the same body', async () => {
  const { client, asked } = clientOf([soon, refused, Response.json(session)]);
  await client.session.create(signIn, { idempotencyKey: 'intent-1' });
  assert.deepEqual(
    asked.map(({ headers }) => headers.get('idempotency-key')),
    ['intent-1', 'intent-1', 'intent-1'],
  );
  assert.equal(new Set(asked.map(({ body }) => body)).size, 1);
});

test('while an earlier try is being carried out, the next one waits for its answer; any other conflict is told', async () => {
  const inFlight = problem('idempotency-key-in-flight', 409, {}, { 'retry-after': '1' });
  const { client, asked } = clientOf([inFlight, Response.json(session)]);
  await client.session.create(signIn, { idempotencyKey: 'intent-1' });
  assert.equal(asked.length, 2);
  const other = clientOf([problem('already-linked', 409)]);
  assert.equal((await other.client.session.create(signIn, { idempotencyKey: 'intent-1' }).safe()).ok, false);
  assert.equal(other.asked.length, 1);
});

test('an operation that takes a key by the API gets one of its own for each call', async () => {
  const { fetch, asked } = service(
    soon,
    problem('csrf-token-invalid', 403),
    Response.json(session),
    Response.json({ id: 'p' }),
  );
  const send = createTransport({ service: base, fetch, retry: { backoffLimitMs: 1 } });
  const route = readRoute('procedures.create', 'POST /procedures bk');
  const create = (): PromiseLike<unknown> =>
    makeCall(route.operation, send(route, { body: { kind: 'stop' } }), () => Promise.reject(new Error('not a list')));
  await create();
  await create();
  const keys = asked.filter(({ method }) => method === 'POST').map(({ headers }) => headers.get('idempotency-key'));
  assert.equal(keys.length, 4);
  assert.match(keys[0] ?? '', /^[0-9a-f]{32}$/);
  assert.equal(new Set(keys.slice(0, 3)).size, 1);
  assert.notEqual(keys[3], keys[0]);
});

test('the number of attempts can be set', async () => {
  const { client, asked } = clientOf([soon], { retry: { limit: 0 } });
  assert.equal((await client.bills.list().safe()).ok, false);
  assert.equal(asked.length, 1);
});
