import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { catalogue } from './catalogue.ts';
import { functions } from './functions/index.ts';
import { uuidv7 } from './functions/uuidv7.ts';
import { grants } from './grants.ts';
import { policies } from './policies/index.ts';
import { triggers } from './triggers.ts';

/** In the order in which each stands on those before it. */
const inForce: readonly string[] = [...functions, ...policies, ...triggers, ...grants];

/**
 * Removes every policy, trigger and function of the schema, also those of an earlier release. `uuidv7` stays, as the defaults of tables
 * stand on it. What belongs to an extension, or to a role that we are not, is none of ours.
 */
const clear = `do $$
  declare statement text;
  begin
    for statement in
      select format('drop policy %I on %s', p.polname, c.oid::regclass) from pg_policy p join pg_class c on c.oid = p.polrelid
        where c.relnamespace = 'mizumado'::regnamespace
      union all
      select format('drop trigger %I on %s', t.tgname, c.oid::regclass) from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'mizumado'::regnamespace and not t.tgisinternal
    loop execute statement; end loop;
    for statement in
      select format('drop routine %s', p.oid::regprocedure) from pg_proc p
        where p.pronamespace = 'mizumado'::regnamespace and p.proname <> 'uuidv7' and pg_has_role(p.proowner, 'usage')
          and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    loop execute statement; end loop;
  end $$`;

/**
 * Makes the schema and what its tables stand on; changes nothing the second time.
 *
 * @param version PostgreSQL's `server_version_num`
 */
export async function prepareSchema<T>(transaction: Transaction<T>, version: number): Promise<void> {
  for (const statement of ['create schema if not exists mizumado', uuidv7(version)])
    await sql.raw(statement).execute(transaction);
}

/**
 * Puts the policies, functions, triggers and rights of this release in force, instead of whatever is there.
 *
 * Exchanging a policy locks its table, so nothing is touched where all of it is in force already: the schema's comment holds a mark of what
 * was applied and of what PostgreSQL made of it, and a change of either applies everything again.
 *
 * @returns whether anything was applied
 */
export async function applySchema<T>(transaction: Transaction<T>): Promise<boolean> {
  const mark = async (): Promise<string> => {
    const { rows } = await sql<{ mark: string }>`select concat_ws(' ', 'In force:',
      encode(sha256(convert_to(${[clear, ...inForce].join('\n')}, 'UTF8')), 'hex'),
      encode(sha256(convert_to((${sql.raw(catalogue)}), 'UTF8')), 'hex')) as mark`.execute(transaction);
    return rows[0]?.mark ?? '';
  };
  const { rows } = await sql<{
    comment: string | null;
  }>`select obj_description('mizumado'::regnamespace, 'pg_namespace') as comment`.execute(transaction);
  if (rows[0]?.comment === (await mark())) return false;
  for (const statement of [clear, ...inForce]) await sql.raw(statement).execute(transaction);
  await sql`comment on schema mizumado is ${sql.lit(await mark())}`.execute(transaction);
  return true;
}
