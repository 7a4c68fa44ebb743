import type { Database } from '@mizumado/server';
import { DefaultQueryCompiler, sql } from 'kysely';
import type { Transaction } from 'kysely';
import { operations } from '../../../../packages/server/src/generated/operations.ts';
import type { Operation } from '../../../../packages/server/src/http/operation.ts';
import type { Place } from './place.ts';

type Work = Transaction<Database>;

/** Policies of a table, as the catalogue prints them. */
async function policiesOf(
  transaction: Work,
  table: string,
): Promise<{ name: string; using: string | null; check: string | null }[]> {
  const { rows } = await sql<{ name: string; using: string | null; check: string | null }>`
    select polname as name, pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check
    from pg_policy where polrelid = ${`mizumado.${table}`}::regclass order by 1`.execute(transaction);
  return rows;
}

const utilityClause = /(?<![.\w])utility_id = \( SELECT mizumado\.current_utility\(\) AS current_utility\)/g;

/**
 * What may go wrong with the policies of one table. Each returns what it changed as text, and undefined where there is nothing to change.
 */
export const tableMutations: readonly {
  name: string;
  apply: (transaction: Work, table: string) => Promise<unknown>;
}[] = [
  {
    name: 'the policy lets everybody of the utility see',
    async apply(transaction, table) {
      const policies = await policiesOf(transaction, table);
      // A table that only its owner reads has no person's clause to lose.
      if (
        policies.every(
          ({ using }) =>
            using?.replaceAll(/[()]/g, '') === 'utility_id =  SELECT mizumado.current_utility AS current_utility',
        )
      )
        return undefined;
      return rewrite(transaction, table, () => 'utility_id = (select mizumado.current_utility())');
    },
  },
  {
    name: 'row level security is off',
    apply: (transaction, table) => run(transaction, `alter table mizumado.${table} disable row level security`),
  },
  {
    name: 'the policy forgets the utility',
    apply: (transaction, table) =>
      rewrite(transaction, table, (expression) => expression.replaceAll(utilityClause, 'true')),
  },
  {
    name: 'another policy lets everything through',
    apply: (transaction, table) => run(transaction, `create policy everything on mizumado.${table} using (true)`),
  },
  {
    name: 'the policy takes every new row',
    async apply(transaction, table) {
      const { rows } = await sql<{
        may: boolean;
      }>`select has_table_privilege('mizumado_app', ${`mizumado.${table}`}, 'insert') as may`.execute(transaction);
      // A table that the application may not add to is locked before its policy is asked.
      if (!rows[0]?.may) return undefined;
      const checks = (await policiesOf(transaction, table)).filter(({ check }) => check !== null);
      for (const { name } of checks)
        await run(transaction, `alter policy ${name} on mizumado.${table} with check (true)`);
      return checks.length > 0 || undefined;
    },
  },
];

async function run(transaction: Work, statement: string): Promise<true> {
  await sql.raw(statement).execute(transaction);
  return true;
}

async function rewrite(transaction: Work, table: string, change: (expression: string) => string): Promise<true> {
  for (const { name, using, check } of await policiesOf(transaction, table)) {
    if (using !== null) await run(transaction, `alter policy ${name} on mizumado.${table} using (${change(using)})`);
    if (check !== null)
      await run(transaction, `alter policy ${name} on mizumado.${table} with check (${change(check)})`);
  }
  return true;
}

/** What may go wrong beside the policies, as a look at the catalogue finds it. */
export const catalogueMutations: readonly (readonly [string, string])[] = [
  ['a table is not forced', 'alter table mizumado.bills no force row level security'],
  ['a table has no policy', 'drop policy tenant on mizumado.bills'],
  ['a new table without anything', 'create table mizumado.forgotten (id uuid primary key)'],
  ['a view that goes round the policies', 'create view mizumado.shortcut as select * from mizumado.bills'],
  ['a policy without the utility', 'create policy shortcut on mizumado.bills using (true)'],
  [
    'a function with its owner’s rights',
    `create function mizumado.shortcut() returns bigint language sql security definer set search_path = pg_catalog, pg_temp as 'select count(*) from mizumado.bills'`,
  ],
  ['a search path left open', 'alter function mizumado.audit_head() reset search_path'],
  ['anybody may append to the audit log', 'grant execute on function mizumado.append_audit to public'],
  ['the application may write the audit log', 'grant insert on mizumado.audit_log to mizumado_app'],
  ['the application may change the audit log', 'grant update on mizumado.audit_log to mizumado_app'],
  ['the application may set the head back', 'grant update on mizumado.audit_heads to mizumado_app'],
  ['the audit log’s trigger is off', 'alter table mizumado.audit_log disable trigger append_only'],
  ['the application may empty a table', 'grant truncate on mizumado.bills to mizumado_app'],
  ['the application owns a table', 'alter table mizumado.bills owner to mizumado_app'],
  ['the application is exempt', 'alter role mizumado_app bypassrls'],
  ['the application may make tables', 'grant create on schema mizumado to mizumado_app'],
];

/**
 * Rewrites a function of the database while `work` runs.
 *
 * @param changes pairs of what stands in its text and what shall stand there
 */
export async function withFunction<T>(
  { asOwner }: Place,
  name: string,
  changes: readonly (readonly [string | RegExp, string])[],
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await asOwner((transaction) =>
    sql<{ text: string }>`select pg_get_functiondef(${`mizumado.${name}`}::regproc) as text`.execute(transaction),
  );
  const before = rows[0]!.text;
  const after = changes.reduce((text, [from, to]) => {
    const changed = text.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
    if (changed === text) throw new Error(`${name} has no ${String(from)}`);
    return changed;
  }, before);
  await asOwner((transaction) => sql.raw(after).execute(transaction));
  try {
    return await work();
  } finally {
    await asOwner((transaction) => sql.raw(before).execute(transaction));
  }
}

/** Changes operations of the table that the router reads while `work` runs. */
export async function withOperations<T>(
  change: (operation: Operation) => Partial<Operation>,
  work: () => Promise<T>,
): Promise<T> {
  const table = operations as unknown as Record<string, Operation>;
  const before = { ...table };
  for (const [id, operation] of Object.entries(before)) table[id] = { ...operation, ...change(operation) };
  try {
    return await work();
  } finally {
    Object.assign(table, before);
  }
}

let clauses = true;
const compiler = DefaultQueryCompiler.prototype as unknown as { visitWhere: (this: unknown, node: unknown) => void };
const visitWhere = compiler.visitWhere;
compiler.visitWhere = function (node) {
  if (clauses) visitWhere.call(this, node);
};

/**
 * Forgets every `where` of the code while `work` runs, in statements that are built; those written as text keep theirs. Only for places
 * opened after this module was loaded.
 */
export async function withoutClauses<T>(work: () => Promise<T>): Promise<T> {
  clauses = false;
  try {
    return await work();
  } finally {
    clauses = true;
  }
}

/** Switches row level security off everywhere while `work` runs. */
export async function withoutPolicies<T>({ asOwner, baseline }: Place, work: () => Promise<T>): Promise<T> {
  const all = (what: string) =>
    asOwner(async (transaction) => {
      for (const { name } of baseline.tables)
        await run(transaction, `alter table mizumado.${name} ${what} row level security`);
    });
  await all('disable');
  try {
    return await work();
  } finally {
    await all('enable');
  }
}

/** Leaves a transaction that was lifted as it is, while `work` runs: whoever has the rights of the utility's programs keeps them. */
export function withLastingLift<T>(place: Place, work: () => Promise<T>): Promise<T> {
  const keeps = `if account is not null and current_setting('mizumado.account', true) is distinct from '*' then`;
  return withFunction(place, 'set_tenant', [['if account is not null then', keeps]], work);
}
