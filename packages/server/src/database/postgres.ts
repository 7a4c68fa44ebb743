import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Log } from '../log.ts';
import { errorForLog } from '../log.ts';
import type { Database } from './tables.ts';
import { typeParsers } from './type-parsers.ts';

export interface PoolOptions {
  /** `postgresql://user:password@host/database` of the role `mizumado_app`. */
  url: string;
  /** Most connections at a time. */
  connections?: number;
  log: Log;
}

/** How long a request waits for a free connection before it is answered 503, in milliseconds. */
const connectionTimeoutMillis = 3_000;
/** No statement of a request takes this long unless something is wrong, in milliseconds. */
const statementTimeoutMillis = 10_000;

export interface PostgresConnection {
  database: Kysely<Database>;
  pool: pg.Pool;
}

/** Kysely over a pool of connections to a PostgreSQL server. Destroying `database` ends the pool. */
export function connectPostgres({ url, connections = 10, log }: PoolOptions): PostgresConnection {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis,
    statement_timeout: statementTimeoutMillis,
    idle_in_transaction_session_timeout: statementTimeoutMillis,
    application_name: 'mizumado',
    types: {
      getTypeParser: (type, format) =>
        (format === 'binary' ? undefined : typeParsers[type]) ??
        (pg.types.getTypeParser(type, format) as (text: string) => unknown),
    },
  });
  // A server that restarts ends connections, idle or in use; an 'error' event without a listener would end this process
  // as well. The query under way fails on its own account.
  pool.on('connect', (client) =>
    client.on('error', (error) => log({ level: 'warn', event: 'database-connection-lost', error: errorForLog(error) })),
  );
  pool.on('error', () => undefined);
  return { pool, database: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }).withSchema('mizumado') };
}
