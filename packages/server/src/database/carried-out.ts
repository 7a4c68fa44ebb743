import { sql } from 'kysely';
import type { Transaction } from 'kysely';

/** The database is of another version of the code: its migrations are no beginning of ours. */
export class OtherMigrations extends Error {
  override name = 'OtherMigrations';
}

/**
 * Looks whether the migrations that the database has had are the first of ours, as they are unless it comes from another branch or from a
 * later release.
 *
 * @param ours names of our migrations, in their order
 * @throws OtherMigrations with a sentence that names the first difference
 */
export async function checkCarriedOut(transaction: Transaction<unknown>, ours: readonly string[]): Promise<void> {
  const { rows: tables } = await sql<{ there: boolean }>`
    select to_regclass('mizumado_migrations.kysely_migration') is not null as there`.execute(transaction);
  if (!tables[0]?.there) return;
  const { rows } = await sql<{ name: string }>`
    select name from mizumado_migrations.kysely_migration order by name collate "C"`.execute(transaction);
  const at = rows.findIndex(({ name }, index) => name !== ours[index]);
  if (at < 0) return;
  const name = rows[at]?.name ?? '';
  throw new OtherMigrations(
    ours.includes(name)
      ? `The database has had the migration ${name}, but not ${ours[at] ?? ''}, which comes before it`
      : `The database has had the migration ${name}, which this version of the code does not have`,
  );
}
