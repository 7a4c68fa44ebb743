import { Client } from 'pg';
import { roles } from './cluster.ts';
import type { Secrets } from './cluster.ts';
import { patiently } from './patiently.ts';

/** Name of the one database. */
export const databaseName = 'mizumado';

/** No role of ours may create others or bypass row level security. */
const limits = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';

/**
 * Creates missing roles and the database; a second run changes nothing.
 * @param adminUrl connection to the database `postgres` as superuser
 */
export async function ensureRolesAndDatabase(adminUrl: string, passwords: Secrets['passwords']): Promise<void> {
  await patiently(() => ensure(adminUrl, passwords));
}

async function ensure(adminUrl: string, passwords: Secrets['passwords']): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  // A lost connection also fails the running query, which handles the error.
  client.on('error', () => undefined);
  await client.connect();
  const isThere = async (query: string, name: string): Promise<boolean> =>
    (await client.query(query, [name])).rowCount === 1;
  try {
    for (const role of roles) {
      if (await isThere('select from pg_roles where rolname = $1', role)) continue;
      await client.query(`create role ${role} ${limits} password ${client.escapeLiteral(passwords[role])}`);
    }
    if (!(await isThere('select from pg_database where datname = $1', databaseName))) {
      await client.query(`create database ${databaseName} owner mizumado_owner`);
    }
    // The database's access list is empty until these statements have run.
    if (!(await isThere('select from pg_database where datname = $1 and datacl is not null', databaseName))) {
      await client.query(
        `begin; revoke all on database ${databaseName} from public; grant connect, temporary on database ${databaseName} to mizumado_app; commit`,
      );
    }
  } finally {
    await client.end();
  }
}
