import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateCharges } from '@mizumado/tariff';
import type { Tariff } from '@mizumado/tariff';
import { publishedRows, tariffs, unreproducible } from './tariff-files.ts';
import type { PublishedRow } from './tariff-files.ts';

/** What we work out in place of the row's figures; null where the row states nothing. */
function calculated(row: PublishedRow, tariff: Tariff): (number | null)[] {
  const charges = calculateCharges(tariff, {
    use: row.use,
    boreMm: row.bore_mm ?? 13,
    periodMonths: row.period_months,
    volumeM3: row.m3,
    readOn: Object.values(tariff.charges)[0]![0]!.effectiveFrom,
    ...(row.sewer_yen !== null && { sewerVolumeM3: row.m3 }),
  });
  return [
    row.water_yen === null ? null : charges.waterYen,
    row.sewer_yen === null ? null : charges.sewerYen,
    row.total_yen === null ? null : charges.totalYen,
  ];
}

const published = ({ water_yen, sewer_yen, total_yen }: PublishedRow): (number | null)[] => [
  water_yen,
  sewer_yen,
  total_yen,
];
const tariffFor = ({ utility }: PublishedRow): Tariff | undefined =>
  tariffs.find(({ rows }) => rows === utility)?.tariff;

test('the data is complete: 202 rows, of which 196 have a tariff', () => {
  assert.equal(publishedRows.length, 202);
  assert.equal(publishedRows.filter(tariffFor).length, 196);
});

for (const { rows: utility, tariff } of tariffs) {
  const rows = publishedRows.filter((row) => row.utility === utility);
  if (rows.length === 0) continue;
  test(`to the yen: ${utility}, ${rows.length} rows`, () => {
    for (const row of rows) assert.deepEqual(calculated(row, tariff), published(row), JSON.stringify(row));
  });
}

test('the list of rows that cannot be reproduced is exact, with reasons', () => {
  const missed = publishedRows.filter((row) => {
    const tariff = tariffFor(row);
    return tariff === undefined || String(calculated(row, tariff)) !== String(published(row));
  });
  const names = (rows: readonly { utility: string; m3: number }[]): string[] =>
    rows.map(({ utility, m3 }) => `${utility} ${m3} m³`).sort();
  assert.deepEqual(names(unreproducible), names(missed));
  for (const { reason } of unreproducible) assert.ok(reason.length > 20);
});

test('every tariff names rows that exist, or none', () => {
  const known = new Set(publishedRows.map(({ utility }) => utility));
  for (const { rows } of tariffs) assert.ok(rows === null || known.has(rows), `${rows}`);
});
