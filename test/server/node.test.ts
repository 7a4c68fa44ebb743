/** The server as it runs in production: over HTTP, on PostgreSQL. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMemoryServer } from '@mizumado/server/memory';
import { startServer } from '@mizumado/server/node';
import { sql } from 'kysely';
import { asStaff } from '@mizumado/server';
import { connectPostgres } from '../../packages/server/src/database/postgres.ts';
import { billId, clockOf, seeded, seedSmall, seedToday } from './fixtures/seed.ts';
import { cachedEmptyDatabase } from './support/empty-database.ts';
import { startSeededPostgres } from './support/postgres.ts';
import { signedIn, utilities } from './support/server.ts';

const postgres = await startSeededPostgres();
const start = () =>
  startServer({
    databaseUrl: postgres.databaseUrl,
    port: 0,
    pepper: postgres.pepper,
    operatorToken: postgres.operatorToken,
    clock: clockOf(seedToday),
    log: () => undefined,
    validateResponses: true,
    requestLimit: { burst: 1_000_000, perSecond: 1_000_000 },
  });
const server = await start();
after(async () => {
  await server.close();
  await postgres.stop();
});

async function signIn(): Promise<{ Cookie: string }> {
  const { customerNumber, confirmationNumber } = seeded.hanako;
  const response = await fetch(`${server.url}/morioka/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ customerNumber, confirmationNumber }),
  });
  assert.equal(response.status, 201, await response.text());
  return { Cookie: response.headers.getSetCookie()[0]!.split(';')[0]! };
}

test('it is alive and ready', async () => {
  assert.equal(await (await fetch(`${server.url}/healthz`)).text(), 'ok');
  assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
});

test('PostgreSQL and the database in memory give the same answers to the byte', async () => {
  const headers = await signIn();
  const memory = await createMemoryServer({
    utilities: Object.values(utilities),
    seed: (database) => seedSmall(database),
    clock: clockOf(seedToday),
    publicUrl: server.url,
    emptyDatabase: await cachedEmptyDatabase(),
  });
  const visitor = await signedIn(memory, seeded.hanako);
  const { contractId } = seeded.hanako;
  for (const path of [
    '/utility',
    '/contracts',
    `/contracts/${contractId}`,
    '/bills',
    '/bills?limit=3&state=paid',
    `/bills/${billId(seeded.hanako, 1)}`,
    `/bills/${billId(seeded.hanako, 3)}`,
    '/bills.csv',
    '/readings',
    `/usage?contractId=${contractId}`,
  ]) {
    const response = await fetch(`${server.url}/morioka/v1${path}`, { headers });
    const expected = await visitor.send(path);
    assert.equal(await response.text(), await expected.text(), path);
    assert.equal(response.headers.get('ETag'), expected.headers.get('ETag'));
  }
  await memory.close();
});

test('a pooled connection keeps no tenant', async () => {
  const { database } = connectPostgres({ url: postgres.databaseUrl, connections: 1, log: () => undefined });
  const count = () => sql`select count(*) from mizumado.bills`.execute(database);
  await asStaff(database, 'morioka', (transaction) => sql`select count(*) from mizumado.bills`.execute(transaction));
  await assert.rejects(count, { code: '42501' });
  await assert.rejects(
    asStaff(database, 'morioka', () => Promise.reject(new Error('undone'))),
    /undone/,
  );
  await assert.rejects(count, { code: '42501' });
  await database.destroy();
});

/** Sends bytes as they are; resolves with the status line of the answer, or nothing when the connection was closed without one. */
function raw(bytes: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.end(bytes, 'latin1'));
  let answer = '';
  socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
  socket.on('error', () => resolve(answer.split('\r\n')[0] ?? ''));
  socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  return promise;
}

test('requests that are no HTTP, or hardly, are refused and harm nobody', async () => {
  const host = 'Host: localhost\r\nConnection: close\r\n';
  const malformed = [
    'nonsense\r\n\r\n',
    `GET /morioka/v1/bills/%zz HTTP/1.1\r\n${host}\r\n`,
    `GET /%E0%A4%A/v1/bills HTTP/1.1\r\n${host}\r\n`,
    `GET /morioka/v1/bills?state=%ff HTTP/1.1\r\n${host}\r\n`,
    `GET //evil.example/v1/bills HTTP/1.1\r\n${host}\r\n`,
    `GET http://evil.example/morioka/v1/bills HTTP/1.1\r\n${host}\r\n`,
    `GET http://[/morioka/v1/bills HTTP/1.1\r\n${host}\r\n`,
    `OPTIONS * HTTP/1.1\r\n${host}\r\n`,
    'GET /morioka/v1/utility HTTP/1.1\r\nConnection: close\r\n\r\n',
    'GET /morioka/v1/utility HTTP/1.0\r\n\r\n',
    'GET /morioka/v1/utility HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
    'GET /morioka/v1/utility HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n',
    `GET /morioka/v1/bills HTTP/1.1\r\n${host}Cookie: \xff\x80=\xfe\r\n\r\n`,
    `GET /morioka/v1/bills HTTP/1.1\r\n${host}X: ${'x'.repeat(70_000)}\r\n\r\n`,
    `POST /morioka/v1/session HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{}`,
    `POST /morioka/v1/session HTTP/1.1\r\n${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    `POST /morioka/v1/session HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `POST /morioka/v1/session HTTP/1.1\r\n${host}Content-Type: application/json\r\n\r\n`,
    `TRACE /morioka/v1/utility HTTP/1.1\r\n${host}\r\n`,
    `CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n`,
  ];
  for (const bytes of malformed) {
    const status = await raw(bytes);
    assert.doesNotMatch(status, / 5\d\d /, JSON.stringify(bytes.slice(0, 80)));
  }
  assert.equal((await fetch(`${server.url}/morioka/v1/utility`)).status, 200);
});

test('clients that dawdle do not hurt others', async () => {
  const slow = Array.from({ length: 100 }, () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      'POST /morioka/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"customer',
    );
    return socket;
  });
  const headers = await signIn();
  const startedAt = performance.now();
  for (let count = 0; count < 20; count += 1)
    assert.equal((await fetch(`${server.url}/morioka/v1/bills`, { headers })).status, 200);
  assert.ok(performance.now() - startedAt < 60_000);
  for (const socket of slow) socket.destroy();
});

test('while PostgreSQL restarts requests are 503 with Retry-After, then normal again (promise 20)', async () => {
  const headers = await signIn();
  const seen = new Map<number, number>();
  let stopped = false;
  const client = async (): Promise<void> => {
    while (!stopped) {
      const response = await fetch(`${server.url}/morioka/v1/bills`, { headers });
      if (response.status === 503) assert.equal(response.headers.get('Retry-After'), '5');
      await response.arrayBuffer();
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
      if (response.status !== 200) await sleep(20);
    }
  };
  const clients = Array.from({ length: 8 }, client);
  for (let round = 0; round < 3; round += 1) {
    await sleep(300);
    const before = seen.get(503) ?? 0;
    await postgres.kill();
    while ((seen.get(503) ?? 0) === before) await sleep(10);
    while ((await fetch(`${server.url}/readyz`)).status !== 200) await sleep(50);
  }
  await sleep(500);
  stopped = true;
  await Promise.all(clients);
  assert.deepEqual([...seen.keys()].sort(), [200, 503]);
  assert.equal(
    (await fetch(`${server.url}/morioka/v1/bills`, { headers })).status,
    200,
    'the session outlived the restarts',
  );
});

test('closing lets the request under way end, and takes no other', async () => {
  const another = await start();
  const body = JSON.stringify({
    customerNumber: seeded.hanako.customerNumber,
    confirmationNumber: seeded.hanako.confirmationNumber,
  });
  const socket = connect(Number(new URL(another.url).port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  const ended = once(socket, 'close');
  socket.write(
    `POST /morioka/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
  );
  await sleep(100);
  const closed = another.close();
  await sleep(100);
  await assert.rejects(fetch(`${another.url}/healthz`));
  socket.write(body.slice(10));
  await ended;
  await closed;
  assert.match(answer, /^HTTP\/1\.1 201 /);
  assert.match(answer, /"name":"盛岡 花子"/);
});

test('a port in use is an error that names it', async () => {
  const port = Number(new URL(server.url).port);
  await assert.rejects(startServer({ databaseUrl: postgres.databaseUrl, port, pepper: '', log: () => undefined }), {
    code: 'EADDRINUSE',
  });
});
