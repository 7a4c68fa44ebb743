import { Client } from 'pg';
import { databaseName } from './roles.ts';

/**
 * Returns the line to show when the database was made by a release that did not tell PostgreSQL which characters are letters, else
 * `undefined`. Such a database is safe to use: it sorts and compares as a new one. Only extensions that split text into words, such as
 * pg_trgm, find no letters in Japanese there.
 *
 * @param adminUrl connection to the database `postgres` as superuser
 * @param cluster folder of the database cluster, which is what the operator moves away
 */
export async function adviceOnLetters(adminUrl: string, cluster: string): Promise<string | undefined> {
  const client = new Client({ connectionString: adminUrl });
  // A lost connection also fails the running query, which handles the error.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = $1 and datctype = 'C'`, [
      databaseName,
    ]);
    if (rowCount === 0) return undefined;
  } finally {
    await client.end();
  }
  return `The database in ${cluster} was made by an earlier release. It works and nothing is lost, but a search for similar Japanese text would find nothing in it. To renew it: stop Mizumado, rename this folder to ${cluster}.old, and start again. Sample data are made anew; import data of your own again.`;
}
