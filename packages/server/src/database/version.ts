import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** The oldest PostgreSQL that the server runs on, and is tested with. */
const oldest = 15;

/** What PostgreSQL says of itself: its `server_version_num`, such as 180004, and the same for people. */
export interface PostgresVersion {
  number: number;
  name: string;
}

/**
 * Asks which PostgreSQL this is.
 *
 * @throws Error with a sentence to show when it is too old
 */
export async function knownVersion<T>(database: Kysely<T>): Promise<PostgresVersion> {
  const { rows } = await sql<PostgresVersion>`select current_setting('server_version_num')::int as number,
    current_setting('server_version') as name`.execute(database);
  const [version] = rows;
  if (!version || version.number < oldest * 10_000)
    throw new Error(
      `The database runs PostgreSQL ${version?.name ?? 'of an unknown version'}, and Mizumado needs ${oldest} or newer. Upgrade the database, then start again.`,
    );
  return version;
}
