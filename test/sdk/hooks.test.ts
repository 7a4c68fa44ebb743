import assert from 'node:assert/strict';
import test from 'node:test';
import type { ClientHooks } from '@mizumado/sdk';
import { clientOf, emptyPage, problem, signIn } from './support/service.ts';

type Told = [hook: string, event: Record<string, unknown>];

function recorder(): { hooks: ClientHooks; told: Told[] } {
  const told: Told[] = [];
  const record = (name: string) => (event: object) => void told.push([name, { ...event }]);
  return {
    told,
    hooks: {
      onRequest: record('onRequest'),
      onResponse: record('onResponse'),
      onRetry: record('onRetry'),
      onError: record('onError'),
    },
  };
}
const withoutDurations = (told: Told[]): Told[] =>
  told.map(([name, { durationMs, ...event }]) => {
    assert.ok(durationMs === undefined || (typeof durationMs === 'number' && durationMs >= 0));
    return [name, event];
  });

test('hooks are told of every attempt', async () => {
  const { hooks, told } = recorder();
  const { client } = clientOf([problem('unavailable', 503, { until: null }), Response.json(emptyPage)], { hooks });
  await client.bills.list();
  assert.deepEqual(withoutDurations(told), [
    ['onRequest', { operation: 'bills.list', attempt: 1 }],
    ['onResponse', { operation: 'bills.list', attempt: 1, status: 503 }],
    ['onRetry', { operation: 'bills.list', attempt: 2, previousStatus: 503 }],
    ['onRequest', { operation: 'bills.list', attempt: 2 }],
    ['onResponse', { operation: 'bills.list', attempt: 2, status: 200 }],
  ]);
});

test('hooks are told how a call failed', async () => {
  const { hooks, told } = recorder();
  const { client } = clientOf([problem('not-found', 404)], { hooks });
  await client.request('GET', '/bills/{billId}', { path: { billId: 'x' } }).safe();
  assert.deepEqual(withoutDurations(told).at(-1), [
    'onError',
    { operation: 'bills.get', attempt: 1, status: 404, type: 'urn:mizumado:problem:not-found' },
  ]);
});

test('hooks are told nothing about the customer', async () => {
  const { hooks, told } = recorder();
  const secret = 'SECRET';
  const { client } = clientOf(
    [problem('unavailable', 503, { until: null, detail: secret, message: { ja: secret } }, { 'x-a': secret })],
    { hooks },
  );
  const options = { headers: { 'x-secret': secret }, idempotencyKey: secret };
  await client.session.create({ ...signIn, customerNumber: secret }, options).safe();
  await client.bills.list({ contractId: secret }, options).safe();
  await client.bills.get(secret, options).safe();
  await client.imports.create('bills', secret, { contentType: 'text/csv' }, options).safe();
  assert.deepEqual(new Set(told.map(([name]) => name)), new Set(['onRequest', 'onResponse', 'onRetry', 'onError']));
  assert.ok(!JSON.stringify(told).includes(secret));
  const words = new Set(told.flatMap(([, event]) => Object.keys(event)));
  assert.deepEqual(words, new Set(['operation', 'attempt', 'status', 'durationMs', 'previousStatus', 'type']));
});

test('a hook that throws is reported and ends no call', async (context) => {
  const log = context.mock.method(console, 'error', () => undefined);
  const hooks: ClientHooks = {
    onRequest: () => {
      throw new Error('broken telemetry');
    },
  };
  const { client } = clientOf([Response.json(emptyPage)], { hooks });
  assert.deepEqual(await client.bills.list(), emptyPage);
  assert.equal(log.mock.callCount(), 1);
});
