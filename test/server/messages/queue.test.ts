/** The queue as it runs in production: pg-boss on PostgreSQL, with workers that die (promise 22). */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../../support/free-port.ts';
import { patience } from '../../support/patience.ts';
import { connectPostgres } from '../../../packages/server/src/database/postgres.ts';
import { asStaff, asVisitor } from '../../../packages/server/src/database/tenant.ts';
import type { LogEntry } from '../../../packages/server/src/log.ts';
import { startBossQueue } from '../../../packages/server/src/messages/boss-queue.ts';
import { createOutbox } from '../../../packages/server/src/messages/create-outbox.ts';
import type { Message } from '../../../packages/server/src/messages/outbox.ts';
import { startNodeOutbox } from '../../../packages/server/src/messages/node-outbox.ts';
import type { NodeOutboxOptions, RunningOutbox } from '../../../packages/server/src/messages/node-outbox.ts';
import { smtp } from '../../../packages/server/src/ports/mail/smtp.ts';
import { utilitiesFrom } from '../../../packages/server/src/utility/registry.ts';
import { startSeededPostgres } from '../support/postgres.ts';
import { utilities } from '../support/server.ts';

const postgres = await startSeededPostgres(() => Promise.resolve());
const url = postgres.databaseUrl;
const logged: LogEntry[] = [];
const log = (entry: LogEntry): void => {
  logged.push(entry);
};
const { database } = connectPostgres({ url, log });
const owner = connectPostgres({ url: postgres.url('mizumado_owner'), log, connections: 1 });
// What takes a minute in production takes seconds here.
await sql`update pgboss.queue set expire_seconds = 2, retry_delay = 1, retry_delay_max = 2 where name = 'messages'`.execute(
  owner.database,
);
const adding = await startBossQueue({ url, log });
const outbox = createOutbox(adding);
const registry = utilitiesFrom(Object.values(utilities));
after(async () => {
  await adding.stop();
  await database.destroy();
  await owner.database.destroy();
  await postgres.stop();
});

const sms = (code: string): Message => ({
  kind: 'sms',
  address: '09012345678',
  lang: 'ja',
  template: 'sign-in-code',
  values: { code, minutes: '10' },
});
const mail: Message = { kind: 'mail', address: 'hanako@mail.example', lang: 'ja', template: 'welcome', values: {} };
const put = (message: Message) =>
  asVisitor(database, 'morioka', (transaction) => outbox.put(transaction, 'morioka', message));
const rows = () =>
  asStaff(database, 'morioka', (transaction) => transaction.selectFrom('outbox_messages').selectAll().execute());
const jobs = async () =>
  (
    await sql<{
      data: unknown;
      output: unknown;
      state: string;
    }>`select data, output, state from pgboss.job where name = 'messages'`.execute(database)
  ).rows;
/** The outbox of a server; it ends with its test, however that goes. */
async function startOutbox(t: TestContext, carriers: NodeOutboxOptions['carriers']): Promise<RunningOutbox> {
  const running = await startNodeOutbox({
    databaseUrl: url,
    database,
    utilities: registry,
    carriers,
    publicUrl: 'https://service.example',
    log,
  });
  t.after(() => running.stop());
  return running;
}
async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + patience.event;
  while (!(await what())) {
    assert.ok(Date.now() < end, `not within ${patience.event} ms`);
    await sleep(100);
  }
}

test('a transaction that is taken back leaves neither a message nor a job', async () => {
  const undone = asVisitor(database, 'morioka', async (transaction) => {
    await outbox.put(transaction, 'morioka', sms('000000'));
    throw new Error('taken back');
  });
  await assert.rejects(undone, /taken back/);
  assert.deepEqual([await rows(), await jobs()], [[], []]);
});

test('the queue knows the name of a message and nothing else', async () => {
  await put(mail);
  const [row] = await rows();
  assert.deepEqual(await jobs(), [{ data: { utilityId: 'morioka', id: row!.id }, output: null, state: 'created' }]);
});

test('the application may add, take and settle jobs, and no more', async () => {
  const { rows: rights } = await sql<{ table: string; rights: string }>`
    select table_name as table, string_agg(lower(privilege_type), ' ' order by privilege_type) as rights
    from information_schema.role_table_grants where table_schema = 'pgboss' and grantee in ('mizumado_app', 'PUBLIC') group by 1 order by 1`.execute(
    database,
  );
  assert.deepEqual(rights, [
    { table: 'job', rights: 'delete insert select update' },
    { table: 'job_common', rights: 'delete insert select update' },
    { table: 'job_dependency', rights: 'delete select' },
    { table: 'queue', rights: 'select update' },
    { table: 'version', rights: 'select update' },
  ]);
  await assert.rejects(sql`create table pgboss.mine (id int)`.execute(database), { code: '42501' });
});

test('a mail waits while the mail server is away or breaks off, and then arrives as the same mail', async (t) => {
  const mails: string[] = [];
  let rudely = true;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          mails.push(Buffer.concat(chunks).toString());
          if (!rudely) {
            done();
            return;
          }
          // Taken, but nobody is told.
          rudely = false;
          for (const connection of server.connections)
            if ((connection as unknown as { session: unknown }).session === session) connection.close();
        });
    },
  });
  server.on('error', () => undefined);
  t.after(() => server.close());
  const port = await freePort();

  const patience = { connect: 1_000, greeting: 1_000, silence: 1_000 };
  const running = await startOutbox(t, { mail: smtp({ url: `smtp://127.0.0.1:${port}`, patience }) });
  await until(() => logged.some(({ event }) => event === 'message-delayed'));
  server.listen(port, '127.0.0.1');
  await until(async () => (await rows()).every(({ sent_at }) => sent_at !== null));
  await running.stop();

  assert.equal(mails.length, 2);
  const [first, second] = mails.map((text) => /^Message-ID: (.*)$/im.exec(text)?.[1]);
  assert.equal(first, `<${(await rows())[0]!.id}@water.morioka.example>`);
  assert.equal(second, first);
  assert.doesNotMatch(JSON.stringify([await jobs(), logged]), /hanako|127\.0\.0\.1|盛岡/);
});

test('a server that stops ends what it is delivering, and leaves the rest', async (t) => {
  const before = (await rows()).length;
  let begun = 0;
  const slow = {
    send: async () => {
      begun += 1;
      await sleep(600);
    },
  };
  const running = await startOutbox(t, { sms: slow });
  for (let index = 0; index < 12; index += 1) await put(sms('123456'));
  await until(() => begun > 0);
  await running.stop();
  const sent = (await rows()).filter(({ sent_at }) => sent_at !== null).length - before;
  assert.equal(sent, begun);
  assert.ok(sent < 12);
  await asStaff(database, 'morioka', (transaction) => transaction.deleteFrom('outbox_messages').execute());
  await sql`delete from pgboss.job where name = 'messages'`.execute(database);
});

test('messages leave again once PostgreSQL is back', async (t) => {
  const texts: string[] = [];
  const carrier = { send: async ({ text }: { text: string }) => void texts.push(text) };
  const running = await startOutbox(t, { sms: carrier });
  await postgres.kill();
  await until(() =>
    put(sms('777777')).then(
      () => true,
      () => false,
    ),
  );
  await until(() => texts.some((text) => text.includes('777777')));
  await running.stop();
});

test('workers are killed at random: every message is delivered, and takes effect once', async (t) => {
  const count = 240;
  const earlier = new Set((await rows()).map(({ id }) => id));
  const tries = new Map<string, number>();
  const service = createServer((request, response) => {
    const key = String(request.headers['idempotency-key']);
    request.resume().on('end', () => {
      tries.set(key, (tries.get(key) ?? 0) + 1);
      // Long enough for some workers to die between sending and writing that down.
      setTimeout(() => response.writeHead(202).end(), 20 + Math.random() * 60);
    });
  });
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
  const env = {
    ...process.env,
    DATABASE_URL: url,
    SMS_URL: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
  };

  let kills = 0;
  let ending = false;
  const workers = new Set<ChildProcess>();
  const ready: ChildProcess[] = [];
  const startWorker = (): void => {
    const worker = fork(new URL('support/worker.ts', import.meta.url), { env, execArgv: ['--conditions=source'] });
    workers.add(worker);
    worker.on('message', () => ready.push(worker));
    worker.on('exit', () => {
      workers.delete(worker);
      if (ready.includes(worker)) ready.splice(ready.indexOf(worker), 1);
      if (!ending) startWorker();
    });
  };
  t.after(() => {
    ending = true;
    for (const worker of workers) worker.kill('SIGKILL');
    service.closeAllConnections();
    service.close();
  });
  for (let index = 0; index < 3; index += 1) startWorker();

  const sending = (async () => {
    for (let index = 0; index < count; index += 1) {
      await put(sms(String(index).padStart(6, '0')));
      await sleep(15);
    }
  })();
  await until(() => tries.size > 0);
  while (tries.size < count && kills < 12) {
    await sleep(100 + Math.random() * 200);
    const victim = ready[Math.floor(Math.random() * ready.length)];
    if (victim?.kill('SIGKILL')) kills += 1;
  }
  await sending;
  await until(async () => (await rows()).every(({ sent_at }) => sent_at !== null));

  const sent = (await rows()).filter(({ id }) => !earlier.has(id));
  const again = [...tries.values()].filter((times) => times > 1).length;
  t.diagnostic(`${count} messages, ${kills} workers killed, ${again} messages sent more than once`);
  assert.ok(kills >= 5, `${kills} kills are too few`);
  assert.equal(sent.length, count);
  assert.deepEqual(
    [...tries.keys()].sort(),
    sent.map(({ id }) => id).sort(),
    'one effect for each message, and none lost',
  );
  assert.ok(sent.every(({ values, failed_at }) => failed_at === null && Object.keys(values).length === 0));
});
