/** Contracts shared with others: offered to an address, accepted by its owner, ended by a day or by a holder. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { inviterName } from '../../../packages/server/src/accounts/shares/inviter.ts';
import { billId, clockOf, seeded, seedToday } from '../fixtures/seed.ts';
import { problemOf, signedIn, signedInToAccount, startServer } from '../support/server.ts';
import type { Visitor } from '../support/server.ts';
import { contractsOf, expectStatus, lastLine, mailbox } from './support.ts';

interface Share {
  id: string;
  address: string;
  role: string;
  state: string;
  expiresOn: string | null;
}
interface Contract {
  id: string;
  access: { role: string; relation: string | null; expiresOn: string | null };
}

let now = clockOf(seedToday)();
const server = await startServer({ clock: () => now });
const news = mailbox(server);
const { hanako, rare, taro } = seeded;
let people = 0;
const person = async (...contracts: (typeof hanako)[]) => {
  const mail = `sharing-${(people += 1)}@example.jp`;
  return Object.assign(await signedInToAccount(server, contracts, { utility: 'morioka', mail, level: 'confirmed' }), {
    mail,
  });
};
const wish = { kind: 'mail', role: 'viewer', relation: 'family', expiresOn: null, lang: 'ja' };
const offer = (giver: Visitor, address: string, more: object = {}, contractId: string = hanako.contractId) =>
  giver.send(`/contracts/${contractId}/shares`, { method: 'POST', body: { ...wish, address, ...more } });
const sharesOf = async (giver: Visitor, contractId: string = hanako.contractId) =>
  (await giver.get<{ items: Share[] }>(`/contracts/${contractId}/shares`)).items;
const invitationsOf = async (guest: Visitor) =>
  (
    await guest.get<{ items: ({ id: string; invitedBy: string | null; premises: { room: string } } & Share)[] }>(
      '/account/invitations',
    )
  ).items;
const accept = (guest: Visitor, id: string) => guest.send(`/account/invitations/${id}/acceptance`, { method: 'POST' });
const decline = (guest: Visitor, id: string) => guest.send(`/account/invitations/${id}`, { method: 'DELETE' });
const end = (giver: Visitor, id: string, contractId: string = hanako.contractId) =>
  giver.send(`/contracts/${contractId}/shares/${id}`, { method: 'DELETE' });
/** An accepted share, with both sides of it. */
const shared = async (more: object = {}) => {
  const [giver, guest] = [await person(hanako), await person()];
  const share = await expectStatus<Share>(offer(giver, guest.mail, more), 201);
  const contract = await expectStatus<Contract>(accept(guest, share.id), 200);
  return { giver, guest, share, contract };
};

test('an offer is sent to its address, and the person there sees who offers what, and nothing of the contract yet', async () => {
  const [giver, guest, stranger] = [await person(hanako), await person(), await person()];
  await news();
  const share = await expectStatus<Share>(
    offer(giver, ` ${guest.mail.toUpperCase()} `, { role: 'manager', relation: 'guarantor', expiresOn: '2027-03-31' }),
    201,
  );
  assert.deepEqual(
    [share.address, share.role, share.state, share.expiresOn],
    [guest.mail, 'manager', 'invited', '2027-03-31'],
  );
  assert.deepEqual(await news(), [
    {
      kind: 'mail',
      address: guest.mail,
      lang: 'ja',
      template: 'invitation',
      values: { inviter: '花子', page: 'https://service.example/morioka/my' },
    },
    {
      kind: 'mail',
      address: giver.mail,
      lang: 'ja',
      template: 'share-offered',
      values: { address: 's***@example.jp' },
    },
  ]);
  assert.deepEqual(await sharesOf(giver), [share]);
  const [invitation, ...more] = await invitationsOf(guest);
  assert.deepEqual(
    [invitation?.id, invitation?.invitedBy, invitation?.premises.room, more.length],
    [share.id, '花子', '201', 0],
  );
  assert.deepEqual(await contractsOf(guest), []);
  assert.deepEqual(await invitationsOf(stranger), []);
  assert.deepEqual(await invitationsOf(giver), []);
  assert.deepEqual((await lastLine(server)).subjects, [
    { kind: 'contract', id: hanako.contractId },
    { kind: 'share', id: share.id },
  ]);
});

test('the answer is the same whether the address is somebody’s or nobody’s', async () => {
  const [giver, guest] = [await person(hanako), await person()];
  const [known, unknown] = [
    await expectStatus<Share>(offer(giver, guest.mail), 201),
    await expectStatus<Share>(offer(giver, 'nobody-at-all@example.jp'), 201),
  ];
  assert.deepEqual(Object.keys(known), Object.keys(unknown));
  assert.deepEqual([known.state, unknown.state], ['invited', 'invited']);
  assert.equal((await news()).filter(({ template }) => template === 'invitation').length, 2);
});

test('who accepts sees the contract, its bills, and in which role until when; the giver is told', async () => {
  const { giver, guest, share, contract } = await shared({
    role: 'manager',
    relation: 'staff',
    expiresOn: '2027-03-31',
  });
  const access = { role: 'manager', relation: 'staff', expiresOn: '2027-03-31' };
  assert.deepEqual([contract.id, contract.access], [hanako.contractId, access]);
  assert.deepEqual((await guest.get<Contract>(`/contracts/${hanako.contractId}`)).access, access);
  assert.equal((await guest.get<{ items: unknown[] }>('/bills')).items.length, 8);
  assert.equal((await sharesOf(giver)).find(({ id }) => id === share.id)?.state, 'accepted');
  assert.deepEqual(await invitationsOf(guest), []);
  const told = (await news()).filter(({ template }) => template === 'share-accepted');
  assert.deepEqual(
    told.map(({ address, values }) => [address, values]),
    [[giver.mail, { address: 's***@example.jp' }]],
  );
  assert.equal(await problemOf(await accept(guest, share.id)), 'not-found', 'once');
});

test('only a holder sees, gives and ends shares; who does not see the contract is not told that there is one', async () => {
  const { giver, guest, share } = await shared({ role: 'manager' });
  const stranger = await person(rare);
  for (const [visitor, problem] of [
    [guest, 'not-holder'],
    [stranger, 'not-found'],
  ] as const) {
    assert.equal(await problemOf(await visitor.send(`/contracts/${hanako.contractId}/shares`)), problem);
    assert.equal(await problemOf(await offer(visitor, 'third@example.jp')), problem);
    assert.equal(await problemOf(await end(visitor, share.id)), problem);
  }
  for (const other of [stranger, await person(hanako, rare)])
    assert.equal(
      await problemOf(await end(other, share.id, rare.contractId)),
      'not-found',
      'a share of another contract',
    );
  assert.ok((await sharesOf(giver)).some(({ id }) => id === share.id));
  const usageNotice = await signedIn(server, hanako);
  assert.equal(await problemOf(await usageNotice.send(`/contracts/${hanako.contractId}/shares`)), 'level-too-low');
});

test('offering needs a fresh confirmation', async () => {
  const giver = await signedInToAccount(server, [hanako], { level: 'recent' });
  assert.equal(await problemOf(await offer(giver, 'third@example.jp')), 'level-too-low');
});

test('ending a share ends the sight of the contract at once, for somebody signed in as well', async () => {
  const { giver, guest, share } = await shared();
  assert.equal((await guest.send(`/bills/${billId(hanako, 1)}`)).status, 200);
  await expectStatus(end(giver, share.id), 204);
  assert.equal((await guest.send(`/bills/${billId(hanako, 1)}`)).status, 404);
  assert.deepEqual(await contractsOf(guest), []);
  assert.equal(await problemOf(await end(giver, share.id)), 'not-found');
});

test('a share shows everything on its last day, and nothing from the day after in Japan', async () => {
  const { giver, guest, share } = await shared({ expiresOn: '2026-11-30' });
  const at = async (instant: string) => {
    now = new Date(instant);
    return [
      (await contractsOf(guest)).length,
      (await guest.send(`/bills/${billId(hanako, 1)}`)).status,
      (await sharesOf(giver)).find(({ id }) => id === share.id)?.state,
    ];
  };
  assert.deepEqual(await at('2026-11-30T14:59:59Z'), [1, 200, 'accepted']);
  assert.deepEqual(await at('2026-11-30T15:00:00Z'), [0, 404, 'expired']);
  await expectStatus(offer(giver, guest.mail, { expiresOn: '2026-12-31' }), 201);
  now = clockOf(seedToday)();
});

test('an invitation that has run out cannot be accepted', async () => {
  const [giver, guest] = [await person(hanako), await person()];
  const share = await expectStatus<Share>(offer(giver, guest.mail, { expiresOn: '2026-11-21' }), 201);
  now = clockOf('2026-11-22')();
  assert.deepEqual(await invitationsOf(guest), []);
  assert.equal(await problemOf(await accept(guest, share.id)), 'not-found');
  now = clockOf(seedToday)();
});

test('the last day lies between tomorrow and five years from now', async () => {
  const giver = await person(hanako);
  for (const [expiresOn, status] of [
    ['2026-11-19', 400],
    ['2026-11-20', 400],
    ['2026-11-21', 201],
    ['2031-11-20', 201],
    ['2031-11-21', 400],
  ] as const) {
    await expectStatus(offer(giver, `until-${expiresOn}@example.jp`, { expiresOn }), status);
  }
});

test('nobody accepts or declines what is offered to another', async () => {
  const [giver, guest, thief] = [await person(hanako), await person(), await person()];
  const share = await expectStatus<Share>(offer(giver, guest.mail), 201);
  assert.equal(await problemOf(await accept(thief, share.id)), 'not-found');
  assert.equal(await problemOf(await decline(thief, share.id)), 'not-found');
  assert.equal(await problemOf(await accept(giver, share.id)), 'not-found');
  const elsewhere = await signedInToAccount(server, [taro], { mail: guest.mail });
  assert.deepEqual(await invitationsOf(elsewhere), [], 'another utility’s account of the same address');
  assert.equal(await problemOf(await accept(elsewhere, share.id)), 'not-found');
  assert.equal((await sharesOf(giver))[0]?.state, 'invited');
});

test('an address that became the giver’s own invites nobody', async () => {
  const giver = await person(hanako);
  const share = await expectStatus<Share>(offer(giver, 'soon-my-own@example.jp'), 201);
  await asStaff(server.db, 'morioka', (transaction) =>
    transaction
      .insertInto('contact_points')
      .values({ utility_id: 'morioka', account_id: giver.accountId, kind: 'mail', address: 'soon-my-own@example.jp' })
      .execute(),
  );
  assert.deepEqual(await invitationsOf(giver), []);
  assert.equal(await problemOf(await accept(giver, share.id)), 'not-found');
});

test('an open offer to the same address is not made twice; a declined one makes room', async () => {
  const [giver, guest] = [await person(hanako), await person()];
  const share = await expectStatus<Share>(offer(giver, guest.mail), 201);
  assert.equal(await problemOf(await offer(giver, guest.mail)), 'already-shared');
  await expectStatus(decline(guest, share.id), 204);
  assert.deepEqual(await invitationsOf(guest), []);
  assert.equal(await problemOf(await accept(guest, share.id)), 'not-found');
  assert.equal((await sharesOf(giver)).find(({ id }) => id === share.id)?.state, 'declined');
  const again = await expectStatus<Share>(offer(giver, guest.mail), 201);
  await expectStatus(accept(guest, again.id), 200);
  assert.equal(await problemOf(await offer(giver, guest.mail)), 'already-shared');
});

test('an offer to oneself, or to what is no address, is refused and sends nothing', async () => {
  const giver = await person(hanako);
  await news();
  for (const address of [giver.mail, 'no address', 'a@b']) {
    const { errors } = await expectStatus<{ errors: { path: string }[] }>(offer(giver, address), 400);
    assert.equal(errors[0]?.path, '/address');
  }
  assert.deepEqual(await news(), []);
});

test('a viewer who proves the numbers holds the contract, and ending the share takes nothing any more', async () => {
  const { giver, guest } = await shared({ expiresOn: '2027-03-31' });
  const held = await expectStatus<Contract>(
    guest.send('/account/contracts', {
      method: 'POST',
      body: { customerNumber: hanako.customerNumber, confirmationNumber: hanako.confirmationNumber },
    }),
    201,
  );
  assert.deepEqual(held.access, { role: 'holder', relation: null, expiresOn: null });
  assert.ok((await sharesOf(giver)).every(({ address }) => address !== guest.mail));
});

test('a holder who accepts an invitation stays a holder', async () => {
  const [giver, guest] = [await person(hanako), await person(hanako)];
  const share = await expectStatus<Share>(offer(giver, guest.mail), 201);
  assert.equal((await expectStatus<Contract>(accept(guest, share.id), 200)).access.role, 'holder');
  assert.ok((await sharesOf(giver)).every(({ id }) => id !== share.id));
  await expectStatus(guest.send(`/contracts/${hanako.contractId}/shares`), 200);
});

test('who takes a contract off ends the shares given of it; who was invited takes only itself off', async () => {
  const { giver, guest } = await shared();
  const other = await person(hanako);
  const [kept, left] = [await person(), await person()];
  const keptShare = await expectStatus<Share>(offer(other, kept.mail), 201);
  await expectStatus(accept(kept, keptShare.id), 200);
  const leftShare = await expectStatus<Share>(offer(other, left.mail), 201);
  await expectStatus(accept(left, leftShare.id), 200);

  await expectStatus(giver.send(`/account/contracts/${hanako.contractId}`, { method: 'DELETE' }), 204);
  assert.deepEqual([await contractsOf(guest), await contractsOf(kept)], [[], [hanako.contractId]]);
  await expectStatus(left.send(`/account/contracts/${hanako.contractId}`, { method: 'DELETE' }), 204);
  assert.deepEqual(await contractsOf(left), []);
  const remaining = await sharesOf(other);
  assert.ok(remaining.some(({ id }) => id === keptShare.id) && remaining.every(({ id }) => id !== leftShare.id));
});

test('twenty offers in a day from one account, five to one address from anybody; then it waits and nothing is offered', async () => {
  const forget = () => asStaff(server.db, 'morioka', (transaction) => transaction.deleteFrom('attempts').execute());
  await forget();
  const giver = await person(hanako);
  for (let at = 0; at < 20; at += 1) await expectStatus(offer(giver, `many-${at}@example.jp`), 201);
  await news();
  const response = await offer(giver, 'many-20@example.jp');
  assert.equal(response.status, 429);
  assert.ok(Number(response.headers.get('Retry-After')) > 80_000);
  assert.deepEqual(await news(), []);
  assert.ok((await sharesOf(giver)).every(({ address }) => address !== 'many-20@example.jp'));
  await forget();
  const other = await person(rare);
  for (let at = 0; at < 5; at += 1) {
    const share = await expectStatus<Share>(offer(other, 'bothered@example.jp', {}, rare.contractId), 201);
    await expectStatus(end(other, share.id, rare.contractId), 204);
  }
  assert.equal((await offer(await person(rare), 'bothered@example.jp', {}, rare.contractId)).status, 429);
});

test('a giver’s name reaches a stranger as it is, unless it leads somewhere', () => {
  for (const name of ['花子', '𠮷野 葛\u{E0100}子', 'みずまど不動産㈱', 'Co., Ltd. Mizu', 'J.R. Smith'])
    assert.equal(inviterName(name, 'ja'), name);
  for (const name of [
    null,
    'evil.example',
    'https://evil.example',
    '当選 evil。jp',
    'a@evil',
    'ｅｖｉｌ．ｊｐ',
    '1.example.jp',
  ]) {
    assert.equal(inviterName(name, 'ja'), 'ご契約者');
    assert.equal(inviterName(name, 'en'), 'The contract holder');
    assert.equal(inviterName(name, 'ja-JP'), 'ご契約者');
    assert.equal(inviterName(name, 'ko'), 'The contract holder');
  }
});
