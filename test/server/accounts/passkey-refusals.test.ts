/** Passkeys: every answer that does not hold is refused, in the same words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { liesUnder } from '../../../packages/server/src/accounts/passkeys/relying-party.ts';
import { Authenticator, packed } from '../../support/authenticator.ts';
import type { Bent } from '../../support/authenticator.ts';
import { certificate, certifiedKey } from '../fixtures/authenticator-certificate.ts';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedInToAccount, Visitor } from '../support/server.ts';
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
  stranger,
  withPasskey,
} from './passkey-support.ts';
import type { Schemas } from './passkey-support.ts';

const { hanako, rare, taro } = seeded;

test('a challenge is good for its purpose, its account, once, and five minutes', async () => {
  const { person, device } = await withPasskey();
  const credential = await device.get(await asked(person));
  assert.equal(await problemOf(await post(person, '/session/confirmation/passkey', { credential })), 'passkey-refused');

  const confirmation = await json<Schemas['PasskeyRequestOptions']>(
    await post(person, '/session/confirmation/passkey/options'),
    200,
  );
  assert.equal(
    await problemOf(await post(stranger(), '/sign-in/passkey', { credential: await device.get(confirmation) })),
    'passkey-refused',
  );
  const again = await signedInToAccount(server, [rare]);
  const others = await json<Schemas['PasskeyRequestOptions']>(
    await post(again, '/session/confirmation/passkey/options'),
    200,
  );
  assert.equal(
    await problemOf(await post(person, '/session/confirmation/passkey', { credential: await device.get(others) })),
    'passkey-refused',
  );
  const theirs = await creation(again);
  assert.equal(
    await problemOf(
      await post(person, '/account/passkeys', { credential: await new Authenticator(site).create(theirs), name: 'x' }),
    ),
    'passkey-refused',
  );
  const { challenge } = await creation(person);
  const mixed = await json<Schemas['PasskeyRequestOptions']>(
    await post(person, '/session/confirmation/passkey/options'),
    200,
  );
  assert.equal(
    await problemOf(
      await post(person, '/session/confirmation/passkey', { credential: await device.get({ ...mixed, challenge }) }),
    ),
    'passkey-refused',
  );

  const answer = await device.get(await asked(stranger()));
  await json(await post(stranger(), '/sign-in/passkey', { credential: answer }), 201);
  assert.equal(await problemOf(await post(stranger(), '/sign-in/passkey', { credential: answer })), 'passkey-refused');

  const spoilt = await asked(stranger());
  assert.equal(
    await problemOf(
      await post(stranger(), '/sign-in/passkey', { credential: await device.get(spoilt, { verified: false }) }),
    ),
    'passkey-refused',
  );
  assert.equal(
    await problemOf(await post(stranger(), '/sign-in/passkey', { credential: await device.get(spoilt) })),
    'passkey-refused',
  );

  const old = await asked(stranger());
  await staff((transaction) =>
    sql`update mizumado.challenges set expires_at = expires_at - interval '5 minutes'`.execute(transaction),
  );
  assert.equal(
    await problemOf(await post(stranger(), '/sign-in/passkey', { credential: await device.get(old) })),
    'passkey-refused',
  );
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
  const cases: [string, Bent][] = [
    ...bends,
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
  assert.deepEqual(
    [(expected as { cookie: null }).cookie, (expected as { document: { type: string } }).document.type],
    [null, 'urn:mizumado:problem:passkey-refused'],
  );
  for (const [name, bent] of cases) assert.deepEqual(await refusal(device, bent), expected, name);
  assert.deepEqual(
    await history(person.accountId),
    cases.map(() => ({ method: 'passkey', outcome: 'refused' })),
  );
  await json(await signIn(stranger(), device), 201);
});

test('a frame inside an allowed page is allowed', async () => {
  const { device } = await withPasskey();
  await json(
    await signIn(stranger(), device, {
      clientData: { crossOrigin: true, topOrigin: 'https://desk.elsewhere.example' },
    }),
    201,
  );
});

test('a signature of another key, or over other data, is refused', async () => {
  const { device } = await withPasskey();
  const honest = await device.get(await asked(stranger()));
  const other = await device.get(await asked(stranger()));
  assert.equal(
    await problemOf(
      await post(stranger(), '/sign-in/passkey', {
        credential: { ...honest, response: { ...honest.response, signature: other.response.signature } },
      }),
    ),
    'passkey-refused',
  );
  for (const rubbish of [
    { clientDataJSON: 'bnVsbA' },
    { clientDataJSON: 'e30' },
    { clientDataJSON: '' },
    { authenticatorData: 'AAAA' },
    { signature: '' },
  ]) {
    const credential = await device.get(await asked(stranger()));
    assert.equal(
      await problemOf(
        await post(stranger(), '/sign-in/passkey', {
          credential: { ...credential, response: { ...credential.response, ...rubbish } },
        }),
      ),
      'passkey-refused',
    );
  }
});

test('a counter that goes back or stands still is a copy, unless the authenticator never counts', async () => {
  const { device } = await withPasskey();
  await json(await signIn(stranger(), device, { counter: 0 }), 201);
  await json(await signIn(stranger(), device, { counter: 0 }), 201);
  await json(await signIn(stranger(), device, { counter: 7 }), 201);
  for (const counter of [7, 6, 0])
    assert.equal(await problemOf(await signIn(stranger(), device, { counter })), 'passkey-refused', String(counter));
  await json(await signIn(stranger(), device, { counter: 8 }), 201);
});

test('a passkey of another utility is unknown, even under the same domain', async () => {
  const { device } = await withPasskey();
  assert.equal(await problemOf(await signIn(stranger('chiba'), device)), 'passkey-refused');
  const person = await signedInToAccount(server, [taro]);
  assert.deepEqual((await person.get<Schemas['PasskeyList']>('/account/passkeys')).items, []);
});

test('a new passkey is refused for the same reasons, and when its make is told', async () => {
  const person = await signedInToAccount(server, [hanako]);
  const key = await crypto.subtle.importKey(
    'pkcs8',
    Buffer.from(certifiedKey, 'base64'),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const cases: [string, Bent][] = [
    ...bends,
    ['the kind of an answer', { clientData: { type: 'webauthn.get' } }],
    [
      'a true statement with certificates',
      { statement: (signed) => packed(key, signed, Buffer.from(certificate, 'base64')) },
    ],
    ['a statement of another key', { statement: (signed) => packed(key, signed) }],
    ['another format', { statement: () => Promise.resolve({ format: 'apple', cbor: Uint8Array.of(0xa0) }) }],
    ['an id that is too long', { id: new Uint8Array(1024) }],
  ];
  for (const [name, bent] of cases) {
    assert.equal(await problemOf(await add(person, new Authenticator(site), 'x', bent)), 'passkey-refused', name);
    await staff((transaction) => transaction.deleteFrom('attempts').execute());
  }
  await json(await add(person, new Authenticator(site), 'x', { statement: (signed, own) => packed(own, signed) }), 201);
  const device = new Authenticator(site);
  const id = crypto.getRandomValues(new Uint8Array(1023));
  await json(await add(person, device, 'x', { id }), 201);
  assert.equal(
    await problemOf(await add(await signedInToAccount(server, [rare]), new Authenticator(site), 'x', { id })),
    'passkey-refused',
    'a name that is taken',
  );
  assert.equal((await person.get<Schemas['PasskeyList']>('/account/passkeys')).items.length, 2);
});

test('thirty answers that do not hold, and the network waits; one that holds is not counted', async () => {
  const { device } = await withPasskey();
  const one = new Visitor(server, 'morioka', '203.0.113.9');
  for (let at = 0; at < 31; at += 1) await json(await signIn(one, device), 201);
  one.cookie = '';
  for (let at = 0; at < 30; at += 1)
    assert.equal((await signIn(one, device, { verified: false })).status, 401, String(at));
  const response = await signIn(one, device);
  assert.equal(response.status, 429);
  assert.ok(Number(response.headers.get('Retry-After')) > 800);
  await json(await signIn(new Visitor(server, 'morioka', '203.0.113.10'), device), 201);
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
