/**
 * One of the two servers that `http.ts` compares, in a process of its own: `ours`, or `bare`, which is node:http with the
 * same statement in the same tenant transaction and nothing else: no contract, no checks, no headers, no log.
 *
 * Tells its port to the parent process.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { selectBills } from '../../packages/server/src/bills/store.ts';
import { dateInJapan } from '../../packages/server/src/clock.ts';
import { connectPostgres } from '../../packages/server/src/database/postgres.ts';
import type { Database } from '../../packages/server/src/database/tables.ts';
import { asStaff } from '../../packages/server/src/database/tenant.ts';
import { startServer } from '../../packages/server/src/node.ts';

const [kind, databaseUrl = ''] = process.argv.slice(2);
const port = kind === 'ours' ? await ours() : await bare();
process.send?.(port);

async function ours(): Promise<number> {
  const server = await startServer({
    databaseUrl,
    port: 0,
    pepper: 'bench',
    log: () => undefined,
    requestLimit: { burst: 1e9, perSecond: 1e9 },
  });
  return Number(new URL(server.url).port);
}

async function bare(): Promise<number> {
  const { pool } = connectPostgres({ url: databaseUrl, log: () => undefined });
  const today = dateInJapan(new Date());
  const text = await statement();
  const server = createServer((request, response) => {
    const token = /mizu-morioka=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    void (async () => {
      const client = await pool.connect();
      await client.query('begin');
      const session = await client.query<{ customer_id: string }>('select * from mizumado.open_session($1, $2)', ['morioka', createHash('sha256').update(token).digest()]);
      const { rows } = await client.query(text.sql, text.parametersFor(session.rows[0]!.customer_id));
      await client.query('commit');
      client.release();
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ items: rows.slice(0, 24), nextCursor: null }));
    })();
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;

  /** The statement of `GET /bills`, word for word: what the server's own store sends. */
  async function statement() {
    const marker = '00000000-0000-7000-8000-000000000000';
    const sent: CompiledQuery[] = [];
    const listening = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), log: ({ query }) => void sent.push(query) }).withSchema('mizumado');
    await asStaff(listening, 'morioka', (transaction) => selectBills(transaction, { utilityId: 'morioka', contractIds: [marker], today }, 25, undefined));
    const { sql, parameters } = sent.find((query) => query.parameters.includes(marker))!;
    return { sql, parametersFor: (id: string) => parameters.map((value) => (value === marker ? id : value)) };
  }
}
