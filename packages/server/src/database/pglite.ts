import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Database } from './tables.ts';
import { typeParsers } from './type-parsers.ts';

/**
 * PostgreSQL in memory, for tests and for a browser tab. Never for real data: it does not sync, and only one connection
 * exists. Making one takes seconds; from the copy of an empty one, a fraction of that.
 *
 * @param empty what `emptyDatabase` returned
 */
export async function createPGlite(empty?: Blob): Promise<PGlite> {
  return PGlite.create({ parsers: { ...typeParsers }, ...(empty && { loadDataDir: empty }) });
}

/** A copy of a new database, for `createPGlite`. */
export async function emptyDatabase(): Promise<Blob> {
  const pglite = await createPGlite();
  const copy = await pglite.dumpDataDir('none');
  await pglite.close();
  return copy;
}

/** Kysely over PGlite's only connection. Transactions wait for each other. */
export function kyselyOverPGlite(pglite: PGlite): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: new OneConnectionPool(pglite) }) }).withSchema(
    'mizumado',
  );
}

/** A pool as Kysely wants it, of one connection that is handed over in the order it is asked for. */
class OneConnectionPool implements PostgresPool {
  readonly options = {};
  readonly #pglite: PGlite;
  #free: Promise<void> = Promise.resolve();

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  async connect(): Promise<PostgresPoolClient> {
    const before = this.#free;
    let release = (): void => undefined;
    this.#free = new Promise((resolve) => (release = resolve));
    await before;
    return new MemoryClient(this.#pglite, release);
  }

  async end(): Promise<void> {
    await this.#free;
  }
}

class MemoryClient implements PostgresPoolClient {
  readonly release: () => void;
  readonly #pglite: PGlite;

  constructor(pglite: PGlite, release: () => void) {
    this.#pglite = pglite;
    this.release = release;
  }

  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query(text: unknown, parameters: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new TypeError('Cursors are not offered in memory');
    return this.#pglite
      .query(text, [...parameters])
      .then(({ command, rowCount, rows }) => ({ command, rowCount: rowCount ?? 0, rows }));
  }
}
