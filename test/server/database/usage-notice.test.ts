/** A database from before `usage-notice` keeps its sessions and its audit log. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { sql } from 'kysely';
import { appendAudit } from '../../../packages/server/src/audit/append.ts';
import type { AuditLine } from '../../../packages/server/src/http/audit.ts';
import { selectAudit } from '../../../packages/server/src/audit/store.ts';
import { verifyAudit } from '../../../packages/server/src/audit/verify.ts';
import { migrate } from '../../../packages/server/src/database/migrate.ts';
import { createPGlite, kyselyOverPGlite } from '../../../packages/server/src/database/pglite.ts';
import { setTenant } from '../../../packages/server/src/database/schema/functions/set-tenant.ts';
import { cachedEmptyDatabase } from '../support/empty-database.ts';
import { seedSmall, seeded } from '../fixtures/seed.ts';

const pglite = await createPGlite(await cachedEmptyDatabase());
after(() => pglite.close());
const database = kyselyOverPGlite(pglite);
await pglite.exec('create role mizumado_app');
await pglite.exec(await readFile(new URL('fixtures/schema-of-0003.sql', import.meta.url), 'utf8'));
// Rows are put in as the service does it today.
await pglite.exec(setTenant);
await seedSmall(database);

const pepper = 'pepper-of-the-test';
const line: AuditLine = {
  at: '2026-11-20T01:00:00.000Z',
  // As the service of before wrote it.
  actor: { kind: 'notice' as 'usage-notice', id: seeded.hanako.contractId },
  action: 'session.delete',
  subjects: [],
  outcome: 'done',
};
await asStaff(database, 'morioka', async (transaction) => {
  await sql`insert into mizumado.sessions (utility_id, token_hash, contract_id, method, csrf_token, device, idle, expires_at, ends_at)
    values ('morioka', 'a', ${seeded.hanako.contractId}, 'notice', 'b', 'c', '30 minutes', now() + interval '1 hour', now() + interval '1 hour')`.execute(
    transaction,
  );
  await appendAudit(transaction, pepper, 'morioka', line);
});
await migrate(database);

test('whoever was signed in by a usage notice still is, under the new word', async () => {
  const opened = await sql<{
    method: string;
    level: string;
  }>`select method, level from mizumado.open_session('morioka', 'a', '2026-11-20')`.execute(database);
  assert.deepEqual(opened.rows, [{ method: 'usage-notice', level: 'usage-notice' }]);
});

test('a line of the audit log is as it was written, and is told in the new word', async () => {
  const { broken, lines } = await verifyAudit(database, pepper, 'morioka');
  assert.deepEqual([broken, lines], [undefined, 1]);
  const [told] = await asStaff(database, 'morioka', (transaction) =>
    selectAudit(transaction, 'morioka', 10, undefined),
  );
  assert.deepEqual(told?.actor, { kind: 'usage-notice', id: seeded.hanako.contractId });
});
