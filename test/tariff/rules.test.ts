import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateCharges, daysOfUse, resolveVersion, TariffError } from '@mizumado/tariff';
import type { ChargeInput, Tariff, TariffErrorCode, TariffVersion } from '@mizumado/tariff';
import { shippedTariffs, transcribed } from './tariff-files.ts';

const chiba = shippedTariffs.find(({ id }) => id === 'chiba')!.tariff;
const morioka = shippedTariffs.find(({ id }) => id === 'morioka')!.tariff;

const household: ChargeInput = {
  use: '一般用',
  boreMm: 20,
  periodMonths: 2,
  volumeM3: 42,
  sewerVolumeM3: 42,
  readOn: '2026-06-10',
};
const moriokaHousehold: ChargeInput = { ...household, use: '家事用', boreMm: 13 };

/** A tariff of one plain version, with whatever the test is about. */
function plain(version: Partial<TariffVersion>, sewer?: Partial<TariffVersion>): Tariff {
  const filled = (parts: Partial<TariffVersion>): TariffVersion => ({
    effectiveFrom: '2020-01-01',
    tax: { ratePercent: 10, included: true },
    tableMonths: 1,
    acrossMonths: 'scale',
    rounding: { unitYen: 1, mode: 'down', per: 'charge' },
    rates: [{ base: { any: '1000' }, tiers: [{ upToM3: 10, yen: '0' }, { yen: '100' }] }],
    ...parts,
  });
  return {
    utility: 'plain',
    notes: { ja: '試験用', en: 'For a test' },
    charges: { water: [filled(version)], ...(sewer && { sewer: [filled(sewer)] }) },
  };
}

const waterYen = (tariff: Tariff, input: Partial<ChargeInput>): number =>
  calculateCharges(tariff, { use: '一般用', boreMm: 13, periodMonths: 1, volumeM3: 20, readOn: '2026-01-01', ...input })
    .waterYen;

test('a household bill of the Chiba sample, line by line', () => {
  const { lines, ...totals } = calculateCharges(chiba, household);
  assert.deepEqual(totals, {
    waterYen: 3982,
    sewerYen: 2838,
    totalYen: 6820,
    taxYen: 620,
    taxByRate: [
      { charge: 'water', ratePercent: 10, totalYen: 3982, taxYen: 362 },
      { charge: 'sewer', ratePercent: 10, totalYen: 2838, taxYen: 258 },
    ],
  });
  assert.deepEqual(
    lines.map(({ kind, fromM3, toM3, volumeM3, unitPriceYen, amountYen }) =>
      [kind, fromM3, toM3, volumeM3, unitPriceYen, amountYen].join(' ').trim(),
    ),
    [
      'water-base     1000',
      'water-tier 1 10 20 20 400',
      'water-tier 11 20 20 95 1900',
      'water-tier 21 30 2 160 320',
      'water-tax     362',
      'sewer-base     1040',
      'sewer-tier 1 8 16 0 0',
      'sewer-tier 9 20 24 56 1344',
      'sewer-tier 21 30 2 98 196',
      'sewer-tax     258',
    ],
  );
});

test('the Morioka sample: included volume, direct debit, sewer cut off below 10 yen with a visible rounding line', () => {
  const charges = calculateCharges(morioka, { ...moriokaHousehold, directDebit: true });
  assert.deepEqual([charges.waterYen, charges.sewerYen, charges.totalYen], [4185, 2670, 6855]);
  assert.deepEqual(
    charges.lines.filter(({ kind }) => /reduction|rounding/.test(kind)),
    [
      { kind: 'water-reduction', label: '口座振替割引', amountYen: -50, taxRatePercent: 10 },
      { kind: 'sewer-rounding', amountYen: -8, taxRatePercent: 10 },
    ],
  );
  assert.equal(calculateCharges(morioka, moriokaHousehold).waterYen, 4235);
});

test('the version is decided by the reading date', () => {
  const versions = chiba.charges.water!;
  assert.equal(resolveVersion(versions, '2025-03-31').effectiveFrom, '2019-10-01');
  assert.equal(resolveVersion(versions, '2025-04-01').effectiveFrom, '2025-04-01');
});

test('the time-limited relief: 13–25 mm, 20 %, longer when linked to the portal', () => {
  const reductionOn = (input: Partial<ChargeInput>): number =>
    calculateCharges(chiba, { ...household, ...input }).lines.find(({ kind }) => kind === 'water-reduction')
      ?.amountYen ?? 0;
  assert.equal(reductionOn({ readOn: '2025-03-31' }), 0);
  assert.equal(reductionOn({ readOn: '2025-04-01' }), -724);
  assert.equal(reductionOn({ readOn: '2025-07-31' }), -724);
  assert.equal(reductionOn({ readOn: '2025-08-01' }), 0);
  assert.equal(reductionOn({ readOn: '2025-08-01', portalLinked: true }), -724);
  assert.equal(reductionOn({ readOn: '2025-12-01', portalLinked: true }), 0);
  assert.equal(reductionOn({ readOn: '2025-04-01', boreMm: 25 }), -900);
  assert.equal(reductionOn({ readOn: '2025-04-01', boreMm: 30 }), 0);
});

test('the odd m³ goes to the month the tariff says', () => {
  // 40 days are charged as months of 1 and ½, with 10 and 5 m³ included: 11 m³ as 6 + 5 stay within, as 5 + 6 they go 1 m³ over.
  const prorated = (acrossMonths: TariffVersion['acrossMonths']): Tariff =>
    plain({ acrossMonths, proration: { tierLimits: 'prorated', steps: [{ upToDays: 45, months: 1.5 }] } });
  const input = { periodMonths: 2, volumeM3: 11, daysUsed: 40 } as const;
  assert.equal(waterYen(prorated('split-odd-first'), input), 1500);
  assert.equal(waterYen(prorated('split-odd-last'), input), 1600);
  assert.equal(waterYen(prorated('scale'), input), 1500);
});

test('a period as long as the table is never split', () => {
  const rates = [{ base: { any: '15' }, tiers: [] }];
  const rounding = { unitYen: 10, mode: 'down', per: 'month' } as const;
  assert.equal(
    waterYen(plain({ tableMonths: 2, acrossMonths: 'split-odd-first', rounding, rates }), {
      periodMonths: 2,
      volumeM3: 0,
    }),
    10,
  );
  assert.equal(
    waterYen(plain({ tableMonths: 2, acrossMonths: 'split-odd-first', rates }), { periodMonths: 1, volumeM3: 0 }),
    7,
  );
});

test('rounding: unit, mode and moment', () => {
  const at = (unitYen: 1 | 10, mode: 'down' | 'half-up' | 'up'): number =>
    waterYen(plain({ rounding: { unitYen, mode, per: 'charge' }, rates: [{ base: { any: '1234.5' }, tiers: [] }] }), {
      volumeM3: 0,
    });
  assert.deepEqual([at(1, 'down'), at(1, 'half-up'), at(1, 'up')], [1234, 1235, 1235]);
  assert.deepEqual([at(10, 'down'), at(10, 'half-up'), at(10, 'up')], [1230, 1230, 1240]);

  const twoMonths = (per: 'month' | 'charge'): number => {
    const rates = [{ base: { any: '15' }, tiers: [] }];
    return waterYen(plain({ acrossMonths: 'split-odd-first', rounding: { unitYen: 10, mode: 'down', per }, rates }), {
      periodMonths: 2,
      volumeM3: 0,
    });
  };
  assert.deepEqual([twoMonths('month'), twoMonths('charge')], [20, 30]);
});

test('rounding the bill as one: the parts add up to the rounded total', () => {
  const rounding = { unitYen: 10, mode: 'down', per: 'bill' } as const;
  const rates = (yen: string): TariffVersion['rates'] => [{ base: { any: yen }, tiers: [] }];
  const bill = (water: string, sewer?: string): readonly number[] => {
    const tariff = plain({ rounding, rates: rates(water) }, { rounding, rates: rates(sewer ?? '0') });
    const { sewerVolumeM3: _, ...waterOnly } = { ...household, volumeM3: 0 };
    const charges = calculateCharges(tariff, {
      ...waterOnly,
      periodMonths: 1,
      ...(sewer !== undefined && { sewerVolumeM3: 0 }),
    });
    assert.equal(
      charges.lines.reduce((sum, { amountYen }) => sum + amountYen, 0),
      charges.totalYen,
    );
    return [charges.waterYen, charges.sewerYen, charges.totalYen];
  };
  assert.deepEqual(bill('1006.5', '507.5'), [1006, 504, 1510]);
  assert.deepEqual(bill('1008', '1'), [1000, 0, 1000]);
  assert.deepEqual(bill('1008'), [1000, 0, 1000]);
});

test('proration by half months and by days', () => {
  const goryogawa = (daysUsed: number): number =>
    calculateCharges(transcribed('goryogawa-sewer'), {
      ...household,
      periodMonths: 1,
      volumeM3: 0,
      sewerVolumeM3: 0,
      daysUsed,
    }).sewerYen;
  assert.deepEqual([goryogawa(15), goryogawa(16)], [605, 1210]);
  const byDays = plain({ proration: { tierLimits: 'whole', daysPerMonth: 30 } });
  assert.equal(waterYen(byDays, { volumeM3: 0, daysUsed: 7 }), 233);
  assert.equal(waterYen(byDays, { volumeM3: 11, daysUsed: 7 }), 333);
  assert.equal(waterYen(byDays, { volumeM3: 0, daysUsed: 31 }), 1000);
  const tiersToo = plain({ proration: { tierLimits: 'prorated', daysPerMonth: 30 } });
  assert.equal(waterYen(tiersToo, { volumeM3: 11, daysUsed: 7 }), 233 + 800);
  assert.equal(waterYen(plain({}), { volumeM3: 0, daysUsed: 7 }), 1000);
  const steps = [
    { upToDays: 15, months: 0.5 },
    { upToDays: 45, months: 1.5 },
  ];
  assert.equal(
    waterYen(plain({ proration: { tierLimits: 'whole', steps } }), { volumeM3: 0, daysUsed: 20 }),
    1000,
    'never more than the period',
  );
  // Half a month of a split period is one stretch: the limits of one month count, not of two.
  const split = plain({ acrossMonths: 'split-odd-first', proration: { tierLimits: 'whole', steps } });
  assert.equal(waterYen(split, { periodMonths: 2, volumeM3: 11, daysUsed: 15 }), 600);
  assert.equal(daysOfUse('2026-01-31', '2026-02-06'), 7);
});

test('fees: every month, by bore, or on request', () => {
  const tariff = plain({
    fees: [
      { id: 'meter', label: '量水器使用料', yen: { '13': '60' }, per: 'month' },
      { id: 'visit', label: '出張料', yen: { any: '500' }, per: 'bill', onRequest: true },
    ],
  });
  assert.equal(waterYen(tariff, { volumeM3: 0, periodMonths: 2 }), 2120);
  assert.equal(waterYen(tariff, { volumeM3: 0, periodMonths: 2, boreMm: 20 }), 2000);
  assert.equal(waterYen(tariff, { volumeM3: 0, periodMonths: 2, fees: ['visit'] }), 2620);
  const { fees } = tariff.charges.water![0]!;
  const split = plain({ acrossMonths: 'split-odd-first', ...(fees && { fees }) });
  assert.equal(
    waterYen(split, { volumeM3: 0, periodMonths: 2, fees: ['visit'] }),
    2620,
    'per bill is once, also when the volume is split',
  );
});

test('a reduction for some uses; its yen are shown cut down, so that the lines meet the total', () => {
  const reductions = [{ id: 'homes', label: '減免', amount: { percent: 20 }, when: { uses: ['家事用'] } }] as const;
  const tariff = plain({ reductions, rates: [{ base: { any: '1234' }, tiers: [] }] });
  assert.equal(waterYen(tariff, { volumeM3: 0 }), 1234);
  const { lines } = calculateCharges(tariff, { ...household, use: '家事用', periodMonths: 1, volumeM3: 0 });
  assert.deepEqual(
    lines.map(({ kind, amountYen }) => [kind, amountYen]),
    [
      ['water-base', 1234],
      ['water-reduction', -247],
    ],
  );
});

test('a reduction never takes more than there is', () => {
  const reductions = [{ id: 'all', label: '全額免除', amount: { yen: '5000', per: 'bill' } }] as const;
  assert.equal(waterYen(plain({ reductions }), {}), 0);
  const another = { id: 'more', label: '割引', amount: { yen: '50', per: 'month' } } as const;
  assert.equal(waterYen(plain({ reductions: [...reductions, another] }), {}), 0);
});

test('a charge the tariff does not have costs nothing; sewer only when connected', () => {
  const { sewerVolumeM3: _, ...waterOnly } = household;
  assert.equal(calculateCharges(chiba, waterOnly).sewerYen, 0);
  assert.equal(calculateCharges(transcribed('matsudo-sewer'), household).waterYen, 0);
});

const refused: readonly [code: TariffErrorCode, input: Partial<ChargeInput>, says: RegExp][] = [
  ['unknown-use', { use: '農業用' }, /農業用/],
  ['unknown-bore', { boreMm: 14 }, /14 mm/],
  ['no-version', { readOn: '2019-09-30' }, /2019-09-30/],
  ['invalid-date', { readOn: '2026/06/10' }, /2026\/06\/10/],
  ['invalid-volume', { volumeM3: -1 }, /-1/],
  ['invalid-volume', { volumeM3: 1.5 }, /1\.5/],
  ['invalid-volume', { sewerVolumeM3: Number.NaN }, /NaN/],
  ['invalid-period', { periodMonths: 3 as 2 }, /3/],
  ['invalid-days', { daysUsed: 0 }, /0/],
];

for (const [code, input, says] of refused) {
  test(`refuses ${JSON.stringify(input)} as ${code}`, () => {
    const isRefusal = (error: unknown): boolean =>
      error instanceof TariffError && error.code === code && says.test(error.message);
    assert.throws(() => calculateCharges(chiba, { ...household, ...input }), isRefusal);
  });
}

test('refuses a volume beyond a table that ends, and days that run backwards', () => {
  assert.throws(() => calculateCharges(transcribed('taiwa'), { ...household, periodMonths: 1, volumeM3: 51 }), {
    code: 'volume-not-priced',
  });
  assert.throws(() => daysOfUse('2026-02-06', '2026-01-31'), { code: 'invalid-days' });
  assert.throws(() => daysOfUse('2026-02-06', 'soon'), { code: 'invalid-days' });
});
