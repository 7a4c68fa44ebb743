import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { ImportDatabase } from '../../../packages/server/src/import/index.ts';
import { onEachDatabase, take } from './support.ts';

/** Text as a file may hold it: anything but characters no database takes, no spaces at the ends. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('\\N', '\\.', 'a\tb', 'line\nbreak', '葛󠄀城', "'); --"),
  )
  .map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/g, '').trim())
  .filter((text) => text !== '');

const customers = fc.uniqueArray(
  fc.record(
    { reference: fc.stringMatching(/^[A-Z0-9]{1,4}$/), name, nameKana: fc.option(name) },
    { noNullPrototype: true },
  ),
  {
    maxLength: 12,
    selector: ({ reference }) => reference,
  },
);

onEachDatabase('idempotence', (target) => {
  test('a file twice changes nothing the second time, and the rows are what it said', async () => {
    await fc.assert(
      fc.asyncProperty(customers, customers, async (first, second) => {
        const file = (lines: typeof first): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
        const options = { format: 'jsonl', utilityId: 'property' } as const;
        await take(target(), 'customers', file(first), options);
        const report = await take(target(), 'customers', file(second), options);
        assert.equal(report.state, 'taken', JSON.stringify(report.refusals));
        assert.equal(report.inserted + report.updated + report.unchanged, second.length);

        const stored = (): Promise<Record<string, unknown>[]> =>
          target().rows(
            `select reference, name, name_kana as "nameKana" from mizumado.customers where utility_id = 'property'`,
          );
        const rows = await stored();
        for (const line of second)
          assert.deepEqual(
            rows.find(({ reference }) => reference === line.reference),
            line,
          );

        const again = await take(target(), 'customers', file(second), options);
        assert.deepEqual([again.inserted, again.updated, again.unchanged, again.refused], [0, 0, second.length, 0]);
        assert.deepEqual(await stored(), rows);
      }),
      { numRuns: 25 },
    );
  });

  test('imports of one utility wait for each other', async () => {
    const { database } = target();
    // Each holds its rows a while before it commits; without the wait the others would run into them.
    const slow: ImportDatabase = {
      transaction: (work) =>
        database.transaction(async (connection) => {
          const result = await work(connection);
          await sleep(100);
          return result;
        }),
    };
    const file = 'reference,name\nP1,someone\nP2,someone\n';
    const reports = await Promise.all(
      Array.from({ length: 4 }, () =>
        take({ ...target(), database: slow }, 'customers', file, { utilityId: 'parallel' }),
      ),
    );
    assert.deepEqual(reports.map(({ inserted }) => inserted).sort(), [0, 0, 0, 2]);
    assert.deepEqual(reports.map(({ unchanged }) => unchanged).sort(), [0, 2, 2, 2]);
  });

  test('a source that fails half-way changes nothing', async () => {
    const source = (async function* () {
      yield new TextEncoder().encode('reference,name\nF1,one\n');
      throw new Error('the line was cut');
    })();
    await assert.rejects(take(target(), 'customers', '', { utilityId: 'cut', ...{ source } }), /the line was cut/);
    assert.deepEqual(await target().rows(`select from mizumado.customers where utility_id = 'cut'`), []);
    assert.equal((await take(target(), 'customers', 'reference,name\nF1,one\n', { utilityId: 'cut' })).inserted, 1);
  });
});
