import { asStaff, type Database, type UtilityConfig } from '@mizumado/server';
import { createMemoryServer, type MemoryServer, memoryPepper } from '@mizumado/server/memory';
import { type Kysely, sql, type Transaction } from 'kysely';
import { appendAudit } from '../../../../packages/server/src/audit/append.ts';
import { publishSource } from '../../../../packages/server/src/faq/publish.ts';
import { entryOf, smallSource } from '../../faq/source.ts';
import { clockOf, seedToday } from '../../fixtures/seed.ts';
import { cachedEmptyDatabase } from '../../support/empty-database.ts';
import { operatorToken, serviceUrl, utilities } from '../../support/server.ts';
import { tablesOf } from './catalogue.ts';
import { idOf, people, type Person, type UtilityId } from './people.ts';
import { publicTables, rowsOf } from './rows.ts';
import { type Baseline, readRows, type Row } from './snapshot.ts';

/** A server in memory that holds everything of every person, and what each row's owner is. */
export interface Place {
  server: MemoryServer;
  baseline: Baseline;
  /** Runs with the rights of the database's owner, whom no policy narrows. */
  asOwner<T>(work: (transaction: Transaction<Database>) => Promise<T>): Promise<T>;
}

export const knowledgeOf = (utility: string) => {
  const source = smallSource(utility);
  return { ...source, entries: [...source.entries, entryOf(`only-${utility}`, `${utility}だけの質問ですか。`, `${utility}だけの答えです。`)] };
};

/** Puts a person into an empty database, through the application's own role. */
export async function seedPerson(database: Kysely<Database>, person: Person, pepper: string): Promise<void> {
  const { utility, index } = person;
  await asStaff(database, utility, async (transaction) => {
    for (const [table, rows] of Object.entries(rowsOf(person))) {
      // The rows are typed table by table where they are written.
      await transaction.insertInto(table as 'customers').values(rows.map((row) => ({ ...row, utility_id: utility })) as never).execute();
    }
    const subjects = [{ kind: 'contact_point', id: idOf(person, 'contact_points') }];
    await appendAudit(transaction, pepper, utility, { at: `2026-11-19T01:00:0${index}.000Z`, actor: { kind: 'account', id: idOf(person, 'accounts') }, action: 'contactPoints.add', subjects, outcome: 'done' });
  });
}

/** Publishes what a utility tells everybody. */
export const seedUtility = (database: Kysely<Database>, utility: UtilityConfig): Promise<unknown> =>
  asStaff(database, utility.id, (transaction) => publishSource(transaction, utility, knowledgeOf(utility.id), clockOf(seedToday)()));

/** Makes a place. `owner` of a row is who was being put into the database when it appeared: no table needs to say it. */
export async function openPlace(): Promise<Place> {
  const server = await createMemoryServer({
    utilities: Object.values(utilities), clock: clockOf(seedToday), publicUrl: serviceUrl, operatorToken, validateResponses: true, emptyDatabase: await cachedEmptyDatabase(),
    requestLimit: { burst: 1e9, perSecond: 1e9 }, operationLimits: {},
  });
  const asOwner: Place['asOwner'] = (work) =>
    server.db.transaction().execute(async (transaction) => {
      // Its connection was opened as the superuser of the database in memory.
      await sql`set local role none`.execute(transaction);
      return work(transaction);
    });
  const tables = await tablesOf(server.db);
  const rows = new Map<string, Row>();
  const own = async (owner: (row: Row) => Row['owner']): Promise<void> => {
    for (const [key, row] of await asOwner((transaction) => readRows(transaction, tables))) if (!rows.has(key)) rows.set(key, { ...row, owner: owner(row) });
  };
  for (const utility of Object.values(utilities)) {
    await seedUtility(server.db, utility);
    await own(({ table }) => (publicTables.includes(table) ? 'public' : 'staff'));
  }
  for (const person of people) {
    await seedPerson(server.db, person, memoryPepper);
    await own(({ table }) => (table === 'audit_heads' ? 'staff' : person));
  }
  // The heads of the audit logs grew with every person.
  const final = await asOwner((transaction) => readRows(transaction, tables));
  for (const [key, { text, cells }] of final) Object.assign(rows.get(key)!, { text, cells });
  return { server, asOwner, baseline: { tables, rows } };
}

/** Whether a row is none of what somebody of a utility, or one person of it, may meet. */
export function isForeign(row: Row, utility: UtilityId, person: Person | undefined): boolean {
  if (row.utility !== utility) return true;
  return typeof row.owner === 'object' && row.owner.index !== person?.index;
}
