/**
 * How a transaction is narrowed. The form of the statements matters: Citus hands SET LOCAL on to its workers, and not what `set_config` does
 * (docs/decisions/0029-tenant-settings-on-citus.md).
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from '@mizumado/server';
import {
  asPerson,
  asStaff,
  asStaffAtOneMoment,
  asVisitor,
  lifted,
  seeing,
} from '../../../packages/server/src/database/tenant.ts';
import type { OpenSession, TenantTransaction } from '../../../packages/server/src/database/tenant.ts';
import { sha256 } from '../../../packages/server/src/security/tokens.ts';
import { openAccount } from '../../support/account-session.ts';
import { seeded, seedToday } from '../fixtures/seed.ts';
import { startSeededPostgres } from '../support/postgres.ts';
import { utilities } from '../support/server.ts';

const postgres = await startSeededPostgres();
const sent: string[] = [];
const pool = new pg.Pool({ connectionString: postgres.databaseUrl, max: 1 });
pool.on('error', () => undefined);
const database = new Kysely<Database>({
  dialect: new PostgresDialect({ pool }),
  log: ({ query }) => void sent.push(query.sql),
}).withSchema('mizumado');
after(async () => {
  await database.destroy();
  await postgres.stop();
});

interface Settings {
  utility: string;
  account: string;
  contracts: string;
}

const settingsOf = async (transaction: TenantTransaction): Promise<Settings> => {
  const { rows } = await sql<Settings>`select current_setting('mizumado.utility', true) as utility,
    current_setting('mizumado.account', true) as account, coalesce(current_setting('mizumado.contracts', true), '') as contracts`.execute(
    transaction,
  );
  return rows[0]!;
};

const { token, accountId } = await openAccount(database, utilities.morioka, {
  contractIds: [seeded.hanako.contractId],
});
const nobody = '00000000-0000-0000-0000-000000000000';

test('each kind of transaction has the settings of whom it is for, and none of them outlives it', async () => {
  const before = sent.length;
  for (const staff of [asStaff, asStaffAtOneMoment])
    assert.deepEqual(await staff(database, 'chiba', settingsOf), { utility: 'chiba', account: '*', contracts: '' });
  assert.deepEqual(await asVisitor(database, 'chiba', settingsOf), {
    utility: 'chiba',
    account: nobody,
    contracts: '',
  });
  await asPerson(database, 'morioka', sha256(token), seedToday, async (transaction, session) => {
    const own = { utility: 'morioka', account: accountId, contracts: `{${seeded.hanako.contractId}}` };
    assert.deepEqual(await settingsOf(transaction), own);
    assert.equal((await lifted(transaction, () => settingsOf(transaction))).account, '*');
    assert.deepEqual(await settingsOf(transaction), own);
    await seeing(transaction, session as OpenSession, nobody);
    assert.equal((await settingsOf(transaction)).contracts, `{${seeded.hanako.contractId},${nobody}}`);
  });
  await asPerson(database, 'morioka', sha256('no token'), seedToday, async (transaction, session) => {
    assert.equal(session, 'none');
    await assert.rejects(sql`select from mizumado.bills`.execute(transaction), { code: '42501' });
  }).catch((error: unknown) => assert.match(String(error), /aborted|rolled back/i));
  await assert.rejects(sql`select from mizumado.bills`.execute(database), { code: '42501' });
  assert.deepEqual(
    sent.slice(before).filter((statement) => statement.includes('set_config(')),
    [],
  );
});

test('no function of the schema sets anything but by SET LOCAL, after it has told Citus to hand that on', async () => {
  const { rows } = await sql<{ name: string; source: string }>`select proname as name, prosrc as source from pg_proc
    where pronamespace = 'mizumado'::regnamespace`.execute(database);
  assert.deepEqual(
    rows.filter(({ source }) => /set_config/i.test(source)),
    [],
  );
  const setting = rows.filter(({ source }) => /set local mizumado\./i.test(source));
  assert.deepEqual(setting.map(({ name }) => name).sort(), ['open_session', 'set_tenant']);
  for (const { name, source } of setting) {
    // Citus sends the whole text that a statement stands in, so each stands alone.
    const statements = source.match(/set local .*?(?=;|'\s*,)/gi) ?? [];
    assert.match(statements[0] ?? '', /^set local citus\.propagate_set_commands = 'local'$/, name);
    for (const statement of statements.slice(1))
      assert.match(statement, /^set local mizumado\.\w+ = (%L|'[*]?')$/, name);
  }
});

/** What could end a literal, begin a comment or be taken for a placeholder. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom("'", '"', '\\', ';', '-', '$', '%L', '*', 'E', '\n', '--', '/*'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
});
const storable = (text: string): boolean => !text.includes('\0');

test('no id is more than a value, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(hostile.filter(storable), hostile.filter(storable), async (utility, account) => {
      const settings = await database.transaction().execute(async (transaction) => {
        await sql`select mizumado.set_tenant(${utility}, ${account}, null)`.execute(transaction);
        return settingsOf(transaction);
      });
      assert.deepEqual(settings, { utility, account, contracts: '' });
      const opened = await asPerson(database, utility, sha256(token), seedToday, (_, session) =>
        Promise.resolve(session),
      );
      assert.equal(opened, 'none');
    }),
    { numRuns: 200 },
  );
});
