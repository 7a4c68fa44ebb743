/** Promise 1 under load: many people of both utilities at once, on few connections that are reused by all of them, of the bundled PostgreSQL. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createApp, utilitiesFrom } from '@mizumado/server';
import { connectPostgres } from '../../../packages/server/src/database/postgres.ts';
import { clockOf, seedToday } from '../fixtures/seed.ts';
import { serviceUrl, utilities } from '../support/server.ts';
import { startSeededPostgres } from '../support/postgres.ts';
import { cookieOf, csrfTokenOf, idOf } from './support/people.ts';
import type { Person, SessionKind } from './support/people.ts';
import { seedPerson } from './support/place.ts';
import { rowsOf } from './support/rows.ts';

const crowd: Person[] = Array.from({ length: 24 }, (_, at) => ({
  index: at + 1,
  utility: at % 2 === 0 ? 'morioka' : 'chiba',
}));
const postgres = await startSeededPostgres(async (database, pepper) => {
  for (const person of crowd) await seedPerson(database, person, pepper);
});
const { database, pool } = connectPostgres({ url: postgres.databaseUrl, connections: 3, log: () => undefined });
const app = createApp({
  database,
  utilities: utilitiesFrom(Object.values(utilities)),
  clock: clockOf(seedToday),
  log: () => undefined,
  publicUrl: serviceUrl,
  pepper: postgres.pepper,
  validateResponses: true,
  requestLimit: { burst: 1e9, perSecond: 1e9 },
  outbox: { put: () => Promise.resolve() },
  importDatabase: { transaction: () => Promise.reject(new Error('Nothing is imported here')) },
});
after(async () => {
  await database.destroy();
  await postgres.stop();
});

/** Texts of every person that only that person's answers may hold. */
const marks = crowd.map((person) => ({ person, texts: [...ofPerson(person)] }));

function* ofPerson(person: Person): Generator<string> {
  for (const kind of Object.keys(rowsOf(person))) for (const n of [1, 2, 3]) yield idOf(person, kind, n);
  yield `p${person.index}@`;
  yield `氏名p${person.index}"`;
}

/** Reads, and writes that may be done again and again. */
const asks: readonly {
  method: string;
  path: (person: Person) => string;
  body?: object;
  kinds: readonly SessionKind[];
}[] = [
  { method: 'GET', path: () => '/session', kinds: ['usage-notice', 'account', 'confirmed'] },
  { method: 'GET', path: () => '/account', kinds: ['account', 'recent'] },
  { method: 'GET', path: () => '/contracts', kinds: ['usage-notice', 'account'] },
  { method: 'GET', path: () => '/bills', kinds: ['usage-notice', 'account', 'confirmed'] },
  { method: 'GET', path: (person) => `/bills/${idOf(person, 'bills')}`, kinds: ['usage-notice', 'recent'] },
  { method: 'GET', path: () => '/account/sessions', kinds: ['account'] },
  { method: 'GET', path: () => '/account/sign-ins', kinds: ['account'] },
  { method: 'GET', path: () => '/account/passkeys', kinds: ['recent'] },
  {
    method: 'GET',
    path: (person) => `/usage?contractId=${idOf(person, 'contracts')}&granularity=hour`,
    kinds: ['account'],
  },
  { method: 'PATCH', path: () => '/account', body: { lang: 'en' }, kinds: ['account'] },
];
/** Somebody else's things, which are not found. */
const tries: readonly ((person: Person) => string)[] = [
  (person) => `/bills/${idOf(person, 'bills')}`,
  (person) => `/contracts/${idOf(person, 'contracts')}`,
];

test('each of many people sees only their own, whoever had the connection before', async (t) => {
  let requests = 0;
  const leaks: string[] = [];
  const backends = new Set<number>();
  pool.on('acquire', (client) => backends.add((client as unknown as { processID: number }).processID));

  const visit = async (person: Person, turn: number): Promise<void> => {
    const ask = asks[(turn + person.index) % asks.length]!;
    const kind = ask.kinds[turn % ask.kinds.length]!;
    const stranger = crowd[(person.index + turn) % crowd.length]!;
    const own = turn % 4 !== 3;
    const target = own || stranger === person ? ask.path(person) : tries[turn % tries.length]!(stranger);
    const method = own ? ask.method : 'GET';
    const headers = {
      'X-CSRF-Token': csrfTokenOf(person, kind),
      ...(own && ask.body && { 'Content-Type': 'application/json' }),
    };
    const request = new Request(`${serviceUrl}/${person.utility}/v1${target}`, {
      method,
      headers,
      ...(own && ask.body && { body: JSON.stringify(ask.body) }),
    });
    const response = await app.fetch(request, { address: `192.0.2.${person.index}`, cookie: cookieOf(person, kind) });
    const text = await response.text();
    requests += 1;
    const right = own || stranger === person ? response.status === 200 : response.status === 404;
    if (!right) leaks.push(`${method} ${target}: ${response.status} ${text}`);
    for (const { person: other, texts } of marks) {
      if (other !== person && texts.some((mark) => text.includes(mark)))
        leaks.push(`${method} ${target} of ${person.index} shows something of ${other.index}`);
    }
  };
  const everybody = crowd.map(async (person) => {
    for (let turn = 0; turn < 50; turn += 1) await visit(person, turn);
  });
  await Promise.all(everybody);
  assert.deepEqual(leaks.slice(0, 5), []);
  assert.ok(backends.size <= 3);
  t.diagnostic(
    `${crowd.length} people of both utilities, ${requests} requests at once over ${backends.size} connections, ${leaks.length} leaks`,
  );
});

test('a connection that was just used for somebody shows nothing to the next one without a tenant', async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    for (const table of ['bills', 'accounts', 'audit_log'])
      await assert.rejects(pool.query(`select count(*) from mizumado.${table}`), { code: '42501' });
  }
});
