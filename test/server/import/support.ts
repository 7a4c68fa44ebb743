import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from '../../../packages/server/src/database/migrate.ts';
import { createPGlite, kyselyOverPGlite } from '../../../packages/server/src/database/pglite.ts';
import { pgImportDatabase } from '../../../packages/server/src/import/copy-pg.ts';
import { pgliteImportDatabase } from '../../../packages/server/src/import/copy-pglite.ts';
import { runImport } from '../../../packages/server/src/import/index.ts';
import type { ImportDatabase, ImportKind, ImportReport } from '../../../packages/server/src/import/index.ts';
import type { ImportOptions } from '../../../packages/server/src/import/run-import.ts';
import { startTestCluster } from '../support/cluster.ts';

/** A database to import into, and a way past row level security to look at what came of it. */
export interface TestDatabase {
  readonly database: ImportDatabase;
  /** URL of the application's role; undefined in memory. */
  readonly url?: string;
  rows(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function openMemory(): Promise<TestDatabase> {
  const pglite = await createPGlite();
  const kysely = kyselyOverPGlite(pglite);
  await pglite.exec('create role mizumado_app nologin');
  await migrate(kysely);
  return {
    database: pgliteImportDatabase(pglite, kysely),
    rows: async (sql) => (await pglite.query<Record<string, unknown>>(sql)).rows,
    close: () => pglite.close(),
  };
}

export async function openPostgres(): Promise<TestDatabase> {
  const postgres = await startTestCluster();
  const owner = new Kysely({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: postgres.url('mizumado_owner') }) }),
  });
  await migrate(owner);
  await owner.destroy();
  const app = new pg.Pool({ connectionString: postgres.url('mizumado_app') });
  const admin = new pg.Pool({ connectionString: postgres.adminUrl.replace('/postgres?', '/mizumado?') });
  // Ending a pool does not wait for its sockets, so PostgreSQL's end may still reach them.
  for (const pool of [app, admin]) pool.on('error', () => undefined);
  return {
    database: pgImportDatabase(app),
    url: postgres.url('mizumado_app'),
    rows: async (sql) => (await admin.query<Record<string, unknown>>(sql)).rows,
    async close() {
      await Promise.all([app.end(), admin.end()]);
      await postgres.stop();
    },
  };
}

/** Runs the same tests on both databases; each opens one for all of them. */
export function onEachDatabase(what: string, tests: (target: () => TestDatabase) => void): void {
  for (const [name, open] of [
    ['PGlite', openMemory],
    ['PostgreSQL', openPostgres],
  ] as const) {
    describe(`${what} on ${name}`, () => {
      let target: TestDatabase;
      before(async () => (target = await open()));
      after(() => target.close());
      tests(() => target);
    });
  }
}

/** Bytes in pieces of a length that cuts through lines and characters. */
export async function* pieces(bytes: Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

export type FileOptions = Partial<Omit<ImportOptions, 'kind' | 'source'>>;

/** Imports a file given as text or bytes. */
export function take(
  { database }: TestDatabase,
  kind: ImportKind,
  file: string | Uint8Array,
  options: FileOptions = {},
): Promise<ImportReport> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return runImport(database, {
    utilityId: 'morioka',
    mode: 'file',
    format: 'csv',
    encoding: 'utf-8',
    pepper: 'pepper',
    source: pieces(bytes, 1000),
    kind,
    ...options,
  });
}

export interface Counts {
  readonly inserted?: number;
  readonly updated?: number;
  readonly unchanged?: number;
  readonly refused?: number;
}

export function assertCounts(
  report: ImportReport,
  { inserted = 0, updated = 0, unchanged = 0, refused = 0 }: Counts,
): void {
  assert.deepEqual(
    { inserted: report.inserted, updated: report.updated, unchanged: report.unchanged, refused: report.refused },
    { inserted, updated, unchanged, refused },
    JSON.stringify(report.refusals),
  );
}

/** A small export: two customers, one of whom has a bill of ¥3,300. English headers. */
export const files: readonly (readonly [ImportKind, string])[] = [
  ['customers', 'reference,name,nameKana\r\nC1,𠮷田 葛󠄀城,ヨシダ カツラギ\r\nC2,"Smith, ""Bob""",\r\n'],
  [
    'premises',
    'reference,postalCode,address,building,room\nP1,0200013,盛岡市愛宕町6番8号,,\nP2,020-0021,盛岡市中央通一丁目,みずまどハイツ,203\n',
  ],
  [
    'contracts',
    'customerNumber,confirmationNumber,customer,premises,use,boreMm,sewer,startedOn,stoppedOn,paymentMethod,smartMeter\n' +
      '12-34-56789,123456,C1,P1,家事用,20,true,2019-04-01,,slip,true\n987654321,654321,C2,P2,業務用,40,無,2019/04/01,20260331,口座振替,\n',
  ],
  ['meters', 'serial,premises,boreMm,installedOn,removedOn\nM1,P1,20,2019-04-01,2026-09-12\nM2,P1,20,2026-09-12,\n'],
  [
    'readings',
    'customerNumber,meterSerial,readOn,previousReadOn,previousValue,presentValue,volumeM3,exchangedOn,oldMeterVolumeM3\n' +
      '123456789,M1,2026-08-05,,100,120,20,,\n123456789,M2,2026-10-05,2026-08-05,0,14,24,2026-09-12,10\n',
  ],
  [
    'bills',
    'number,customerNumber,months,periodFrom,periodTo,usedDays,readOn,volumeM3,waterYen,sewerYen,totalYen,issuedOn,dueOn,paymentMethod,lines,taxByRate\n' +
      'B1,123456789,2026-09 2026-10,2026-08-05,2026-10-04,61,2026-10-05,24,3300,0,3300,2026-10-12,2026-11-02,slip,' +
      '"[{""kind"":""water-base"",""amountYen"":3350,""taxRatePercent"":10},\n {""kind"":""water-reduction"",""label"":""割引"",""amountYen"":-50,""taxRatePercent"":10}]",' +
      '"[{""charge"":""water"",""ratePercent"":10,""totalYen"":3300,""taxYen"":300}]"\n',
  ],
  [
    'payments',
    'reference,billNumber,paidOn,amountYen,channel\nR1,B1,2026-10-20,3000,コンビニ\nR2,B1,2026-10-22,300,bank\n',
  ],
  ['hourly-usage', 'customerNumber,hour,litres\n123456789,2026-10-03T14,35\n123456789,2026-10-03T15:00+09:00,0\n'],
];

export const fileOf = (kind: ImportKind): string => files.find(([known]) => known === kind)![1];

/** Imports the small export up to, not including, a kind. */
export async function takeUpTo(
  target: TestDatabase,
  kind: ImportKind | undefined,
  options: FileOptions = {},
): Promise<void> {
  for (const [each, file] of files) {
    if (each === kind) return;
    assert.equal((await take(target, each, file, options)).state, 'taken');
  }
}
