/**
 * Import of bills against PostgreSQL's plain COPY of the same rows into the same tables, on a PostgreSQL of its own.
 *
 *   node --conditions=source test/bench/import.ts [--bills 1000000] [--contracts 20000]
 *
 * Prints one line of JSON: both times, their ratio, and how the importing process's memory went.
 */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { migrate } from '../../packages/server/src/database/migrate.ts';
import { pgImportDatabase } from '../../packages/server/src/import/copy-pg.ts';
import { runImport } from '../../packages/server/src/import/index.ts';
import type { ImportDatabase, ImportKind } from '../../packages/server/src/import/index.ts';
import { startPostgres } from '../../packages/postgres/src/index.ts';
import { billHeader, billLine, contractFiles } from './import-files.ts';

const utilityId = 'bench';

const { values } = parseArgs({
  options: { bills: { type: 'string', default: '1000000' }, contracts: { type: 'string', default: '20000' } },
});
const billCount = Number(values.bills);
const contractCount = Number(values.contracts);

/** Seconds that `work` took. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function take(database: ImportDatabase, kind: ImportKind, source: AsyncIterable<Uint8Array>): Promise<void> {
  const report = await runImport(database, {
    utilityId,
    kind,
    mode: 'file',
    format: 'csv',
    encoding: 'utf-8',
    source,
    pepper: 'bench',
  });
  if (report.state !== 'taken') throw new Error(`${kind} refused: ${JSON.stringify(report.refusals.slice(0, 3))}`);
}

async function writeBills(path: string): Promise<void> {
  const file = createWriteStream(path, { highWaterMark: 1 << 20 });
  file.write(billHeader);
  for (let index = 0; index < billCount; index += 1) {
    if (!file.write(billLine(index, index % contractCount))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/** Samples this process's memory twice a second until stopped. */
function watchMemory(): () => { firstMiB: number; maxMiB: number; lastMiB: number } {
  const samples: number[] = [];
  const sample = (): unknown => samples.push(Math.round(process.memoryUsage.rss() / 2 ** 20));
  const timer = setInterval(sample, 500);
  sample();
  return () => {
    clearInterval(timer);
    sample();
    // The first tenth is warming up: the heap has not been collected once.
    const settled = samples.slice(Math.floor(samples.length / 10));
    return { firstMiB: settled[0] ?? 0, maxMiB: Math.max(...settled), lastMiB: settled.at(-1) ?? 0 };
  };
}

const folder = await mkdtemp(join(tmpdir(), 'mizumado-bench-'));
const postgres = await startPostgres({ dataDir: join(folder, 'data'), log: () => undefined });
const owner = new pg.Pool({ connectionString: postgres.url('mizumado_owner') });
const admin = new pg.Pool({ connectionString: new URL(postgres.adminUrl.replace('/postgres?', '/mizumado?')).href });
const app = new pg.Pool({ connectionString: postgres.url('mizumado_app') });
try {
  await migrate(new Kysely({ dialect: new PostgresDialect({ pool: owner }) }));
  const database = pgImportDatabase(app);
  for (const [kind, lines] of contractFiles(contractCount))
    await take(database, kind, Readable.from([Buffer.from(lines)]));
  const bills = join(folder, 'bills.csv');
  const rows = join(folder, 'rows.copy');
  await writeBills(bills);

  await admin.query('checkpoint');
  const stopWatching = watchMemory();
  const importSeconds = await seconds(() =>
    take(database, 'bills', createReadStream(bills, { highWaterMark: 1 << 16 })),
  );
  const memory = stopWatching();
  const again = await seconds(() => take(database, 'bills', createReadStream(bills, { highWaterMark: 1 << 16 })));

  const superuser = await admin.connect();
  await pipeline(superuser.query(copyTo('copy mizumado.bills to stdout')), createWriteStream(rows));
  await superuser.query('truncate mizumado.bills cascade');
  await superuser.query('checkpoint');
  const copySeconds = await seconds(() =>
    pipeline(
      createReadStream(rows, { highWaterMark: 1 << 16 }),
      superuser.query(copyFrom('copy mizumado.bills from stdin')),
    ),
  );
  superuser.release();

  const round = (value: number): number => Math.round(value * 100) / 100;
  console.log(
    JSON.stringify({
      bench: 'import',
      bills: billCount,
      importSeconds: round(importSeconds),
      copySeconds: round(copySeconds),
      ratio: round(copySeconds / importSeconds),
      againSeconds: round(again),
      memory,
    }),
  );
} finally {
  await Promise.all([owner.end(), admin.end(), app.end()]);
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
