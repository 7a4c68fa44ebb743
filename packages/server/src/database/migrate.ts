import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';

/**
 * Brings the schema up to date. Several servers may start at once: a lock lets one of them do it.
 *
 * @param owner connection of the role that owns the schema; the role `mizumado_app` must exist
 * @returns names of the migrations that were carried out
 */
export async function migrate<T>(owner: Kysely<T>): Promise<string[]> {
  const migrator = new Migrator({
    // The migrator's own tables are none of the application's.
    db: owner.withoutPlugins() as Kysely<unknown>,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: 'mizumado_migrations',
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('A migration failed', { cause: error });
  return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}
