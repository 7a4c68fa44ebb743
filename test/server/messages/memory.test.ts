import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff, asVisitor } from '../../../packages/server/src/database/tenant.ts';
import { memoryOutbox } from '../../../packages/server/src/messages/memory-outbox.ts';
import type { Message } from '../../../packages/server/src/messages/outbox.ts';
import { utilitiesFrom } from '../../../packages/server/src/utility/registry.ts';
import { startServer, utilities } from '../support/server.ts';

const code: Message = {
  kind: 'mail',
  address: 'hanako@city.example.jp',
  lang: 'ja',
  template: 'sign-in-code',
  values: { code: '012345', minutes: '10' },
};
const server = await startServer();
const { outbox, sent } = memoryOutbox({
  database: server.db,
  utilities: utilitiesFrom(Object.values(utilities)),
  clock: () => new Date('2026-11-20T03:00:00Z'),
  log: () => undefined,
});

test('a message of a visitor leaves after the commit, and tests read its values', async () => {
  await asVisitor(server.db, 'morioka', async (transaction) => {
    await outbox.put(transaction, 'morioka', code);
    assert.equal(sent.messages.length, 0);
  });
  await sent.idle();
  const [message] = sent.messages;
  assert.equal(message?.values['code'], '012345');
  assert.equal(message.utilityId, 'morioka');
  assert.equal(message.sentAt, '2026-11-20T03:00:00.000Z');
});

test('what a message said is gone once it is sent', async () => {
  const rows = await asStaff(server.db, 'morioka', (transaction) =>
    transaction.selectFrom('outbox_messages').selectAll().execute(),
  );
  assert.deepEqual(
    rows.map(({ values, address, sent_at, failure }) => ({ values, address, sent: sent_at !== null, failure })),
    [{ values: {}, address: 'h***@city.example.jp', sent: true, failure: null }],
  );
});

test('a message of a transaction that was taken back never leaves', async () => {
  const before = sent.messages.length;
  await assert.rejects(
    asStaff(server.db, 'morioka', async (transaction) => {
      await outbox.put(transaction, 'morioka', code);
      throw new Error('taken back');
    }),
    /taken back/,
  );
  await sent.idle();
  assert.equal(sent.messages.length, before);
});
