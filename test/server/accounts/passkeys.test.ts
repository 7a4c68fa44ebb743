/** Passkeys: made, used to sign in and to confirm, named and removed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Authenticator } from '../../support/authenticator.ts';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedIn, signedInToAccount, startServer, utilities, Visitor } from '../support/server.ts';
import {
  add,
  asked,
  creation,
  history,
  json,
  post,
  server,
  signIn,
  site,
  staff,
  step,
  stranger,
  withPasskey,
} from './passkey-support.ts';
import type { Schemas } from './passkey-support.ts';

const { hanako, rare } = seeded;

test('a passkey is asked for that can be found without a name, for an account without its id or address as handle', async () => {
  const person = await signedInToAccount(server, [hanako]);
  const options = await creation(person);
  assert.deepEqual(options.rp, { id: 'city.morioka.example', name: utilities.morioka.name.ja });
  assert.match(options.challenge, /^[A-Za-z0-9_-]{43}$/);
  assert.equal(Buffer.from(options.user.id, 'base64url').toString('hex'), person.accountId.replaceAll('-', ''));
  assert.match(options.user.name, /@example\.jp$/);
  assert.equal(options.user.displayName, '花子');
  assert.deepEqual(options.authenticatorSelection, {
    residentKey: 'required',
    requireResidentKey: true,
    userVerification: 'required',
  });
  assert.deepEqual(options.excludeCredentials, []);
  const device = new Authenticator(site);
  const credential = await device.create(options);
  await json(await post(person, '/account/passkeys', { credential, name: '会社のパソコン' }), 201);
  assert.deepEqual((await creation(person)).excludeCredentials, [
    { type: 'public-key', id: credential.id, transports: ['internal', 'hybrid'] },
  ]);
});

test('signing in by a passkey: a session of the account, and the time of use', async () => {
  const { person, device } = await withPasskey();
  const visitor = stranger();
  const session = await json<Schemas['Session']>(await signIn(visitor, device), 201);
  assert.deepEqual(
    [session.kind, session.level, session.method, session.accountId, session.registered],
    ['account', 'recent', 'passkey', person.accountId, false],
  );
  assert.match(visitor.setCookie, /^__Host-mizu-morioka=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  const { items } = await visitor.get<Schemas['PasskeyList']>('/account/passkeys');
  assert.ok(items[0]?.lastUsedAt);
  assert.equal((await visitor.get<{ accountId: string }>('/session')).accountId, person.accountId);
  await json(await signIn(stranger(), device), 201);
});

test('several passkeys of one account, newest first, each named, renamed and removed by its person alone', async () => {
  const { person, device, passkey } = await withPasskey();
  const second = new Authenticator(site);
  const added = await json<Schemas['Passkey']>(await add(person, second, '鍵'), 201);
  assert.deepEqual(
    (await person.get<Schemas['PasskeyList']>('/account/passkeys')).items.map(({ name, backedUp }) => [name, backedUp]),
    [
      ['鍵', true],
      ['スマートフォン', true],
    ],
  );
  const other = await signedInToAccount(server, [rare]);
  assert.deepEqual((await other.get<Schemas['PasskeyList']>('/account/passkeys')).items, []);
  for (const send of [{ method: 'PATCH', body: { name: 'x' } }, { method: 'DELETE' }]) {
    assert.equal(await problemOf(await other.send(`/account/passkeys/${added.id}`, send)), 'not-found');
    assert.equal(
      (await person.send(`/account/passkeys/${passkey.id}`, { ...send, headers: { 'X-CSRF-Token': '' } })).status,
      403,
    );
  }
  const renamed = await json<Schemas['Passkey']>(
    await person.send(`/account/passkeys/${added.id}`, { method: 'PATCH', body: { name: '家の鍵' } }),
    200,
  );
  assert.deepEqual([renamed.id, renamed.name], [added.id, '家の鍵']);
  await json(await person.send(`/account/passkeys/${passkey.id}`, { method: 'DELETE' }), 204);
  assert.equal(await problemOf(await signIn(stranger(), device)), 'passkey-refused');
  await json(await signIn(stranger(), second), 201);
});

test('adding and removing are told to every contact point', async () => {
  const { person, passkey } = await withPasskey();
  await staff((transaction) =>
    transaction
      .insertInto('contact_points')
      .values({ utility_id: 'morioka', account_id: person.accountId, kind: 'sms', address: '09012345678' })
      .execute(),
  );
  await json(await add(person, new Authenticator(site), '鍵'), 201);
  await json(await person.send(`/account/passkeys/${passkey.id}`, { method: 'DELETE' }), 204);
  await server.outbox.idle();
  const mail = await staff((transaction) =>
    transaction
      .selectFrom('contact_points')
      .select('address')
      .where('account_id', '=', person.accountId)
      .where('kind', '=', 'mail')
      .executeTakeFirstOrThrow(),
  );
  const told = server.outbox.messages
    .filter(({ address }) => [mail.address, '09012345678'].includes(address))
    .map(({ kind, template }) => `${kind} ${template}`);
  assert.deepEqual(told.sort(), [
    'mail passkey-added',
    'mail passkey-added',
    'mail passkey-removed',
    'sms passkey-added',
    'sms passkey-removed',
  ]);
});

test('signing in with a usage notice session links its contract when that is asked for, and ends it', async () => {
  const { device } = await withPasskey(rare);
  for (const [linkContract, contracts] of [
    [false, [rare.contractId]],
    [true, [hanako.contractId, rare.contractId]],
  ] as const) {
    const visitor = await signedIn(server, hanako);
    const before = visitor.cookie;
    const session = await json<Schemas['Session']>(await signIn(visitor, device, {}, { linkContract }), 201);
    visitor.csrfToken = session.csrfToken;
    const { items } = await visitor.get<{ items: { id: string }[] }>('/contracts');
    assert.deepEqual(items.map(({ id }) => id).sort(), [...contracts].sort());
    assert.equal(await problemOf(await visitor.send('/session', { context: { cookie: before } })), 'session-expired');
  }
});

test('confirming by a passkey: level `confirmed` under a new cookie, with one of the account’s own only', async () => {
  const { person, device } = await withPasskey();
  const { device: foreign } = await withPasskey(rare);
  const options = await json<Schemas['PasskeyRequestOptions']>(
    await post(person, '/session/confirmation/passkey/options'),
    200,
  );
  assert.deepEqual(
    options.allowCredentials.map(({ id }) => id),
    device.keys.map(({ id }) => Buffer.from(id).toString('base64url')),
  );
  const credential = await foreign.get({ ...options, allowCredentials: [] });
  assert.equal(await problemOf(await post(person, '/session/confirmation/passkey', { credential })), 'passkey-refused');
  assert.equal((await person.get<{ level: string }>('/session')).level, 'recent');

  const before = person.cookie;
  const session = await json<Schemas['Session']>(await step(person, device), 200);
  assert.equal(session.level, 'confirmed');
  assert.ok(session.confirmedUntil);
  assert.notEqual(person.cookie, before);
  // Some passkeys do not tell the handle where they were named.
  await json(await step(person, device, { userHandle: undefined }), 200);
  assert.deepEqual(await history(person.accountId), [
    { method: 'passkey', outcome: 'confirmed' },
    { method: 'passkey', outcome: 'confirmed' },
  ]);
});

test('adding and removing need a fresh sign-in; a usage notice has no passkeys', async () => {
  const { passkey } = await withPasskey();
  const late = await signedInToAccount(server, [hanako], { level: 'account' });
  assert.equal(await problemOf(await post(late, '/account/passkeys/options')), 'level-too-low');
  assert.equal(
    await problemOf(await late.send(`/account/passkeys/${passkey.id}`, { method: 'DELETE' })),
    'level-too-low',
  );
  const usageNotice = await signedIn(server, hanako);
  assert.equal(await problemOf(await usageNotice.send('/account/passkeys')), 'level-too-low');
  assert.equal(await problemOf(await post(usageNotice, '/session/confirmation/passkey/options')), 'level-too-low');
});

test('where a utility does not offer passkeys, none is made or asked for; those there were can be seen and removed', async () => {
  const { signIn: offer } = utilities.morioka;
  const off = await startServer({
    utilities: [
      { ...utilities.morioka, signIn: { ...offer, methods: offer.methods.filter((method) => method !== 'passkey') } },
    ],
  });
  const person = await signedInToAccount(off, [hanako]);
  const device = new Authenticator(site);
  const made = await device.create(await creation(await signedInToAccount(server, [hanako])));
  const answer = await device.get(await asked(stranger()));
  const refused = [
    await post(person, '/account/passkeys/options'),
    await post(person, '/account/passkeys', { credential: made, name: 'x' }),
    await post(person, '/session/confirmation/passkey/options'),
    await post(person, '/session/confirmation/passkey', { credential: answer }),
    await post(new Visitor(off), '/sign-in/passkey/options'),
    await post(new Visitor(off), '/sign-in/passkey', { credential: answer }),
  ];
  for (const response of refused) assert.equal(await problemOf(response), 'sign-in-method-off');
  assert.deepEqual(await person.get('/account/passkeys'), { items: [] });
});
