/** PostgreSQL knows Japanese letters as letters, also where an extension asks the operating system. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startPostgres } from '../../packages/postgres/src/index.ts';
import { query, temporaryFolder } from './support.ts';

test('pg_trgm sees the letters of a Japanese address; a database of before is told so, and goes on working', async () => {
  const dataDir = temporaryFolder();
  const lines: string[] = [];
  const start = () => startPostgres({ dataDir, log: (line) => lines.push(line) });
  let postgres = await start();
  const admin = (): string => postgres.adminUrl.replace('/postgres?', '/mizumado?');
  await query(admin(), 'create extension pg_trgm');
  const [row] = await query(
    admin(),
    `select show_trgm('盛岡市内丸') as trigrams, similarity('盛岡市内丸', '盛岡市内') as alike`,
  );
  assert.ok((row?.['trigrams'] as string[]).length > 0);
  assert.ok(Number(row?.['alike']) > 0.5);
  assert.deepEqual(lines, []);

  // As the releases before made it.
  await query(admin(), `update pg_database set datctype = 'C' where datname = 'mizumado'`);
  await postgres.stop();
  postgres = await start();
  assert.match(
    lines.join('\n'),
    /earlier release.*nothing is lost.*stop Mizumado, rename this folder to .*postgres\.old/,
  );
  await query(postgres.url('mizumado_app'), 'select');
  await postgres.stop();
});
