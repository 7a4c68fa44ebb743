import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportKind, ImportReport } from '../../../packages/server/src/import/index.ts';
import { assertCounts, fileOf, onEachDatabase, take, takeUpTo } from './support.ts';

/** Line and column of each refusal. */
const places = ({ refusals }: ImportReport): (readonly [number, string | null])[] =>
  refusals.map(({ line, column }) => [line, column]);

const rowCount = `select (select count(*) from mizumado.customers) + (select count(*) from mizumado.contracts) + (select count(*) from mizumado.bills)
  + (select count(*) from mizumado.payments) as rows`;

/** A file of a kind, what to spoil in its only or last line, and the column that has to be named. */
const spoilt: readonly (readonly [ImportKind, string, string, number, string | null])[] = [
  ['customers', 'C1,𠮷田 葛󠄀城,', 'C1,,', 2, 'name'],
  ['customers', '𠮷田 葛󠄀城', 'a\u0000b', 2, 'name'],
  ['customers', '𠮷田 葛󠄀城', '\ufffd', 2, 'name'],
  ['customers', '𠮷田 葛󠄀城', '𠮷'.repeat(101), 2, 'name'],
  ['customers', 'C1,𠮷田 葛󠄀城,', 'C1,Smith, Bob,', 2, null],
  ['customers', '"Smith, ""Bob"""', '"Smith, "Bob""', 3, null],
  ['customers', '"Smith, ""Bob"""', '"Smith, Bob', 3, null],
  ['premises', '0200013', '020-001', 2, 'postalCode'],
  ['contracts', '2019-04-01,,slip', '2019-02-29,,slip', 2, 'startedOn'],
  ['contracts', '2019-04-01,,slip', '2019-04-01,2018-04-01,slip', 2, 'stoppedOn'],
  ['contracts', ',slip,', ',gold,', 2, 'paymentMethod'],
  ['contracts', ',20,true', ',0,true', 2, 'boreMm'],
  ['contracts', ',20,true', ',20,maybe', 2, 'sewer'],
  ['contracts', '12-34-56789', '1.23E+08', 2, 'customerNumber'],
  ['contracts', 'C1,P1', 'C9,P1', 2, 'customer'],
  ['contracts', 'C1,P1', 'C1,P9', 2, 'premises'],
  ['meters', 'M2,P1', 'M1,P1', 3, 'serial'],
  ['meters', '2026-09-12\n', '2018-09-12\n', 2, 'removedOn'],
  ['readings', '2026-09-12,10', '2026-09-12,', 3, 'oldMeterVolumeM3'],
  ['readings', '0,14,24', '0,-14,24', 3, 'presentValue'],
  ['readings', '123456789,M2', '111111111,M2', 3, 'customerNumber'],
  ['bills', '2026-09 2026-10', '2026-09 2026-13', 2, 'months'],
  ['bills', '3300,0,3300', '3300,1,3300', 2, 'totalYen'],
  ['bills', '""amountYen"":3350', '""amountYen"":3351', 2, 'lines'],
  ['bills', '""kind"":""water-base""', '""kind"":""wine""', 2, 'lines'],
  ['bills', '""kind"":""water-base""', '""kind"":""water-base"",""secret"":1', 2, 'lines'],
  ['bills', '割引', '\\ud800', 2, 'lines'],
  ['bills', '割引', '\\u0000', 2, 'lines'],
  ['bills', '[{""kind""', '{""kind""', 2, 'lines'],
  ['bills', ',2026-11-02,slip', ',,slip', 2, 'dueOn'],
  ['payments', 'R2,B1,2026-10-22,300', 'R2,B1,2026-10-22,0', 3, 'amountYen'],
  ['payments', 'R2,B1', 'R2,B9', 3, 'billNumber'],
  ['hourly-usage', '2026-10-03T14', '2026-10-03T14:30', 2, 'hour'],
  ['hourly-usage', '2026-10-03T15:00+09:00', '2026-10-03T14:00', 3, 'customerNumber'],
];

onEachDatabase('refusals', (target) => {
  for (const [kind, right, wrong, line, column] of spoilt) {
    test(`${kind}: ${JSON.stringify(wrong).slice(0, 40)}`, async () => {
      await takeUpTo(target(), kind);
      const before = await target().rows(rowCount);
      const file = fileOf(kind).replace(right, wrong);
      assert.notEqual(file, fileOf(kind));
      const report = await take(target(), kind, file);
      assert.equal(report.state, 'refused');
      assert.deepEqual(places(report)[0], [line, column], JSON.stringify(report.refusals));
      assertCounts(report, { refused: 1 });
      assert.deepEqual(await target().rows(rowCount), before);
    });
  }

  test('what must not change', async () => {
    await takeUpTo(target(), undefined);
    const changed: readonly (readonly [ImportKind, string, string, string])[] = [
      ['contracts', 'C1,P1', 'C2,P1', 'customer'],
      ['bills', 'B1,123456789', 'B1,987654321', 'customerNumber'],
    ];
    for (const [kind, right, wrong, column] of changed) {
      const report = await take(target(), kind, fileOf(kind).replace(right, wrong));
      assert.deepEqual(places(report), [[2, column]]);
    }
  });

  test('by line: the good lines are taken', async () => {
    const file = 'reference,name\nL1,one\nL2,\nL3,three\nL1,again\n';
    const report = await take(target(), 'customers', file, { mode: 'line', utilityId: 'lines' });
    assert.equal(report.state, 'taken');
    assertCounts(report, { inserted: 2, refused: 2 });
    assert.deepEqual(places(report), [
      [3, 'name'],
      [5, 'reference'],
    ]);
    const nothing = await take(target(), 'customers', 'reference,name\nL2,\n', { mode: 'line', utilityId: 'lines' });
    assert.equal(nothing.state, 'refused');
  });

  test('lines are counted over quoted cells of several lines', async () => {
    const file = 'reference,name\r\nQ1,"two\r\nlines"\r\n\r\n"Q2","a\nb\nc",too many\r\nQ3,\r\n';
    const report = await take(target(), 'customers', file);
    assert.deepEqual(places(report), [
      [5, null],
      [8, 'name'],
    ]);
  });

  test('headers', async () => {
    const refused = async (header: string): Promise<unknown> =>
      places(await take(target(), 'customers', `${header}\nC1,x\n`, { mode: 'line' }));
    assert.deepEqual(await refused('reference,nmae'), [
      [1, null],
      [1, 'name'],
    ]);
    assert.deepEqual(await refused('reference,氏名,name'), [[1, 'name']]);
    assert.deepEqual(await refused('使用者番号'), [[1, 'name']]);
    assert.deepEqual(places(await take(target(), 'customers', '')), [[1, null]]);
  });

  test('bytes of another encoding', async () => {
    const shiftJis = new Uint8Array([...new TextEncoder().encode('reference,name\nC1,'), 0x90, 0x85, 0x0a]);
    const report = await take(target(), 'customers', shiftJis);
    assert.deepEqual(places(report), [[2, 'name']]);
    assert.match(report.refusals[0]!.reason, /Shift_JIS/);
  });

  test("numbers that are not of the utility's form", async () => {
    await takeUpTo(target(), 'contracts');
    const numbers = { customerNumber: { pattern: '^\\d{10}$' } };
    assert.deepEqual(places(await take(target(), 'contracts', fileOf('contracts'), { numbers })), [
      [2, 'customerNumber'],
      [3, 'customerNumber'],
    ]);
  });

  test('a thousand are named, all are counted, and none repeats what the line held', async () => {
    const file = `reference,name\n${Array.from({ length: 1500 }, (_, index) => `secret${index},\n`).join('')}`;
    const report = await take(target(), 'customers', file);
    assertCounts(report, { refused: 1500 });
    assert.equal(report.refusals.length, 1000);
    assert.doesNotMatch(JSON.stringify(report), /secret/);
  });
});
