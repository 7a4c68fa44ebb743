/** Passkeys: made, used to sign in and to confirm, named, removed; and every answer that does not hold refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff, type UtilityConfig } from '@mizumado/server';
import { sql } from 'kysely';
import type { components } from '../../../packages/server/src/generated/contract.ts';
import { liesUnder } from '../../../packages/server/src/passkeys/relying-party.ts';
import { Authenticator, type Bent, bytes, text } from '../../support/authenticator.ts';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedIn, signedInToAccount, startServer, utilities, Visitor } from '../support/server.ts';

type Schemas = components['schemas'];
type Person = Visitor & { accountId: string };

const site = 'https://www.city.morioka.example';
const withPasskeys = (utility: UtilityConfig, passkeyDomain: string): UtilityConfig => ({ ...utility, signIn: { ...utility.signIn, passkeyDomain } });
const server = await startServer({
  utilities: [withPasskeys(utilities.morioka, 'city.morioka.example'), withPasskeys(utilities.chiba, 'city.morioka.example')],
  allowedOrigins: ['https://desk.elsewhere.example'],
});
const { hanako, rare, taro } = seeded;

const staff = <T>(work: Parameters<typeof asStaff<T>>[2]): Promise<T> => asStaff(server.db, 'morioka', work);
let addresses = 0;
const stranger = (utility = 'morioka'): Visitor => new Visitor(server, utility, `198.51.100.${(addresses += 1)}`);
const json = async <T>(response: Response, status: number): Promise<T> => {
  const body = (response.status === 204 ? undefined : await response.json()) as T;
  assert.equal(response.status, status, JSON.stringify(body));
  return body;
};
const post = (visitor: Visitor, path: string, body?: unknown): Promise<Response> => visitor.send(path, { method: 'POST', body });

const creation = async (person: Visitor): Promise<Schemas['PasskeyCreationOptions']> => json(await post(person, '/account/passkeys/options'), 200);
const add = async (person: Visitor, device: Authenticator, name = 'スマートフォン', bent: Bent = {}): Promise<Response> =>
  post(person, '/account/passkeys', { credential: await device.create(await creation(person), bent), name });
const asked = async (visitor: Visitor): Promise<Schemas['PasskeyRequestOptions']> => json(await post(visitor, '/sign-in/passkey/options'), 200);
const signIn = async (visitor: Visitor, device: Authenticator, bent: Bent = {}, rest: object = {}): Promise<Response> =>
  post(visitor, '/sign-in/passkey', { credential: await device.get(await asked(visitor), bent), ...rest });
const step = async (person: Visitor, device: Authenticator, bent: Bent = {}): Promise<Response> =>
  post(person, '/session/confirmation/passkey', { credential: await device.get(await json(await post(person, '/session/confirmation/passkey/options'), 200), bent) });

async function withPasskey(customer: (typeof seeded)[keyof typeof seeded] = hanako): Promise<{ person: Person; device: Authenticator; passkey: Schemas['Passkey'] }> {
  const person = await signedInToAccount(server, [customer]);
  const device = new Authenticator(site);
  return { person, device, passkey: await json(await add(person, device), 201) };
}

const history = (accountId: string) => staff((transaction) => transaction.selectFrom('sign_in_events').select(['method', 'outcome']).where('account_id', '=', accountId).orderBy('id').execute());

test('a passkey is asked for that can be found without a name, for an account without its id or address as handle', async () => {
  const person = await signedInToAccount(server, [hanako]);
  const options = await creation(person);
  assert.deepEqual(options.rp, { id: 'city.morioka.example', name: utilities.morioka.name.ja });
  assert.match(options.challenge, /^[A-Za-z0-9_-]{43}$/);
  assert.equal(Buffer.from(options.user.id, 'base64url').toString('hex'), person.accountId.replaceAll('-', ''));
  assert.match(options.user.name, /@example\.jp$/);
  assert.equal(options.user.displayName, '花子');
  assert.deepEqual(options.authenticatorSelection, { residentKey: 'required', requireResidentKey: true, userVerification: 'required' });
  assert.deepEqual(options.excludeCredentials, []);
  const device = new Authenticator(site);
  const credential = await device.create(options);
  await json(await post(person, '/account/passkeys', { credential, name: '会社のパソコン' }), 201);
  assert.deepEqual((await creation(person)).excludeCredentials, [{ type: 'public-key', id: credential.id, transports: ['internal', 'hybrid'] }]);
});

test('signing in by a passkey: a session of the account, and the time of use', async () => {
  const { person, device } = await withPasskey();
  const visitor = stranger();
  const session = await json<Schemas['Session']>(await signIn(visitor, device), 201);
  assert.deepEqual([session.kind, session.level, session.method, session.accountId, session.registered], ['account', 'recent', 'passkey', person.accountId, false]);
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
  assert.deepEqual((await person.get<Schemas['PasskeyList']>('/account/passkeys')).items.map(({ name, backedUp }) => [name, backedUp]), [['鍵', true], ['スマートフォン', true]]);
  const other = await signedInToAccount(server, [rare]);
  assert.deepEqual((await other.get<Schemas['PasskeyList']>('/account/passkeys')).items, []);
  for (const send of [{ method: 'PATCH', body: { name: 'x' } }, { method: 'DELETE' }]) {
    assert.equal(await problemOf(await other.send(`/account/passkeys/${added.id}`, send)), 'not-found');
    assert.equal((await person.send(`/account/passkeys/${passkey.id}`, { ...send, headers: { 'X-CSRF-Token': '' } })).status, 403);
  }
  const renamed = await json<Schemas['Passkey']>(await person.send(`/account/passkeys/${added.id}`, { method: 'PATCH', body: { name: '家の鍵' } }), 200);
  assert.deepEqual([renamed.id, renamed.name], [added.id, '家の鍵']);
  await json(await person.send(`/account/passkeys/${passkey.id}`, { method: 'DELETE' }), 204);
  assert.equal(await problemOf(await signIn(stranger(), device)), 'passkey-refused');
  await json(await signIn(stranger(), second), 201);
});

test('adding and removing are told to every contact point', async () => {
  const { person, passkey } = await withPasskey();
  await staff((transaction) => transaction.insertInto('contact_points').values({ utility_id: 'morioka', account_id: person.accountId, kind: 'sms', address: '09012345678' }).execute());
  await json(await add(person, new Authenticator(site), '鍵'), 201);
  await json(await person.send(`/account/passkeys/${passkey.id}`, { method: 'DELETE' }), 204);
  await server.outbox.idle();
  const mail = await staff((transaction) => transaction.selectFrom('contact_points').select('address').where('account_id', '=', person.accountId).where('kind', '=', 'mail').executeTakeFirstOrThrow());
  const told = server.outbox.messages.filter(({ address }) => [mail.address, '09012345678'].includes(address)).map(({ kind, template }) => `${kind} ${template}`);
  assert.deepEqual(told.sort(), ['mail passkey-added', 'mail passkey-added', 'mail passkey-removed', 'sms passkey-added', 'sms passkey-removed']);
});

test('signing in with a notice session links its contract when that is asked for, and ends it', async () => {
  const { device } = await withPasskey(rare);
  for (const [linkContract, contracts] of [[false, [rare.contractId]], [true, [hanako.contractId, rare.contractId]]] as const) {
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
  const options = await json<Schemas['PasskeyRequestOptions']>(await post(person, '/session/confirmation/passkey/options'), 200);
  assert.deepEqual(options.allowCredentials.map(({ id }) => id), device.keys.map(({ id }) => Buffer.from(id).toString('base64url')));
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
  assert.deepEqual(await history(person.accountId), [{ method: 'passkey', outcome: 'confirmed' }, { method: 'passkey', outcome: 'confirmed' }]);
});

test('a challenge is good for its purpose, its account, once, and five minutes', async () => {
  const { person, device } = await withPasskey();
  const credential = await device.get(await asked(person));
  assert.equal(await problemOf(await post(person, '/session/confirmation/passkey', { credential })), 'passkey-refused');

  const confirmation = await json<Schemas['PasskeyRequestOptions']>(await post(person, '/session/confirmation/passkey/options'), 200);
  assert.equal(await problemOf(await post(stranger(), '/sign-in/passkey', { credential: await device.get(confirmation) })), 'passkey-refused');
  const again = await signedInToAccount(server, [rare]);
  const others = await json<Schemas['PasskeyRequestOptions']>(await post(again, '/session/confirmation/passkey/options'), 200);
  assert.equal(await problemOf(await post(person, '/session/confirmation/passkey', { credential: await device.get(others) })), 'passkey-refused');
  const others2 = await creation(again);
  assert.equal(await problemOf(await post(person, '/account/passkeys', { credential: await new Authenticator(site).create(others2), name: 'x' })), 'passkey-refused');

  const answer = await device.get(await asked(stranger()));
  await json(await post(stranger(), '/sign-in/passkey', { credential: answer }), 201);
  assert.equal(await problemOf(await post(stranger(), '/sign-in/passkey', { credential: answer })), 'passkey-refused');

  const spoilt = await asked(stranger());
  assert.equal(await problemOf(await post(stranger(), '/sign-in/passkey', { credential: await device.get(spoilt, { verified: false }) })), 'passkey-refused');
  assert.equal(await problemOf(await post(stranger(), '/sign-in/passkey', { credential: await device.get(spoilt) })), 'passkey-refused');

  const old = await asked(stranger());
  await staff((transaction) => sql`update mizumado.challenges set expires_at = expires_at - interval '5 minutes'`.execute(transaction));
  assert.equal(await problemOf(await post(stranger(), '/sign-in/passkey', { credential: await device.get(old) })), 'passkey-refused');
});

const bends: [string, Bent][] = [
  ['an origin that is not allowed', { origin: 'https://evil.example' }],
  ['an allowed origin that does not lie under the domain', { origin: 'https://desk.elsewhere.example' }],
  ['an origin under the domain that is not allowed', { origin: 'https://wiki.city.morioka.example' }],
  ['plain http', { origin: 'http://www.city.morioka.example' }],
  ['no origin', { clientData: { origin: null } }],
  ['a frame in a page that is not allowed', { clientData: { crossOrigin: true, topOrigin: 'https://evil.example' } }],
  ['a frame that does not tell its window', { clientData: { crossOrigin: true } }],
  ['another domain', { rpId: 'evil.example' }],
  ['a domain below', { rpId: 'www.city.morioka.example' }],
  ['a person who was not recognised', { verified: false }],
  ['a challenge that nobody gave', { clientData: { challenge: 'a'.repeat(43) } }],
  ['no challenge', { clientData: { challenge: 5 } }],
];

test('an answer is refused, always in the same words, and its owner finds it in the history', async () => {
  const { person, device } = await withPasskey();
  const cases: [string, Bent][] = [...bends,
    ['the kind of a new passkey', { clientData: { type: 'webauthn.create' } }],
    ['a handle of another account', { userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    ['no handle', { userHandle: undefined }],
  ];
  const unknown = new Authenticator(site);
  await unknown.create(await creation(person));
  const refusal = async (by: Authenticator, bent: Bent = {}): Promise<object> => {
    const response = await signIn(stranger(), by, bent);
    const { requestId: _requestId, ...document } = (await response.json()) as { requestId: string };
    return { cookie: response.headers.get('Set-Cookie'), document };
  };
  const expected = await refusal(unknown);
  assert.deepEqual([(expected as { cookie: null }).cookie, (expected as { document: { type: string } }).document.type], [null, 'urn:mizumado:problem:passkey-refused']);
  for (const [name, bent] of cases) assert.deepEqual(await refusal(device, bent), expected, name);
  assert.deepEqual(await history(person.accountId), cases.map(() => ({ method: 'passkey', outcome: 'refused' })));
  await json(await signIn(stranger(), device), 201);
});

test('a frame inside an allowed page is allowed', async () => {
  const { device } = await withPasskey();
  await json(await signIn(stranger(), device, { clientData: { crossOrigin: true, topOrigin: 'https://desk.elsewhere.example' } }), 201);
});

test('a signature of another key, or over other data, is refused', async () => {
  const { device } = await withPasskey();
  const honest = await device.get(await asked(stranger()));
  const other = await device.get(await asked(stranger()));
  assert.equal(await problemOf(await post(stranger(), '/sign-in/passkey', { credential: { ...honest, response: { ...honest.response, signature: other.response.signature } } })), 'passkey-refused');
  for (const rubbish of [{ clientDataJSON: 'bnVsbA' }, { clientDataJSON: 'e30' }, { clientDataJSON: '' }, { authenticatorData: 'AAAA' }, { signature: '' }]) {
    const credential = await device.get(await asked(stranger()));
    assert.equal(await problemOf(await post(stranger(), '/sign-in/passkey', { credential: { ...credential, response: { ...credential.response, ...rubbish } } })), 'passkey-refused');
  }
});

test('a counter that goes back or stands still is a copy, unless the authenticator never counts', async () => {
  const { device } = await withPasskey();
  await json(await signIn(stranger(), device, { counter: 0 }), 201);
  await json(await signIn(stranger(), device, { counter: 0 }), 201);
  await json(await signIn(stranger(), device, { counter: 7 }), 201);
  for (const counter of [7, 6, 0]) assert.equal(await problemOf(await signIn(stranger(), device, { counter })), 'passkey-refused', String(counter));
  await json(await signIn(stranger(), device, { counter: 8 }), 201);
});

test('a passkey of another utility is unknown, even under the same domain', async () => {
  const { device } = await withPasskey();
  assert.equal(await problemOf(await signIn(stranger('chiba'), device, { origin: 'https://service.example' })), 'passkey-refused');
  const person = await signedInToAccount(server, [taro]);
  assert.deepEqual((await person.get<Schemas['PasskeyList']>('/account/passkeys')).items, []);
});

test('a new passkey is refused for the same reasons, and when its make is told', async () => {
  const person = await signedInToAccount(server, [hanako]);
  const certificates = { format: 'packed', cbor: Uint8Array.of(0xa3, ...text('alg'), 0x26, ...text('sig'), ...bytes(new Uint8Array(70)), ...text('x5c'), 0x81, ...bytes(new Uint8Array(99))) };
  const cases: [string, Bent][] = [...bends,
    ['the kind of an answer', { clientData: { type: 'webauthn.get' } }],
    ['certificates', { statement: certificates }],
    ['another format', { statement: { format: 'apple', cbor: Uint8Array.of(0xa0) } }],
    ['an id that is too long', { id: new Uint8Array(1024) }],
  ];
  for (const [name, bent] of cases) {
    assert.equal(await problemOf(await add(person, new Authenticator(site), 'x', bent)), 'passkey-refused', name);
    await staff((transaction) => transaction.deleteFrom('attempts').execute());
  }
  const device = new Authenticator(site);
  const id = crypto.getRandomValues(new Uint8Array(1023));
  await json(await add(person, device, 'x', { id }), 201);
  assert.equal(await problemOf(await add(await signedInToAccount(server, [rare]), new Authenticator(site), 'x', { id })), 'passkey-refused', 'a name that is taken');
  assert.equal((await person.get<Schemas['PasskeyList']>('/account/passkeys')).items.length, 1);
});

test('thirty answers that do not hold, and the network waits; one that holds is not counted', async () => {
  const { device } = await withPasskey();
  const one = new Visitor(server, 'morioka', '203.0.113.9');
  for (let at = 0; at < 31; at += 1) await json(await signIn(one, device), 201);
  one.cookie = '';
  for (let at = 0; at < 30; at += 1) assert.equal((await signIn(one, device, { verified: false })).status, 401, String(at));
  const response = await signIn(one, device);
  assert.equal(response.status, 429);
  assert.ok(Number(response.headers.get('Retry-After')) > 800);
  await json(await signIn(new Visitor(server, 'morioka', '203.0.113.10'), device), 201);
});

test('adding and removing need a fresh sign-in; a notice has no passkeys', async () => {
  const { passkey } = await withPasskey();
  const late = await signedInToAccount(server, [hanako], { level: 'account' });
  assert.equal(await problemOf(await post(late, '/account/passkeys/options')), 'level-too-low');
  assert.equal(await problemOf(await late.send(`/account/passkeys/${passkey.id}`, { method: 'DELETE' })), 'level-too-low');
  const notice = await signedIn(server, hanako);
  assert.equal(await problemOf(await notice.send('/account/passkeys')), 'level-too-low');
  assert.equal(await problemOf(await post(notice, '/session/confirmation/passkey/options')), 'level-too-low');
});

test('where a utility does not offer passkeys, none is made or asked for; those there were can be seen and removed', async () => {
  const { signIn: offer } = utilities.morioka;
  const off = await startServer({ utilities: [{ ...utilities.morioka, signIn: { ...offer, methods: offer.methods.filter((method) => method !== 'passkey') } }] });
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

test('an origin lies under a domain by whole labels, over https, or on this machine', () => {
  const under: [string, string, boolean][] = [
    ['https://city.example.jp', 'city.example.jp', true],
    ['https://www.city.example.jp:8443', 'city.example.jp', true],
    ['https://evilcity.example.jp', 'city.example.jp', false],
    ['https://city.example.jp.evil.example', 'city.example.jp', false],
    ['http://www.city.example.jp', 'city.example.jp', false],
    ['http://localhost:8081', 'localhost', true],
    ['http://site.localhost:8081', 'localhost', true],
    ['app://localhost', 'localhost', false],
    ['null', 'localhost', false],
  ];
  for (const [origin, domain, expected] of under) assert.equal(liesUnder(origin, domain), expected, origin);
});
