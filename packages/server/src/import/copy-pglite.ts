import type { PGliteInterface, Transaction } from '@electric-sql/pglite';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { applicationRole } from './connection.ts';
import type { ImportConnection, ImportDatabase } from './connection.ts';

function connectionOf(transaction: Transaction): ImportConnection {
  return {
    async query(sql, parameters = []) {
      const { rows, affectedRows } = await transaction.query<Record<string, unknown>>(sql, [...parameters]);
      return { rows, count: affectedRows ?? 0 };
    },
    async copy(table, columns, chunks) {
      // PGlite copies from a blob, one call per chunk, without Node streams, so that it works in a browser tab.
      // PostgreSQL treats the blob as a file on the server, which the application's role may not read, so the session's
      // own role runs this one statement.
      for await (const chunk of chunks) {
        await transaction.query('set local role none');
        await transaction.query(`copy ${table} (${columns.join(', ')}) from '/dev/blob'`, [], {
          blob: new Blob([chunk]),
        });
        await transaction.query(`set local role ${applicationRole}`);
      }
    },
  };
}

/**
 * The import on PGlite, the database of tests and of the browser tab.
 *
 * @param database Kysely over the same PGlite: the import reserves its only connection, so that no request's
 * transaction mixes with the import's
 */
export function pgliteImportDatabase(
  pglite: Pick<PGliteInterface, 'transaction'>,
  database: Kysely<Database>,
): ImportDatabase {
  return {
    transaction: (work) =>
      database.connection().execute(() => pglite.transaction((transaction) => work(connectionOf(transaction)))),
  };
}
