import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, test } from 'node:test';
import type { ImportDatabase } from '../../../packages/server/src/import/index.ts';
import { encodeShiftJis } from '../../../packages/server/src/samples/shift-jis.ts';
import { assertCounts, fileOf, files, onEachDatabase, openMemory, take, takeUpTo } from './support.ts';

onEachDatabase('every kind', (target) => {
  test('is taken, and the second time nothing changes', async () => {
    for (const [kind, file] of files) {
      assertCounts(await take(target(), kind, file), { inserted: kind === 'bills' ? 1 : 2 });
    }
    for (const [kind, file] of files) {
      assertCounts(await take(target(), kind, file), { unchanged: kind === 'bills' ? 1 : 2 });
    }
  });

  test('keeps rare characters and hostile text as they are', async () => {
    const hostile = `=cmd|'/c calc'!A1 <img src=x onerror=alert(1)> '); drop table x; -- \\N \\. \t {{7*7}}`;
    const file = `reference,name\nC1,𠮷田 葛󠄀城\nC8,"${hostile}"\nC9,\\N\n`;
    assertCounts(await take(target(), 'customers', file, { utilityId: 'hostile' }), { inserted: 3 });
    const rows = await target().rows(
      `select name from mizumado.customers where utility_id = 'hostile' order by reference`,
    );
    assert.deepEqual(
      rows.map((row) => row['name']),
      ['𠮷田 葛󠄀城', hostile, '\\N'],
    );
  });

  test('understands Japanese words, other dates and full-width digits', async () => {
    const [row] = await target().rows(
      `select sewer, payment_method, started_on::text, stopped_on::text from mizumado.contracts where customer_number = '987654321'`,
    );
    assert.deepEqual(row, {
      sewer: false,
      payment_method: 'direct-debit',
      started_on: '2019-04-01',
      stopped_on: '2026-03-31',
    });
    const file = fileOf('readings').replace('123456789,M1', '１２－３４－５６７８９,M1');
    assertCounts(await take(target(), 'readings', file), { unchanged: 2 });
  });

  test('a bill is paid on the day its payments reach the total, whatever its file says', async () => {
    const paidOn = async (): Promise<unknown> =>
      (await target().rows(`select paid_on::text from mizumado.bills where number = 'B1'`))[0]?.['paid_on'];
    assert.equal(await paidOn(), '2026-10-22');
    await take(target(), 'bills', fileOf('bills'));
    assert.equal(await paidOn(), '2026-10-22');
    const twice = 'reference,billNumber,paidOn,amountYen,channel\nR3,B1,2026-10-25,3300,smartphone\n';
    assertCounts(await take(target(), 'payments', twice), { inserted: 1 });
    assert.equal(await paidOn(), '2026-10-22', 'a second payment does not move the day');
    assertCounts(await take(target(), 'payments', fileOf('payments').replace('3000', '200')), {
      updated: 1,
      unchanged: 1,
    });
    assert.equal(await paidOn(), '2026-10-25', 'a corrected payment does');
    await take(target(), 'payments', twice.replace('3300', '100'));
    assert.equal(await paidOn(), null, 'and may open it again');
    await take(target(), 'bills', fileOf('bills'));
    assert.equal(await paidOn(), null);
  });

  test('the report is kept as it was given', async () => {
    const report = await take(target(), 'customers', fileOf('customers'));
    const [row] = await target().rows(
      `select report, utility_id from mizumado.import_reports where id = '${report.id}'`,
    );
    assert.deepEqual(row, { report, utility_id: 'morioka' });
  });

  test('changed lines change their rows', async () => {
    const renamed = fileOf('customers').replace('Smith', 'Smythe');
    assertCounts(await take(target(), 'customers', renamed), { updated: 1, unchanged: 1 });
    const closed = fileOf('contracts').replace('2019-04-01,,slip', '2019-04-01,2026-11-01,slip');
    assertCounts(await take(target(), 'contracts', closed), { updated: 1, unchanged: 1 });
  });

  test('Shift_JIS with Japanese headers', async () => {
    const text = '使用場所番号,郵便番号,住所,建物名\r\nP1,〒020-0013,盛岡市髙松①丁目～表,ﾒｿﾞﾝ\r\n';
    const options = { utilityId: 'sjis', encoding: 'shift_jis' } as const;
    assertCounts(await take(target(), 'premises', encodeShiftJis(text)!, options), { inserted: 1 });
    const [row] = await target().rows(`select address, building from mizumado.premises where utility_id = 'sjis'`);
    assert.deepEqual(row, { address: '盛岡市髙松①丁目～表', building: 'ﾒｿﾞﾝ' });
  });

  test('UTF-8 with a byte order mark, in any pieces', async () => {
    assertCounts(await take(target(), 'customers', `\ufeff${fileOf('customers')}`, { utilityId: 'bom' }), {
      inserted: 2,
    });
  });

  test('JSON Lines', async () => {
    const lines = [
      { reference: 'C1', name: '𠮷田 葛󠄀城', nameKana: 'ヨシダ カツラギ' },
      { reference: 'C2', name: 'Smythe, "Bob"', nameKana: null },
    ];
    const file = lines.map((line) => `${JSON.stringify(line)}\n`).join('\n');
    assertCounts(await take(target(), 'customers', file, { format: 'jsonl' }), { unchanged: 2 });
  });

  test('works as the role that is under row level security, in the one utility', async () => {
    const { database } = target();
    const seen: unknown[] = [];
    const watched: ImportDatabase = {
      transaction: (work) =>
        database.transaction(async (connection) => {
          const result = await work(connection);
          seen.push(
            ...(await connection.query(`select current_user as role, current_setting('mizumado.utility') as utility`))
              .rows,
          );
          return result;
        }),
    };
    await take({ ...target(), database: watched }, 'customers', fileOf('customers'));
    assert.deepEqual(seen, [{ role: 'mizumado_app', utility: 'morioka' }]);
  });

  test('utilities do not mix', async () => {
    await takeUpTo(target(), undefined, { utilityId: 'chiba' });
    const counts = await target().rows(
      `select utility_id, count(*)::int as bills from mizumado.bills group by 1 order by 1`,
    );
    assert.deepEqual(counts, [
      { utility_id: 'chiba', bills: 1 },
      { utility_id: 'morioka', bills: 1 },
    ]);
    const foreign = await take(
      target(),
      'payments',
      'reference,billNumber,paidOn,amountYen,channel\nR1,B1,2026-10-20,3000,bank\n',
      { utilityId: 'empty' },
    );
    assert.deepEqual(
      foreign.refusals.map(({ column }) => column),
      ['billNumber'],
    );
  });
});

test('of a confirmation number only its hash with the pepper is stored', async () => {
  const target = await openMemory();
  after(() => target.close());
  await takeUpTo(target, 'meters');
  const [stored] = await target.rows(
    `select encode(confirmation_hash, 'hex') as hash from mizumado.contracts where customer_number = '123456789'`,
  );
  assert.deepEqual(stored, { hash: createHash('sha256').update('peppermorioka:123456789:123456').digest('hex') });
});
