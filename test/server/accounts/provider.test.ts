/** The utility's own identity provider, against a real one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { providersIn } from '../../../packages/server/src/cli/providers.ts';
import { openIdProvider } from '../../../packages/server/src/ports/provider/open-id.ts';
import { openAccount } from '../../support/account-session.ts';
import { seeded } from '../fixtures/seed.ts';
import { Browser } from '../support/browser.ts';
import type { Somebody } from '../support/identity-provider.ts';
import { problemOf, serviceUrl, startServer, utilities, Visitor } from '../support/server.ts';
import {
  arrived,
  atCallback,
  atEnd,
  contactsOf,
  historyOf,
  liar,
  log,
  offering,
  outcomeOf,
  real,
  row,
  server,
  sessionOf,
  start,
} from './provider-support.ts';

test('somebody new gets an account with the provider’s name and verified mail address, and the same account the next time', async () => {
  const hana = { sub: 'citizen-1', name: '盛岡 花子', email: 'Hana@Example.jp', email_verified: true };
  const { browser, end } = await arrived(hana, '?lang=en');
  assert.equal(end.href, `${serviceUrl}/morioka/signed-in?outcome=done&lang=en`);
  const session = await sessionOf(browser);
  assert.deepEqual([session?.level, session?.method, session?.name], ['recent', 'provider', '盛岡 花子']);
  assert.deepEqual(await contactsOf('morioka', session!.accountId), [{ kind: 'mail', address: 'hana@example.jp' }]);

  const again = await arrived({ ...hana, name: 'someone else', email: 'other@example.jp' });
  assert.equal((await sessionOf(again.browser))?.accountId, session!.accountId);
  assert.deepEqual(await contactsOf('morioka', session!.accountId), [{ kind: 'mail', address: 'hana@example.jp' }]);
  assert.deepEqual(await historyOf('morioka', session!.accountId), [
    { method: 'provider', outcome: 'signed-in' },
    { method: 'provider', outcome: 'signed-in' },
  ]);
  const audit = await row('morioka', (transaction) =>
    transaction
      .selectFrom('audit_log')
      .select(['action', 'outcome'])
      .where('actor_id', '=', session!.accountId)
      .orderBy('sequence')
      .execute(),
  );
  assert.deepEqual(audit, [
    { action: 'account.register', outcome: 'done' },
    { action: 'account.sign-in', outcome: 'done' },
  ]);
});

test('the way there: code, PKCE, state and nonce; the cookie of the way is bound to the host, HttpOnly and gone at the end', async () => {
  const { browser } = await arrived({ sub: 'citizen-2' }, '?lang=ja');
  const asked = new URL(browser.trail[0]!).searchParams;
  assert.deepEqual(
    ['response_type', 'client_id', 'redirect_uri', 'scope', 'code_challenge_method', 'ui_locales', 'prompt'].map(
      (name) => asked.get(name),
    ),
    [
      'code',
      'waterworks',
      `${serviceUrl}/morioka/v1/sign-in/provider/callback`,
      'openid profile email',
      'S256',
      'ja',
      null,
    ],
  );
  for (const name of ['state', 'nonce', 'code_challenge']) assert.match(asked.get(name)!, /^[A-Za-z0-9_-]{43}$/);
  const [way, session, over] = browser.setCookies;
  assert.match(
    way!,
    /^__Host-mizu-provider\.morioka=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/,
  );
  assert.match(session!, /^__Host-mizu-morioka=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  assert.equal(over, '__Host-mizu-provider.morioka=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0');
});

test('what a provider adds to its answer beside the standard’s words is passed over', async () => {
  real.who = { sub: 'citizen-9' };
  const browser = new Browser(server);
  const back = await browser.go(start('morioka'), atCallback);
  back.searchParams.append('friendship_status_changed', 'true');
  back.searchParams.append('session_state', 'x'.repeat(3000));
  const end = await browser.go(back.href, atEnd);
  assert.equal(outcomeOf(end), 'done');
  assert.equal((await sessionOf(browser))?.method, 'provider');
});

test('a mail address that is another account’s stays there; one that is not verified is left out', async () => {
  const { accountId } = await openAccount(server.db, utilities.morioka, { contractIds: [], mail: 'taken@example.jp' });
  const people: [Somebody, string | null][] = [
    [{ sub: 'citizen-3', email: 'Taken@example.jp', email_verified: true, name: '別人' }, '別人'],
    [{ sub: 'citizen-4', email: 'unproven@example.jp', email_verified: false }, null],
    [{ sub: 'citizen-5', email: 'unproven@example.jp' }, null],
    [{ sub: 'citizen-6', email: 'no address', email_verified: true, name: 'a\u0000b' }, null],
  ];
  for (const [who, name] of people) {
    const { browser, end } = await arrived(who);
    assert.equal(outcomeOf(end), 'done');
    const session = await sessionOf(browser);
    assert.notEqual(session!.accountId, accountId);
    assert.equal(session!.name, name);
    assert.deepEqual(await contactsOf('morioka', session!.accountId), []);
  }
  assert.deepEqual(await contactsOf('morioka', accountId), [{ kind: 'mail', address: 'taken@example.jp' }]);
});

test('confirming has the person sign in again at the provider, and steps the same session up', async () => {
  const who = { sub: 'citizen-7', name: '花子' };
  const { browser } = await arrived(who);
  const before = await sessionOf(browser);
  const asked = real.asked;
  assert.equal(outcomeOf(await browser.go(start('morioka'), atEnd)), 'done');
  assert.equal(real.asked, asked, 'the provider knows the person');
  const cookie = browser.cookie('__Host-mizu-morioka');
  const end = await browser.go(start('morioka', '?purpose=confirm&lang=ja-x-easy'), atEnd);
  assert.equal(end.href, `${serviceUrl}/morioka/signed-in?outcome=done&lang=ja-x-easy`);
  assert.equal(real.asked, asked + 1);
  assert.notEqual(browser.cookie('__Host-mizu-morioka'), cookie);
  const session = await sessionOf(browser);
  assert.deepEqual([session?.accountId, session?.level], [before?.accountId, 'confirmed']);
  const audit = await row('morioka', (transaction) =>
    transaction
      .selectFrom('audit_log')
      .select(['action', 'outcome'])
      .where('actor_id', '=', session!.accountId)
      .orderBy('sequence', 'desc')
      .executeTakeFirst(),
  );
  assert.deepEqual(audit, { action: 'session.confirmWithProvider', outcome: 'done' });
});

test('confirming as somebody else, or without a session, is refused', async () => {
  const { browser } = await arrived({ sub: 'citizen-8' });
  const { accountId } = (await sessionOf(browser))!;
  real.who = { sub: 'citizen-9' };
  browser.forget(real.issuer);
  assert.equal(outcomeOf(await browser.go(start('morioka', '?purpose=confirm'), atEnd)), 'refused');
  assert.equal((await sessionOf(browser))?.level, 'recent');
  assert.deepEqual(await historyOf('morioka', accountId), [
    { method: 'provider', outcome: 'signed-in' },
    { method: 'provider', outcome: 'refused' },
  ]);

  const stranger = new Browser(server);
  assert.equal(outcomeOf(await stranger.go(start('morioka', '?purpose=confirm'), atEnd)), 'refused');
  assert.equal(stranger.trail.length, 1, 'the provider is not asked');
});

test('a session that another account has begun in between is not stepped up', async () => {
  const { browser } = await arrived({ sub: 'citizen-10' });
  const callback = await browser.go(start('morioka', '?purpose=confirm'), atCallback);
  const { token } = await openAccount(server.db, utilities.morioka, { contractIds: [] });
  browser.keep(serviceUrl, `__Host-mizu-morioka=${token}`);
  assert.equal(outcomeOf(await browser.go(callback.href, atEnd)), 'refused');
  assert.equal((await sessionOf(browser))?.level, 'recent');
});

test('somebody who refuses comes back to the page, and nothing the provider said is in its address or in the log', async () => {
  log.length = 0;
  const { browser, end } = await arrived(null);
  const callback = new URL(browser.trail.at(-2)!);
  assert.equal(callback.searchParams.get('error'), 'access_denied');
  assert.equal(end.href, `${serviceUrl}/morioka/signed-in?outcome=refused&lang=ja`);
  assert.equal(await sessionOf(browser), undefined);
  assert.equal(browser.cookie('__Host-mizu-provider.morioka'), undefined);
  assert.ok(log.some(({ event, utility }) => event === 'provider-refused' && utility === 'morioka'));
  for (const secret of [callback.searchParams.get('state')!, '花子']) assert.ok(!JSON.stringify(log).includes(secret));
});

test('no code, token or state is in the last address or in the log', async () => {
  log.length = 0;
  const { browser, end } = await arrived({ sub: 'citizen-11', email: 'eleven@example.jp', email_verified: true });
  const callback = new URL(browser.trail.at(-2)!).searchParams;
  assert.deepEqual([...end.searchParams.keys()], ['outcome', 'lang']);
  for (const secret of [
    callback.get('code')!,
    callback.get('state')!,
    'eleven@',
    'citizen-11',
    browser.cookie('__Host-mizu-morioka')!,
  ])
    assert.ok(!JSON.stringify(log).includes(secret));
});

test('the way back is good once, in the browser that went there, within ten minutes', async () => {
  real.who = { sub: 'citizen-12' };
  const browser = new Browser(server);
  const callback = await browser.go(start('morioka'), atCallback);
  const thief = new Browser(server);
  assert.equal(outcomeOf(await thief.go(callback.href, atEnd)), 'refused', 'no cookie');
  assert.equal(outcomeOf(await browser.go(callback.href, atEnd)), 'refused', 'used up by the thief');

  const [mine, theirs] = [new Browser(server), new Browser(server)];
  const [toMe] = [await mine.go(start('morioka'), atCallback), await theirs.go(start('morioka'), atCallback)];
  assert.equal(outcomeOf(await theirs.go(toMe.href, atEnd)), 'refused', 'cookie of another browser');

  const twice = new Browser(server);
  const mineAgain = await twice.go(start('morioka'), atCallback);
  const cookie = twice.cookie('__Host-mizu-provider.morioka')!;
  assert.equal(outcomeOf(await twice.go(mineAgain.href, atEnd)), 'done');
  twice.keep(serviceUrl, `__Host-mizu-provider.morioka=${cookie}`);
  assert.equal(outcomeOf(await twice.go(mineAgain.href, atEnd)), 'refused', 'once');

  const slow = new Browser(server);
  const late = await slow.go(start('morioka'), atCallback);
  await row('morioka', (transaction) =>
    sql`update mizumado.challenges set expires_at = expires_at - interval '10 minutes'`.execute(transaction),
  );
  assert.equal(outcomeOf(await slow.go(late.href, atEnd)), 'refused', 'late');

  for (const [name, value] of [
    ['state', null],
    ['state', 'x'.repeat(43)],
    ['code', null],
    ['code', 'guess'],
    ['iss', 'https://evil.example'],
    ['iss', null],
  ] as const) {
    const other = new Browser(server);
    const bent = await other.go(start('morioka'), atCallback);
    if (value === null) bent.searchParams.delete(name);
    else bent.searchParams.set(name, value);
    assert.equal(outcomeOf(await other.go(bent.href, atEnd)), 'refused', `${name} ${value}`);
    assert.equal(await sessionOf(other), undefined);
  }
});

test('a code that was used before is refused by the provider, and by the service', async () => {
  real.who = { sub: 'citizen-13' };
  const first = new Browser(server);
  const used = await first.go(start('morioka'), atCallback);
  assert.equal(outcomeOf(await first.go(used.href, atEnd)), 'done');
  const second = new Browser(server);
  const fresh = await second.go(start('morioka'), atCallback);
  fresh.searchParams.set('code', used.searchParams.get('code')!);
  assert.equal(outcomeOf(await second.go(fresh.href, atEnd)), 'refused');
});

test('where a utility does not offer it, or the server knows no provider, there is none', async () => {
  const off = await startServer({
    utilities: [offering(utilities.morioka), utilities.chiba],
    providers: new Map([['chiba', openIdProvider(liar)]]),
  });
  for (const utility of ['morioka', 'chiba']) {
    for (const path of ['/sign-in/provider', '/sign-in/provider/callback?state=x&code=y'])
      assert.equal(await problemOf(await new Visitor(off, utility).send(path)), 'sign-in-method-off');
  }
});

test('the contract of a usage notice is not linked by a link: whoever made the link could be another', async () => {
  const visitor = new Visitor(server, 'morioka');
  await visitor.signIn(seeded.hanako);
  const browser = new Browser(server);
  browser.keep(serviceUrl, visitor.cookie);
  real.who = { sub: 'citizen-14' };
  assert.equal(outcomeOf(await browser.go(start('morioka'), atEnd)), 'done');
  const response = await browser.visit(`${serviceUrl}/morioka/v1/contracts`);
  assert.deepEqual(((await response.json()) as { items: unknown[] }).items, []);
});

test('providers come from the configuration, with a secret from the environment', () => {
  const registry = { get: (id: string) => (id === 'morioka' ? offering(utilities.morioka) : utilities.chiba) };
  assert.deepEqual(
    [...providersIn({ MIZUMADO_PROVIDER_SECRET_MORIOKA: 'secret' }, registry, ['morioka', 'chiba']).keys()],
    ['morioka'],
  );
  assert.throws(() => providersIn({}, registry, ['morioka']), /MIZUMADO_PROVIDER_SECRET_MORIOKA/);
  for (const issuer of ['http://id.example', 'ftp://localhost'])
    assert.throws(() => openIdProvider({ issuer, clientId: 'x', clientSecret: 'y' }), /must be https/);
});
