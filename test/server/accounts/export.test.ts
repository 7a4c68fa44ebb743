/** Export of everything kept about an account, as JSON and as CSV. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { exportCsv } from '../../../packages/server/src/accounts/export/csv.ts';
import { recordSignIn } from '../../../packages/server/src/accounts/history/record-sign-in.ts';
import { billId, seeded } from '../fixtures/seed.ts';
import { operatorToken, problemOf, signedIn, signedInToAccount, startServer } from '../support/server.ts';
import type { Visitor } from '../support/server.ts';
import { expectStatus } from './support.ts';

interface Item {
  id: string;
}
interface Export extends Record<string, unknown> {
  account: Item & { name: string };
  contracts: (Item & { access: { role: string } })[];
  bills: (Item & { contractId: string })[];
  readings: (Item & { contractId: string })[];
  shares: (Item & { address: string; contractId: string })[];
  invitations: Item[];
  signIns: Item[];
  sessions: Item[];
  passkeys: Item[];
  changes: { action: string; actor: { kind: string; id: string | null }; subjects: { kind: string; id: string }[] }[];
}

const server = await startServer();
const { hanako, rare, fresh, taro } = seeded;
const exported = (visitor: Visitor) => visitor.get<Export>('/account/export');

/** Somebody with something in every part of an export, and a stranger with as much. */
async function withEverything(mail: string, contract = hanako, other = rare) {
  const person = await signedInToAccount(server, [contract], { mail, level: 'confirmed', name: '=HYPERLINK("x")' });
  const guest = await signedInToAccount(server, [other], { mail: `guest-of-${mail}`, level: 'confirmed' });
  const offer = (giver: Visitor, contractId: string, address: string) =>
    expectStatus<Item>(
      giver.send(`/contracts/${contractId}/shares`, {
        method: 'POST',
        body: { kind: 'mail', address, role: 'viewer', relation: 'family', expiresOn: null, lang: 'ja' },
      }),
      201,
    );
  await offer(person, contract.contractId, `guest-of-${mail}`);
  await offer(guest, other.contractId, mail);
  await asStaff(server.db, 'morioka', async (transaction) => {
    await recordSignIn(transaction, 'morioka', {
      accountId: person.accountId,
      method: 'passkey',
      outcome: 'signed-in',
      device: 'Chrome / Android',
      address: '203.0.113.7',
    });
    await transaction
      .insertInto('passkeys')
      .values({
        utility_id: 'morioka',
        account_id: person.accountId,
        credential_id: mail,
        public_key: new Uint8Array(1),
        counter: 0,
        transports: [],
        backed_up: false,
        name: '電話',
      })
      .execute();
  });
  return { person, guest };
}

test('an export holds every part, each as its own operation shows it', async () => {
  const { person } = await withEverything('export@example.jp');
  const all = await exported(person);
  const items = async (path: string) => (await person.get<{ items: unknown[] }>(path)).items;
  assert.deepEqual(all.account, await person.get('/account'));
  assert.deepEqual(all.contracts, await items('/contracts'));
  assert.deepEqual(all.readings, await items('/readings'));
  assert.deepEqual(all.shares, await items(`/contracts/${hanako.contractId}/shares`));
  assert.deepEqual(all.invitations, await items('/account/invitations'));
  assert.deepEqual(all.signIns, await items('/account/sign-ins'));
  assert.deepEqual(all.sessions, await items('/account/sessions'));
  assert.equal(all.bills.length, 8);
  for (const bill of all.bills) assert.deepEqual(bill, await person.get(`/bills/${bill.id}`));
  assert.deepEqual(
    [all.passkeys.length, all.shares.length, all.invitations.length, all.signIns.length, all.sessions.length],
    [1, 1, 1, 1, 1],
  );
  assert.deepEqual([...new Set(all.changes.map(({ action }) => action))], ['shares.create']);
});

test('a smart meter’s newest bill is the same in an export', async () => {
  const person = await signedInToAccount(server, [rare], { level: 'confirmed' });
  const [newest] = (await exported(person)).bills;
  assert.deepEqual(newest, await person.get(`/bills/${billId(rare, 1)}`));
});

test('nothing of anybody else is in it', async () => {
  const { person } = await withEverything('first@example.jp');
  await withEverything('second@example.jp', fresh, rare);
  const text = JSON.stringify(await exported(person));
  for (const foreign of [
    'second@example.jp',
    rare.contractId,
    rare.name,
    fresh.contractId,
    taro.contractId,
    rare.customerId,
  ])
    assert.ok(!text.includes(foreign), foreign);
  assert.deepEqual(
    JSON.stringify(await exported(await signedInToAccount(server, [taro], { level: 'confirmed' }))).includes(
      hanako.contractId,
    ),
    false,
  );
});

test('a viewer’s export holds the contract, and not who else shares it', async () => {
  const { person, guest } = await withEverything('viewed@example.jp');
  const [share] = (await guest.get<{ items: Item[] }>('/account/invitations')).items;
  await expectStatus(guest.send(`/account/invitations/${share!.id}/acceptance`, { method: 'POST' }), 200);
  await expectStatus(
    person.send(`/contracts/${hanako.contractId}/shares`, {
      method: 'POST',
      body: {
        kind: 'mail',
        address: 'third@example.jp',
        role: 'viewer',
        relation: 'family',
        expiresOn: null,
        lang: 'ja',
      },
    }),
    201,
  );
  const all = await exported(guest);
  assert.deepEqual(all.contracts.map(({ access }) => access.role).sort(), ['holder', 'viewer']);
  assert.ok(all.bills.some(({ contractId }) => contractId === hanako.contractId));
  assert.ok(!JSON.stringify(all).includes('third@example.jp'));
  assert.deepEqual(
    [...new Set(all.shares.map(({ contractId }) => contractId))],
    [rare.contractId],
    'nor the one that it came by',
  );
});

test('what operators did is in it, and not who of them', async () => {
  const person = await signedInToAccount(server, [hanako], { mail: 'looked-up@example.jp', level: 'confirmed' });
  const operator = { Authorization: `Bearer ${operatorToken}`, 'X-Operator': 'desk-3' };
  await expectStatus(
    person.send('/accounts/search', {
      method: 'POST',
      headers: operator,
      body: { kind: 'mail', address: 'looked-up@example.jp' },
    }),
    200,
  );
  const { changes } = await exported(person);
  assert.deepEqual(
    changes.map(({ action, actor, subjects }) => ({ action, actor, subjects })),
    [
      {
        action: 'accounts.find',
        actor: { kind: 'operator', id: null },
        subjects: [{ kind: 'account', id: person.accountId }],
      },
    ],
  );
});

test('an export needs a fresh confirmation, and is in the audit log', async () => {
  for (const path of ['/account/export', '/account/export.csv']) {
    assert.equal(
      await problemOf(await (await signedInToAccount(server, [hanako], { level: 'recent' })).send(path)),
      'level-too-low',
    );
    assert.equal(await problemOf(await (await signedIn(server, hanako)).send(path)), 'level-too-low');
  }
  const person = await signedInToAccount(server, [hanako], { level: 'confirmed' });
  await exported(person);
  assert.deepEqual(
    (await exported(person)).changes.map(({ action }) => action),
    ['account.export'],
  );
});

test('the CSV tells the same, one value a line, and no name becomes a formula', async () => {
  const { person } = await withEverything('table@example.jp');
  const response = await person.send('/account/export.csv');
  assert.equal(response.headers.get('Content-Type'), 'text/csv; charset=utf-8');
  assert.equal(response.headers.get('Content-Disposition'), 'attachment; filename="account-2026-11-20.csv"');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const bytes = new Uint8Array(await response.arrayBuffer());
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const rows = parse<Record<string, string>>(new TextDecoder().decode(bytes), { columns: true });
  assert.deepEqual(Object.keys(rows[0]!), ['section', 'item', 'field', 'value']);
  const value = (section: string, item: number, field: string) =>
    rows.find((row) => row['section'] === section && row['item'] === String(item) && row['field'] === field)?.['value'];
  const all = await exported(person);
  // The first of the two exports is a change that the second one tells of.
  for (const [section, part] of Object.entries(all).filter(([section]) => section !== 'changes')) {
    assert.equal(
      new Set(rows.filter((row) => row['section'] === section).map((row) => row['item'])).size,
      Array.isArray(part) ? part.length : 1,
      section,
    );
  }
  assert.equal(value('account', 1, 'name'), `'=HYPERLINK("x")`);
  assert.equal(value('account', 1, 'contactPoints.1.address'), 'table@example.jp');
  assert.equal(value('contracts', 1, 'premises.room'), '201');
  assert.equal(value('contracts', 1, 'sewer'), 'true');
  assert.equal(value('contracts', 1, 'stoppedOn'), '');
  assert.deepEqual(
    [value('bills', 1, 'id'), value('bills', 1, 'lines.2.amountYen'), value('bills', 1, 'months.2')],
    [billId(hanako, 1), '3200', '2026-10'],
  );
});

test('numbers stay numbers, below zero too', () => {
  const one = { bills: [{ amountYen: -50, label: '-50', nothing: null, flag: false, list: [], deep: { a: ['x'] } }] };
  assert.equal(
    exportCsv(one as never),
    "\uFEFFsection,item,field,value\r\nbills,1,amountYen,-50\r\nbills,1,label,'-50\r\nbills,1,nothing,\r\nbills,1,flag,false\r\nbills,1,deep.a.1,x\r\n",
  );
});

test('forty years of monthly bills are one export', async () => {
  const person = await signedInToAccount(server, [fresh], { level: 'confirmed' });
  await asStaff(server.db, 'morioka', (transaction) =>
    sql`insert into mizumado.bills (utility_id, number, contract_id, customer_id, months, period_from, period_to, used_days, read_on, volume_m3, water_yen, sewer_yen, total_yen, issued_on, due_on, paid_on, payment_method, lines, tax_by_rate)
      select b.utility_id, 'old-' || n, ${fresh.contractId}, ${fresh.customerId}, array[to_char(m, 'YYYY-MM')], m::date, (m + interval '1 month')::date - 1, 30, null, 20, 3000, 0, 3000, m::date + 40, m::date + 60, m::date + 50,
        b.payment_method, b.lines, b.tax_by_rate
      from (select * from mizumado.bills where id = ${billId(hanako, 1)}) b, generate_series(1, 480) n, lateral (select timestamp '1986-01-01' + n * interval '1 month' as m) months`.execute(
      transaction,
    ),
  );
  assert.equal((await exported(person)).bills.length, 480);
  const csv = await (await person.send('/account/export.csv')).text();
  assert.equal(
    new Set(
      csv
        .split('\r\n')
        .filter((row) => row.startsWith('bills,'))
        .map((row) => row.split(',')[1]),
    ).size,
    480,
  );
});
