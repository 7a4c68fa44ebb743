import { asStaff } from '@mizumado/server';
import type { Database, UtilityConfig } from '@mizumado/server';
import { createMemoryServer, memoryPepper } from '@mizumado/server/memory';
import type { MemoryServer } from '@mizumado/server/memory';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { appendAudit } from '../../../../packages/server/src/audit/append.ts';
import { putEntries } from '../../../../packages/server/src/faq/entries-store.ts';
import { insertVersion } from '../../../../packages/server/src/faq/versions-store.ts';
import { publishSource } from '../../../../packages/server/src/faq/publish.ts';
import { entryOf, smallSource } from '../../faq/source.ts';
import { sha256 } from '../../../../packages/server/src/security/tokens.ts';
import { clockOf, seedToday } from '../../fixtures/seed.ts';
import { cachedEmptyDatabase } from '../../support/empty-database.ts';
import { operatorToken, serviceUrl, utilities } from '../../support/server.ts';
import { tablesOf } from './catalogue.ts';
import { idOf, people } from './people.ts';
import type { Person, UtilityId } from './people.ts';
import { publicTables, rowsOf } from './rows.ts';
import { readRows } from './snapshot.ts';
import type { Baseline, Row } from './snapshot.ts';

/** A server in memory that holds everything of every person, and what each row's owner is. */
export interface Place {
  server: MemoryServer;
  baseline: Baseline;
  /** Runs with the rights of the database's owner, whom no policy narrows. */
  asOwner: <T>(work: (transaction: Transaction<Database>) => Promise<T>) => Promise<T>;
}

export const knowledgeOf = (utility: string) => {
  const source = smallSource(utility);
  return {
    ...source,
    entries: [
      ...source.entries,
      entryOf(`only-${utility}`, `${utility}だけの質問ですか。`, `${utility}だけの答えです。`),
    ],
  };
};

/** Puts a person into an empty database, through the application's own role. */
export async function seedPerson(database: Kysely<Database>, person: Person, pepper: string): Promise<void> {
  const { utility, index } = person;
  await asStaff(database, utility, async (transaction) => {
    for (const [table, rows] of Object.entries(rowsOf(person))) {
      // The rows are typed table by table where they are written.
      await transaction
        .insertInto(table as 'customers')
        .values(rows.map((row) => ({ ...row, utility_id: utility })) as never)
        .execute();
    }
    const subjects = [{ kind: 'contact_point', id: idOf(person, 'contact_points') }];
    await appendAudit(transaction, pepper, utility, {
      at: `2026-11-19T01:00:0${index}.000Z`,
      actor: { kind: 'account', id: idOf(person, 'accounts') },
      action: 'contactPoints.add',
      subjects,
      outcome: 'done',
    });
  });
}

/** Version that the API's examples name; it is a draft here. */
const draft = 12;

/** What belongs to nobody in particular: a draft, what the utility tells everybody, and a contract whose paper is at hand, with the numbers of the API's examples. */
export async function seedUtility(database: Kysely<Database>, utility: UtilityConfig, pepper: string): Promise<void> {
  const { entries, utility: _utility, ...frame } = knowledgeOf(utility.id);
  const now = clockOf(seedToday)();
  const [customerNumber, confirmation] = [
    utility.customerNumber.example.replace(/\D/g, ''),
    utility.confirmationNumber.example,
  ];
  await asStaff(database, utility.id, async (transaction) => {
    await insertVersion(transaction, {
      utilityId: utility.id,
      origin: 'authors',
      note: `draft of ${utility.id}`,
      frame,
      createdAt: now,
    });
    await transaction
      .updateTable('faq_versions')
      .set({ version: draft })
      .where('utility_id', '=', utility.id)
      .execute();
    await putEntries(transaction, utility.id, draft, entries as unknown as Parameters<typeof putEntries>[3]);
    await publishSource(transaction, utility, knowledgeOf(utility.id), now);
    const paper = sha256(`paper of ${utility.id}`).slice(0, 6);
    const id = (kind: number): string => `01939a40-000${kind}-7000-8000-${Buffer.from(paper).toString('hex')}`;
    await transaction
      .insertInto('customers')
      .values({ utility_id: utility.id, id: id(1), reference: 'paper', name: '見本の家', name_kana: null })
      .execute();
    await transaction
      .insertInto('premises')
      .values({
        utility_id: utility.id,
        id: id(2),
        reference: 'paper',
        postal_code: null,
        address: '見本の町',
        building: null,
        room: null,
      })
      .execute();
    await transaction
      .insertInto('contracts')
      .values({
        utility_id: utility.id,
        id: id(3),
        customer_number: customerNumber,
        confirmation_hash: sha256(`${pepper}${utility.id}:${customerNumber}:${confirmation}`),
        customer_id: id(1),
        premises_id: id(2),
        use: '一般用',
        bore_mm: 20,
        sewer: false,
        started_on: '2020-04-01',
        stopped_on: null,
        payment_method: 'slip',
        smart_meter: false,
      })
      .execute();
  });
}

/** Makes a place. `owner` of a row is who was being put into the database when it appeared: no table needs to say it. */
export async function openPlace(): Promise<Place> {
  const server = await createMemoryServer({
    utilities: Object.values(utilities),
    clock: clockOf(seedToday),
    publicUrl: serviceUrl,
    operatorToken,
    validateResponses: true,
    emptyDatabase: await cachedEmptyDatabase(),
    requestLimit: { burst: 1e9, perSecond: 1e9 },
    operationLimits: {},
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
    for (const [key, row] of await asOwner((transaction) => readRows(transaction, tables)))
      if (!rows.has(key)) rows.set(key, { ...row, owner: owner(row) });
  };
  for (const utility of Object.values(utilities)) {
    await seedUtility(server.db, utility, memoryPepper);
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
