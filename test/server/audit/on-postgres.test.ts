/** The audit log as it is written and verified in production: many writers at once, from the command line, while the server runs. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { asStaff } from '@mizumado/server';
import pg from 'pg';
import { appendAudit } from '../../../packages/server/src/audit/append.ts';
import { selectChain } from '../../../packages/server/src/audit/store.ts';
import { verifyAudit } from '../../../packages/server/src/audit/verify.ts';
import { connectPostgres } from '../../../packages/server/src/database/postgres.ts';
import { importSamples } from '../../../packages/server/src/samples/index.ts';
import { startSeededPostgres } from '../support/postgres.ts';

const postgres = await startSeededPostgres();
const { database } = connectPostgres({ url: postgres.databaseUrl, log: () => undefined });
const folder = await mkdtemp(join(tmpdir(), 'mizumado-audit-'));
after(async () => {
  await database.destroy();
  await postgres.stop();
  await rm(folder, { recursive: true });
});

const append = (utility: string, n: number) =>
  asStaff(database, utility, (transaction) =>
    appendAudit(transaction, postgres.pepper, utility, {
      at: new Date().toISOString(),
      actor: { kind: 'operator', id: `desk-${n}` },
      action: 'callbacks.list',
      subjects: [],
      outcome: 'done',
    }),
  );
const verify = (utility: string) => verifyAudit(database, postgres.pepper, utility);

function command(name: string, ...parameters: string[]): Promise<{ code: number; out: string; err: string }> {
  const file = fileURLToPath(new URL(`../../../packages/server/src/cli/${name}.ts`, import.meta.url));
  const env = {
    ...process.env,
    INIT_CWD: folder,
    DATABASE_URL: postgres.databaseUrl,
    MIZUMADO_PEPPER: postgres.pepper,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=source', file, ...parameters], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

/** As the superuser, with the trigger taken away. */
async function tamper(statement: string): Promise<void> {
  const client = new pg.Client({
    connectionString: postgres.adminUrl.replace(
      /\/postgres(?=\?)/,
      `/${new URL(postgres.databaseUrl).pathname.slice(1)}`,
    ),
  });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(statement);
  await client.end();
}

test('fifty at once leave no gap, and whoever verifies meanwhile finds nothing wrong', async () => {
  const writing = Promise.all(Array.from({ length: 50 }, (_, n) => append(n % 2 === 0 ? 'morioka' : 'chiba', n)));
  const meanwhile = Promise.all(Array.from({ length: 10 }, () => verify('morioka')));
  await writing;
  for (const { broken } of await meanwhile) assert.equal(broken, undefined);
  for (const utility of ['morioka', 'chiba']) {
    const { lines, head, broken } = await verify(utility);
    assert.deepEqual([lines, head?.sequence, broken], [25, 25, undefined]);
  }
});

test('a file that is taken in from the command line is told by two lines', async () => {
  await writeFile(join(folder, 'customers.csv'), 'reference,name\nC99,見本 一郎\n');
  const { code, out, err } = await command('import', '--utility', 'morioka', 'customers.csv');
  assert.equal(code, 0, out + err);
  const lines = await asStaff(database, 'morioka', (transaction) => selectChain(transaction, 'morioka', 25, 10));
  assert.deepEqual(
    lines.map(({ actor, action, outcome }) => [actor.kind, action, outcome]),
    [
      ['system', 'imports.create', 'begun'],
      ['system', 'imports.create', 'done'],
    ],
  );
  assert.equal(lines[1]?.subjects[0]?.kind, 'import');
  await writeFile(join(folder, 'customers.csv'), 'reference,name\n,\n');
  assert.equal((await command('import', '--utility', 'morioka', 'customers.csv')).code, 1);
  const refused = await asStaff(database, 'morioka', (transaction) => selectChain(transaction, 'morioka', 27, 10));
  assert.deepEqual(
    refused.map(({ outcome }) => outcome),
    ['begun', 'refused'],
  );
});

test('what authors change from the command line is told, what they look at is not', async () => {
  const before = (await verify('morioka')).lines;
  assert.equal((await command('faq', 'publish', '--utility', 'morioka')).code, 0);
  assert.equal((await command('faq', 'versions', '--utility', 'morioka')).code, 0);
  const lines = await asStaff(database, 'morioka', (transaction) => selectChain(transaction, 'morioka', before, 10));
  assert.deepEqual(
    lines.map(({ actor, action, outcome }) => [actor.kind, action, outcome]),
    [['system', 'faq.publish', 'done']],
  );
});

test('the sample data that a first start takes in is told as well', async () => {
  await tamper(
    `delete from mizumado.hourly_usage; delete from mizumado.payments; delete from mizumado.bills; delete from mizumado.readings; delete from mizumado.contracts; delete from mizumado.premises; delete from mizumado.customers`,
  );
  const before = (await verify('chiba')).lines;
  await importSamples({
    databaseUrl: postgres.databaseUrl,
    pepper: postgres.pepper,
    utilities: ['chiba'],
    customers: 3,
    today: '2026-11-20',
  });
  const lines = await asStaff(database, 'chiba', (transaction) => selectChain(transaction, 'chiba', before, 100));
  assert.ok(
    lines.length >= 14 && lines.every(({ actor, action }) => actor.kind === 'system' && action === 'imports.create'),
  );
  assert.equal(lines.filter(({ outcome }) => outcome === 'done').length, lines.length / 2);
});

test('`npm run audit:verify` shows each log with its head, and ends with 1 at the first line that is wrong', async () => {
  const good = await command('audit-verify');
  assert.equal(good.code, 0, good.err);
  assert.match(good.out, /^chiba: \d+ lines, all as they were written\. Head: \d+:[0-9a-f]{64}$/m);
  const head = /^morioka: .* Head: (\d+:[0-9a-f]{64})$/m.exec(good.out)?.[1] ?? '';
  assert.equal((await command('audit-verify', '--utility', 'morioka', '--expect', head)).code, 0);

  await tamper(
    `delete from mizumado.audit_log where utility_id = 'morioka' and sequence > 20; update mizumado.audit_heads h set sequence = 20, hash = l.hash from mizumado.audit_log l where h.utility_id = 'morioka' and l.utility_id = 'morioka' and l.sequence = 20`,
  );
  assert.equal((await command('audit-verify')).code, 0);
  const setBack = await command('audit-verify', '--utility', 'morioka', '--expect', head);
  assert.equal(setBack.code, 1);
  assert.match(setBack.out, /^morioka: BROKEN at line 21: the log ends before the expected line/);

  await tamper(
    `update mizumado.audit_log set actor_id = 'somebody else' where utility_id = 'morioka' and sequence = 7`,
  );
  const edited = await command('audit-verify');
  assert.equal(edited.code, 1);
  assert.match(edited.out, /^morioka: BROKEN at line 7: the line is not what was written/m);
  assert.match(edited.out, /^chiba: \d+ lines, all as they were written/m);
});

test('what cannot be looked at is told in one line, with 2', async () => {
  for (const parameters of [
    ['--expect', '4:aabbccdd'],
    ['--utility', 'nara'],
    ['--utility', 'morioka', '--expect', 'x'],
    ['--what'],
  ]) {
    const { code, err } = await command('audit-verify', ...parameters);
    assert.equal(code, 2, parameters.join(' '));
    assert.equal(err.trim().split('\n').length, 1, err);
  }
  assert.match((await command('audit-verify', '--help')).out, /npm run audit:verify/);
});
