/** Promises 1 to 3: nobody sees across customers or utilities, and the database itself sees to it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import { sql } from 'kysely';
import { billId, seeded } from './fixtures/seed.ts';
import { contractOperations } from './support/contract.ts';
import { problemOf, signedIn, startServer } from './support/server.ts';

const server = await startServer();
const { rows: tables } = await sql<{ name: string }>`
  select c.relname as name from pg_class c where c.relnamespace = 'mizumado'::regnamespace and c.relkind in ('r', 'p')
    and has_table_privilege(c.oid, 'select') order by 1`.execute(server.db);

/** Everything that belongs to others than Hanako. */
const others = [seeded.rare, seeded.fresh, seeded.taro];
const foreign: Record<string, string[]> = {
  contractId: others.map(({ contractId }) => contractId),
  billId: [billId(seeded.rare, 1), billId(seeded.taro, 1)],
};
const traces = [...others.flatMap(({ contractId, customerId, name }) => [contractId, customerId, name]), ...foreign.billId!];

for (const { id, path, method, parameters, security } of contractOperations.filter((one) => one.security.has('session') && one.method === 'GET')) {
  test(`${id} never shows another customer's things`, async () => {
    assert.ok(security.has('session'));
    const hanako = await signedIn(server, seeded.hanako);
    const withIds = parameters.filter(({ name }) => name in foreign);
    const targets = withIds.flatMap(({ name, in: place }) =>
      foreign[name]!.map((value) => (place === 'path' ? path.replace(`{${name}}`, value) : `${path}?${name}=${value}`)),
    );
    const own = parameters.some((parameter) => parameter.in === 'path' || parameter.required) ? [] : [path];
    for (const target of [...own, ...targets]) {
      const response = await hanako.send(target, { method });
      const text = await response.text();
      assert.ok(response.status === 200 || response.status === 404, `${target}: ${response.status}`);
      for (const trace of traces) assert.ok(!text.includes(trace), `${target} shows ${trace}`);
      if (target.includes(foreign.billId![0]!) || path.includes('{')) assert.equal(response.status, 404);
    }
  });
}

test('every id parameter of a session operation is covered above', () => {
  const names = contractOperations.filter(({ security }) => security.has('session')).flatMap(({ parameters }) => parameters.map(({ name }) => name).filter((name) => name.endsWith('Id')));
  assert.deepEqual([...new Set(names)].filter((name) => !(name in foreign)), []);
});

test('a session of one utility is none at another', async () => {
  const hanako = await signedIn(server, seeded.hanako);
  const token = hanako.cookie.split('=')[1]!;
  const response = await hanako.send('/bills', { context: { cookie: `__Host-mizu-chiba=${token}` } });
  assert.equal(await problemOf(response), 'unauthenticated');
  const atChiba = await server.handle(new Request('https://service.example/chiba/v1/bills'), { cookie: `__Host-mizu-chiba=${token}` });
  assert.equal(await problemOf(atChiba), 'session-expired');
});

test('every table has forced row level security and begins its key with the utility', async () => {
  const { rows } = await sql<{ name: string; secure: boolean; first: string }>`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secure,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary) as first
    from pg_class c where c.relnamespace = 'mizumado'::regnamespace and c.relkind in ('r', 'p')`.execute(server.db);
  assert.ok(rows.length >= 11);
  for (const { name, secure, first } of rows) assert.deepEqual({ name, secure, first }, { name, secure: true, first: 'utility_id' });
});

test("the application's role is neither owner, nor superuser, nor exempt", async () => {
  const { rows } = await sql<Record<string, unknown>>`
    select current_user::text as role, rolsuper, rolbypassrls, rolcreaterole,
      (select count(*)::integer from pg_class where relnamespace = 'mizumado'::regnamespace and pg_get_userbyid(relowner) = current_user) as owned
    from pg_roles where rolname = current_user`.execute(server.db);
  assert.deepEqual(rows, [{ role: 'mizumado_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 }]);
});

for (const { name } of tables) {
  test(`${name}: without a tenant an error, never rows; also after a tenant's transaction on the same connection`, async () => {
    const count = () => sql`select count(*) from ${sql.table(`mizumado.${name}`)}`.execute(server.db);
    await assert.rejects(count, { code: '42501' });
    await asStaff(server.db, 'morioka', (transaction) => sql`select count(*) from ${sql.table(`mizumado.${name}`)}`.execute(transaction));
    await assert.rejects(count, { code: '42501' });
  });

  test(`${name}: a customer's transaction sees own rows only, whatever the query`, async () => {
    const rows = await server.db.transaction().execute(async (transaction) => {
      await sql`select set_config('mizumado.utility', 'morioka', true), set_config('mizumado.account', '00000000-0000-0000-0000-000000000000', true), set_config('mizumado.contracts', ${`{${seeded.hanako.contractId}}`}, true)`.execute(transaction);
      return sql`select row_to_json(t)::text as text from ${sql.table(`mizumado.${name}`)} t`.execute(transaction);
    });
    for (const { text } of rows.rows as { text: string }[]) for (const trace of [...traces, '"chiba"']) assert.ok(!text.includes(trace), text);
    if (name === 'import_reports' || name === 'attempts') assert.equal(rows.rows.length, 0);
  });

  test(`${name}: staff of one utility see none of another`, async () => {
    const { rows } = await asStaff(server.db, 'morioka', (transaction) => sql<{ utility_id: string }>`select utility_id from ${sql.table(`mizumado.${name}`)}`.execute(transaction));
    assert.deepEqual(rows.filter(({ utility_id }) => utility_id !== 'morioka'), []);
  });
}

test('a row of another utility cannot be written', async () => {
  const write = asStaff(server.db, 'morioka', (transaction) =>
    transaction.insertInto('customers').values({ utility_id: 'chiba', reference: 'X', name: 'X', name_kana: null }).execute(),
  );
  await assert.rejects(write, { code: '42501' });
});
