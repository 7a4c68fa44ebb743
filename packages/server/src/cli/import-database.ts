import type { Kysely } from 'kysely';
import pg from 'pg';
import { connectPostgres } from '../database/postgres.ts';
import type { Database } from '../database/tables.ts';
import { pgImportDatabase } from '../import/copy-pg.ts';
import type { ImportDatabase } from '../import/index.ts';
import { usePostgres } from '@mizumado/postgres';
import { UsageFault } from './import-arguments.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { readSettings } from './settings.ts';

export interface OpenedDatabase {
  readonly database: ImportDatabase;
  /** The same database, for the audit log. */
  readonly audit: Kysely<Database>;
  readonly pepper: string;
  close(): Promise<void>;
}

/** Where the database is, as the role `mizumado_app` reaches it. */
export interface FoundDatabase {
  readonly url: string;
  readonly pepper: string;
  /** Closes what was started for the command. */
  readonly stop: () => Promise<void>;
}

/**
 * The database of `DATABASE_URL`, or the one of `npm start`, which is started for the command if it is not running.
 *
 * @throws UsageFault or StartFault with one line to show
 */
export async function findDatabase(environment: NodeJS.ProcessEnv): Promise<FoundDatabase> {
  const { DATABASE_URL: url, MIZUMADO_PEPPER: pepper } = environment;
  if (url) {
    if (!pepper) throw new UsageFault('DATABASE_URL needs MIZUMADO_PEPPER, the secret that the server uses.');
    return { url, pepper, stop: () => Promise.resolve() };
  }
  const { dataDir } = readSettings(environment);
  const postgres = await usePostgres({
    dataDir,
    log: (line) => console.error(line),
  });
  try {
    await bringUpToDate(postgres.url('mizumado_owner'), dataDir, () => undefined);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: postgres.url('mizumado_app'), pepper: postgres.pepper, stop: postgres.stop };
}

/** The same, opened for an import. @throws UsageFault or StartFault with one line to show */
export async function openImportDatabase(environment: NodeJS.ProcessEnv): Promise<OpenedDatabase> {
  const { url, pepper, stop } = await findDatabase(environment);
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    application_name: 'mizumado-import',
    connectionTimeoutMillis: 10_000,
  });
  // A lost connection also fails the running query, which reports it.
  pool.on('error', () => undefined);
  const { database: audit } = connectPostgres({ url, connections: 1, log: () => undefined });
  return {
    database: pgImportDatabase(pool),
    audit,
    pepper,
    close: () => Promise.all([pool.end(), audit.destroy()]).then(stop),
  };
}

/** Error codes of an unreachable or foreign database → message. */
const explanations: readonly (readonly [RegExp, string])[] = [
  [
    /^(ECONNREFUSED|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/,
    'The database cannot be reached. Is it running, and is DATABASE_URL right?',
  ],
  [/^(28P01|28000)$/, 'The database refuses this user or password. Check DATABASE_URL.'],
  [/^3D000$/, 'There is no such database. Check DATABASE_URL.'],
  [/^(3F000|42P01|42883)$/, 'The database has no tables of Mizumado yet. Start the server on it once.'],
  [/^42501$/, 'This user may not import. It must be mizumado_app, with the right to make temporary tables.'],
  [/^53100$/, "The database's disk is full; nothing of this file was taken."],
  [
    /^(57P0[123]|08...|ECONNRESET|EPIPE)$/,
    'The connection to the database was lost; nothing of this file was taken. Try again.',
  ],
];

/** One line for an error of the database; undefined for an unknown error. */
export function explainDatabaseError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (error.message.startsWith('Connection terminated')) return explanations.at(-1)?.[1];
  return explanations.find(([pattern]) => pattern.test(code))?.[1];
}
