import { snakeCase } from './kind.ts';
import type { Kind } from './kind.ts';

/**
 * SQL of an import. COPY cannot write into tables with row level security, so it fills a temporary table, from which
 * single statements for all lines fill the tenant's table. `$1` is the utility, `$2` the pepper of confirmation
 * numbers.
 */
export const stagingTable = 'import_lines';

const stagingColumns = (kind: Kind): string[] => kind.columns.map(({ name }) => snakeCase(name));

export function copyColumns(kind: Kind): string[] {
  return ['line_number', ...stagingColumns(kind)];
}

export function createStaging(kind: Kind): string[] {
  const columns = kind.columns.map(({ name, type }) => `${snakeCase(name)} ${type.sql}`);
  return [
    `create temporary table ${stagingTable} (line_number integer not null, ${columns.join(', ')}) on commit drop`,
    `create temporary table import_refused (line_number integer primary key, column_name text not null, reason text not null) on commit drop`,
  ];
}

/**
 * Uses hash joins where the file has enough lines to justify reading whole tables, else index joins. The planner would
 * choose badly: after a first load it has no statistics, expects few rows, and then reads all of them for every line.
 */
export function chooseJoins(kind: Kind, lines: number): string {
  const tables = [...new Set([kind.table, ...kind.references.map(({ table }) => table)])].map(
    (table) => `'mizumado.${table}'`,
  );
  const pages = `select sum(pg_relation_size(name)) / 8192 from unnest(array[${tables.join(', ')}]::regclass[]) name`;
  return `select set_config('enable_nestloop', case when (${pages}) < ${1000 + Math.floor(lines / 4)} then 'off' else 'on' end, true)`;
}

/** Joins to the rows that a line references. */
function joins(kind: Kind, how: 'join' | 'left join'): string {
  return kind.references
    .map(({ column, table, by }) => {
      const name = snakeCase(column);
      return `${how} mizumado.${table} ${name} on ${name}.utility_id = $1 and ${name}.${by} = line.${name}`;
    })
    .join(' ');
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Whether `one.column = other` for all columns of the key. */
function matches(kind: Kind, one: string, other: (column: string) => string): string {
  return [`${one}.utility_id = $1`, ...kind.key.map((column) => `${one}.${column} = ${other(column)}`)].join(' and ');
}

/** Statements that find lines which conflict with other lines or with stored rows. */
export function findRefused(kind: Kind): string[] {
  const refuse = `insert into import_refused`;
  const key = kind.fileKey.map(snakeCase).join(', ');
  const [keyColumn] = kind.fileKey;
  const duplicates = `${refuse} select line.line_number, ${quoted(keyColumn!)}, 'stands on line ' || first.line_number || ' already; keep one of the two'
    from ${stagingTable} line
    join (select ${key}, min(line_number) as line_number from ${stagingTable} group by ${key} having count(*) > 1) first using (${key})
    where line.line_number > first.line_number`;
  const unknown = kind.references.map(
    ({
      column,
      table,
      by,
      unknown: reason,
    }) => `${refuse} select line.line_number, ${quoted(column)}, ${quoted(reason)} from ${stagingTable} line
      where not exists (select from mizumado.${table} named where named.utility_id = $1 and named.${by} = line.${snakeCase(column)})
      on conflict do nothing`,
  );
  const { fixed } = kind;
  const moved =
    fixed &&
    `${refuse} select line.line_number, ${quoted(fixed.column)}, ${quoted(fixed.reason)} from ${stagingTable} line ${joins(kind, 'join')}
      join mizumado.${kind.table} present on ${matches(kind, 'present', (column) => kind.values[column]!)}
      where ${fixed.columns.map((column) => `present.${column} <> ${kind.values[column]!}`).join(' or ')}
      on conflict do nothing`;
  return [duplicates, ...unknown, ...(moved ? [moved] : [])];
}

export const dropRefused = `delete from ${stagingTable} line using import_refused refused where refused.line_number = line.line_number`;

/** Updates existing rows that differ. */
export function updateRows(kind: Kind): string | undefined {
  const columns = Object.keys(kind.values).filter((column) => !kind.key.includes(column));
  if (columns.length === 0) return undefined;
  const wanted = columns.map((column) => `${kind.onUpdate?.[column] ?? kind.values[column]!} as ${column}`);
  const identity = kind.key.map((column) => `present.${column} as key_${column}`);
  return `update mizumado.${kind.table} target set ${columns.map((column) => `${column} = wanted.${column}`).join(', ')}
    from (select ${[...identity, ...wanted].join(', ')} from ${stagingTable} line ${joins(kind, 'join')}
      join mizumado.${kind.table} present on ${matches(kind, 'present', (column) => kind.values[column]!)}) wanted
    where ${matches(kind, 'target', (column) => `wanted.key_${column}`)}
      and (${columns.map((column) => `target.${column}`).join(', ')}) is distinct from (${columns.map((column) => `wanted.${column}`).join(', ')})`;
}

/** Inserts missing rows. */
export function insertRows(kind: Kind): string {
  const columns = Object.keys(kind.values);
  return `insert into mizumado.${kind.table} (utility_id, ${columns.join(', ')})
    select $1, ${columns.map((column) => kind.values[column]!).join(', ')} from ${stagingTable} line ${joins(kind, 'join')}
    where not exists (select from mizumado.${kind.table} present where ${matches(kind, 'present', (column) => kind.values[column]!)})`;
}
