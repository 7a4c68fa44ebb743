import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import fc from 'fast-check';
import { sql } from 'kysely';
import { leakHint } from '../../../packages/server/src/supply/usage/leak-hint.ts';
import { billId, clockOf, seeded } from '../fixtures/seed.ts';
import { signedIn, signedInToAccount, startServer } from '../support/server.ts';

interface Series {
  unit: string;
  items: {
    label: string;
    from: string;
    to: string;
    volume: number;
    previousYearVolume: number | null;
    billId: string | null;
  }[];
  leakHint: string | null;
}

const server = await startServer();
const hanako = await signedInToAccount(server, [seeded.hanako]);
const rare = await signedInToAccount(server, [seeded.rare]);
const usageOf = (visitor: typeof hanako, query = ''): Promise<Series> =>
  visitor.get(`/usage?contractId=${visitor === hanako ? seeded.hanako.contractId : seeded.rare.contractId}${query}`);

test('by bill: oldest first, with the same months a year before', async () => {
  const { unit, items, leakHint } = await usageOf(hanako);
  assert.equal(unit, 'm3');
  assert.deepEqual(
    items.map(({ label, volume, previousYearVolume }) => [label, volume, previousYearVolume]),
    [
      ['2025-08', 47, null],
      ['2025-10', 41, null],
      ['2025-12', 38, null],
      ['2026-02', 39, null],
      ['2026-04', 0, null],
      ['2026-06', 41, null],
      ['2026-08', 40, 47],
      ['2026-10', 62, 41],
    ],
  );
  assert.equal(items.at(-1)?.billId, billId(seeded.hanako, 1));
  assert.equal(leakHint, 'volume-jump');
});

test('by bill: what the days enclose', async () => {
  const { items } = await usageOf(hanako, '&from=2026-01-01&to=2026-06-29');
  assert.deepEqual(
    items.map(({ label }) => label),
    ['2026-02', '2026-04'],
  );
  assert.deepEqual((await usageOf(hanako, '&from=9999-12-31')).items, []);
  assert.deepEqual((await usageOf(hanako, '&to=0001-01-01')).items, []);
});

test('by bill: two years and the period before, of a long history; a correction replaces its bill', async () => {
  const own = await startServer();
  const { utility, contractId, customerId } = seeded.fresh;
  await asStaff(own.db, utility, (transaction) =>
    sql`insert into mizumado.bills (utility_id, number, contract_id, customer_id, months, period_from, period_to, used_days, volume_m3, water_yen, sewer_yen, total_yen, issued_on, payment_method, lines, tax_by_rate)
      select ${utility}, n || '-' || v, ${contractId}::uuid, ${customerId}::uuid, array[to_char(m, 'YYYY-MM')], m::date, (m + interval '1 month - 1 day')::date, 30, v, 0, 0, 0, m::date + 40 + v, 'slip', '[]', '[]'
      from generate_series(0, 479) n, lateral (select timestamp '2026-10-01' - n * interval '1 month' as m) t, unnest(case when n = 3 then array[10, 15] else array[n % 10] end) v`.execute(
      transaction,
    ),
  );
  const visitor = await signedIn(own, seeded.fresh);
  const { items } = await visitor.get<Series>(`/usage?contractId=${contractId}`);
  assert.equal(items.length, 25);
  assert.deepEqual([items[0]?.label, items.at(-1)?.label], ['2024-10', '2026-10']);
  assert.equal(items.find(({ label }) => label === '2026-07')?.volume, 15);
  assert.equal(items[0]?.previousYearVolume, 6);
  assert.equal((await visitor.get<Series>(`/usage?contractId=${contractId}&from=1900-01-01`)).items.length, 480);
});

test('by day: 31 days at most, litres, the same day a year before', async () => {
  const { unit, items, leakHint } = await usageOf(rare, '&granularity=day');
  assert.equal(unit, 'litre');
  assert.equal(items.length, 11, 'days without data are left out');
  assert.deepEqual([items[0]?.label, items.at(-1)?.label], ['2026-11-10', '2026-11-20']);
  const fullDay = 24 * 5 + (23 * 24) / 2;
  assert.deepEqual([items[1]?.volume, items[1]?.previousYearVolume], [fullDay, fullDay]);
  assert.equal(leakHint, 'never-zero');
  const some = await usageOf(rare, '&granularity=day&from=2026-11-12&to=2026-11-13');
  assert.deepEqual(
    some.items.map(({ from, to }) => [from, to]),
    [
      ['2026-11-12', '2026-11-12'],
      ['2026-11-13', '2026-11-13'],
    ],
  );
  assert.deepEqual(
    (await usageOf(rare, '&granularity=day&from=2026-11-19')).items.map(({ label }) => label),
    ['2026-11-19', '2026-11-20'],
  );
  const tooLong = await rare.send(
    `/usage?contractId=${seeded.rare.contractId}&granularity=day&from=2026-10-01&to=2026-11-01`,
  );
  assert.equal(tooLong.status, 400);
  assert.equal(
    (await rare.send(`/usage?contractId=${seeded.rare.contractId}&granularity=day&from=2026-10-02&to=2026-11-01`))
      .status,
    200,
  );
});

test('by hour: one day in JST', async () => {
  const { items } = await usageOf(rare, '&granularity=hour&from=2026-11-15&to=2026-11-15');
  assert.equal(items.length, 24);
  assert.deepEqual([items[0]?.label, items.at(-1)?.label], ['2026-11-15T00', '2026-11-15T23']);
  // 00:00 in Japan is 15:00 UTC of the day before; the seed adds the UTC hour to five litres.
  assert.deepEqual(
    items.slice(0, 2).map(({ volume, previousYearVolume }) => [volume, previousYearVolume]),
    [
      [20, 20],
      [21, 21],
    ],
  );
  assert.deepEqual(
    (await usageOf(rare, '&granularity=hour')).items.map(({ from }) => from),
    Array(12).fill('2026-11-20'),
  );
  assert.equal(
    (await rare.send(`/usage?contractId=${seeded.rare.contractId}&granularity=hour&from=2026-11-14&to=2026-11-15`))
      .status,
    400,
  );
});

test('without a smart meter there are no hours', async () => {
  assert.deepEqual((await usageOf(hanako, '&granularity=hour')).items, []);
});

test('extreme days do not upset it', async () => {
  for (const range of ['from=9999-12-31', 'to=0001-01-01', 'from=0001-01-01', 'to=9999-12-31']) {
    for (const granularity of ['bill', 'day', 'hour']) await usageOf(rare, `&granularity=${granularity}&${range}`);
  }
});

test('one dry hour, or old data, and the meter gives no hint', async () => {
  const old = await startServer({ clock: clockOf('2026-11-25') });
  const visitor = await signedIn(old, seeded.rare);
  assert.notEqual((await visitor.get<Series>(`/usage?contractId=${seeded.rare.contractId}`)).leakHint, 'never-zero');
  const dry = async (hour: string): Promise<string | null> => {
    await asStaff(server.db, 'morioka', (transaction) =>
      sql`update mizumado.hourly_usage set litres = case when hour_at = ${hour}::timestamptz then 0 else 1 end`.execute(
        transaction,
      ),
    );
    return (await rare.get<{ leakHint: string | null }>(`/bills/${billId(seeded.rare, 1)}`)).leakHint;
  };
  assert.equal(await dry('2026-11-13T02:00Z'), 'never-zero', 'just outside of the seven days');
  assert.notEqual(await dry('2026-11-13T03:00Z'), 'never-zero', 'the first hour of the seven days');
  assert.notEqual(await dry('2026-11-20T02:00Z'), 'never-zero');
});

test('a jump is half as much again and ten m³ more than both, exactly', () => {
  const jump = (volume: number, previousPeriod: number | null, previousYear: number | null) =>
    leakHint({ volume, previousPeriod, previousYear, hoursRunning: null });
  assert.equal(jump(30, 20, 20), 'volume-jump');
  assert.equal(jump(29, 19, 19), 'volume-jump');
  assert.equal(jump(29, 20, 10), null, 'half as much again is missing');
  assert.equal(jump(15, 6, 6), null, 'ten m³ are missing');
  assert.equal(jump(16, 6, 6), 'volume-jump');
  assert.equal(jump(90, 61, 20), null);
  assert.equal(jump(90, null, 20), null);
  assert.equal(jump(90, 20, null), null);
  assert.equal(leakHint({ volume: 1, previousPeriod: 1, previousYear: 1, hoursRunning: 167 }), null);
  assert.equal(leakHint({ volume: 1, previousPeriod: null, previousYear: null, hoursRunning: 168 }), 'never-zero');
});

test('more water never takes a hint away', () => {
  const volume = fc.nat(500);
  fc.assert(
    fc.property(volume, volume, volume, fc.nat(100), (now, before, year, more) => {
      const hint = (of: number) =>
        leakHint({ volume: of, previousPeriod: before, previousYear: year, hoursRunning: null });
      assert.ok(hint(now) === null || hint(now + more) !== null);
    }),
  );
});
