import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@mizumado/server';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { migrateDatabase } from '@mizumado/server/node';
import { connectPostgres } from '../../../packages/server/src/database/postgres.ts';
import type { RunningPostgres } from '../../../packages/postgres/src/index.ts';
import { seedSmall } from '../fixtures/seed.ts';
import { startTestCluster } from './cluster.ts';

export interface SeededPostgres extends RunningPostgres {
  databaseUrl: string;
  /** Kills the server's main process at once; the supervisor starts it again. */
  kill(): Promise<void>;
}

/** A PostgreSQL of its own with schema and seed, see `startTestCluster`. */
export async function startSeededPostgres(
  seed: (database: Kysely<Database>, pepper: string) => Promise<void> = seedSmall,
): Promise<SeededPostgres> {
  const postgres = await startTestCluster();
  const log = (): void => undefined;
  await migrateDatabase(postgres.url('mizumado_owner'), log);
  const databaseUrl = postgres.url('mizumado_app');
  const app = connectPostgres({ url: databaseUrl, log });
  await seed(app.database, postgres.pepper);
  await app.database.destroy();

  const admin = new pg.Client({ connectionString: postgres.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ data_directory: string }>('show data_directory');
  await admin.end();
  return {
    ...postgres,
    databaseUrl,
    async kill() {
      const [pid] = (await readFile(join(rows[0]!.data_directory, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGQUIT');
    },
  };
}
