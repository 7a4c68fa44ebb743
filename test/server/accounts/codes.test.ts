/** One-time codes: signing in, registering, confirming. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff, utilitiesFrom } from '@mizumado/server';
import { sql } from 'kysely';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedInToAccount, startServer, utilities } from '../support/server.ts';
import { CodeBrowser, lastMessage, messagesSince, pass, triesLeft, wrong } from './code-browser.ts';

const server = await startServer();
let people = 0;
const fresh = () => {
  people += 1;
  return { browser: new CodeBrowser(server, `198.51.100.${people}`), mail: `person-${people}@city.example.jp` };
};
const eventsOf = (accountId: string) =>
  asStaff(server.db, 'morioka', (transaction) =>
    transaction
      .selectFrom('sign_in_events')
      .select(['method', 'outcome', 'device', 'network'])
      .where('account_id', '=', accountId)
      .orderBy('id')
      .execute(),
  );

test('a code makes an account of a new address, and signs in to it from then on', async () => {
  const { browser, mail } = fresh();
  const before = server.outbox.messages.length;
  const session = await browser.signInByCode(mail, 'mail', 'en');
  assert.deepEqual(
    [session.kind, session.level, session.method, session.name, session.registered],
    ['account', 'recent', 'mail-code', null, true],
  );
  assert.deepEqual(await messagesSince(server, before), [`sign-in-code ${mail}`, `welcome ${mail}`]);
  assert.deepEqual(
    server.outbox.messages.slice(before).map(({ kind, lang }) => [kind, lang]),
    [
      ['mail', 'en'],
      ['mail', 'en'],
    ],
  );
  const { lang } = await browser.get<{ lang: string }>('/account');
  assert.equal(lang, 'en');

  const elsewhere = new CodeBrowser(server, '203.0.113.77');
  const again = await elsewhere.signInByCode(` ${mail.toUpperCase()} `);
  assert.deepEqual([again.accountId, again.registered], [session.accountId, false]);
  assert.deepEqual(
    (await eventsOf(session.accountId!)).map(({ outcome, network }) => [outcome, network]),
    [
      ['signed-in', '198.51.100.*'],
      ['signed-in', '203.0.113.*'],
    ],
  );
});

test('a mobile number works the same, however it is written', async () => {
  const { browser } = fresh();
  const { accountId } = await browser.signInByCode('０９０－１２３４－５６７８', 'sms');
  assert.deepEqual([(await lastMessage(server)).kind, (await lastMessage(server)).address], ['sms', '09012345678']);
  assert.equal((await fresh().browser.signInByCode('+81 90-1234-5678', 'sms')).accountId, accountId);
});

test('a code lasts ten minutes, may be asked for again after one, and its answer tells both', async () => {
  const { browser, mail } = fresh();
  const { expiresAt, resendAt, challengeId, code } = await browser.asked(mail);
  assert.equal(Date.parse(expiresAt) - Date.parse(resendAt), 9 * 60_000);
  assert.ok(Math.abs(Date.parse(expiresAt) - Date.now() - 600_000) < 60_000);
  await pass(server, 11);
  assert.equal(await triesLeft(await browser.enter(challengeId, code)), 0);
});

test('a code is good once, for five tries, and may be typed full-width and with spaces', async () => {
  const { browser, mail } = fresh();
  const first = await browser.asked(mail);
  for (const left of [4, 3, 2, 1, 0])
    assert.equal(await triesLeft(await browser.enter(first.challengeId, wrong(first.code, left + 1))), left);
  assert.equal(await triesLeft(await browser.enter(first.challengeId, first.code)), 0);
  await pass(server, 2);
  const second = await browser.asked(mail);
  const wide = [...second.code].map((digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)).join('');
  await browser.entered(await browser.enter(second.challengeId, ` ${wide.slice(0, 3)} ${wide.slice(3)} `));
  assert.equal(await triesLeft(await browser.enter(second.challengeId, second.code)), 0);
  for (const code of ['', 'abcdef', '12345', '1234567', '-1', '𠮷'])
    assert.ok([400, 401].includes((await browser.enter(second.challengeId, code)).status), code);
});

test('a code belongs to its challenge: no other one, no other purpose, no other utility takes it', async () => {
  const [one, other] = [fresh(), fresh()];
  const [a, b] = [await one.browser.asked(one.mail), await other.browser.asked(other.mail)];
  if (a.code !== b.code) assert.equal(await triesLeft(await one.browser.enter(a.challengeId, b.code)), 4);
  assert.equal(await triesLeft(await new CodeBrowser(server, '192.0.2.9', 'chiba').enter(a.challengeId, a.code)), 0);
  const person = await signedInToAccount(server, [seeded.hanako]);
  for (const path of ['/session/confirmation/code', '/account/contact-points/verification']) {
    assert.equal(
      await triesLeft(await person.send(path, { method: 'POST', body: { challengeId: a.challengeId, code: a.code } })),
      0,
    );
  }
  assert.equal((await one.browser.enter(a.challengeId, a.code)).status, 201);
});

test('only hashes of codes and challenges are stored, and different ones for the same code', async () => {
  const { browser, mail } = fresh();
  const { challengeId, code } = await browser.asked(mail);
  const rows = await asStaff(server.db, 'morioka', (transaction) =>
    sql<{
      text: string;
      secret: string;
    }>`select c::text as text, encode(c.secret_hash, 'hex') as secret from mizumado.challenges c`.execute(transaction),
  );
  const plain = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code))).toString('hex');
  for (const { text, secret } of rows.rows)
    assert.ok(!text.includes(challengeId) && !text.includes(`"${code}"`) && secret !== plain);
});

test('two who register the same address at once get one account', async () => {
  const { mail } = fresh();
  const browsers = Array.from({ length: 6 }, () => fresh().browser);
  const codes: { challengeId: string; code: string }[] = [];
  for (const browser of browsers) codes.push(await browser.asked(mail));
  const sessions = await Promise.all(
    browsers.map(async (browser, at) => browser.entered(await browser.enter(codes[at]!.challengeId, codes[at]!.code))),
  );
  assert.equal(new Set(sessions.map(({ accountId }) => accountId)).size, 1);
  assert.equal(sessions.filter(({ registered }) => registered).length, 1);
});

test('a refused try is in the history of its owner once for each code, and nowhere for a stranger', async () => {
  const { browser, mail } = fresh();
  const { accountId } = await browser.signInByCode(mail);
  const attacker = new CodeBrowser(server, '203.0.113.66');
  const { challengeId, code } = await attacker.asked(mail);
  for (const step of [1, 2, 3]) assert.equal((await attacker.enter(challengeId, wrong(code, step))).status, 401);
  assert.deepEqual((await eventsOf(accountId!)).slice(1), [
    { method: 'mail-code', outcome: 'refused', device: '-', network: '203.0.113.*' },
  ]);
  const count = () =>
    asStaff(server.db, 'morioka', (transaction) =>
      transaction
        .selectFrom('sign_in_events')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    );
  const before = await count();
  const stranger = fresh();
  const asked = await stranger.browser.asked(stranger.mail);
  await stranger.browser.enter(asked.challengeId, wrong(asked.code));
  assert.deepEqual(await count(), before);
});

test('signing in with a code takes over the contract of a usage notice, when asked to', async () => {
  const { browser, mail } = fresh();
  assert.equal((await browser.signIn(seeded.hanako)).status, 201);
  const { challengeId, code } = await browser.asked(mail);
  await browser.entered(await browser.enter(challengeId, code, true));
  const { items } = await browser.get<{ items: { id: string; access: { role: string } }[] }>('/contracts');
  assert.deepEqual(
    items.map(({ id, access }) => [id, access.role]),
    [[seeded.hanako.contractId, 'holder']],
  );
});

test('a way that the utility does not offer is not there', async () => {
  const limited = await startServer({
    utilities: utilitiesFrom([
      { ...utilities.morioka, signIn: { ...utilities.morioka.signIn, methods: ['sms-code'] } },
    ]),
  });
  const browser = new CodeBrowser(limited);
  assert.equal(await problemOf(await browser.ask('a@example.jp')), 'sign-in-method-off');
  await browser.signInByCode('09012345678', 'sms');
  assert.equal(
    await problemOf(
      await browser.post('/account/contact-points', { kind: 'mail', address: 'a@example.jp', lang: 'ja' }),
    ),
    'sign-in-method-off',
  );
});

test('a code to an own contact point confirms for five minutes, under a new cookie', async () => {
  const person = await signedInToAccount(server, [seeded.hanako], {
    mail: 'confirming@city.example.jp',
    level: 'account',
  });
  const { contactPoints } = await person.get<{ contactPoints: { id: string }[] }>('/account');
  const send = (contactPointId: string) =>
    person.send('/session/confirmation/codes', { method: 'POST', body: { contactPointId, lang: 'ja' } });
  const sent = await send(contactPoints[0]!.id);
  assert.equal(sent.status, 202);
  const { challengeId } = (await sent.json()) as { challengeId: string };
  const { template, address, values } = await lastMessage(server);
  assert.deepEqual([template, address, values['minutes']], ['confirmation-code', 'confirming@city.example.jp', '10']);
  const enter = (code: string) =>
    person.send('/session/confirmation/code', { method: 'POST', body: { challengeId, code } });
  assert.equal(await triesLeft(await enter(wrong(values['code']!))), 4);
  const before = person.cookie;
  const confirmed = await enter(values['code']!);
  assert.equal(confirmed.status, 200);
  const session = (await confirmed.json()) as { level: string; confirmedUntil: string };
  assert.equal(session.level, 'confirmed');
  assert.ok(Math.abs(Date.parse(session.confirmedUntil) - Date.now() - 300_000) < 60_000);
  assert.notEqual(person.cookie, before);
  assert.deepEqual(
    (await eventsOf(person.accountId)).map(({ outcome }) => outcome),
    ['refused', 'confirmed'],
  );

  const other = await signedInToAccount(server, [seeded.rare]);
  const theirs = await other.get<{ contactPoints: { id: string }[] }>('/account');
  assert.equal((await send(theirs.contactPoints[0]!.id)).status, 404);
});

test('a code to confirm is good in its own account only', async () => {
  const [one, other] = [await signedInToAccount(server, []), await signedInToAccount(server, [])];
  const { contactPoints } = await one.get<{ contactPoints: { id: string }[] }>('/account');
  const { challengeId } = (await (
    await one.send('/session/confirmation/codes', {
      method: 'POST',
      body: { contactPointId: contactPoints[0]!.id, lang: 'ja' },
    })
  ).json()) as { challengeId: string };
  const code = (await lastMessage(server)).values['code']!;
  assert.equal(
    await triesLeft(await other.send('/session/confirmation/code', { method: 'POST', body: { challengeId, code } })),
    0,
  );
  assert.equal(
    (await one.send('/session/confirmation/code', { method: 'POST', body: { challengeId, code } })).status,
    200,
  );
});

test('codes are six digits, each digit as likely in every place', async () => {
  const { browser } = fresh();
  const codes: string[] = [];
  for (let at = 0; at < 200; at += 1) {
    if (at % 25 === 0)
      await asStaff(server.db, 'morioka', (transaction) => transaction.deleteFrom('attempts').execute());
    codes.push((await browser.asked(`many-${at}@city.example.jp`)).code);
  }
  for (const code of codes) assert.match(code, /^\d{6}$/);
  assert.ok(new Set(codes).size >= 198);
  for (let place = 0; place < 6; place += 1) assert.equal(new Set(codes.map((code) => code[place])).size, 10);
});
