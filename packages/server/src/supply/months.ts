import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** Last billing month, `YYYY-MM`, of the bill with this alias. */
export function lastMonth(alias: string): RawBuilder<string> {
  return sql<string>`${sql.ref(`${alias}.months`)}[cardinality(${sql.ref(`${alias}.months`)})]`;
}

/** The same month a year before. */
export function yearBefore(month: RawBuilder<string>): RawBuilder<string> {
  return sql<string>`(lpad((left(${month}, 4)::integer - 1)::text, 4, '0') || substr(${month}, 5))`;
}
