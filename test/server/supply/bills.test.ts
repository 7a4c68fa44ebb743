/** Bills: states over time (promise 19), filters, pages, the single bill. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff, dateInJapan } from '@mizumado/server';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { billId, clockOf, seeded, seedToday } from '../fixtures/seed.ts';
import { problemOf, signedIn, signedInToAccount, startServer } from '../support/server.ts';

interface Listed {
  id: string;
  state: string;
  daysUntilDue: number | null;
  period: { from: string; to: string };
}
interface Listing {
  items: Listed[];
  nextCursor: string | null;
}

let now = clockOf(seedToday)();
const server = await startServer({ clock: () => now });
const hanako = await signedIn(server, seeded.hanako);
const rare = await signedIn(server, seeded.rare);
const list = async (query = '', visitor = hanako): Promise<Listed[]> =>
  (await visitor.get<Listing>(`/bills${query}`)).items;
const at = async <T>(instant: string, work: () => Promise<T>): Promise<T> => {
  const before = now;
  now = new Date(instant);
  try {
    return await work();
  } finally {
    now = before;
  }
};

test('the calendar date in Japan changes at 15:00 UTC', () => {
  for (const [instant, date] of [
    ['2026-11-30T14:59:59.999Z', '2026-11-30'],
    ['2026-11-30T15:00:00Z', '2026-12-01'],
    ['2026-12-31T15:00:00Z', '2027-01-01'],
    ['2028-02-28T15:00:00Z', '2028-02-29'],
  ] as const) {
    assert.equal(dateInJapan(new Date(instant)), date);
  }
});

test('each state is what its rule says', async () => {
  assert.deepEqual(
    (await list()).map(({ state }) => state),
    ['unpaid', 'overdue', 'paid', 'nothing-due', 'paid', 'paid', 'paid', 'paid'],
  );
  assert.deepEqual(
    (await list('', rare)).slice(0, 2).map(({ state }) => state),
    ['scheduled', 'overdue'],
  );
  assert.deepEqual(await list('', await signedIn(server, seeded.fresh)), []);
});

test('a bill is due until the end of its due date in Japan, and overdue a moment later', async () => {
  const newest = async () => {
    const [first] = await list();
    return [first?.state, first?.daysUntilDue];
  };
  assert.deepEqual(await at('2026-11-29T14:59:59Z', newest), ['unpaid', 1]);
  assert.deepEqual(await at('2026-11-29T15:00:00Z', newest), ['unpaid', 0]);
  assert.deepEqual(await at('2026-11-30T14:59:59Z', newest), ['unpaid', 0]);
  assert.deepEqual(await at('2026-11-30T15:00:00Z', newest), ['overdue', -1]);
});

test('days until due are counted for open bills only', async () => {
  for (const { state, daysUntilDue } of await list())
    assert.equal(daysUntilDue === null, state === 'paid' || state === 'nothing-due', state);
});

test('the filters choose by state, contract and end of the period', async () => {
  const all = await list();
  for (const state of ['unpaid', 'overdue', 'paid', 'nothing-due', 'scheduled']) {
    assert.deepEqual(
      await list(`?state=${state}`),
      all.filter((bill) => bill.state === state),
      state,
    );
  }
  assert.deepEqual(
    await list('?from=2026-04-30&to=2026-08-31'),
    all.filter(({ period }) => period.to >= '2026-04-30' && period.to <= '2026-08-31'),
  );
  assert.equal((await list('?from=2026-05-01&to=2026-08-30')).length, 1);
  assert.deepEqual(await list(`?contractId=${seeded.hanako.contractId}`), all);
});

test('pages of any size add up to the whole list, without a gap or a double', async () => {
  const all = await list();
  for (const limit of [1, 2, 3, 7, 8, 9]) {
    const seen: Listed[] = [];
    let cursor: string | null = null;
    let pages = 0;
    do {
      const page: Listing = await hanako.get(`/bills?limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items);
      cursor = page.nextCursor;
      pages += 1;
      assert.ok(pages <= all.length, 'it goes forward');
    } while (cursor !== null);
    assert.deepEqual(seen, all, `limit ${limit}`);
    assert.equal(pages, Math.ceil(all.length / limit));
  }
});

test('pages go on where they were when a newer bill arrives between them', async () => {
  const all = await list();
  const newer = '01939a40-0000-7000-8000-00000000beef';
  const staff = (statement: RawBuilder<unknown>) =>
    asStaff(server.db, 'morioka', (transaction) => statement.execute(transaction));
  const first = await hanako.get<Listing>('/bills?limit=4');
  const changed = { id: newer, number: 'newer', period_from: '2026-11-01', period_to: '2026-11-19' };
  await staff(sql`insert into mizumado.bills select (jsonb_populate_record(b, ${JSON.stringify(changed)}::jsonb)).*
    from mizumado.bills b where id = ${all[0]!.id}`);
  const rest = await hanako.get<Listing>(`/bills?limit=100&cursor=${first.nextCursor}`);
  const afterwards = await list();
  await staff(sql`delete from mizumado.bills where id = ${newer}`);
  assert.deepEqual(
    afterwards.map(({ id }) => id),
    [newer, ...all.map(({ id }) => id)],
  );
  assert.deepEqual([...first.items, ...rest.items], all);
});

test('readings page in the same way and carry the exchange of a meter', async () => {
  const all = await hanako.get<{ items: { readOn: string; exchange: object | null }[] }>('/readings');
  const first = await hanako.get<{ items: object[]; nextCursor: string }>('/readings?limit=5');
  const rest = await hanako.get<{ items: object[]; nextCursor: null }>(`/readings?limit=5&cursor=${first.nextCursor}`);
  assert.deepEqual([...first.items, ...rest.items], all.items);
  assert.equal(rest.nextCursor, null);
  assert.deepEqual(all.items[2]?.exchange, { exchangedOn: '2026-06-01', oldMeterVolumeM3: 12 });
  assert.equal(all.items[0]?.exchange, null);
  const some = await hanako.get<{ items: { readOn: string }[] }>('/readings?from=2026-02-28&to=2026-06-30');
  assert.deepEqual(
    some.items.map(({ readOn }) => readOn),
    ['2026-06-30', '2026-04-30', '2026-02-28'],
  );
});

test('contracts come with those in use first, then the newest start, page by page', async () => {
  const { utility, contractId } = seeded.fresh;
  const days = [
    ['2024-01-01', '2024-12-31'],
    ['2025-05-01', null],
    ['2020-01-01', seedToday],
    ['2020-01-01', '2026-11-19'],
    ['2022-02-02', null],
  ] as const;
  const added = await asStaff(server.db, utility, async (transaction) => {
    const { id: _id, ...base } = await transaction
      .selectFrom('contracts')
      .selectAll()
      .where('id', '=', contractId)
      .executeTakeFirstOrThrow();
    const contracts = days.map(([started_on, stopped_on], index) => ({
      ...base,
      customer_number: `90000000${index}`,
      started_on,
      stopped_on,
    }));
    return transaction.insertInto('contracts').values(contracts).returning('id').execute();
  });
  const visitor = await signedInToAccount(server, [
    seeded.fresh,
    ...added.map(({ id }) => ({ ...seeded.fresh, contractId: id })),
  ]);
  interface Page {
    items: { startedOn: string; stoppedOn: string | null; customerNumber: string }[];
    nextCursor: string | null;
  }
  const all = await visitor.get<Page>('/contracts');
  assert.deepEqual(
    all.items.map(({ startedOn, stoppedOn }) => [startedOn, stoppedOn]),
    [
      ['2025-05-01', null],
      ['2022-02-02', null],
      ['2020-01-01', seedToday],
      ['2019-04-01', null],
      ['2024-01-01', '2024-12-31'],
      ['2020-01-01', '2026-11-19'],
    ],
  );
  assert.equal(all.items[0]?.customerNumber, '90-00-00001');
  const seen: Page['items'] = [];
  let cursor: string | null = null;
  do {
    const page: Page = await visitor.get(`/contracts?limit=1${cursor ? `&cursor=${cursor}` : ''}`);
    seen.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  assert.deepEqual(seen, all.items);
});

test('one bill is compared with the period before and the year before', async () => {
  const bill = await hanako.get<Record<string, unknown>>(`/bills/${billId(seeded.hanako, 1)}`);
  assert.deepEqual(bill.comparison, {
    previousPeriod: { billId: billId(seeded.hanako, 2), volumeM3: 40, differenceM3: 22 },
    previousYear: { billId: billId(seeded.hanako, 7), volumeM3: 41, differenceM3: 21 },
  });
  assert.equal(bill.leakHint, 'volume-jump');
  const oldest = await hanako.get<Record<string, unknown>>(`/bills/${billId(seeded.hanako, 8)}`);
  assert.deepEqual(oldest.comparison, { previousPeriod: null, previousYear: null });
  assert.equal(oldest.leakHint, null);
});

test('one bill carries its payments and the items of an invoice', async () => {
  const bill = await hanako.get<Record<string, unknown>>(`/bills/${billId(seeded.hanako, 3)}`);
  assert.deepEqual(bill.payments, [{ paidOn: '2026-07-20', amountYen: 6692, channel: 'convenience-store' }]);
  assert.deepEqual(bill.invoice, {
    recipient: '盛岡 花子',
    issuers: [
      { charge: 'water', name: '盛岡市上下水道局（見本）', registrationNumber: 'T0000000000001' },
      { charge: 'sewer', name: '盛岡市上下水道局（見本）下水道事業', registrationNumber: 'T0000000000002' },
    ],
  });
});

test('a bill that does not exist is not found', async () => {
  assert.equal(await problemOf(await hanako.send('/bills/01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10')), 'not-found');
});
