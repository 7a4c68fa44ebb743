import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calculateCharges, checkTariff } from '@mizumado/tariff';
import type { ChargeInput, Charges, Tariff, TariffVersion } from '@mizumado/tariff';
import { halve } from '../../packages/tariff/src/proration.ts';

const yen = (max: number) =>
  fc.tuple(fc.nat(max), fc.constantFrom('', '.5', '.33', '.1250')).map(([whole, decimals]) => `${whole}${decimals}`);

const tiers = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { maxLength: 5 }),
    fc.array(yen(400), { minLength: 6, maxLength: 6 }),
  )
  .map(([limits, prices]) => [
    ...limits.sort((a, b) => a - b).map((upToM3, index) => ({ upToM3, yen: prices[index]! })),
    { yen: prices[5]! },
  ]);

const per = fc.constantFrom('month' as const, 'bill' as const);

const fee = fc.record({
  id: fc.constant('meter'),
  label: fc.constant('量水器使用料'),
  yen: yen(300).map((any) => ({ any })),
  per,
});

const amount = fc.oneof(fc.record({ percent: fc.integer({ min: 1, max: 100 }) }), fc.record({ yen: yen(3000), per }));

const proration = fc.constantFrom<NonNullable<TariffVersion['proration']>>(
  { tierLimits: 'whole', daysPerMonth: 30 },
  { tierLimits: 'prorated', daysPerMonth: 30 },
  {
    tierLimits: 'prorated',
    steps: [
      { upToDays: 15, months: 0.5 },
      { upToDays: 30, months: 1 },
      { upToDays: 45, months: 1.5 },
    ],
  },
);

const version = (roundedPer: 'month' | 'charge' | 'bill', unitYen: 1 | 10): fc.Arbitrary<TariffVersion> =>
  fc.record({
    effectiveFrom: fc.constant('2020-01-01'),
    tax: fc.record({ ratePercent: fc.constantFrom(0, 5, 8, 10), included: fc.boolean() }),
    tableMonths: fc.constantFrom(1 as const, 2 as const),
    acrossMonths: fc.constantFrom('scale' as const, 'split-odd-first' as const, 'split-odd-last' as const),
    rounding: fc.constant({ unitYen, mode: 'down' as const, per: roundedPer }),
    rates: fc.record({ base: yen(3000).map((any) => ({ any })), tiers }).map((rate) => [rate]),
    fees: fc.array(fee, { maxLength: 1 }),
    reductions: fc.array(fc.record({ id: fc.constantFrom('a', 'b'), label: fc.constant('減免'), amount }), {
      maxLength: 2,
    }),
    proration,
  });

const tariffs: fc.Arbitrary<Tariff> = fc
  .tuple(
    fc.constantFrom('month' as const, 'charge' as const, 'bill' as const),
    fc.constantFrom(1 as const, 10 as const),
  )
  .chain(([roundedPer, unitYen]) =>
    fc.record({ water: fc.tuple(version(roundedPer, unitYen)), sewer: fc.tuple(version(roundedPer, unitYen)) }),
  )
  .map((charges) => ({ utility: 'any', notes: { ja: '試験用', en: 'For a test' }, charges }));

const inputs: fc.Arbitrary<ChargeInput> = fc
  .record({
    periodMonths: fc.constantFrom(1 as const, 2 as const),
    volumeM3: fc.nat(300),
    sewer: fc.boolean(),
    daysUsed: fc.option(fc.integer({ min: 1, max: 70 }), { nil: undefined }),
  })
  .map(({ periodMonths, volumeM3, sewer, daysUsed }) => ({
    use: '一般用',
    boreMm: 13,
    readOn: '2026-01-01',
    periodMonths,
    volumeM3,
    ...(sewer && { sewerVolumeM3: volumeM3 }),
    ...(daysUsed !== undefined && { daysUsed }),
  }));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Checks a fact on the bills of any tariff. */
function onAnyBill(name: string, holds: (charges: Charges, input: ChargeInput, tariff: Tariff) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(tariffs, inputs, (tariff, input) => holds(calculateCharges(tariff, input), input, tariff)),
      { numRuns: 1500 },
    );
  });
}

onAnyBill('the tariffs made up here are sound', (_charges, _input, tariff) =>
  assert.deepEqual(checkTariff(tariff), []),
);

onAnyBill(
  'lines are whole yen and add up to the total, charge by charge',
  ({ lines, waterYen, sewerYen, totalYen }) => {
    const of = (charge: string): number =>
      sumOf(lines.filter(({ kind }) => kind.startsWith(charge)).map(({ amountYen }) => amountYen));
    assert.ok(lines.every(({ amountYen }) => Number.isSafeInteger(amountYen) && !Object.is(amountYen, -0)));
    assert.deepEqual([of('water'), of('sewer')], [waterYen, sewerYen]);
    assert.equal(waterYen + sewerYen, totalYen);
  },
);

onAnyBill('tiers add up to the volume and follow each other', ({ lines }, { volumeM3, sewerVolumeM3 = 0 }) => {
  const of = (kind: string): number => sumOf(lines.filter((line) => line.kind === kind).map((line) => line.volumeM3!));
  assert.deepEqual([of('water-tier'), of('sewer-tier')], [volumeM3, sewerVolumeM3]);
});

onAnyBill('lines stand in the order of a bill, tiers from the first m³ up', ({ lines }) => {
  const order = ['water', 'sewer'].flatMap((charge) =>
    ['base', 'tier', 'fee', 'reduction', 'tax', 'rounding'].map((part) => `${charge}-${part}`),
  );
  const places = lines.map(({ kind, fromM3 = 0 }) => order.indexOf(kind) * 1000 + fromM3);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

onAnyBill(
  'nothing is negative but reductions and rounding; no reduction makes a charge negative',
  ({ lines, waterYen, sewerYen }) => {
    assert.ok(waterYen >= 0 && sewerYen >= 0);
    for (const { kind, amountYen } of lines) {
      if (!kind.includes('rounding'))
        assert.ok(kind.includes('reduction') ? amountYen <= 0 : amountYen >= 0, `${kind} ${amountYen}`);
    }
  },
);

onAnyBill('tax is what the total contains, cut off once per charge', ({ taxByRate, taxYen, totalYen }) => {
  assert.equal(sumOf(taxByRate.map((tax) => tax.totalYen)), totalYen);
  assert.equal(sumOf(taxByRate.map((tax) => tax.taxYen)), taxYen);
  for (const tax of taxByRate) {
    const left = tax.totalYen * tax.ratePercent - tax.taxYen * (100 + tax.ratePercent);
    assert.ok(left >= 0 && left < 100 + tax.ratePercent);
  }
});

onAnyBill(
  'a rounding line stays below the unit of each month and a yen per line',
  ({ lines }, { periodMonths }, { charges }) => {
    const most = charges.water![0]!.rounding.unitYen * periodMonths + lines.length;
    for (const { kind, amountYen } of lines)
      if (kind.includes('rounding')) assert.ok(Math.abs(amountYen) < most, `${amountYen}`);
  },
);

onAnyBill('using more never costs less', ({ totalYen }, input, tariff) => {
  const { volumeM3, sewerVolumeM3 } = input;
  const more = {
    ...input,
    volumeM3: volumeM3 + 1,
    ...(sewerVolumeM3 !== undefined && { sewerVolumeM3: sewerVolumeM3 + 1 }),
  };
  assert.ok(calculateCharges(tariff, more).totalYen >= totalYen);
});

onAnyBill(
  'a bill in units of ten yen is a multiple of ten',
  ({ waterYen, sewerYen, totalYen }, _input, { charges }) => {
    const { unitYen, per } = charges.water![0]!.rounding;
    for (const settled of per === 'bill' ? [totalYen] : [waterYen, sewerYen]) assert.equal(settled % unitYen, 0);
  },
);

test('two months sum to the volume, differ by at most 1 m³, and the odd m³ is where it should be', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.constantFrom('first' as const, 'last' as const), (volume, odd) => {
      const [first, last] = halve(volume, odd);
      assert.equal(first + last, volume);
      assert.equal(odd === 'first' ? first - last : last - first, volume % 2);
    }),
  );
});

test('a split two-month bill costs what its two months cost by themselves', () => {
  fc.assert(
    fc.property(version('month', 10), fc.nat(300), (any, volumeM3) => {
      const split: TariffVersion = {
        ...any,
        tableMonths: 1,
        acrossMonths: 'split-odd-first',
        reductions: [],
        fees: [],
      };
      const tariff: Tariff = { utility: 'any', notes: { ja: '試験用', en: 'For a test' }, charges: { water: [split] } };
      const cost = (periodMonths: 1 | 2, volume: number): number =>
        calculateCharges(tariff, { use: '一般用', boreMm: 13, readOn: '2026-01-01', periodMonths, volumeM3: volume })
          .waterYen;
      const [first, last] = halve(volumeM3, 'first');
      assert.equal(cost(2, volumeM3), cost(1, first) + cost(1, last));
    }),
  );
});
