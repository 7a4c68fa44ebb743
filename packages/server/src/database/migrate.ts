import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { checkCarriedOut } from './carried-out.ts';
import { migrations } from './migrations/index.ts';
import { applySchema, prepareSchema } from './schema/apply.ts';
import { knownVersion } from './version.ts';

/**
 * Brings the tables up to date, then the policies, functions, triggers and rights of `schema/`: all of it or nothing. Several servers may
 * start at once: a lock lets one of them do it.
 *
 * @param owner connection of the role that owns the schema; the role `mizumado_app` must exist
 * @returns names of the migrations that were carried out
 * @throws OtherMigrations when the database is of another version of the code; Error when PostgreSQL is too old, or a migration fails
 */
export async function migrate<T>(owner: Kysely<T>): Promise<string[]> {
  const version = await knownVersion(owner);
  // The migrator's own tables are none of the application's.
  return (owner.withoutPlugins() as Kysely<unknown>).transaction().execute(async (transaction) => {
    // The migrator has a lock of its own, but makes its tables before it takes that.
    await sql`select pg_advisory_xact_lock(hashtext('mizumado.migrate'))`.execute(transaction);
    await checkCarriedOut(transaction, Object.keys(migrations));
    await prepareSchema(transaction, version.number);
    // The migrator's own last step also fails once a migration has, and would hide why.
    let fault: unknown;
    const remembering = Object.entries(migrations).map(([name, migration]): [string, Migration] => {
      const remember = (error: unknown): never => {
        fault = error;
        throw error;
      };
      return [name, { up: (db) => migration.up(db).catch(remember) }];
    });
    const migrator = new Migrator({
      db: transaction,
      provider: { getMigrations: () => Promise.resolve(Object.fromEntries(remembering)) },
      migrationTableSchema: 'mizumado_migrations',
    });
    const { error, results = [] } = await migrator.migrateToLatest();
    const why = fault ?? error;
    if (why) throw why instanceof Error ? why : new Error('A migration failed', { cause: why });
    await applySchema(transaction);
    return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
  });
}
