/** What an operator does for somebody on the phone: find the account, link a contract. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { holdsDetails } from '../../../packages/server/src/accounts/operators/reason.ts';
import { clockOf, seeded, seedToday } from '../fixtures/seed.ts';
import { operatorToken, problemOf, signedInToAccount, startServer, Visitor } from '../support/server.ts';
import { contractsOf, expectStatus, lastLine, mailbox } from './support.ts';

interface Found {
  id: string;
  name: string;
  contactPoints: { address: string }[];
  contracts: { id: string; customerNumber: string; role: string }[];
}

let now = clockOf(seedToday)();
const server = await startServer({ clock: () => now });
const news = mailbox(server);
const { hanako, rare, fresh, taro } = seeded;
const desk = { Authorization: `Bearer ${operatorToken}`, 'X-Operator': 'desk-3' };
const operator = (utility = 'morioka') => new Visitor(server, utility);
const find = (
  address: string,
  {
    kind = 'mail',
    utility = 'morioka',
    headers = desk,
  }: { kind?: string; utility?: string; headers?: Record<string, string> } = {},
) => operator(utility).send('/accounts/search', { method: 'POST', headers, body: { kind, address } });
const found = async (...given: Parameters<typeof find>) =>
  (await expectStatus<{ items: Found[] }>(find(...given), 200)).items;
const link = (accountId: string, more: object = {}, utility = 'morioka', headers: Record<string, string> = desk) =>
  operator(utility).send(`/accounts/${accountId}/contracts`, {
    method: 'POST',
    headers,
    body: { customerNumber: '12-34-56782', role: 'holder', reason: '本人確認済み（運転免許証）', ...more },
  });

test('an account is found by its verified address, exactly, and the look is in the audit log without the address', async () => {
  const person = await signedInToAccount(server, [hanako], { mail: 'findable@example.jp' });
  const [account, ...more] = await found('Findable@example.jp');
  assert.deepEqual(
    [account?.id, account?.name, account?.contactPoints.map(({ address }) => address), account?.contracts, more.length],
    [
      person.accountId,
      '花子',
      ['findable@example.jp'],
      [{ id: hanako.contractId, customerNumber: '12-34-56781', role: 'holder' }],
      0,
    ],
  );
  assert.deepEqual(await lastLine(server), {
    action: 'accounts.find',
    subjects: [{ kind: 'account', id: person.accountId }],
    outcome: 'done',
    actor_id: 'desk-3',
    actor_kind: 'operator',
  });
  for (const address of ['indable@example.jp', 'findable@example.jp.example', '%@example.jp', '_indable@example.jp'])
    assert.deepEqual(await found(address), [], address);
  assert.deepEqual((await lastLine(server)).subjects, []);
  assert.deepEqual(await found('findable@example.jp', { utility: 'chiba' }), []);
  assert.equal((await find('no address')).status, 400);
});

test('without the token, or without a name, nobody is let in', async () => {
  const person = await signedInToAccount(server, [hanako]);
  const headers = { ...desk, Authorization: 'Bearer wrong' };
  assert.equal(await problemOf(await find('x@example.jp', { headers })), 'operator-required');
  assert.equal(await problemOf(await link(person.accountId, {}, 'morioka', headers)), 'operator-required');
  assert.equal((await find('x@example.jp', { headers: { Authorization: desk.Authorization } })).status, 400);
});

test('a linked contract is seen at once; the account is told, and the reason stays in the audit log', async () => {
  const person = await signedInToAccount(server, [hanako], { mail: 'called@example.jp' });
  await news();
  const contract = await expectStatus<{ id: string; access: object }>(link(person.accountId), 201);
  assert.deepEqual(
    [contract.id, contract.access],
    [rare.contractId, { role: 'holder', relation: null, expiresOn: null }],
  );
  assert.deepEqual((await contractsOf(person)).sort(), [hanako.contractId, rare.contractId]);
  assert.deepEqual(await news(), [
    {
      kind: 'mail',
      address: 'called@example.jp',
      lang: 'ja',
      template: 'contract-linked',
      values: { customerNumber: '**-**-*6782' },
    },
  ]);
  assert.deepEqual(await lastLine(server), {
    action: 'accounts.linkContract',
    subjects: [
      { kind: 'account', id: person.accountId },
      { kind: 'contract', id: rare.contractId },
      { kind: 'reason', id: '本人確認済み（運転免許証）' },
    ],
    outcome: 'done',
    actor_id: 'desk-3',
    actor_kind: 'operator',
  });
});

test('a reason with details of a person is refused', async () => {
  for (const reason of ['免許証 1234', '下四桁１２３４', '電話 090-1234', '0 1 2 3', 'hanako@example.jp', '口座 ٣٤٥٦'])
    assert.ok(holdsDetails(reason), reason);
  for (const reason of ['本人確認済み（運転免許証）', '窓口で確認、身分証2点', '11月20日に来庁'])
    assert.ok(!holdsDetails(reason), reason);
  const person = await signedInToAccount(server, []);
  const { errors } = await expectStatus<{ errors: { path: string }[] }>(
    link(person.accountId, { reason: '免許証 1234' }),
    400,
  );
  assert.equal(errors[0]?.path, '/reason');
  assert.deepEqual(await contractsOf(person), []);
});

test('an operator may give less than holding; what is there already is not linked again', async () => {
  const person = await signedInToAccount(server, []);
  const viewer = await expectStatus<{ access: object }>(link(person.accountId, { role: 'viewer' }), 201);
  assert.deepEqual(viewer.access, { role: 'viewer', relation: null, expiresOn: null });
  assert.equal(await problemOf(await person.send(`/contracts/${rare.contractId}/shares`)), 'not-holder');
  assert.equal(await problemOf(await link(person.accountId, { role: 'viewer' })), 'already-linked');
  await expectStatus(link(person.accountId, { role: 'holder' }), 201);
  for (const role of ['viewer', 'manager', 'holder'])
    assert.equal(await problemOf(await link(person.accountId, { role })), 'already-linked');
  await expectStatus(person.send(`/contracts/${rare.contractId}/shares`), 200);
});

test('accounts and contracts of another utility, and unknown ones, are not linked', async () => {
  const person = await signedInToAccount(server, [], { utility: 'morioka' });
  assert.equal(
    await problemOf(await link(person.accountId, { customerNumber: taro.customerNumber }, 'chiba')),
    'not-found',
  );
  assert.equal(await problemOf(await link(hanako.contractId)), 'not-found');
  for (const customerNumber of [taro.customerNumber, '999999999', "1' or '1'='1"]) {
    const { errors } = await expectStatus<{ errors: { path: string }[] }>(
      link(person.accountId, { customerNumber }),
      400,
    );
    assert.equal(errors[0]?.path, '/customerNumber');
  }
  assert.deepEqual(await contractsOf(person), []);
});

test('a share that has run out is not among the contracts that an account sees', async () => {
  const person = await signedInToAccount(server, [], { mail: 'until@example.jp' });
  const giver = await signedInToAccount(server, [fresh]);
  await asStaff(server.db, 'morioka', async (transaction) => {
    const until = { expires_on: '2026-11-30' };
    const { id } = await transaction
      .insertInto('shares')
      .values({
        utility_id: 'morioka',
        contract_id: fresh.contractId,
        given_by: giver.accountId,
        kind: 'mail',
        address: 'until@example.jp',
        role: 'manager',
        relation: 'staff',
        accepted_by: person.accountId,
        ...until,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('contract_access')
      .values({
        utility_id: 'morioka',
        account_id: person.accountId,
        contract_id: fresh.contractId,
        role: 'manager',
        origin: 'share',
        share_id: id,
        ...until,
      })
      .execute();
  });
  assert.deepEqual(
    (await found('until@example.jp'))[0]?.contracts.map(({ role }) => role),
    ['manager'],
  );
  now = clockOf('2026-12-01')();
  assert.deepEqual((await found('until@example.jp'))[0]?.contracts, []);
  // By an operator it becomes a link of its own, and lasts.
  await expectStatus(link(person.accountId, { customerNumber: fresh.customerNumber, role: 'manager' }), 201);
  assert.deepEqual(await contractsOf(person), [fresh.contractId]);
  assert.deepEqual((await giver.get<{ items: object[] }>(`/contracts/${fresh.contractId}/shares`)).items, []);
});
