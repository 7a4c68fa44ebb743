import type { Database } from '@mizumado/server';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Table } from './catalogue.ts';
import type { Person } from './people.ts';

export interface Row {
  table: string;
  utility: string;
  /** The row as JSON. */
  text: string;
  cells: Record<string, unknown>;
  /** Whose it is; `staff`: of the utility's own, `public`: what it tells everybody. */
  owner: Person | 'staff' | 'public';
}

/** What is in the database before anything is tried; rows by table and key. */
export interface Baseline {
  tables: readonly Table[];
  rows: ReadonlyMap<string, Row>;
}

/** All rows of all tables, whoever's they are; needs the rights of the database's owner. */
export async function readRows(
  transaction: Transaction<Database>,
  tables: readonly Table[],
): Promise<Map<string, Row>> {
  const all = tables
    .map(({ name }) => `select '${name}' as "table", to_jsonb(t)::text as text from mizumado.${name} t`)
    .join(' union all ');
  const { rows } = await sql.raw<Pick<Row, 'table' | 'text'>>(all).execute(transaction);
  const keys = new Map(tables.map(({ name, key }) => [name, key]));
  return new Map(
    rows.map(({ table, text }) => {
      const cells = JSON.parse(text) as Row['cells'];
      const key = (keys.get(table) ?? []).map((column) => String(cells[column])).join(' ');
      return [`${table} ${key}`, { table, text, cells, utility: String(cells['utility_id']), owner: 'staff' }];
    }),
  );
}

/** What happened to the database since: rows that are gone or other than before, and rows that are new. */
export interface Changes {
  changed: Row[];
  added: Row[];
}

export function changesSince({ rows }: Baseline, now: ReadonlyMap<string, Row>): Changes {
  return {
    changed: [...rows].filter(([key, { text }]) => now.get(key)?.text !== text).map(([, row]) => row),
    added: [...now].filter(([key]) => !rows.has(key)).map(([, row]) => row),
  };
}

/** Puts every table that changed back to what it was, without firing a trigger. */
export async function restore(
  transaction: Transaction<Database>,
  { tables, rows }: Baseline,
  { changed, added }: Changes,
): Promise<void> {
  const touched = new Set([...changed, ...added].map(({ table }) => table));
  if (touched.size === 0) return;
  await sql`set local session_replication_role = replica`.execute(transaction);
  for (const { name, columns } of tables) {
    if (!touched.has(name)) continue;
    const before = [...rows.values()].filter(({ table }) => table === name).map(({ text }) => text);
    await sql`delete from ${sql.table(`mizumado.${name}`)}`.execute(transaction);
    const written = sql.raw(columns.join());
    await sql`insert into ${sql.table(`mizumado.${name}`)} (${written}) select ${written} from jsonb_populate_recordset(null::${sql.table(`mizumado.${name}`)}, ${`[${before.join()}]`}::jsonb)`.execute(
      transaction,
    );
  }
}
