/** Maintenance, and a database that is away: 503 that says when to come back, then normal again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp } from '@mizumado/server';
import type { Database, UtilityConfig } from '@mizumado/server';
import { Kysely, PostgresDialect } from 'kysely';
import { clockOf, seeded, seedToday } from '../fixtures/seed.ts';
import { apiOperations } from '../support/api.ts';
import { signedIn, startServer, utilities, Visitor } from '../support/server.ts';

const message = { ja: '設備の点検のため、停止しています。', en: 'Closed for an inspection.' };
const maintenance = { startsAt: '2026-11-20T01:00:00Z', endsAt: '2026-11-20T05:00:00Z', message };

test('in maintenance every operation but the public configuration is 503 with the end and the words of the utility', async () => {
  let now = clockOf(seedToday)();
  const morioka: UtilityConfig = { ...utilities.morioka, maintenance };
  const server = await startServer({ utilities: [morioka, utilities.chiba], clock: () => now });
  const visitor = new Visitor(server);
  for (const { id, method, path } of apiOperations) {
    const response = await visitor.send(path.replaceAll(/\{(\w+)\}/g, seeded.hanako.contractId), { method });
    if (id === 'utility.get') {
      assert.deepEqual(((await response.json()) as UtilityConfig).maintenance, maintenance);
      continue;
    }
    assert.equal(response.status, 503, id);
    assert.equal(response.headers.get('Retry-After'), '7200');
    const document = (await response.json()) as Record<string, unknown>;
    assert.deepEqual(
      [document.type, document.until, document.message],
      ['urn:mizumado:problem:maintenance', maintenance.endsAt, message],
    );
  }
  await signedIn(server, seeded.taro);
  for (const [instant, status] of [
    ['2026-11-20T00:59:59Z', 401],
    ['2026-11-20T01:00:00Z', 503],
    ['2026-11-20T04:59:59Z', 503],
    ['2026-11-20T05:00:00Z', 401],
  ] as const) {
    now = new Date(instant);
    assert.equal((await visitor.send('/bills')).status, status, instant);
  }
});

const errors = [
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
  Object.assign(new Error('connect ENOENT'), { code: 'ENOENT' }),
  Object.assign(new Error('the database system is starting up'), { code: '57P03' }),
  Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
  Object.assign(new Error('terminating connection because of crash of another server process'), { code: '57P02' }),
  Object.assign(new Error('too many clients'), { code: '53300' }),
  Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' }),
  new Error('timeout exceeded when trying to connect'),
  new Error('Connection terminated unexpectedly'),
];

function appOver(error: Error) {
  const entries: string[] = [];
  const refuse = (): never => {
    throw error;
  };
  const pool = { options: {}, connect: () => Promise.reject(error), end: () => Promise.resolve() };
  const app = createApp({
    database: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    importDatabase: { transaction: refuse },
    utilities: { get: (id) => (id === 'morioka' ? utilities.morioka : undefined) },
    clock: clockOf(seedToday),
    log: (entry) => entries.push(JSON.stringify(entry)),
    publicUrl: 'https://service.example',
    outbox: { put: () => Promise.resolve() },
    pepper: '',
    validateResponses: true,
  });
  const fetch = (path: string) =>
    app.fetch(new Request(`https://service.example${path}`), { cookie: `__Host-mizu-morioka=${'A'.repeat(43)}` });
  return { fetch, entries };
}

for (const error of errors) {
  test(`database away (${error.message}): 503 with Retry-After; what needs no database goes on`, async () => {
    const { fetch } = appOver(error);
    const response = await fetch('/morioka/v1/bills');
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('Retry-After'), '5');
    const document = (await response.json()) as Record<string, unknown>;
    assert.deepEqual([document.type, document.until], ['urn:mizumado:problem:unavailable', null]);
    assert.equal((await fetch('/morioka/v1/utility')).status, 200);
    assert.equal((await fetch('/healthz')).status, 200);
    assert.equal((await fetch('/readyz')).status, 503);
  });
}

test('any other error is 500, tells the client nothing, and the log its kind without its words', async () => {
  const { fetch, entries } = appOver(Object.assign(new TypeError('secret of row 1'), { code: '22P02' }));
  const response = await fetch('/morioka/v1/bills');
  assert.equal(response.status, 500);
  const text = await response.text();
  assert.match(text, /urn:mizumado:problem:internal/);
  assert.ok(!text.includes('secret'));
  assert.ok(entries.some((entry) => entry.includes('TypeError 22P02') && entry.includes('"level":"error"')));
  assert.ok(!entries.join().includes('secret'));
});

test('ready when the database answers', async () => {
  const server = await startServer();
  assert.equal((await server.handle(new Request('https://service.example/readyz'))).status, 200);
});
