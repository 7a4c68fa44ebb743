import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export interface Table {
  name: string;
  /** Columns of the primary key, in its order. */
  key: string[];
  /** Columns that can be written: those that the database does not calculate itself. */
  columns: string[];
}

/** Every table of the schema, from the catalogue: a new one is there the day its migration is written. */
export async function tablesOf<T>(database: Kysely<T>): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name, array(
      select a.attname::text from pg_index i cross join unnest(i.indkey::smallint[]) with ordinality k (number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
      where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
      array(select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
    from pg_class c where c.relnamespace = 'mizumado'::regnamespace and c.relkind in ('r', 'p') order by 1`.execute(
    database,
  );
  return rows;
}

/** Functions that run with their owner's rights; each has been looked at. */
const definers = ['append_audit', 'audit_head'];

/** What must never be found in the catalogue: [what, SQL that yields it]. */
const checks: readonly (readonly [string, string])[] = [
  [
    'a table without forced row level security',
    `select c.relname from pg_class c where c.relnamespace = 'mizumado'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  ],
  [
    'a table whose key does not begin with the utility',
    `select c.relname from pg_class c where c.relnamespace = 'mizumado'::regnamespace and c.relkind in ('r', 'p') and 'utility_id' is distinct from (
      select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary)`,
  ],
  [
    'a table without a policy',
    `select c.relname from pg_class c where c.relnamespace = 'mizumado'::regnamespace and c.relkind in ('r', 'p') and not exists (select from pg_policy p where p.polrelid = c.oid)`,
  ],
  [
    'a policy that does not name the utility',
    `select p.polrelid::regclass || ' ' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'mizumado'::regnamespace and (
      coalesce(pg_get_expr(p.polqual, p.polrelid), 'current_utility()') not like '%current_utility()%'
      or coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'current_utility()') not like '%current_utility()%'
      or p.polqual is null and p.polwithcheck is null)`,
  ],
  [
    'something that is no table and could go round the policies',
    `select c.relname from pg_class c where c.relnamespace = 'mizumado'::regnamespace and c.relkind in ('v', 'm', 'f')`,
  ],
  [
    'a function that runs with the rights of its owner',
    `select p.proname from pg_proc p where p.pronamespace = 'mizumado'::regnamespace and p.prosecdef
      and (p.proname <> all ('{${definers.join()}}') or not coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false))`,
  ],
  [
    'a function with the rights of its owner that anybody may call',
    `select p.proname from pg_proc p where p.pronamespace = 'mizumado'::regnamespace and p.prosecdef and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`,
  ],
  [
    'a right of the application on the audit log beyond reading it',
    `select t.relname || ' ' || privilege from pg_class t, unnest('{insert,update,delete,truncate,references,trigger}'::text[]) privilege
      where t.relnamespace = 'mizumado'::regnamespace and t.relname in ('audit_log', 'audit_heads') and has_table_privilege('mizumado_app', t.oid, privilege)`,
  ],
  [
    'a right of the application to change what a table is',
    `select t.relname || ' ' || privilege from pg_class t, unnest('{truncate,references,trigger}'::text[]) privilege
      where t.relnamespace = 'mizumado'::regnamespace and t.relkind in ('r', 'p') and has_table_privilege('mizumado_app', t.oid, privilege)`,
  ],
  [
    'a right of the application to make something in the schema',
    `select 'create' where has_schema_privilege('mizumado_app', 'mizumado', 'create')`,
  ],
  [
    'something that the application owns',
    `select c.relname from pg_class c where c.relnamespace = 'mizumado'::regnamespace and pg_has_role('mizumado_app', c.relowner, 'member')
      union all select p.proname from pg_proc p where p.pronamespace = 'mizumado'::regnamespace and pg_has_role('mizumado_app', p.proowner, 'member')`,
  ],
  [
    'an exemption of the application',
    `select rolname from pg_roles where rolname = 'mizumado_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  ],
  [
    'the audit log without the trigger that keeps it',
    `select 'append_only' where not exists (select from pg_trigger t where t.tgrelid = 'mizumado.audit_log'::regclass and t.tgname = 'append_only' and t.tgenabled in ('O', 'A'))`,
  ],
];

/** What is wrong in the catalogue, one line each. */
export async function catalogueFaults<T>(database: Kysely<T>): Promise<string[]> {
  const faults: string[] = [];
  for (const [what, query] of checks) {
    const { rows } = await sql.raw<Record<string, string>>(query).execute(database);
    faults.push(...rows.map((row) => `${what}: ${Object.values(row).join(' ')}`));
  }
  return faults;
}

export const catalogueChecks: readonly string[] = checks.map(([what]) => what);
