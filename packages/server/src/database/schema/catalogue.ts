/**
 * SQL that yields what is in force in the schema according to PostgreSQL itself, one text for all of it: policies, functions, triggers,
 * rights. It changes whenever any of them is changed, added or dropped, by whomever.
 */
export const catalogue = `select coalesce(string_agg(line, e'\\n' order by line collate "C"), '') from (
  select concat_ws(' ', 'policy', c.relname, p.polname, p.polcmd, p.polpermissive, p.polroles, pg_get_expr(p.polqual, c.oid), 'check', pg_get_expr(p.polwithcheck, c.oid)) as line
    from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'mizumado'::regnamespace
  union all
  select concat_ws(' ', 'function', pg_get_functiondef(p.oid), p.proowner::regrole, p.proacl)
    from pg_proc p where p.pronamespace = 'mizumado'::regnamespace and p.prokind in ('f', 'p')
  union all
  select concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid), t.tgenabled)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'mizumado'::regnamespace and not t.tgisinternal
  union all
  select concat_ws(' ', 'table', c.relname, c.relowner::regrole, c.relrowsecurity, c.relforcerowsecurity, c.relacl)
    from pg_class c where c.relnamespace = 'mizumado'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
  union all
  select concat_ws(' ', 'column', c.relname, a.attname, a.attacl)
    from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'mizumado'::regnamespace and a.attacl is not null
  union all
  select concat_ws(' ', 'schema', n.nspowner::regrole, n.nspacl) from pg_namespace n where n.nspname = 'mizumado') lines`;
