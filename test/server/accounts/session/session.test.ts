/** Signing in and out: promises 5 and 24. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { createMemoryServer } from '@mizumado/server/memory';
import { sql } from 'kysely';
import { seeded } from '../../fixtures/seed.ts';
import { problemOf, signedIn, startServer, utilities, Visitor } from '../../support/server.ts';

const server = await startServer();
const { hanako } = seeded;
let addresses = 0;
const stranger = (): Visitor => new Visitor(server, 'morioka', `198.51.100.${(addresses += 1)}`);
const forgetAttempts = () =>
  asStaff(server.db, 'morioka', (transaction) => transaction.deleteFrom('attempts').execute());

test('the session cookie is Secure, HttpOnly, SameSite and bound to the host', async () => {
  const visitor = await signedIn(server, hanako);
  assert.match(visitor.setCookie, /^__Host-mizu-morioka=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
});

test('over plain http on loopback the cookie has no prefix; elsewhere plain http is refused', async () => {
  const loopback = await startServer({ publicUrl: 'http://localhost:8787' });
  const visitor = await signedIn(loopback, hanako);
  assert.match(visitor.setCookie, /^mizu-morioka=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  await assert.rejects(
    createMemoryServer({ utilities: [utilities.morioka], publicUrl: 'http://water.example' }),
    /must be https/,
  );
});

test('numbers may be typed with separators and full-width digits', async () => {
  for (const customerNumber of [
    '123456781',
    '12-34-56781',
    '１２－３４－５６７８１',
    ' 12 34 56781 ',
    '12ー34ー56781',
  ]) {
    const response = await stranger().signIn({ customerNumber, confirmationNumber: '０００００１' });
    assert.equal(response.status, 201, customerNumber);
  }
});

test('a wrong pair, an unknown number and a malformed one get the same answer', async () => {
  const answers = await Promise.all(
    [
      { customerNumber: hanako.customerNumber, confirmationNumber: '999999' },
      { customerNumber: '987654321', confirmationNumber: '000001' },
      { customerNumber: '12\u0000', confirmationNumber: '\ud800' },
      { customerNumber: seeded.taro.customerNumber, confirmationNumber: seeded.taro.confirmationNumber },
    ].map(async (numbers) => {
      const response = await stranger().signIn(numbers);
      const { requestId, ...document } = (await response.json()) as { requestId: string };
      assert.ok(requestId);
      return { status: response.status, cookie: response.headers.get('Set-Cookie'), document };
    }),
  );
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.equal(answers[0]!.status, 401);
  assert.equal(answers[0]!.cookie, null);
});

test('who is signed in, and after signing out nobody', async () => {
  const visitor = await signedIn(server, hanako);
  const { cookie } = visitor;
  const session = await visitor.get<Record<string, string>>('/session');
  assert.equal(session.name, '盛岡 花子');
  assert.equal(session.csrfToken, visitor.csrfToken);
  const response = await visitor.send('/session', { method: 'DELETE' });
  assert.equal(response.status, 204);
  assert.match(visitor.setCookie, /^__Host-mizu-morioka=; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=0$/);
  assert.equal(await problemOf(await visitor.send('/session', { context: { cookie } })), 'session-expired');
  assert.equal(await problemOf(await visitor.send('/session', { context: { cookie: '' } })), 'unauthenticated');
});

test('a name with rare characters comes back unchanged', async () => {
  const session = await (await signedIn(server, seeded.rare)).get<{ name: string }>('/session');
  assert.equal(session.name, '𠮷野 葛󠄀子');
});

test('only a hash of the token is stored', async () => {
  const visitor = await signedIn(server, hanako);
  const token = visitor.cookie.split('=')[1]!;
  const { rows } = await asStaff(server.db, 'morioka', (transaction) =>
    sql<{ text: string }>`select s::text as text from mizumado.sessions s`.execute(transaction),
  );
  const bytes = Buffer.from(token, 'base64url').toString('hex');
  for (const { text } of rows)
    assert.ok(!text.includes(token) && !text.includes(bytes) && !text.includes(Buffer.from(token).toString('hex')));
});

test('a session ends 30 minutes after its last use and 12 hours after it began', async () => {
  const visitor = await signedIn(server, hanako);
  const setTo = (expires: string, ends: string) =>
    asStaff(server.db, 'morioka', (transaction) =>
      sql`update mizumado.sessions set expires_at = now() + ${expires}::interval, ends_at = now() + ${ends}::interval`.execute(
        transaction,
      ),
    );
  const minutesLeft = async () =>
    (Date.parse((await visitor.get<{ expiresAt: string }>('/session')).expiresAt) - Date.now()) / 60_000;
  await setTo('5 minutes', '5 hours');
  assert.ok(Math.abs((await minutesLeft()) - 5) < 1, 'looking how long it lasts does not prolong it');
  await visitor.get('/contracts');
  assert.ok(Math.abs((await minutesLeft()) - 30) < 1, 'use prolongs it');
  await setTo('5 minutes', '10 minutes');
  await visitor.get('/contracts');
  assert.ok(Math.abs((await minutesLeft()) - 10) < 1, 'but never beyond its end');
  await setTo('-1 second', '5 hours');
  assert.equal(await problemOf(await visitor.send('/session')), 'session-expired');
  assert.equal(await problemOf(await visitor.send('/bills')), 'session-expired');
});

test('five wrong pairs for one number, and even the right one waits; other numbers do not', async () => {
  await forgetAttempts();
  for (let guess = 0; guess < 5; guess += 1)
    assert.equal((await stranger().signIn({ ...hanako, confirmationNumber: `10000${guess}` })).status, 401);
  const response = await stranger().signIn(hanako);
  assert.equal(response.status, 429);
  const { retryAfterSeconds } = (await response.json()) as { retryAfterSeconds: number };
  assert.equal(response.headers.get('Retry-After'), String(retryAfterSeconds));
  assert.ok(retryAfterSeconds > 800 && retryAfterSeconds <= 900, String(retryAfterSeconds));
  assert.equal((await stranger().signIn(seeded.rare)).status, 201);

  await asStaff(server.db, 'morioka', (transaction) =>
    sql`update mizumado.attempts set ends_at = ends_at - interval '15 minutes'`.execute(transaction),
  );
  assert.equal((await stranger().signIn(hanako)).status, 201);
});

test('thirty wrong pairs from one address, and it waits; IPv6 neighbours count as one', async () => {
  await forgetAttempts();
  const guess = (address: string, at: number) =>
    new Visitor(server, 'morioka', address).signIn({
      customerNumber: String(100_000_000 + at),
      confirmationNumber: '000000',
    });
  for (let at = 0; at < 30; at += 1) assert.equal((await guess(`2001:db8:1:2::${at.toString(16)}`, at)).status, 401);
  assert.equal((await guess('2001:db8:1:2:ffff::1', 30)).status, 429);
  assert.equal((await guess('2001:db8:1:3::1', 31)).status, 401);
});

test('what has ended is tidied away by the next sign-in', async () => {
  await forgetAttempts();
  await stranger().signIn({ ...hanako, confirmationNumber: '999999' });
  await signedIn(server, seeded.rare);
  await asStaff(server.db, 'morioka', async (transaction) => {
    await sql`update mizumado.attempts set ends_at = ends_at - interval '15 minutes'`.execute(transaction);
    await sql`update mizumado.sessions set expires_at = now()`.execute(transaction);
  });
  await stranger().signIn(seeded.fresh);
  const rows = await asStaff(server.db, 'morioka', async (transaction) => [
    await transaction.selectFrom('sessions').select('contract_id').execute(),
    await transaction.selectFrom('attempts').select('count').execute(),
  ]);
  assert.deepEqual(rows, [[{ contract_id: seeded.fresh.contractId }], [{ count: 0 }]]);
});

test('guesses in parallel do not slip through', async () => {
  await forgetAttempts();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => stranger().signIn({ ...hanako, confirmationNumber: String(200_000 + at) })),
  );
  assert.equal(answers.filter(({ status }) => status === 401).length, 5);
  assert.equal(answers.filter(({ status }) => status === 429).length, 15);
});

test('a right pair clears the count of its number, and is not counted against its address', async () => {
  await forgetAttempts();
  const visitor = stranger();
  for (let round = 0; round < 12; round += 1) {
    assert.equal((await visitor.signIn({ ...hanako, confirmationNumber: '999999' })).status, 401);
    assert.equal((await visitor.signIn(hanako)).status, 201);
  }
});
