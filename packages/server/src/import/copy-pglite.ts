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
      // PGlite copies from a blob, one call per chunk: no Node stream, so that a browser tab can do it. To PostgreSQL the blob is a file of the
      // server, which the application's role may not read, so the session's own role does this one statement.
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
 * @param database Kysely over the same PGlite: its only connection is taken for the time, so that no request's transaction gets mixed up with ours
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
