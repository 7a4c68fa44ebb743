import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Tables made by an earlier state of the first migrations took their ids from PostgreSQL 18's `uuidv7()`; now every table takes them from
 * `mizumado.uuidv7()`, which is there on older ones as well.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `do $$
  declare statement text;
  begin
    for statement in
      select format('alter table %s alter column %I set default mizumado.uuidv7()', d.adrelid::regclass, a.attname)
        from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum join pg_class c on c.oid = d.adrelid
        where c.relnamespace = 'mizumado'::regnamespace and pg_get_expr(d.adbin, d.adrelid) = 'uuidv7()'
    loop execute statement; end loop;
  end $$`,
    )
    .execute(db);
}
