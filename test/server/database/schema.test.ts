/** What is in force in the database is what stands in `database/schema`, whatever was there before. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { migrate } from '../../../packages/server/src/database/migrate.ts';
import { migrations } from '../../../packages/server/src/database/migrations/index.ts';
import { createPGlite, kyselyOverPGlite } from '../../../packages/server/src/database/pglite.ts';
import { catalogue } from '../../../packages/server/src/database/schema/catalogue.ts';
import { cachedEmptyDatabase } from '../support/empty-database.ts';

/** A database in memory, made ready by a script, and what a schema is made of there. */
async function openDatabase(script = '') {
  const pglite = await createPGlite(await cachedEmptyDatabase());
  await pglite.exec(`create role mizumado_app nologin; ${script}`);
  const kysely = kyselyOverPGlite(pglite);
  after(() => pglite.close());
  const text = async (sql: string): Promise<string> =>
    Object.values((await pglite.query<Record<string, string>>(sql)).rows[0] ?? {})[0] ?? '';
  return {
    run: (sql: string) => pglite.exec(sql),
    migrate: () => migrate(kysely),
    /** What is in force. */
    inForce: () => text(catalogue),
    tables: () => text(tables),
    /** Changes whenever anything is applied, even when the outcome is the same. */
    identities: () =>
      text(`select string_agg(oid::text, ' ' order by oid) from (select oid from pg_policy union all select oid from pg_trigger
        union all select oid from pg_proc where pronamespace = 'mizumado'::regnamespace) all_of_them`),
  };
}

/** Tables, columns, constraints and indexes as text. */
const tables = `select string_agg(line, e'\\n' order by line collate "C") from (
  select concat_ws(' ', c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated, pg_get_expr(d.adbin, c.oid)) as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'mizumado'::regnamespace and c.relkind = 'r' and a.attnum > 0
  union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'mizumado'::regnamespace
  union all select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'mizumado'::regnamespace) lines`;

const fresh = await openDatabase();
const carriedOut = await fresh.migrate();
const wanted = { inForce: await fresh.inForce(), tables: await fresh.tables() };

test('a database of the time when policies stood in the migrations ends in the same schema as a new one', async () => {
  const fixture = await readFile(new URL('fixtures/schema-of-0003.sql', import.meta.url), 'utf8');
  const old = await openDatabase(fixture);
  assert.notEqual(await old.tables(), wanted.tables);
  const later = Object.keys(migrations).filter((name) => name > '0003-accounts');
  assert.ok(later.length > 0);
  assert.deepEqual(await old.migrate(), later);
  assert.equal(await old.tables(), wanted.tables);
  assert.equal(await old.inForce(), wanted.inForce);
  assert.match(wanted.tables, /bills .* mizumado\.uuidv7\(\)/);
});

test('the second start changes nothing', async () => {
  assert.ok(carriedOut.includes('0005-ids-of-our-own'));
  const before = await fresh.identities();
  assert.deepEqual(await fresh.migrate(), []);
  assert.equal(await fresh.identities(), before);
  assert.equal(await fresh.inForce(), wanted.inForce);
});

/** What somebody may have done to a database, or an earlier release may have left in it. */
const changes: readonly (readonly [string, string])[] = [
  ['a policy was dropped', 'drop policy tenant on mizumado.bills'],
  ['a policy was opened', 'alter policy tenant on mizumado.bills using (true) with check (true)'],
  ['a policy of an earlier release is left', 'create policy earlier on mizumado.bills using (true)'],
  ['row level security was switched off', 'alter table mizumado.bills disable row level security'],
  ['row level security is not forced', 'alter table mizumado.bills no force row level security'],
  ['a function was dropped', 'drop function mizumado.open_session'],
  [
    'a function was changed',
    `create or replace function mizumado.current_utility() returns text language sql as 'select ''chiba'''`,
  ],
  [
    'the function of ids was changed',
    `create or replace function mizumado.uuidv7() returns uuid language sql as 'select gen_random_uuid()'`,
  ],
  [
    'a function of an earlier release is left',
    `create function mizumado.current_customer() returns uuid language sql as 'select null::uuid'`,
  ],
  ['a trigger was dropped', 'drop trigger append_only on mizumado.audit_log'],
  ['a trigger is off', 'alter table mizumado.contracts disable trigger end_access'],
  [
    'a trigger of an earlier release is left',
    'create trigger earlier before update on mizumado.bills for each row execute function mizumado.refuse_change()',
  ],
  ['a right was granted', 'grant truncate on mizumado.bills to mizumado_app'],
  ['a right on a column was granted', 'grant update (hash) on mizumado.audit_log to mizumado_app'],
  ['a right was taken', 'revoke select on mizumado.bills from mizumado_app'],
  ['everybody may call a function of the owner', 'grant execute on function mizumado.append_audit to public'],
  ['the application may make tables', 'grant create on schema mizumado to mizumado_app'],
];

for (const [name, statement] of changes) {
  test(`the next start sets it right: ${name}`, async () => {
    await fresh.run(statement);
    assert.notEqual(await fresh.inForce(), wanted.inForce, 'the change is one');
    await fresh.migrate();
    assert.equal(await fresh.inForce(), wanted.inForce);
  });
}

test('what an extension brought into the schema stays', async () => {
  await fresh.run(
    `create function mizumado.of_an_extension() returns int language sql as 'select 1'; alter extension plpgsql add function mizumado.of_an_extension()`,
  );
  await fresh.migrate();
  assert.match(await fresh.inForce(), /of_an_extension/);
  await fresh.run(
    `alter extension plpgsql drop function mizumado.of_an_extension(); drop function mizumado.of_an_extension()`,
  );
  await fresh.migrate();
  assert.equal(await fresh.inForce(), wanted.inForce);
});

test('a migration that fails leaves nothing behind', async () => {
  const taken = await openDatabase('create schema mizumado; create table mizumado.payments ()');
  await assert.rejects(taken.migrate(), /payments/);
  assert.doesNotMatch(await taken.tables(), /bills/);
});
