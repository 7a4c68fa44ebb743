/** Promise 9 for CSV: a hostile cell stays text, and a table read back is the table that was written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { billsCsv, csvCell } from '../../../packages/server/src/supply/bills/csv.ts';
import { billId, seeded } from '../fixtures/seed.ts';
import { signedIn, startServer } from '../support/server.ts';

test('no cell begins like a formula', () => {
  const prefix = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t=',
    '\r',
    '\n=',
    ' =',
    '\u0000=',
    '\u00A0@',
  );
  fc.assert(
    fc.property(prefix, fc.string(), (start, rest) => {
      assert.deepEqual(parse(csvCell(start + rest), { relax_quotes: false, record_delimiter: '\r\n' }), [
        [`'${start}${rest}`],
      ]);
    }),
  );
});

test('any other text comes back as it was', () => {
  const innocent = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => !/^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
  fc.assert(
    fc.property(innocent, (text) => {
      const records = parse(`x,${csvCell(text)}\r\n`, { record_delimiter: '\r\n' });
      assert.deepEqual(records, [['x', text]]);
    }),
  );
});

test('numbers are numbers, negative ones too; nothing is an empty cell', () => {
  assert.equal(csvCell(-550), '-550');
  assert.equal(csvCell(null), '');
  assert.equal(csvCell('=1+1'), "'=1+1");
  assert.equal(csvCell('a"b,c'), '"a""b,c"');
});

test('an empty table still has its header', () => {
  assert.match(billsCsv([], 'en'), /^\uFEFFBill number,.*\r\n$/);
});

const server = await startServer();

test('the file is UTF-8 with BOM and CRLF, named and typed, with all bills that the filter chooses', async () => {
  const hanako = await signedIn(server, seeded.hanako);
  const response = await hanako.send('/bills.csv?state=paid');
  assert.equal(response.headers.get('Content-Type'), 'text/csv; charset=utf-8');
  assert.equal(response.headers.get('Content-Disposition'), 'attachment; filename="bills-2026-11-20.csv"');
  const bytes = new Uint8Array(await response.arrayBuffer());
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
  const rows = parse<Record<string, string>>(text, { columns: true });
  assert.equal(rows.length, 5);
  assert.deepEqual(Object.values(rows[0]!), [
    '2026-06-30-123456781',
    '2026-05 2026-06',
    '2026-05-01',
    '2026-06-30',
    '41',
    '4542',
    '2150',
    '6692',
    '2026-07-10',
    '2026-07-31',
    '2026-07-20',
    '支払い済み',
    '納付書',
  ]);
  assert.deepEqual(Object.keys(rows[0]!).slice(0, 2), ['請求番号', '請求月']);
});

test('the header speaks the language asked for', async () => {
  const rare = await signedIn(server, seeded.rare);
  const text = await (await rare.send('/bills.csv?lang=en')).text();
  assert.match(text, /^Bill number,Billing months,/);
  assert.match(text, /Scheduled,Direct debit\r\n/);
  assert.ok(!text.includes(billId(seeded.hanako, 1)));
});
