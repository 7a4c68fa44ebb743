/** My account: what is shown, what changes, and what is left when it is closed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedInToAccount, startServer } from '../support/server.ts';
import { expectStatus, lastLine, mailbox } from './support.ts';

interface Account {
  id: string;
  name: string | null;
  lang: string;
  contactPoints: { kind: string; address: string }[];
  passkeys: number;
  provider: boolean;
}

const server = await startServer();
const news = mailbox(server);
const change = (visitor: Awaited<ReturnType<typeof signedInToAccount>>, body: unknown) =>
  visitor.send('/account', { method: 'PATCH', body });

test('an account shows its contact points and how it can be signed in to', async () => {
  const hanako = await signedInToAccount(server, [seeded.hanako], { mail: 'shown@example.jp', level: 'account' });
  await asStaff(server.db, 'morioka', async (transaction) => {
    const key = { utility_id: 'morioka', account_id: hanako.accountId };
    await transaction
      .insertInto('contact_points')
      .values({ ...key, kind: 'sms', address: '09012345678' })
      .execute();
    await transaction
      .insertInto('passkeys')
      .values({
        ...key,
        credential_id: 'credential',
        public_key: new Uint8Array(1),
        counter: 0,
        transports: [],
        backed_up: false,
        name: '電話',
      })
      .execute();
    await transaction
      .insertInto('provider_identities')
      .values({ ...key, issuer: 'https://id.example', subject: 'hanako' })
      .execute();
  });
  const { id, name, lang, contactPoints, passkeys, provider } = await hanako.get<Account>('/account');
  assert.deepEqual(
    { id, name, lang, passkeys, provider },
    { id: hanako.accountId, name: '花子', lang: 'ja', passkeys: 1, provider: true },
  );
  assert.deepEqual(
    contactPoints.map(({ kind, address }) => [kind, address]),
    [
      ['mail', 'shown@example.jp'],
      ['sms', '09012345678'],
    ],
  );
});

test('a name is kept character by character, and what is not given stays', async () => {
  const person = await signedInToAccount(server, [], { utility: 'morioka', level: 'account' });
  const name = '𠮷野 葛\u{E0100}子　Å';
  const changed = await expectStatus<Account>(change(person, { name }), 200);
  assert.deepEqual([changed.name, changed.lang], [name, 'ja']);
  assert.deepEqual(await expectStatus<Account>(change(person, { lang: 'en' }), 200), { ...changed, lang: 'en' });
  assert.deepEqual(await expectStatus<Account>(change(person, {}), 200), { ...changed, lang: 'en' });
  for (const wrong of [{ name: '' }, { name: null }, { name: 'a\u0000' }, { id: person.accountId }])
    await expectStatus(change(person, wrong), 400);
});

test('one account changes nothing of another', async () => {
  const [one, other] = [
    await signedInToAccount(server, [], { utility: 'morioka', name: 'one' }),
    await signedInToAccount(server, [], { utility: 'morioka', name: 'other' }),
  ];
  await expectStatus(change(one, { name: 'changed' }), 200);
  assert.equal((await other.get<Account>('/account')).name, 'other');
});

test('closing tells every contact point, ends every session and takes all that is the account’s, and nothing else', async () => {
  const person = await signedInToAccount(server, [seeded.rare], { mail: 'closing@example.jp', level: 'confirmed' });
  const guest = await signedInToAccount(server, [], { mail: 'guest-of-closing@example.jp' });
  await asStaff(server.db, 'morioka', async (transaction) => {
    const key = { utility_id: 'morioka', account_id: person.accountId };
    await transaction
      .insertInto('contact_points')
      .values({ ...key, kind: 'sms', address: '08012345678' })
      .execute();
    await transaction
      .insertInto('challenges')
      .values({
        ...key,
        token_hash: new Uint8Array(32),
        purpose: 'confirmation-code',
        secret_hash: null,
        data: '{}',
        expires_at: new Date(Date.now() + 60_000),
      })
      .execute();
    const { id } = await transaction
      .insertInto('shares')
      .values({
        utility_id: 'morioka',
        contract_id: seeded.rare.contractId,
        given_by: person.accountId,
        kind: 'mail',
        address: 'guest-of-closing@example.jp',
        role: 'viewer',
        relation: 'family',
        expires_on: null,
        accepted_by: guest.accountId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('contract_access')
      .values({
        utility_id: 'morioka',
        account_id: guest.accountId,
        contract_id: seeded.rare.contractId,
        role: 'viewer',
        origin: 'share',
        share_id: id,
        expires_on: null,
      })
      .execute();
  });
  await news();
  const { cookie } = person;
  const counted = () =>
    asStaff(server.db, 'morioka', async (transaction) => ({
      contracts: (await transaction.selectFrom('contracts').select('id').execute()).length,
      bills: (await transaction.selectFrom('bills').select('id').execute()).length,
      customers: (await transaction.selectFrom('customers').select('id').execute()).length,
    }));
  const before = await counted();

  await expectStatus(person.send('/account', { method: 'DELETE' }), 204);
  assert.match(person.setCookie, /^__Host-mizu-morioka=; .*Max-Age=0$/);
  assert.equal(await problemOf(await person.send('/account', { context: { cookie } })), 'session-expired');
  assert.deepEqual(
    (await news()).map(({ kind, address, template }) => [kind, address, template]),
    [
      ['mail', 'closing@example.jp', 'account-closed'],
      ['sms', '08012345678', 'account-closed'],
    ],
  );
  assert.deepEqual(await counted(), before);
  const left = await asStaff(server.db, 'morioka', async (transaction) => {
    const tables = [
      'contact_points',
      'passkeys',
      'sessions',
      'contract_access',
      'sign_in_events',
      'challenges',
    ] as const;
    return Promise.all(
      tables.map(
        async (table) =>
          (
            await transaction
              .selectFrom(table)
              .select('utility_id')
              .where('account_id', '=', person.accountId)
              .execute()
          ).length,
      ),
    );
  });
  assert.deepEqual(left, [0, 0, 0, 0, 0, 0]);
  assert.equal((await guest.send(`/contracts/${seeded.rare.contractId}`)).status, 404, 'its shares end with it');
  assert.deepEqual(await lastLine(server), {
    action: 'account.close',
    subjects: [],
    outcome: 'done',
    actor_id: person.accountId,
    actor_kind: 'account',
  });
});

test('closing needs a fresh confirmation', async () => {
  const person = await signedInToAccount(server, [], { utility: 'morioka', level: 'recent' });
  assert.equal(await problemOf(await person.send('/account', { method: 'DELETE' })), 'level-too-low');
  assert.equal((await person.send('/account')).status, 200);
});
