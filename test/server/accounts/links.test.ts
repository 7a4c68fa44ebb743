/** Contracts linked to an account by the two numbers of the usage notice, and taken off again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedInToAccount, startServer, Visitor } from '../support/server.ts';
import { contractsOf, expectStatus, lastLine, mailbox } from './support.ts';

const server = await startServer();
const news = mailbox(server);
const { hanako, rare, fresh, taro } = seeded;
interface Numbers {
  customerNumber: string;
  confirmationNumber: string;
}
const link = (visitor: Visitor, { customerNumber, confirmationNumber }: Numbers) =>
  visitor.send('/account/contracts', { method: 'POST', body: { customerNumber, confirmationNumber } });
const unlink = (visitor: Visitor, contractId: string) =>
  visitor.send(`/account/contracts/${contractId}`, { method: 'DELETE' });
const forgetAttempts = () =>
  asStaff(server.db, 'morioka', (transaction) => transaction.deleteFrom('attempts').execute());

test('the two numbers make the account a holder, who sees the contract at once and is told', async () => {
  const person = await signedInToAccount(server, [hanako], { mail: 'linking@example.jp', level: 'account' });
  await news();
  const linked = await expectStatus<{ id: string; customerNumber: string; access: object }>(
    link(person, { ...rare, customerNumber: '１２－３４－５６７８２' }),
    201,
  );
  assert.deepEqual(
    [linked.id, linked.customerNumber, linked.access],
    [rare.contractId, '12-34-56782', { role: 'holder', relation: null, expiresOn: null }],
  );
  const { access: _access, ...shown } = await person.get<{ access: object }>(`/contracts/${rare.contractId}`);
  const { access: _own, ...answered } = linked;
  assert.deepEqual(shown, answered);
  assert.deepEqual((await contractsOf(person)).sort(), [hanako.contractId, rare.contractId]);
  assert.deepEqual(await news(), [
    {
      kind: 'mail',
      address: 'linking@example.jp',
      lang: 'ja',
      template: 'contract-linked',
      values: { customerNumber: '**-**-*6782' },
    },
  ]);
});

test('the audit log names the contract and not its numbers', async () => {
  const person = await signedInToAccount(server, [], { utility: 'morioka' });
  await expectStatus(link(person, fresh), 201);
  assert.deepEqual(await lastLine(server), {
    action: 'contracts.link',
    subjects: [{ kind: 'contract', id: fresh.contractId }],
    outcome: 'done',
    actor_id: person.accountId,
    actor_kind: 'account',
  });
  await expectStatus(link(person, { ...rare, confirmationNumber: '999999' }), 422);
  assert.deepEqual(await lastLine(server), {
    action: 'contracts.link',
    subjects: [],
    outcome: 'refused',
    actor_id: person.accountId,
    actor_kind: 'account',
  });
});

test('a wrong pair, an unknown number, a malformed one and another utility’s get the same answer', async () => {
  await forgetAttempts();
  const person = await signedInToAccount(server, [], { utility: 'morioka' });
  const answers = await Promise.all(
    [
      { ...hanako, confirmationNumber: '999999' },
      { customerNumber: '987654321', confirmationNumber: '000001' },
      { customerNumber: '12\u0000', confirmationNumber: 'x' },
      taro,
    ].map(async (numbers) => {
      const { requestId, ...document } = await expectStatus<{ requestId: string }>(link(person, numbers), 422);
      assert.ok(requestId);
      return document;
    }),
  );
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.deepEqual(await contractsOf(person), []);
});

test('five wrong pairs for one number, and even the right one waits, whoever asks; signing in waits with it', async () => {
  await forgetAttempts();
  for (let guess = 0; guess < 5; guess += 1) {
    const person = await signedInToAccount(server, [], { utility: 'morioka' });
    await expectStatus(link(person, { ...hanako, confirmationNumber: `10000${guess}` }), 422);
  }
  const person = await signedInToAccount(server, [], { utility: 'morioka' });
  const response = await link(person, hanako);
  assert.equal(response.status, 429);
  assert.ok(Number(response.headers.get('Retry-After')) > 800);
  assert.equal((await new Visitor(server, 'morioka', '198.51.100.9').signIn(hanako)).status, 429);
  assert.deepEqual(await contractsOf(person), []);
});

test('ten wrong pairs from one account, and it waits, whatever the number and the address', async () => {
  await forgetAttempts();
  const person = await signedInToAccount(server, [], { utility: 'morioka' });
  const guess = (at: number) =>
    person.send('/account/contracts', {
      method: 'POST',
      body: { customerNumber: String(100_000_000 + at), confirmationNumber: '000000' },
      context: { address: `198.51.100.${at}` },
    });
  for (let at = 0; at < 10; at += 1) assert.equal((await guess(at)).status, 422);
  assert.equal((await guess(10)).status, 429);
});

test('a contract that is held already is not linked again', async () => {
  await forgetAttempts();
  const person = await signedInToAccount(server, [hanako]);
  await news();
  assert.equal(await problemOf(await link(person, hanako)), 'already-linked');
  assert.deepEqual(await news(), []);
});

test('a contract taken off is no longer seen, and goes on for everybody else', async () => {
  const [person, other] = [
    await signedInToAccount(server, [hanako, rare], { mail: 'unlinking@example.jp' }),
    await signedInToAccount(server, [hanako]),
  ];
  await news();
  await expectStatus(unlink(person, hanako.contractId), 204);
  assert.deepEqual(await news(), [
    {
      kind: 'mail',
      address: 'unlinking@example.jp',
      lang: 'ja',
      template: 'contract-unlinked',
      values: { customerNumber: '**-**-*6781' },
    },
  ]);
  assert.deepEqual(await contractsOf(person), [rare.contractId]);
  assert.equal((await person.send(`/contracts/${hanako.contractId}`)).status, 404);
  assert.deepEqual(await contractsOf(other), [hanako.contractId]);
  for (const foreign of [hanako.contractId, fresh.contractId, taro.contractId])
    assert.equal(await problemOf(await unlink(person, foreign)), 'not-found');
});

test('a contract that passes to another customer is seen by nobody who saw it before', async () => {
  const person = await signedInToAccount(server, [fresh]);
  await asStaff(server.db, 'morioka', (transaction) =>
    transaction
      .updateTable('contracts')
      .set({ customer_id: hanako.customerId })
      .where('id', '=', fresh.contractId)
      .execute(),
  );
  assert.deepEqual(await contractsOf(person), []);
});
