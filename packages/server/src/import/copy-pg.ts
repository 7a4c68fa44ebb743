import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ImportConnection, ImportDatabase } from './connection.ts';

function connectionOf(client: PoolClient): ImportConnection {
  return {
    async query(sql, parameters = []) {
      const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, [...parameters]);
      return { rows, count: rowCount ?? 0 };
    },
    async copy(table, columns, chunks) {
      const input = Readable.from(chunks, { objectMode: true, highWaterMark: 2 });
      await pipeline(input, client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)));
    },
  };
}

/** The import on PostgreSQL, through the protocol's own COPY stream. */
export function pgImportDatabase(pool: Pick<Pool, 'connect'>): ImportDatabase {
  return {
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(connectionOf(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((lost: unknown) => (broken = lost as Error));
        throw error;
      } finally {
        // A connection whose rollback failed is closed, not returned to the pool.
        client.release(broken);
      }
    },
  };
}
