/** How long a session lasts, what exchanges its cookie, what it is worth to somebody who has a copy, and which level it is at. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import type { UtilityConfig } from '@mizumado/server';
import type { components } from '../../../../packages/server/src/generated/api.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { seeded } from '../../fixtures/seed.ts';
import { problemOf, signedIn, signedInToAccount, startServer, utilities, Visitor } from '../../support/server.ts';

type Session = components['schemas']['Session'];

const server = await startServer();
const flags = /^__Host-mizu-morioka=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/;
const mail = 'rotation@resident.example';
const person = (level: 'account' | 'recent' | 'confirmed' = 'recent') =>
  signedInToAccount(server, [seeded.hanako], { level });
type Person = Awaited<ReturnType<typeof person>>;

/** Moves what is stored of a person's sessions in time. */
const shift = (who: Person, assignment: RawBuilder<unknown>) =>
  asStaff(server.db, 'morioka', (transaction) =>
    sql`update mizumado.sessions set ${assignment} where account_id = ${who.accountId}::uuid`.execute(transaction),
  );
const aMinuteLater = sql`rotated_at = rotated_at - interval '31 seconds'`;
/** As a browser that kept an older cookie would ask. */
const withCookie = (who: Visitor, cookie: string, path = '/session'): Promise<Response> =>
  who.send(path, { context: { cookie, onSetCookie: () => undefined } });
const renew = (who: Visitor, context = {}): Promise<Response> =>
  who.send('/session/renewal', { method: 'POST', context });
const minutesTo = (instant: string): number => (Date.parse(instant) - Date.now()) / 60_000;

test('a renewal exchanges the cookie; the old one is good for half a minute, for requests under way', async () => {
  const who = await person();
  const old = who.cookie;
  assert.equal((await renew(who)).status, 200);
  assert.match(who.setCookie, flags);
  assert.notEqual(who.cookie, old);
  assert.equal((await withCookie(who, old, '/bills')).status, 200);
  await shift(who, sql`rotated_at = rotated_at - interval '25 seconds'`);
  assert.equal((await withCookie(who, old, '/bills')).status, 200);
  assert.equal((await withCookie(who, who.cookie, '/bills')).status, 200);
});

test('whoever uses the old cookie later has a copy: the session ends, for both', async () => {
  const who = await person();
  const old = who.cookie;
  await renew(who);
  await shift(who, aMinuteLater);
  assert.equal((await withCookie(who, who.cookie)).status, 200);
  assert.equal(await problemOf(await withCookie(who, old)), 'session-expired');
  assert.equal(await problemOf(await withCookie(who, who.cookie)), 'session-expired');
  const left = await asStaff(server.db, 'morioka', (transaction) =>
    transaction.selectFrom('sessions').select('id').where('account_id', '=', who.accountId).execute(),
  );
  assert.deepEqual(left, []);
});

test('a stolen copy cannot be renewed into a session of its own that outlives the owner’s look', async () => {
  const who = await person();
  const copy = who.cookie;
  await renew(who);
  const thief = new Visitor(server, 'morioka', '203.0.113.66');
  thief.csrfToken = who.csrfToken;
  const answer = await renew(thief, { cookie: copy });
  assert.equal(answer.status, 200, 'within half a minute it is taken for a page that renewed at the same time');
  assert.equal(answer.headers.get('Set-Cookie'), null, 'and gets no cookie of its own');
  await shift(who, aMinuteLater);
  assert.equal(await problemOf(await withCookie(thief, copy)), 'session-expired');
});

test('of two pages that renew at once, one gets a new cookie, and the person stays signed in', async () => {
  const who = await person();
  const { cookie } = who;
  const answers = await Promise.all([1, 2, 3].map(() => renew(who, { cookie, onSetCookie: () => undefined })));
  const cookies = answers.flatMap(({ headers }) => headers.getSetCookie());
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  );
  assert.equal(cookies.length, 1);
  await shift(who, aMinuteLater);
  assert.equal((await withCookie(who, cookies[0]!.split(';')[0]!)).status, 200);
});

test('confirming exchanges the cookie and raises the level, for some minutes', async () => {
  const who = await signedInToAccount(server, [seeded.hanako], { level: 'account', mail });
  const [point] = (await who.get<components['schemas']['Account']>('/account')).contactPoints;
  const sent = await who.send('/session/confirmation/codes', {
    method: 'POST',
    body: { contactPointId: point!.id, lang: 'ja' },
  });
  assert.equal(sent.status, 202, await sent.clone().text());
  const { challengeId } = (await sent.json()) as { challengeId: string };
  await server.outbox.idle();
  const code = server.outbox.messages.findLast(({ address }) => address === mail)?.values['code'];
  const old = who.cookie;
  assert.equal(await problemOf(await who.send('/account', { method: 'DELETE' })), 'level-too-low');
  const answer = await who.send('/session/confirmation/code', { method: 'POST', body: { challengeId, code } });
  const session = (await answer.json()) as Session;
  assert.equal(session.level, 'confirmed');
  assert.ok(Math.abs(minutesTo(session.confirmedUntil!) - 5) < 0.5);
  assert.match(who.setCookie, flags);
  assert.notEqual(who.cookie, old);
  await shift(
    who,
    sql`confirmed_until = confirmed_until - interval '6 minutes', rotated_at = rotated_at - interval '6 minutes'`,
  );
  assert.equal((await who.get<Session>('/session')).level, 'account');
  assert.equal(await problemOf(await who.send('/account', { method: 'DELETE' })), 'level-too-low');
  assert.equal(await problemOf(await withCookie(who, old)), 'session-expired');
});

test('level recent lasts a quarter of an hour after signing in', async () => {
  const who = await person('recent');
  await shift(who, sql`authenticated_at = authenticated_at - interval '14 minutes'`);
  assert.equal((await who.get<Session>('/session')).level, 'recent');
  await shift(who, sql`authenticated_at = authenticated_at - interval '2 minutes'`);
  const refusal = (await (await who.send('/account/passkeys/options', { method: 'POST' })).json()) as Record<
    string,
    unknown
  >;
  assert.deepEqual(
    [refusal['type'], refusal['required'], refusal['current']],
    ['urn:mizumado:problem:level-too-low', 'recent', 'account'],
  );
});

test('renewing raises no level, and does not keep one up', async () => {
  const who = await person('confirmed');
  await shift(who, sql`confirmed_until = now() - interval '1 second', authenticated_at = now() - interval '1 hour'`);
  const session = (await (await renew(who)).json()) as Session;
  assert.deepEqual([session.level, session.confirmedUntil], ['account', null]);
});

test('idle and absolute limits are the utility’s own', async () => {
  const short: UtilityConfig = {
    ...utilities.morioka,
    signIn: {
      ...utilities.morioka.signIn,
      session: { ...utilities.morioka.signIn.session, idleMinutes: 5, absoluteMinutes: 8 },
    },
  };
  const strict = await startServer({ utilities: [short, utilities.chiba] });
  const all = (assignment: RawBuilder<unknown>) =>
    asStaff(strict.db, 'morioka', (transaction) =>
      sql`update mizumado.sessions set ${assignment}`.execute(transaction),
    );
  const hanako = await signedIn(strict, seeded.hanako);
  const session = () => hanako.get<Session>('/session');
  const close = (left: number, right: number): void =>
    assert.ok(Math.abs(left - right) < 0.5, `${left} minutes, not ${right}`);
  close(minutesTo((await session()).expiresAt), 5);
  close(minutesTo((await session()).endsAt), 8);

  // Two minutes pass; use moves the idle limit on.
  await all(sql`expires_at = expires_at - interval '2 minutes', ends_at = ends_at - interval '2 minutes'`);
  await hanako.get('/bills');
  close(minutesTo((await session()).expiresAt), 5);
  // Another three: use and renewal stop at the end.
  await all(sql`expires_at = expires_at - interval '3 minutes', ends_at = ends_at - interval '3 minutes'`);
  await hanako.get('/bills');
  close(minutesTo((await session()).expiresAt), 3);
  close(minutesTo(((await (await renew(hanako)).json()) as Session).expiresAt), 3);
  await all(sql`expires_at = expires_at - interval '3 minutes', ends_at = ends_at - interval '3 minutes'`);
  assert.equal(await problemOf(await hanako.send('/bills')), 'session-expired');
  assert.equal(await problemOf(await renew(hanako)), 'session-expired');

  const taro = await signedIn(strict, seeded.taro);
  close(minutesTo((await taro.get<Session>('/session')).expiresAt), 30);
});

test('without use a session ends after its idle time, whatever is left of the absolute one', async () => {
  const who = await person();
  await shift(who, sql`expires_at = now() - interval '1 second'`);
  for (const path of ['/session', '/bills', '/account'])
    assert.equal(await problemOf(await who.send(path)), 'session-expired');
});

test('a cookie that somebody was given beforehand is never taken over', async () => {
  const planted = `__Host-mizu-morioka=${'P'.repeat(43)}`;
  const visitor = new Visitor(server, 'morioka', '192.0.2.77');
  visitor.cookie = planted;
  assert.equal((await visitor.signIn(seeded.hanako)).status, 201);
  assert.notEqual(visitor.cookie, planted);
  assert.equal(await problemOf(await withCookie(visitor, planted)), 'session-expired');
});

test('the CSRF token belongs to its session, and neither it nor the session’s token is in any answer’s address', async () => {
  const [one, other] = [await person(), await person()];
  assert.notEqual(one.csrfToken, other.csrfToken);
  const response = await one.send('/session/renewal', { method: 'POST', headers: { 'X-CSRF-Token': other.csrfToken } });
  assert.equal(await problemOf(response), 'csrf-token-invalid');
  const good = await renew(one);
  const text = await good.text();
  assert.ok(!text.includes(one.cookie.split('=')[1]!), 'the token is in the cookie and nowhere else');
  assert.equal(good.headers.get('Location'), null);
});
