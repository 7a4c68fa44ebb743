/**
 * `GET /bills` of the server against a bare node:http handler with the same statement in the same tenant transaction, on
 * one PostgreSQL, in turns.
 *
 *   node --conditions=source test/bench/http.ts [--seconds 5] [--rounds 5] [--connections 16]
 *
 * Prints one line of JSON: requests per second of both, and their ratio (wanted: at least 0.7).
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../packages/server/src/database/tables.ts';
import { asStaff } from '../../packages/server/src/database/tenant.ts';
import { startSeededPostgres } from '../server/support/postgres.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '5' }, connections: { type: 'string', default: '16' } } });
const connections = Number(values.connections);
const customers = 200;
const tokens = Array.from({ length: customers }, (_, index) => String(index).padStart(43, 'A'));

/** Customers with three years of bills of two months each, and a session for everyone. */
async function seed(database: Kysely<Database>): Promise<void> {
  const id = (kind: number, number: string) => sql.raw(`('01939a40-0${kind}00-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`);
  await asStaff(database, 'morioka', async (transaction) => {
    const people = sql`generate_series(0, ${customers - 1}::integer) n`;
    await sql`insert into mizumado.customers (utility_id, id, reference, name) select 'morioka', ${id(1, 'n')}, n, '盛岡 花子' from ${people}`.execute(transaction);
    await sql`insert into mizumado.premises (utility_id, id, reference, address) select 'morioka', ${id(2, 'n')}, n, '愛宕町6-8' from ${people}`.execute(transaction);
    await sql`insert into mizumado.contracts (utility_id, id, customer_number, confirmation_hash, customer_id, premises_id, use, bore_mm, sewer, started_on, payment_method)
      select 'morioka', ${id(3, 'n')}, 100000000 + n, '', ${id(1, 'n')}, ${id(2, 'n')}, '一般用', 20, true, '2019-04-01', 'slip' from ${people}`.execute(transaction);
    await sql`insert into mizumado.bills (utility_id, id, number, contract_id, customer_id, months, period_from, period_to, used_days, volume_m3, water_yen, sewer_yen, total_yen, issued_on, due_on, paid_on, payment_method, lines, tax_by_rate)
      select 'morioka', ${id(5, 'n * 100 + b')}, n || '-' || b, ${id(3, 'n')}, ${id(1, 'n')}, array[to_char(m, 'YYYY-MM'), to_char(m + interval '1 month', 'YYYY-MM')],
        m::date, (m + interval '2 months - 1 day')::date, 61, 40, 4400, 2200, 6600, m::date + 70, m::date + 90, case when b > 1 then m::date + 80 end, 'slip', '[]', '[]'
      from ${people}, generate_series(0, 17) b, lateral (select timestamp '2026-09-01' - b * interval '2 months' as m) t`.execute(transaction);
    for (const [index, token] of tokens.entries()) {
      await sql`insert into mizumado.sessions (utility_id, token_hash, customer_id, csrf_token, expires_at, ends_at)
        values ('morioka', sha256(${token}::bytea), ${id(1, String(index))}, 'x', now() + interval '1 day', now() + interval '1 day')`.execute(transaction);
    }
    await sql`analyze`.execute(transaction);
  });
}

/** Requests per second over kept-alive connections; every answer must be 200 and have its 18 bills. */
async function load(port: number, milliseconds: number): Promise<number> {
  let done = 0;
  let stopped = false;
  const client = async (index: number): Promise<void> => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    for (let turn = index; !stopped; turn += connections) {
      socket.write(`GET /morioka/v1/bills HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nCookie: mizu-morioka=${tokens[turn % customers]}\r\n\r\n`);
      const chunks: Buffer[] = [];
      for (let missing = Infinity; missing > 0; ) {
        const [chunk] = (await once(socket, 'data')) as [Buffer];
        chunks.push(chunk);
        missing = missingBytes(Buffer.concat(chunks));
      }
      done += 1;
    }
    socket.destroy();
  };
  const clients = Array.from({ length: connections }, (_, index) => client(index));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  stopped = true;
  const counted = done;
  await Promise.all(clients);
  return (counted * 1000) / milliseconds;
}

/** Bytes of an answer that have not arrived yet. @throws Error when the answer is not the expected one */
function missingBytes(answer: Buffer): number {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return Infinity;
  const head = answer.toString('latin1', 0, end);
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
  if (!head.startsWith('HTTP/1.1 200') || !(length > 5000)) throw new Error(`Unexpected answer: ${answer.toString()}`);
  return end + 4 + length - answer.length;
}

async function start(kind: string, databaseUrl: string) {
  const child = fork(new URL('http-server.ts', import.meta.url), [kind, databaseUrl], { execArgv: ['--conditions=source'] });
  const [port] = (await once(child, 'message')) as [number];
  return { port, child };
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const postgres = await startSeededPostgres(seed);
const [ours, bare] = [await start('ours', postgres.databaseUrl), await start('bare', postgres.databaseUrl)];
const rates: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
await load(ours.port, 2000);
await load(bare.port, 2000);
for (let round = 0; round < Number(values.rounds); round += 1) {
  rates.ours.push(await load(ours.port, Number(values.seconds) * 1000));
  rates.bare.push(await load(bare.port, Number(values.seconds) * 1000));
}
for (const { child } of [ours, bare]) child.kill();
await postgres.stop();
const perSecond = { ours: Math.round(median(rates.ours)), bare: Math.round(median(rates.bare)) };
console.log(JSON.stringify({ bench: 'bills.list over HTTP', perSecond, ratio: Number((perSecond.ours / perSecond.bare).toFixed(2)), wanted: 0.7 }));
