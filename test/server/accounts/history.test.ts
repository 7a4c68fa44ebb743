/** When somebody signed in, where somebody is signed in, and how to end that. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { sql } from 'kysely';
import { insertSession } from '../../../packages/server/src/accounts/session/store.ts';
import { recordSignIn } from '../../../packages/server/src/accounts/history/record-sign-in.ts';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedIn, signedInToAccount, startServer, utilities, Visitor } from '../support/server.ts';
import { expectStatus } from './support.ts';

interface Event {
  id: string;
  at: string;
  outcome: string;
  network: string;
}
interface Open {
  id: string;
  current: boolean;
  device: string;
  lastUsedAt: string;
}

const server = await startServer();
const record = (accountId: string, address = '203.0.113.7') =>
  asStaff(server.db, 'morioka', (transaction) =>
    recordSignIn(transaction, 'morioka', {
      accountId,
      method: 'mail-code',
      outcome: 'signed-in',
      device: 'Chrome / Android',
      address,
    }),
  );
const signIns = (visitor: Visitor, query = '') =>
  visitor.get<{ items: Event[]; nextCursor: string | null }>(`/account/sign-ins${query}`);
const sessions = async (visitor: Visitor) => (await visitor.get<{ items: Open[] }>('/account/sessions')).items;
/** The same account in another browser. */
const elsewhere = async (accountId: string, device = 'Firefox / Windows'): Promise<Visitor> => {
  const visitor = new Visitor(server);
  const { token, session } = await asStaff(server.db, 'morioka', (transaction) =>
    insertSession(transaction, utilities.morioka, { method: 'passkey', accountId, device }),
  );
  visitor.cookie = `__Host-mizu-morioka=${token}`;
  visitor.csrfToken = session.csrfToken;
  return visitor;
};

test('sign-ins are listed newest first, without the end of the network address, and only one’s own', async () => {
  const [person, other] = [
    await signedInToAccount(server, [], { utility: 'morioka', level: 'account' }),
    await signedInToAccount(server, [], { utility: 'morioka' }),
  ];
  for (const address of ['203.0.113.7', '2001:db8:1:2:3::4']) await record(person.accountId, address);
  await record(other.accountId);
  const { items, nextCursor } = await signIns(person);
  assert.deepEqual(
    items.map(({ network }) => network),
    ['2001:db8:1:2::', '203.0.113.*'],
  );
  assert.equal(nextCursor, null);
  assert.equal((await signIns(other)).items.length, 1);
});

test('pages of any size add up to the whole list, without a gap or a double, also of one millisecond', async () => {
  const person = await signedInToAccount(server, [], { utility: 'morioka' });
  for (let at = 0; at < 7; at += 1) await record(person.accountId);
  await asStaff(server.db, 'morioka', (transaction) =>
    sql`update mizumado.sign_in_events e set at = timestamptz '2026-11-01 00:00:00Z' + (n.n * 400) * interval '1 microsecond'
      from (select id, row_number() over (order by md5(id::text)) as n from mizumado.sign_in_events where account_id = ${person.accountId}) n where n.id = e.id`.execute(
      transaction,
    ),
  );
  await asStaff(server.db, 'morioka', (transaction) =>
    sql`update mizumado.sign_in_events set at = now() - interval '1 day' + (at - timestamptz '2026-11-01 00:00:00Z') where account_id = ${person.accountId}`.execute(
      transaction,
    ),
  );
  const all = (await signIns(person)).items;
  assert.equal(all.length, 7);
  for (const limit of [1, 2, 3, 6, 7]) {
    const found: Event[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: Event[]; nextCursor: string | null } = await signIns(
        person,
        `?limit=${limit}${cursor && `&cursor=${cursor}`}`,
      );
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    assert.deepEqual(found, all, `limit ${limit}`);
  }
  assert.equal((await person.send('/account/sign-ins?cursor=MXwy')).status, 400);
});

test('what is older than 180 days is not shown, and the next sign-in of anybody forgets it', async () => {
  const [person, other] = [
    await signedInToAccount(server, [], { utility: 'morioka' }),
    await signedInToAccount(server, [], { utility: 'morioka' }),
  ];
  await record(person.accountId);
  await record(person.accountId);
  const age = (days: number) =>
    asStaff(server.db, 'morioka', (transaction) =>
      sql`update mizumado.sign_in_events set at = now() - make_interval(days => ${days}::integer) where account_id = ${person.accountId}`.execute(
        transaction,
      ),
    );
  const stored = () =>
    asStaff(
      server.db,
      'morioka',
      async (transaction) =>
        (
          await transaction
            .selectFrom('sign_in_events')
            .select('id')
            .where('account_id', '=', person.accountId)
            .execute()
        ).length,
    );
  await age(179);
  await record(other.accountId);
  assert.deepEqual([(await signIns(person)).items.length, await stored()], [2, 2]);
  await age(180);
  assert.deepEqual([(await signIns(person)).items.length, await stored()], [0, 2]);
  await record(other.accountId);
  assert.equal(await stored(), 0);
});

test('living sessions are listed, the one that asks first, and only one’s own', async () => {
  const person = await signedInToAccount(server, [seeded.hanako], { level: 'account' });
  const second = await elsewhere(person.accountId);
  const gone = await elsewhere(person.accountId, 'gone');
  await asStaff(server.db, 'morioka', (transaction) =>
    transaction
      .updateTable('sessions')
      .set({ expires_at: sql`now()` })
      .where('device', '=', 'gone')
      .execute(),
  );
  await signedInToAccount(server, [seeded.hanako]);
  await signedIn(server, seeded.hanako);
  const [mine, theirs] = [await sessions(person), await sessions(second)];
  assert.deepEqual(
    mine.map(({ current, device }) => [current, device]),
    [
      [true, 'Chrome / Android'],
      [false, 'Firefox / Windows'],
    ],
  );
  assert.deepEqual(
    theirs.map(({ current, device }) => [current, device]),
    [
      [true, 'Firefox / Windows'],
      [false, 'Chrome / Android'],
    ],
  );
  assert.ok(mine.every(({ lastUsedAt }) => lastUsedAt.endsWith(':00.000Z')));
  assert.equal((await gone.send('/account')).status, 401);
});

test('one session is ended; another’s is not found, and goes on', async () => {
  const [person, other] = [
    await signedInToAccount(server, [], { utility: 'morioka' }),
    await signedInToAccount(server, [], { utility: 'morioka' }),
  ];
  const second = await elsewhere(person.accountId);
  const [, secondId] = (await sessions(person)).map(({ id }) => id);
  const otherId = (await sessions(other))[0]!.id;
  assert.equal(await problemOf(await person.send(`/account/sessions/${otherId}`, { method: 'DELETE' })), 'not-found');
  assert.equal((await other.send('/account')).status, 200);
  await expectStatus(person.send(`/account/sessions/${secondId}`, { method: 'DELETE' }), 204);
  assert.equal(person.setCookie, '', 'its own cookie stays');
  assert.equal(await problemOf(await second.send('/account')), 'session-expired');
  assert.equal(await problemOf(await person.send(`/account/sessions/${secondId}`, { method: 'DELETE' })), 'not-found');
  await expectStatus(person.send(`/account/sessions/${(await sessions(person))[0]!.id}`, { method: 'DELETE' }), 204);
  assert.match(person.setCookie, /Max-Age=0$/);
});

test('signing out everywhere ends every session of the account and of nobody else, and clears the cookie', async () => {
  const [person, other] = [
    await signedInToAccount(server, [seeded.hanako], { level: 'account' }),
    await signedInToAccount(server, [seeded.hanako]),
  ];
  const [second, usageNotice] = [await elsewhere(person.accountId), await signedIn(server, seeded.hanako)];
  const { cookie } = person;
  await expectStatus(person.send('/account/sessions', { method: 'DELETE' }), 204);
  assert.match(person.setCookie, /^__Host-mizu-morioka=; .*Max-Age=0$/);
  for (const [visitor, context] of [
    [person, { cookie }],
    [second, {}],
  ] as const)
    assert.equal(await problemOf(await visitor.send('/account', { context })), 'session-expired');
  assert.equal((await other.send('/account')).status, 200);
  assert.equal((await usageNotice.send('/session')).status, 200);
});

test('a usage notice has no account, no history and no other sessions', async () => {
  const usageNotice = await signedIn(server, seeded.hanako);
  for (const path of ['/account', '/account/sign-ins', '/account/sessions', '/account/invitations'])
    assert.equal(await problemOf(await usageNotice.send(path)), 'level-too-low', path);
});
