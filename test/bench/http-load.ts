/** Customers to ask for, the servers that answer, and the load on them. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../../packages/server/src/database/tables.ts';
import { asStaff } from '../../packages/server/src/database/tenant.ts';
import type { ServerKind } from './http-server.ts';

const customers = 200;
/** Token of each customer's session; ends in the customer's number. */
const tokens = Array.from({ length: customers }, (_, index) => String(index).padStart(43, 'A'));

/** Customers with three years of bills of two months each, and an account with a session for everyone. */
export async function seed(database: Kysely<Database>): Promise<void> {
  const id = (kind: number, number: string) =>
    sql.raw(`('01939a40-0${kind}00-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`);
  await asStaff(database, 'morioka', async (transaction) => {
    const people = sql`generate_series(0, ${customers - 1}::integer) n`;
    await sql`insert into mizumado.customers (utility_id, id, reference, name) select 'morioka', ${id(1, 'n')}, n, '盛岡 花子' from ${people}`.execute(
      transaction,
    );
    await sql`insert into mizumado.premises (utility_id, id, reference, address) select 'morioka', ${id(2, 'n')}, n, '愛宕町6-8' from ${people}`.execute(
      transaction,
    );
    await sql`insert into mizumado.contracts (utility_id, id, customer_number, confirmation_hash, customer_id, premises_id, use, bore_mm, sewer, started_on, payment_method)
      select 'morioka', ${id(3, 'n')}, 100000000 + n, '', ${id(1, 'n')}, ${id(2, 'n')}, '一般用', 20, true, '2019-04-01', 'slip' from ${people}`.execute(
      transaction,
    );
    await sql`insert into mizumado.bills (utility_id, id, number, contract_id, customer_id, months, period_from, period_to, used_days, volume_m3, water_yen, sewer_yen, total_yen, issued_on, due_on, paid_on, payment_method, lines, tax_by_rate)
      select 'morioka', ${id(5, 'n * 100 + b')}, n || '-' || b, ${id(3, 'n')}, ${id(1, 'n')}, array[to_char(m, 'YYYY-MM'), to_char(m + interval '1 month', 'YYYY-MM')],
        m::date, (m + interval '2 months - 1 day')::date, 61, 40, 4400, 2200, 6600, m::date + 70, m::date + 90, case when b > 1 then m::date + 80 end, 'slip', '[]', '[]'
      from ${people}, generate_series(0, 17) b, lateral (select timestamp '2026-09-01' - b * interval '2 months' as m) t`.execute(
      transaction,
    );
    await sql`insert into mizumado.accounts (utility_id, id, lang) select 'morioka', ${id(6, 'n')}, 'ja' from ${people}`.execute(
      transaction,
    );
    await sql`insert into mizumado.contract_access (utility_id, account_id, contract_id, role, origin) select 'morioka', ${id(6, 'n')}, ${id(3, 'n')}, 'holder', 'numbers' from ${people}`.execute(
      transaction,
    );
    await sql`insert into mizumado.sessions (utility_id, token_hash, account_id, method, csrf_token, device, idle, expires_at, ends_at)
      select 'morioka', sha256(lpad(n::text, 43, 'A')::bytea), ${id(6, 'n')}, 'mail-code', 'x', '-', '30 minutes', now() + interval '1 day', now() + interval '1 day' from ${people}`.execute(
      transaction,
    );
    await sql`analyze`.execute(transaction);
  });
}

/** Requests per second over kept-alive connections; every answer must be 200 and have its 18 bills. */
export async function load(port: number, milliseconds: number, connections = 16): Promise<number> {
  let done = 0;
  let stopped = false;
  const client = async (index: number): Promise<void> => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    for (let turn = index; !stopped; turn += connections) {
      socket.write(
        `GET /morioka/v1/bills HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nCookie: mizu-morioka=${tokens[turn % customers]}\r\n\r\n`,
      );
      const chunks: Buffer[] = [];
      for (let missing = Infinity; missing > 0;) {
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

export async function start(kind: ServerKind, databaseUrl: string): Promise<{ port: number; child: ChildProcess }> {
  const child = fork(new URL('http-server.ts', import.meta.url), [kind, databaseUrl], {
    execArgv: ['--conditions=source'],
  });
  const [port] = (await once(child, 'message')) as [number];
  return { port, child };
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
