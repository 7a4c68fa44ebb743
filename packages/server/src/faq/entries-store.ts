import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import type { KnowledgeEntry } from './versions-store.ts';

/** Entries of a version, by their ids. */
export async function selectEntries(
  transaction: TenantTransaction,
  utilityId: string,
  version: number,
): Promise<KnowledgeEntry[]> {
  const rows = await transaction
    .selectFrom('faq_entries')
    .select('entry')
    .where('utility_id', '=', utilityId)
    .where('version', '=', version)
    // By code point, whatever the database's collation is.
    .orderBy(sql`entry_id collate "C"`)
    .execute();
  return rows.map(({ entry }) => entry);
}

export async function selectEntry(
  transaction: TenantTransaction,
  utilityId: string,
  version: number,
  entryId: string,
): Promise<KnowledgeEntry | undefined> {
  const found = await transaction
    .selectFrom('faq_entries')
    .select('entry')
    .where('utility_id', '=', utilityId)
    .where('version', '=', version)
    .where('entry_id', '=', entryId)
    .executeTakeFirst();
  return found?.entry;
}

/** Adds entries, or replaces those with the same id. */
export async function putEntries(
  transaction: TenantTransaction,
  utilityId: string,
  version: number,
  entries: readonly KnowledgeEntry[],
): Promise<void> {
  // One statement for all of them: a knowledge base has hundreds.
  await sql`
    insert into mizumado.faq_entries (utility_id, version, entry_id, entry)
    select ${utilityId}::text, ${version}::integer, e ->> 'id', e from jsonb_array_elements(${JSON.stringify(entries)}::jsonb) e
    on conflict (utility_id, version, entry_id) do update set entry = excluded.entry`.execute(transaction);
}

/** @returns whether there was such an entry */
export async function deleteEntry(
  transaction: TenantTransaction,
  utilityId: string,
  version: number,
  entryId: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('faq_entries')
    .where('utility_id', '=', utilityId)
    .where('version', '=', version)
    .where('entry_id', '=', entryId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function copyEntries(
  transaction: TenantTransaction,
  utilityId: string,
  from: number,
  to: number,
): Promise<void> {
  await sql`
    insert into mizumado.faq_entries (utility_id, version, entry_id, entry)
    select utility_id, ${to}::integer, entry_id, entry from mizumado.faq_entries where utility_id = ${utilityId} and version = ${from}`.execute(
    transaction,
  );
}
