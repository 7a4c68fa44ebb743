import { accounts } from './accounts.ts';
import { audit } from './audit.ts';
import { callbacks } from './callbacks.ts';
import { faq } from './faq.ts';
import { imports } from './import.ts';
import { limits } from './limits.ts';
import { messages } from './messages.ts';
import { payments } from './payments.ts';
import { me } from './rule.ts';
import type { TableRule, TableRules } from './rule.ts';
import { supply } from './supply.ts';

/** The rule of every table of the schema. */
export const tableRules: TableRules = {
  ...supply,
  ...payments,
  ...accounts,
  ...faq,
  ...callbacks,
  ...imports,
  ...messages,
  ...limits,
  ...audit,
};

/** Policies of every table. Row level security is forced: it also holds for the owner of the tables. */
export const policies: readonly string[] = Object.entries(tableRules).flatMap(([table, rule]) => [
  `alter table mizumado.${table} enable row level security, force row level security`,
  ...policiesOf(table, rule),
]);

function policiesOf(table: string, { read, add = read, kept }: TableRule): string[] {
  if (!kept) return [`create policy tenant on mizumado.${table} using (${rows(read)}) with check (${rows(add)})`];
  return [
    `create policy tenant on mizumado.${table} for select using (${rows(read)})`,
    `create policy tenant_change on mizumado.${table} using (${rows('false')})`,
  ];
}

/** Rows of the utility that a person meets by a condition, and the utility's own programs without one. */
function rows(condition: string): string {
  return `utility_id = (select mizumado.current_utility()) and (${me} is null or (${condition}))`;
}
