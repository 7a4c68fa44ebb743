import type { Database } from '@mizumado/server';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { lifted } from '../../../../packages/server/src/database/tenant.ts';
import type { Table } from './catalogue.ts';
import { idOf, people } from './people.ts';
import type { Person, UtilityId } from './people.ts';
import { isForeign } from './place.ts';
import type { Place } from './place.ts';
import type { Row } from './snapshot.ts';

/** As whom a transaction looks at the tables. */
interface Viewer {
  name: string;
  utility: UtilityId;
  /** Who of the utility; undefined for a visitor and for staff. */
  person?: Person;
  staff?: boolean;
  settings: { account: string; contracts: string };
  /** Whether the transaction was lifted and narrowed again before. */
  afterLift?: boolean;
}

const nobody = '00000000-0000-0000-0000-000000000000';

const viewersOf = (utility: UtilityId): Viewer[] => {
  const person = people.find((one) => one.utility === utility)!;
  const account = {
    account: idOf(person, 'accounts'),
    contracts: `{${idOf(person, 'contracts')},${idOf(person, 'contracts', 2)}}`,
  };
  return [
    { name: 'an account', utility, person, settings: account },
    { name: 'an account after a lift', utility, person, settings: account, afterLift: true },
    {
      name: 'a usage notice',
      utility,
      person,
      settings: { account: nobody, contracts: `{${idOf(person, 'contracts')}}` },
    },
    { name: 'a visitor', utility, settings: { account: nobody, contracts: '' } },
    { name: 'staff', utility, staff: true, settings: { account: '*', contracts: '' } },
  ];
};

type Work = Transaction<Database>;

/** The rows a statement returned, or the code of the error it ended with; nothing of it stays. */
async function tried(
  transaction: Work,
  statement: string,
  parameters: string[] = [],
): Promise<{ rows: Row['cells'][] } | { code: string }> {
  await sql`savepoint tried`.execute(transaction);
  try {
    const parts = statement.split('?');
    const query = sql.join(
      parts.flatMap((part, index) => (index === 0 ? [sql.raw(part)] : [sql`${parameters[index - 1]}`, sql.raw(part)])),
      sql``,
    );
    const { rows } = await sql<{ row: Row['cells'] }>`${query}`.execute(transaction);
    return { rows: rows.map(({ row }) => row) };
  } catch (error) {
    return { code: (error as { code: string }).code };
  } finally {
    await sql`rollback to savepoint tried`.execute(transaction);
  }
}

/** What a viewer meets of a table that is none of the viewer's, whatever the statement. */
async function faultsOf(
  transaction: Work,
  { name: table, key, columns }: Table,
  rows: readonly Row[],
  viewer: Viewer,
): Promise<string[]> {
  const { name, utility, person, staff, settings } = viewer;
  const other = utility === 'morioka' ? 'chiba' : 'morioka';
  const hidden = rows.filter((row) =>
    staff ? row.utility !== utility : isForeign(row, utility, person) || row.owner === 'staff',
  );
  const fixed = staff ? hidden : rows.filter((row) => hidden.includes(row) || row.owner === 'public');
  const keyOf = (cells: Row['cells']): string => key.map((column) => String(cells[column])).join(' ');
  const among = (some: readonly Row[]) => {
    const keys = new Set(some.map(({ cells }) => keyOf(cells)));
    return (answer: Awaited<ReturnType<typeof tried>>): boolean =>
      'rows' in answer && answer.rows.some((row) => keys.has(keyOf(row)));
  };
  const [seen, fix] = [among(hidden), among(fixed)];
  const faults: string[] = [];
  const say = (what: string): unknown => faults.push(`${table}: ${name} of ${utility} ${what}`);

  await sql`select mizumado.set_tenant(${utility}, ${settings.account}, ${settings.contracts})`.execute(transaction);
  if (viewer.afterLift) await lifted(transaction, () => Promise.resolve());
  if (seen(await tried(transaction, `select to_jsonb(t) as row from mizumado.${table} t`)))
    say('reads what is not theirs');
  if (viewer.afterLift) return faults;
  if (
    fix(await tried(transaction, `update mizumado.${table} t set utility_id = utility_id returning to_jsonb(t) as row`))
  )
    say('changes what is not theirs');
  const where = key.map((column) => `t.${column}::text = ?`).join(' and ');
  for (const { cells } of fixed.slice(0, 4)) {
    const parameters = key.map((column) => String(cells[column]));
    if (
      fix(
        await tried(
          transaction,
          `delete from mizumado.${table} t where ${where} returning to_jsonb(t) as row`,
          parameters,
        ),
      )
    )
      say('removes what is not theirs');
  }
  // A row is refused by its policy before anything else is looked at, so any other outcome means that the policy took it.
  for (const { cells, utility: of } of hidden
    .filter((row) => row.utility === other || naming(row, rowsOwnedIds(row)))
    .slice(0, 3)) {
    const answer = await tried(
      transaction,
      `insert into mizumado.${table} (${columns.join()}) select ${columns.join()} from jsonb_populate_record(null::mizumado.${table}, ?::jsonb)`,
      [JSON.stringify(cells)],
    );
    if (!('code' in answer) || answer.code !== '42501')
      say(`adds a row of ${of === other ? 'the other utility' : 'somebody else'}`);
  }
  const away = await tried(
    transaction,
    `update mizumado.${table} set utility_id = '${other}' returning to_jsonb(${table}) as row`,
  );
  if ('rows' in away && away.rows.length > 0) say('gives a row to the other utility');
  return faults;
}

/** Rows that name their owner's account or contract can only be the owner's; a message or a question is nobody's until it is there. */
const rowsOwnedIds = ({ owner }: Row): string[] =>
  typeof owner === 'object' ? [idOf(owner, 'accounts'), idOf(owner, 'contracts'), idOf(owner, 'customers')] : [];
const naming = ({ text, table }: Row, ids: string[]): boolean =>
  table !== 'challenges' && ids.some((id) => text.includes(id));

/** Without a tenant a query is an error, never rows; also after a tenant's transaction on the same connection. */
async function withoutTenant(transaction: Work, { name: table }: Table): Promise<string[]> {
  const unset = [`''`, `null`];
  const faults: string[] = [];
  for (const value of unset) {
    await sql
      .raw(
        `select set_config('mizumado.utility', ${value}, true), set_config('mizumado.account', ${value}, true), set_config('mizumado.contracts', ${value}, true)`,
      )
      .execute(transaction);
    const answer = await tried(transaction, `select to_jsonb(t) as row from mizumado.${table} t`);
    if (!('code' in answer) || answer.code !== '42501') faults.push(`${table}: rows without a tenant`);
  }
  return faults;
}

/**
 * Looks at tables as everybody of a utility in turn, past all code of the application, and undoes whatever it did.
 *
 * @param mutate changes the database first, with its owner's rights; undone as well
 */
export async function tableFaults(
  { server, baseline }: Place,
  utility: UtilityId,
  names: readonly string[],
  mutate?: (transaction: Work) => Promise<void>,
): Promise<string[]> {
  const viewers = viewersOf(utility);
  const faults: string[] = [];
  const undo = new Error('undone');
  await server.db
    .transaction()
    .execute(async (transaction) => {
      if (mutate) {
        await sql`set local role none`.execute(transaction);
        await mutate(transaction);
        await sql`set local role mizumado_app`.execute(transaction);
      }
      for (const table of baseline.tables.filter(({ name }) => names.includes(name))) {
        const rows = [...baseline.rows.values()].filter((row) => row.table === table.name);
        for (const viewer of viewers) faults.push(...(await faultsOf(transaction, table, rows, viewer)));
        faults.push(...(await withoutTenant(transaction, table)));
      }
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return faults;
}
