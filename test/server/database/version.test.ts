/** The server says which PostgreSQL it found, and runs on none that it is not tested with. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { migrateDatabase, startServer } from '@mizumado/server/node';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseConnection, QueryResult } from 'kysely';
import { migrate } from '../../../packages/server/src/database/migrate.ts';
import type { LogEntry } from '../../../packages/server/src/log.ts';
import { startTestCluster } from '../support/cluster.ts';

/** A database that tells a version and knows nothing else. */
function databaseOf(number: number, name: string): Kysely<unknown> {
  const connection: DatabaseConnection = {
    executeQuery: <R>() => Promise.resolve({ rows: [{ number, name } as R] } satisfies QueryResult<R>),
    streamQuery: () => {
      throw new Error('Nothing is streamed here');
    },
  };
  class OneAnswer extends DummyDriver {
    override acquireConnection(): Promise<DatabaseConnection> {
      return Promise.resolve(connection);
    }
  }
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneAnswer(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

test('PostgreSQL 14 is refused in a sentence that says what to do', async () => {
  await assert.rejects(migrate(databaseOf(140_022, '14.22')), {
    message:
      'The database runs PostgreSQL 14.22, and Mizumado needs 15 or newer. Upgrade the database, then start again.',
  });
});

test('the log says which PostgreSQL the schema and the server found', async () => {
  const postgres = await startTestCluster();
  after(() => postgres.stop());
  const told: LogEntry[] = [];
  const log = (entry: LogEntry): unknown => told.push(entry);
  await migrateDatabase(postgres.url('mizumado_owner'), log);
  const server = await startServer({ databaseUrl: postgres.url('mizumado_app'), port: 0, pepper: 'pepper', log });
  await server.close();
  const versions = told.filter(({ event }) => event === 'database').map(({ postgres: version }) => String(version));
  const wanted = process.env.MIZUMADO_TEST_POSTGRES ?? '18';
  assert.deepEqual(
    versions.map((version) => version.split('.')[0]),
    [wanted, wanted],
  );
});
