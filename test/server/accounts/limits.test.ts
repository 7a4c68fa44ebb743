/** How often codes may be asked for and be wrong, and public operations carried out: promise 24. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff, createApp, utilitiesFrom } from '@mizumado/server';
import { memoryPepper } from '@mizumado/server/memory';
import { clockOf, seedToday } from '../fixtures/seed.ts';
import { problemOf, serviceUrl, signedInToAccount, startServer, utilities, Visitor } from '../support/server.ts';
import { CodeBrowser, lastMessage, pass, triesLeft, wrong } from './code-browser.ts';

const server = await startServer();
let networks = 0;
const stranger = () => new CodeBrowser(server, `198.51.${100 + Math.floor((networks += 1) / 250)}.${networks % 250}`);
const forget = () => asStaff(server.db, 'morioka', (transaction) => transaction.deleteFrom('attempts').execute());
const browserCookie = '__Host-mizu-browser.morioka';

/** The wait that an answer asks for, in seconds. */
async function waitOf(response: Response): Promise<number> {
  const body = (await response.json()) as { type: string; retryAfterSeconds: number };
  assert.equal(response.status, 429, JSON.stringify(body));
  assert.equal(body.type, 'urn:mizumado:problem:too-many-requests');
  assert.equal(response.headers.get('Retry-After'), String(body.retryAfterSeconds));
  return body.retryAfterSeconds;
}

const within = (seconds: number, most: number): void =>
  assert.ok(seconds > most - 20 && seconds <= most, `${seconds} of ${most}`);

/** Wrong answers, five to a code, each code asked for from another network. */
async function guess(address: string, times: number, browserOf = stranger): Promise<void> {
  for (let done = 0; done < times;) {
    const browser = browserOf();
    const { challengeId, code } = await browser.asked(address);
    for (let step = 1; step <= 5 && done < times; step += 1, done += 1)
      assert.equal((await browser.enter(challengeId, wrong(code, step))).status, 401);
  }
}

test('another code to the same address waits a minute, from the same network only', async () => {
  const browser = stranger();
  await browser.asked('again@city.example.jp');
  within(await waitOf(await browser.ask('Again@city.example.jp')), 60);
  await stranger().asked('again@city.example.jp');
  await browser.asked('another@city.example.jp');
  await pass(server, 1);
  await browser.asked('again@city.example.jp');
});

test('ten codes an hour to one address, whoever asks and whether or not it is known', async () => {
  await stranger().signInByCode('known@city.example.jp');
  for (const [address, before] of [
    ['known@city.example.jp', 1],
    ['unknown@city.example.jp', 0],
  ] as const) {
    for (let count = before; count < 10; count += 1) await stranger().asked(address);
    const sent = server.outbox.messages.length;
    within(await waitOf(await stranger().ask(address)), 3600);
    await server.outbox.idle();
    assert.equal(server.outbox.messages.length, sent);
  }
  await pass(server, 60);
  await stranger().asked('known@city.example.jp');
});

test('thirty codes an hour from one network; IPv6 neighbours are one', async () => {
  const from = (address: string, at: number) => new CodeBrowser(server, address).ask(`network-${at}@city.example.jp`);
  for (let at = 0; at < 30; at += 1) assert.equal((await from(`2001:db8:1:2::${at.toString(16)}`, at)).status, 202);
  within(await waitOf(await from('2001:db8:1:2:ffff::1', 30)), 3600);
  assert.equal((await from('2001:db8:1:3::1', 31)).status, 202);
});

test('a code that is refused for its limits is not counted', async () => {
  const browser = stranger();
  await browser.asked('patient@city.example.jp');
  for (let count = 0; count < 40; count += 1) await waitOf(await browser.ask('patient@city.example.jp'));
  for (let count = 0; count < 9; count += 1) await stranger().asked('patient@city.example.jp');
  for (let at = 0; at < 29; at += 1) await browser.asked(`patient-${at}@city.example.jp`);
});

test('twenty wrong codes an hour for one address, over all codes; then even a right one waits, and keeps its tries', async () => {
  const address = 'guessed@city.example.jp';
  await guess(address, 20);
  const owner = stranger();
  const { challengeId, code } = await owner.asked(address);
  for (let count = 0; count < 6; count += 1) within(await waitOf(await owner.enter(challengeId, code)), 3600);
  assert.equal((await stranger().signInByCode('not-guessed@city.example.jp')).registered, true);
  await asStaff(server.db, 'morioka', (transaction) => transaction.deleteFrom('attempts').execute());
  assert.equal(await triesLeft(await owner.enter(challengeId, wrong(code))), 4);
  await owner.entered(await owner.enter(challengeId, code));
});

test('fifty wrong codes a day for one address', async () => {
  const address = 'day@city.example.jp';
  for (const times of [20, 20, 10]) {
    await guess(address, times);
    await pass(server, 61);
  }
  const owner = stranger();
  const { challengeId, code } = await owner.asked(address);
  const wait = await waitOf(await owner.enter(challengeId, code));
  assert.ok(wait > 20 * 3600 && wait <= 21 * 3600, String(wait));
});

test('sixty wrong codes in a quarter of an hour from one network, dead codes among them', async () => {
  const browser = stranger();
  for (let at = 0; at < 6; at += 1) {
    const { challengeId, code } = await browser.asked(`spread-${at}@city.example.jp`);
    for (let step = 1; step <= 10; step += 1)
      assert.equal((await browser.enter(challengeId, wrong(code, step))).status, 401);
  }
  within(await waitOf(await browser.enter('nothing-of-this-name-was-begun', '123456')), 900);
  const { challengeId, code } = await browser.asked('spread@city.example.jp');
  within(await waitOf(await browser.enter(challengeId, code)), 900);
  await pass(server, 9);
  assert.equal((await stranger().enter(challengeId, code)).status, 201, 'another network is not held up');
});

test('a right code clears the hour of its address, and is not counted against its network', async () => {
  await forget();
  for (let round = 0; round < 8; round += 1) {
    const browser = stranger();
    const { challengeId, code } = await browser.asked('clumsy@city.example.jp');
    for (const step of [1, 2, 3]) assert.equal((await browser.enter(challengeId, wrong(code, step))).status, 401);
    await browser.entered(await browser.enter(challengeId, code));
  }
  const household = stranger();
  const guesses = async (at: number, times: number) => {
    const { challengeId, code } = await household.asked(`household-${at}@city.example.jp`);
    for (let step = 1; step <= times; step += 1)
      assert.equal((await household.enter(challengeId, wrong(code, step))).status, 401);
    return { challengeId, code };
  };
  for (let at = 0; at < 12; at += 1) {
    const { challengeId, code } = await guesses(at, 4);
    await household.entered(await household.enter(challengeId, code));
  }
  for (let at = 12; at < 15; at += 1) await guesses(at, 4);
  assert.equal((await household.enter('nothing-of-this-name-was-begun', '1')).status, 429);
});

test('guesses in parallel do not slip through', async () => {
  await forget();
  const asked: { browser: CodeBrowser; challengeId: string; code: string }[] = [];
  for (let count = 0; count < 8; count += 1) {
    const browser = stranger();
    asked.push({ browser, ...(await browser.asked('parallel@city.example.jp')) });
  }
  const answers = await Promise.all(
    asked.flatMap(({ browser, challengeId, code }) =>
      [1, 2, 3, 4, 5].map((step) => browser.enter(challengeId, wrong(code, step))),
    ),
  );
  assert.equal(answers.filter(({ status }) => status === 401).length, 20);
  assert.equal(answers.filter(({ status }) => status === 429).length, 20);
});

test('whoever uses up the codes and guesses of an address keeps its owner’s browser out for no moment', async () => {
  await forget();
  const address = 'owner@city.example.jp';
  const owner = stranger();
  const { accountId } = await owner.signInByCode(address);
  owner.dropSession();
  assert.deepEqual(owner.cookieNames(), [browserCookie]);
  await guess(address, 20);
  for (let count = 0; count < 5; count += 1) await stranger().asked(address);
  within(await waitOf(await stranger().ask(address)), 3600);

  const { challengeId, code } = await owner.asked(address);
  assert.equal(await triesLeft(await owner.enter(challengeId, wrong(code))), 4);
  const again = await owner.entered(await owner.enter(challengeId, code));
  assert.equal(again.accountId, accountId);

  // The code read out to a browser that never signed in with the address has to wait, as does another address in the known browser.
  await pass(server, 2);
  owner.dropSession();
  const second = await owner.asked(address);
  within(await waitOf(await stranger().enter(second.challengeId, second.code)), 3600 - 120);
  await guess('other-owner@city.example.jp', 20);
  const { challengeId: other, code: otherCode } = await owner.asked('other-owner@city.example.jp');
  within(await waitOf(await owner.enter(other, otherCode)), 3600);
});

test('a known browser has limits of its own, and its cookie cannot be made up', async () => {
  await forget();
  const address = 'known-browser@city.example.jp';
  const owner = stranger();
  await owner.signInByCode(address);
  owner.dropSession();
  for (let count = 0; count < 10; count += 1) {
    await pass(server, 1);
    await owner.asked(address);
  }
  await pass(server, 1);
  within(await waitOf(await owner.ask(address)), 3600 - 600);

  await forget();
  await guess(address, 20);
  const { challengeId, code } = await stranger().asked(address);
  for (const value of [
    '',
    'A'.repeat(22),
    `${'A'.repeat(22)}.${'0'.repeat(64)}`,
    '.',
    `${'A'.repeat(22)}.${'0'.repeat(64)}`.toUpperCase(),
  ]) {
    const context = { cookie: `${browserCookie}=${value}` };
    assert.equal(
      (await stranger().send('/sign-in/code', { method: 'POST', body: { challengeId, code }, context })).status,
      429,
    );
  }
});

test('the cookie of a known browser is for the service only and tells nothing of its address', async () => {
  await forget();
  const mail = 'cookie@city.example.jp';
  const { challengeId, code } = await stranger().asked(mail);
  const response = await stranger().enter(challengeId, code);
  const [known = '', session = ''] = response.headers.getSetCookie();
  assert.match(
    known,
    /^__Host-mizu-browser\.morioka=[\w-]{22}\.[0-9a-f]{64}; Path=\/; Max-Age=15552000; HttpOnly; SameSite=Lax; Secure$/,
  );
  assert.match(session, /^__Host-mizu-morioka=/);
  assert.equal(
    (await new Visitor(server).send('/session', { context: { cookie: known.split(';')[0]! } })).status,
    401,
    'it lets nobody in',
  );
});

test('codes inside of an account count by account: nobody outside uses them up, and guessing ends there too', async () => {
  await forget();
  const mail = 'inside@city.example.jp';
  await guess(mail, 20);
  const person = await signedInToAccount(server, [], { mail, level: 'account' });
  const { contactPoints } = await person.get<{ contactPoints: { id: string }[] }>('/account');
  const send = () =>
    person.send('/session/confirmation/codes', {
      method: 'POST',
      body: { contactPointId: contactPoints[0]!.id, lang: 'ja' },
    });
  const enter = (challengeId: string, code: string) =>
    person.send('/session/confirmation/code', { method: 'POST', body: { challengeId, code } });
  const asked = async () => {
    const answer = await send();
    assert.equal(answer.status, 202);
    return { ...((await answer.json()) as { challengeId: string }), code: (await lastMessage(server)).values['code']! };
  };
  const first = await asked();
  within(await waitOf(await send()), 60);
  assert.equal((await enter(first.challengeId, first.code)).status, 200);
  for (let round = 0; round < 4; round += 1) {
    await pass(server, 1);
    const { challengeId, code } = await asked();
    for (let step = 1; step <= 5; step += 1) assert.equal((await enter(challengeId, wrong(code, step))).status, 401);
  }
  await pass(server, 1);
  const last = await asked();
  assert.equal((await enter(last.challengeId, last.code)).status, 429);
  assert.equal((await person.send('/session')).status, 200);
});

test('an account cannot fill a stranger’s box with codes of new contact points', async () => {
  await forget();
  const person = await signedInToAccount(server, []);
  const add = () =>
    person.send('/account/contact-points', {
      method: 'POST',
      body: { kind: 'mail', address: 'full@city.example.jp', lang: 'ja' },
    });
  for (let count = 0; count < 10; count += 1) {
    assert.equal((await add()).status, 202);
    await pass(server, 1);
  }
  assert.equal((await add()).status, 429);
  assert.equal((await stranger().ask('full@city.example.jp')).status, 429, 'its codes to sign in are among them');
});

test('public operations are counted in the database: two servers share a limit', async () => {
  await forget();
  const start = () =>
    createApp({
      database: server.db,
      importDatabase: { transaction: () => Promise.reject(new Error('nothing is imported here')) },
      outbox: { put: () => Promise.resolve() },
      utilities: utilitiesFrom(Object.values(utilities)),
      clock: clockOf(seedToday),
      log: () => undefined,
      publicUrl: serviceUrl,
      pepper: memoryPepper,
      operationLimits: { 'faq.report': { most: 4, minutes: 2 } },
    });
  const [first, second] = [start(), start()];
  const report = (app: typeof first, address: string) =>
    app.fetch(
      new Request(`${serviceUrl}/morioka/v1/faq/questions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text: '断水', lang: 'ja', outcome: 'direct', entryIds: [], confidence: 1 }),
      }),
      { address },
    );
  for (const app of [first, second, first, second]) assert.notEqual((await report(app, '192.0.2.50')).status, 429);
  within(await waitOf(await report(first, '192.0.2.50')), 120);
  assert.equal((await report(second, '192.0.2.50')).status, 429);
  assert.notEqual((await report(second, '192.0.2.51')).status, 429);
  await pass(server, 2);
  assert.notEqual((await report(second, '192.0.2.50')).status, 429);
});

test('an address that asks to be called back too often waits', async () => {
  await forget();
  const visitor = new Visitor(server, 'morioka', '192.0.2.60');
  const ask = () =>
    visitor.send('/callbacks', {
      method: 'POST',
      headers: { 'Idempotency-Key': crypto.randomUUID() },
      body: { name: '盛岡', phone: '0190000000', topic: '', lang: 'ja', wished: null },
    });
  const statuses: number[] = [];
  for (let count = 0; count < 11; count += 1) statuses.push((await ask()).status);
  assert.deepEqual([statuses.includes(429), statuses.at(-1)], [true, 429], String(statuses));
  assert.equal(statuses.filter((status) => status === 429).length, 1);
  assert.equal(await problemOf(await ask()), 'too-many-requests');
});
