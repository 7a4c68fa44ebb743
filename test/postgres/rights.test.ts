import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readNote } from '../../packages/postgres/src/leftovers.ts';
import { startPostgres, StartFault, usePostgres } from '../../packages/postgres/src/index.ts';
import type { RunningPostgres } from '../../packages/postgres/src/index.ts';
import { query, temporaryFolder } from './support.ts';

const dataDir = temporaryFolder();
const log = (): void => undefined;
let postgres: RunningPostgres;
before(async () => (postgres = await startPostgres({ dataDir, log })));
after(() => postgres.stop());

test('writes are made safe before they are acknowledged', async () => {
  const rows = await query(
    postgres.adminUrl,
    `select name, setting from pg_settings where name in
      ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'server_encoding', 'listen_addresses')`,
  );
  assert.deepEqual(Object.fromEntries(rows.map(({ name, setting }) => [name, setting])), {
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    data_checksums: 'on',
    server_encoding: 'UTF8',
    listen_addresses: '',
  });
});

test('the role of requests owns nothing, and nothing exempts it', async () => {
  const [role] = await query(
    postgres.url('mizumado_app'),
    `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
      (select pg_get_userbyid(datdba) from pg_database where datname = current_database()) as database_owner
      from pg_roles where rolname = current_user`,
  );
  assert.deepEqual(role, {
    rolsuper: false,
    rolbypassrls: false,
    rolcreatedb: false,
    rolcreaterole: false,
    database_owner: 'mizumado_owner',
  });
  await assert.rejects(query(postgres.url('mizumado_app'), 'create table mine ()'), /permission denied/);
});

test('a wrong password lets nobody in, and other users cannot reach the socket', async () => {
  const wrong = postgres.url('mizumado_app').replace(/:[^:@]+@/, ':wrong@');
  await assert.rejects(query(wrong, 'select'), /password authentication failed/);
  const note = await readNote(join(dataDir, 'postgres'));
  assert.equal(statSync(note?.socketFolder ?? '').mode & 0o777, 0o700);
  assert.equal(statSync(join(dataDir, 'postgres')).mode & 0o777, 0o700);
  assert.equal(statSync(join(dataDir, 'postgres/mizumado-secrets.json')).mode & 0o777, 0o600);
});

test('text is sorted by code point and keeps rare characters', async () => {
  const [row] = await query(postgres.adminUrl, `select '𠮷葛󠄀' as name, lower('Ａ') as small, length('𠮷') as length`);
  assert.deepEqual(row, { name: '𠮷葛󠄀', small: 'ａ', length: 1 });
});

test('another program uses the server that runs, and does not end it', async () => {
  const second = await usePostgres({ dataDir, log });
  assert.equal(second.url('mizumado_owner'), postgres.url('mizumado_owner'));
  assert.equal(second.pepper, postgres.pepper);
  await second.stop();
  await query(postgres.url('mizumado_app'), 'select');
});

test('starting again keeps roles, passwords and the pepper', async () => {
  const before = { url: postgres.url('mizumado_app'), pepper: postgres.pepper };
  await postgres.stop();
  await assert.rejects(query(before.url, 'select'));
  postgres = await usePostgres({ dataDir, log });
  assert.deepEqual({ url: postgres.url('mizumado_app'), pepper: postgres.pepper }, before);
  await query(before.url, 'select');
});

test('a fault is one line', () => {
  assert.doesNotMatch(new StartFault('one line').message, /\n/);
});
