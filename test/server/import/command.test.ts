import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { progressLine } from '../../../packages/server/src/cli/import-report.ts';
import { examine } from '../../../packages/server/src/cli/import-file.ts';
import type { ImportReport } from '../../../packages/server/src/import/index.ts';
import { encodeShiftJis } from '../../../packages/server/src/samples/shift-jis.ts';
import { fileOf, files, openPostgres } from './support.ts';
import type { TestDatabase } from './support.ts';

const command = fileURLToPath(new URL('../../../packages/server/src/cli/import.ts', import.meta.url));

describe('npm run import', () => {
  let target: TestDatabase;
  let folder: string;
  before(async () => {
    target = await openPostgres();
    folder = await mkdtemp(join(tmpdir(), 'mizumado-files-'));
    for (const [kind, text] of files) await writeFile(join(folder, `${kind}.csv`), text);
  });
  after(async () => {
    await target.close();
    await rm(folder, { recursive: true });
  });

  const run = (
    parameters: readonly string[],
    environment: NodeJS.ProcessEnv = {},
  ): Promise<{ code: number; out: string; err: string }> => {
    const env = {
      ...process.env,
      INIT_CWD: folder,
      DATABASE_URL: target.url,
      MIZUMADO_PEPPER: 'pepper',
      ...environment,
    };
    return new Promise((resolve) => {
      execFile(process.execPath, ['--conditions=source', command, ...parameters], { env }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
    });
  };

  test('takes files in the order in which they build on each other', async () => {
    const reversed = files.map(([kind]) => `${kind}.csv`).reverse();
    const { code, out } = await run(['--utility', 'morioka', '--report', 'report.json', ...reversed]);
    assert.equal(code, 0, out);
    const reports = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as (ImportReport & {
      file: string;
    })[];
    assert.deepEqual(
      reports.map(({ file }) => basename(file)),
      files.map(([kind]) => `${kind}.csv`),
    );
    assert.deepEqual(await target.rows(`select count(*)::int as bills from mizumado.bills where paid_on is not null`), [
      { bills: 1 },
    ]);
  });

  test('shows what was refused, and stops there', async () => {
    await writeFile(join(folder, 'a-bills.csv'), fileOf('bills').replace('3300,0,3300', '3300,0,3301'));
    const { code, out } = await run(['--utility', 'morioka', 'payments.csv', 'a-bills.csv']);
    assert.equal(code, 1);
    assert.match(out, /a-bills\.csv: bills refused; 1 lines read, nothing was changed, 1 refused/);
    assert.match(out, /line {2}column {4}reason\n {5}2 {2}totalYen {2}is not waterYen/);
    assert.match(out, /Not looked at: .*payments\.csv/);
  });

  const mistakes: readonly (readonly [string, readonly string[], RegExp, NodeJS.ProcessEnv?])[] = [
    ['no utility', ['customers.csv'], /^Which utility\? /],
    ['an unknown utility', ['--utility', 'nara', 'customers.csv'], /^There is no utility nara; /],
    ['a path for a utility', ['--utility', '../utilities/morioka', 'customers.csv'], /^There is no utility /],
    ['no file', ['--utility', 'morioka'], /^Which file\? /],
    ['a file that is not there', ['--utility', 'morioka', 'nowhere.csv'], /^There is no file .*nowhere\.csv\.$/],
    ['an unknown option', ['--utilty', 'morioka'], /^Unknown option '--utilty'/],
    [
      'an unknown kind',
      ['--utility', 'morioka', '--kind', 'bill', 'customers.csv'],
      /^--kind bill is not one of customers, /,
    ],
    [
      'no database',
      ['--utility', 'morioka', 'customers.csv'],
      /^The database cannot be reached/,
      { DATABASE_URL: 'postgresql://127.0.0.1:1/none' },
    ],
    [
      'no pepper',
      ['--utility', 'morioka', 'customers.csv'],
      /^DATABASE_URL needs MIZUMADO_PEPPER/,
      { MIZUMADO_PEPPER: '' },
    ],
  ];
  for (const [what, parameters, line, environment] of mistakes) {
    test(`${what}: one line, and 2`, async () => {
      const { code, err } = await run(parameters, environment);
      assert.equal(code, 2);
      assert.match(err.trim(), line);
      assert.doesNotMatch(err.trim(), /\n/);
    });
  }

  test('tells kind, format and encoding from the file', async () => {
    const examined = async (name: string, content: string | Uint8Array): Promise<unknown> => {
      await writeFile(join(folder, name), content);
      const { kind, format, encoding } = await examine(join(folder, name), { kind: undefined, encoding: undefined });
      return [kind, format, encoding];
    };
    assert.deepEqual(await examined('20261120.csv', encodeShiftJis('使用者番号,氏名\r\nC1,盛岡\r\n')!), [
      'customers',
      'csv',
      'shift_jis',
    ]);
    assert.deepEqual(await examined('20261120_hourly-usage.jsonl', '{}'), ['hourly-usage', 'jsonl', 'utf-8']);
    assert.deepEqual(await examined('export.jsonl', '{"reference":"C1","name":"盛岡"}\n'), [
      'customers',
      'jsonl',
      'utf-8',
    ]);
    await assert.rejects(examined('what.csv', 'a,b\n'), /Add --kind/);
  });
});

test('progress: share, rate and time left', () => {
  assert.equal(
    progressLine({ phase: 'reading', bytes: 250, lines: 50_000 }, 1000, 10),
    '25 %  50,000 lines  5,000/s  0:30 left to read',
  );
  assert.equal(
    progressLine({ phase: 'storing', bytes: 1000, lines: 50_000 }, 1000, 65),
    '50,000 lines read, storing … 1:05',
  );
});
