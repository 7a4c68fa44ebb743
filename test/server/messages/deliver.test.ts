import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { asStaff, asVisitor } from '../../../packages/server/src/database/tenant.ts';
import type { LogEntry } from '../../../packages/server/src/log.ts';
import { createOutbox } from '../../../packages/server/src/messages/create-outbox.ts';
import { deliver } from '../../../packages/server/src/messages/deliver.ts';
import type { OutgoingMessage, SendMessage } from '../../../packages/server/src/messages/deliver.ts';
import type { Message } from '../../../packages/server/src/messages/outbox.ts';
import type { MessageKey } from '../../../packages/server/src/messages/queue.ts';
import { Refused } from '../../../packages/server/src/ports/refused.ts';
import { utilitiesFrom } from '../../../packages/server/src/utility/registry.ts';
import { startServer, utilities } from '../support/server.ts';

const code: Message = {
  kind: 'sms',
  address: '09012345678',
  lang: 'ja',
  template: 'sign-in-code',
  values: { code: '012345', minutes: '10' },
};
const { db: database } = await startServer();
const sent: OutgoingMessage[] = [];
const logged: LogEntry[] = [];
const accept: SendMessage = async (message) => void sent.push(message);
const down = new Error('down');

/** Puts a message in that was made some minutes ago, and gives its name. */
async function put(message: Message, minutes = 0): Promise<MessageKey> {
  let key: MessageKey | undefined;
  const outbox = createOutbox({ add: async (_transaction, added) => void (key = added) });
  await asVisitor(database, 'morioka', (transaction) => outbox.put(transaction, 'morioka', message));
  await asStaff(database, 'morioka', (transaction) =>
    sql`update mizumado.outbox_messages set created_at = now() - make_interval(mins => ${minutes}::integer) where id = ${key!.id}`.execute(
      transaction,
    ),
  );
  return key!;
}
const attempt = (key: MessageKey, send: SendMessage = accept): Promise<void> =>
  deliver(
    { database, utilities: utilitiesFrom(Object.values(utilities)), send, log: (entry) => logged.push(entry) },
    key,
  );
const rowOf = ({ id }: MessageKey) =>
  asStaff(database, 'morioka', (transaction) =>
    transaction.selectFrom('outbox_messages').where('id', '=', id).selectAll().executeTakeFirst(),
  );

beforeEach(() => {
  sent.length = 0;
  logged.length = 0;
});

test('a message is delivered once, however often its delivery is asked for', async () => {
  const key = await put(code);
  await attempt(key);
  await attempt(key);
  assert.equal(sent.length, 1);
  assert.equal(sent[0]?.id, key.id);
});

test('a code that is over is not sent, and is gone', async () => {
  const key = await put(code, 10);
  await attempt(key);
  assert.equal(sent.length, 0);
  const row = await rowOf(key);
  assert.deepEqual([row?.failure, row?.values, row?.address, row?.sent_at], ['expired', {}, '*******5678', null]);
  assert.notEqual(row?.failed_at, null);
  await attempt(await put({ ...code, template: 'welcome', values: {} }, 10));
  assert.equal(sent.length, 1, 'what carries no code is sent late');
});

test('a message that is refused is given up at once; any other fault lets it be tried again for a day', async () => {
  const refused = await put(code);
  await attempt(refused, () => Promise.reject(new Refused('no such number 09012345678')));
  assert.equal((await rowOf(refused))?.failure, 'refused');

  const waiting = await put({ ...code, template: 'welcome', values: {} });
  await assert.rejects(
    attempt(waiting, () => Promise.reject(down)),
    down,
  );
  assert.deepEqual([(await rowOf(waiting))?.failed_at, (await rowOf(waiting))?.address], [null, '09012345678']);
  await attempt(waiting);
  assert.equal(sent.length, 1);

  const old = await put({ ...code, template: 'welcome', values: {} }, 24 * 60);
  await attempt(old, () => Promise.reject(down));
  assert.equal((await rowOf(old))?.failure, 'not-delivered');
  assert.deepEqual(logged, [
    { level: 'warn', event: 'message-refused', utility: 'morioka' },
    { level: 'warn', event: 'message-not-delivered', utility: 'morioka' },
  ]);
});

test('nothing of a message is left after thirty days', async () => {
  const old = await put(code, 30 * 24 * 60 + 1);
  await attempt(await put(code));
  assert.equal(await rowOf(old), undefined);
});

test('a message of one utility is none of another', async () => {
  const { id } = await put(code);
  await attempt({ utilityId: 'chiba', id });
  assert.equal(sent.length, 0);
});

test('a message without what its text names is refused where it is made', async () => {
  await assert.rejects(put({ ...code, values: { code: '012345' } }), /sign-in-code needs minutes/);
});
