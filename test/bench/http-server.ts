/**
 * One of the servers that `http.ts` and `session.ts` compare, in a process of its own:
 * - `ours`
 * - `bare`: node:http with the same statement in the same tenant transaction and nothing else: no API, no checks, no headers, no log
 * - `unchecked`: ours, but nobody looks at the session; the same handler runs with the rights of the utility's own programs
 *
 * Tells its port to the parent process.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import type { CompiledQuery } from 'kysely';
import { selectBills } from '../../packages/server/src/supply/bills/store.ts';
import { dateInJapan } from '../../packages/server/src/clock.ts';
import { connectPostgres } from '../../packages/server/src/database/postgres.ts';
import type { Database } from '../../packages/server/src/database/tables.ts';
import { asStaff } from '../../packages/server/src/database/tenant.ts';
import type { OpenSession } from '../../packages/server/src/database/tenant.ts';
import { operations } from '../../packages/server/src/generated/operations.ts';
import { handlers } from '../../packages/server/src/handlers.ts';
import { startServer } from '../../packages/server/src/node.ts';
import type { Operation } from '../../packages/server/src/http/operation.ts';

const nobody: Omit<OpenSession, 'contractIds'> = {
  id: '',
  accountId: null,
  contractId: null,
  level: 'account',
  method: 'mail-code',
  csrfToken: '',
  expiresAt: '',
  endsAt: '',
  confirmedUntil: null,
};

export type ServerKind = 'ours' | 'bare' | 'unchecked';

const [kind, databaseUrl = ''] = process.argv.slice(2);
if (kind === 'unchecked') skipSession();
if (process.send) process.send(kind === 'bare' ? await bare() : await ours());

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

/** Takes the checks of the session out of `GET /bills`. */
function skipSession(): void {
  const { 'bills.list': operation } = operations as unknown as Record<'bills.list', Operation>;
  const table = handlers as { -readonly [Id in keyof typeof handlers]: (typeof handlers)[Id] };
  operation.security = 'public';
  const list = table['bills.list'];
  table['bills.list'] = (call, services) =>
    asStaff(services.database, call.utility.id, (transaction) => {
      // Whose bills are wanted is what a session tells; here it stands in the token.
      const number = /A(\d+)$/.exec(call.cookie ?? '')?.[1] ?? '';
      const contractIds = [`01939a40-0300-7000-8000-${number.padStart(12, '0')}`];
      return list({ ...call, transaction, session: { ...nobody, contractIds } }, services);
    });
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
      const session = await client.query<{ contractIds: string[] }>('select * from mizumado.open_session($1, $2, $3)', [
        'morioka',
        createHash('sha256').update(token).digest(),
        today,
      ]);
      const { rows } = await client.query(text.sql, text.parametersFor(session.rows[0]!.contractIds));
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
    const listening = new Kysely<Database>({
      dialect: new PostgresDialect({ pool }),
      log: ({ query }) => void sent.push(query),
    }).withSchema('mizumado');
    await asStaff(listening, 'morioka', (transaction) =>
      selectBills(transaction, { utilityId: 'morioka', contractIds: [marker], today }, 25, undefined),
    );
    const isMarked = (value: unknown): boolean => Array.isArray(value) && value.includes(marker);
    const { sql, parameters } = sent.find((query) => query.parameters.some(isMarked))!;
    return { sql, parametersFor: (ids: string[]) => parameters.map((value) => (isMarked(value) ? ids : value)) };
  }
}
