/** Bills as CSV. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { billsCsv } from '../../../packages/server/src/supply/bills/csv.ts';
import { billId, seeded } from '../fixtures/seed.ts';
import { signedIn, startServer } from '../support/server.ts';

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
