import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkTariff } from '@mizumado/tariff';
import type { Tariff } from '@mizumado/tariff';
import { shippedTariffs, tariffs } from './tariff-files.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../packages/tariff/tariff.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(
  schema,
);

const named = [
  ...tariffs.map(({ tariff }) => [`transcribed ${tariff.utility}`, tariff] as const),
  ...shippedTariffs.map(({ id, tariff }) => [`shipped ${id}`, tariff] as const),
];

for (const [name, tariff] of named) {
  test(`${name} fits the schema and the checks`, () => {
    assert.ok(validate(tariff), JSON.stringify(validate.errors, null, 1));
    assert.deepEqual(checkTariff(tariff), []);
  });
}

test('both sample utilities are shipped, named after their folder and marked as samples in both languages', () => {
  for (const wanted of ['chiba', 'morioka']) {
    const tariff = shippedTariffs.find(({ id }) => id === wanted)?.tariff;
    assert.equal(tariff?.utility, wanted);
    assert.equal(tariff.sample, true);
    assert.match(tariff.notes.ja, /見本/);
    assert.match(tariff.notes.en, /sample/i);
  }
});

/** A copy of the Chiba sample with one place changed. */
function changed(path: readonly (string | number)[], value: unknown): Tariff {
  const copy = structuredClone(shippedTariffs.find(({ id }) => id === 'chiba')!.tariff);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], copy);
  (parent as Record<string | number, unknown>)[path.at(-1)!] = value;
  return copy;
}

const version = ['charges', 'water', 0] as const;

const refusedBySchema: readonly [name: string, path: readonly (string | number)[], value: unknown][] = [
  ['an unknown member', ['colour'], 'blue'],
  ['an unknown member of a version', [...version, 'taxx'], 1],
  ['an unknown member of a tier', [...version, 'rates', 0, 'tiers', 0, 'upTo'], 10],
  ['a price as a number', [...version, 'rates', 0, 'tiers', 0, 'yen'], 18],
  ['a negative price', [...version, 'rates', 0, 'tiers', 0, 'yen'], '-18'],
  ['a bore with a unit', [...version, 'rates', 0, 'base'], { '13mm': '350' }],
  ['a date that is none', [...version, 'effectiveFrom'], '2019-13-01'],
  ['a rounding unit of 5 yen', [...version, 'rounding', 'unitYen'], 5],
  ['proration by days and steps at once', [...version, 'proration', 'daysPerMonth'], 30],
  ['fees on the sewer charge, which bills cannot show', ['charges', 'sewer', 0, 'fees'], []],
  ['a reduction of more than everything', ['charges', 'water', 1, 'reductions', 0, 'amount'], { percent: 101 }],
  ['no charge at all', ['charges'], {}],
];

for (const [name, path, value] of refusedBySchema) {
  test(`the schema refuses ${name}`, () => assert.equal(validate(changed(path, value)), false));
}

const refusedByCheck: readonly [path: readonly (string | number)[], value: unknown, problem: string][] = [
  [['charges', 'water', 1, 'effectiveFrom'], '2019-10-01', 'charges.water[1]: effectiveFrom must rise'],
  [[...version, 'rates', 0, 'tiers', 1, 'upToM3'], 10, 'charges.water[0].rates[0].tiers[1]: upToM3 must rise'],
  [
    [...version, 'rates', 1, 'tiers'],
    [{ yen: '1' }, { upToM3: 5, yen: '2' }],
    'charges.water[0].rates[1].tiers[0]: only the last tier may leave out upToM3',
  ],
  [
    [...version, 'rates', 1, 'tiers'],
    [{ yen: '1,000' }],
    'charges.water[0].rates[1].tiers[0]: "1,000" is not a price in yen',
  ],
  [[...version, 'rates', 1, 'base'], { any: '' }, 'charges.water[0].rates[1].base.any: "" is not an amount in yen'],
  [[...version, 'proration', 'steps', 1, 'upToDays'], 15, 'charges.water[0].proration.steps[1]: upToDays must rise'],
  [
    ['charges', 'water', 1, 'reductions', 0, 'when', 'readUntil'],
    '2025-01-01',
    'charges.water[1].reductions[0]: readFrom is after readUntil',
  ],
  [
    [...version, 'rounding', 'per'],
    'bill',
    'charges: rounding per bill must be the same in every version of water and sewer',
  ],
];

for (const [path, value, problem] of refusedByCheck) {
  test(`checkTariff finds: ${problem}`, () => {
    const problems = checkTariff(changed(path, value));
    assert.ok(problems.includes(problem), problems.join('\n'));
  });
}
