import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { FaqFrame } from '../database/tables/faq.ts';
import type { TenantTransaction } from '../database/tenant.ts';
import type { components } from '../generated/api.ts';

type Schemas = components['schemas'];
export type VersionSummary = Schemas['FaqVersionSummary'];
export type KnowledgeEntry = Schemas['FaqEntry'];

/**
 * State of a version `v` at an instant. The version in use is the newest whose time has come, so scheduling needs no
 * job.
 */
const stateAt = (now: Date): RawBuilder<VersionSummary['state']> => sql`case
  when v.publish_at is null then 'draft'
  when v.publish_at > ${now} then 'scheduled'
  when exists (select from mizumado.faq_versions later where later.utility_id = v.utility_id
    and later.publish_at <= ${now} and (later.publish_at, later.version) > (v.publish_at, v.version)) then 'superseded'
  else 'published' end`;

function summaries(transaction: TenantTransaction, utilityId: string, now: Date) {
  return transaction
    .selectFrom('faq_versions as v')
    .select([
      'v.version',
      stateAt(now).as('state'),
      'v.origin',
      'v.note',
      sql<number>`(select count(*)::integer from mizumado.faq_entries e where e.utility_id = v.utility_id and e.version = v.version)`.as(
        'entryCount',
      ),
      'v.created_at as createdAt',
      'v.publish_at as publishAt',
    ])
    .where('v.utility_id', '=', utilityId);
}

/** Versions, newest first. @param before number of the last version of the page before */
export function selectVersions(
  transaction: TenantTransaction,
  utilityId: string,
  now: Date,
  limit: number,
  before: number | undefined,
): Promise<VersionSummary[]> {
  return summaries(transaction, utilityId, now)
    .$if(before !== undefined, (query) => query.where('v.version', '<', before ?? 0))
    .orderBy('v.version', 'desc')
    .limit(limit)
    .execute();
}

export function selectVersion(
  transaction: TenantTransaction,
  utilityId: string,
  now: Date,
  version: number,
): Promise<VersionSummary | undefined> {
  return summaries(transaction, utilityId, now).where('v.version', '=', version).executeTakeFirst();
}

/** Number of the version in use at an instant. */
export async function publishedVersion(
  transaction: TenantTransaction,
  utilityId: string,
  now: Date,
): Promise<number | undefined> {
  const found = await transaction
    .selectFrom('faq_versions')
    .select('version')
    .where('utility_id', '=', utilityId)
    .where(sql<boolean>`publish_at <= ${now}`)
    .orderBy('publish_at', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.version;
}

/** Number of the newest draft. */
export async function newestDraft(transaction: TenantTransaction, utilityId: string): Promise<number | undefined> {
  const found = await transaction
    .selectFrom('faq_versions')
    .select('version')
    .where('utility_id', '=', utilityId)
    .where('publish_at', 'is', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.version;
}

export async function hasVersions(transaction: TenantTransaction, utilityId: string): Promise<boolean> {
  return (
    (await transaction
      .selectFrom('faq_versions')
      .select('version')
      .where('utility_id', '=', utilityId)
      .limit(1)
      .executeTakeFirst()) !== undefined
  );
}

/** Makes writers of one utility's versions wait for each other's transactions. */
export async function takeTurns(transaction: TenantTransaction, utilityId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`faq:${utilityId}`}, 0))`.execute(transaction);
}

export interface NewVersion {
  utilityId: string;
  origin: VersionSummary['origin'];
  note: string;
  frame: FaqFrame;
  createdAt: Date;
}

/** Adds an empty draft. Call `takeTurns` before. @returns its number */
export async function insertVersion(
  transaction: TenantTransaction,
  { utilityId, origin, note, frame, createdAt }: NewVersion,
): Promise<number> {
  const { version } = await transaction
    .insertInto('faq_versions')
    .values({
      utility_id: utilityId,
      version: sql<number>`(select coalesce(max(version), 0) + 1 from mizumado.faq_versions where utility_id = ${utilityId})`,
      origin,
      note,
      frame: JSON.stringify(frame),
      created_at: createdAt,
      publish_at: null,
    })
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

export async function selectFrame(
  transaction: TenantTransaction,
  utilityId: string,
  version: number,
): Promise<FaqFrame | undefined> {
  const found = await transaction
    .selectFrom('faq_versions')
    .select('frame')
    .where('utility_id', '=', utilityId)
    .where('version', '=', version)
    .executeTakeFirst();
  return found?.frame;
}

/** Sets when a version is published; null makes a draft of it again. */
export async function setPublication(
  transaction: TenantTransaction,
  utilityId: string,
  version: number,
  publishAt: Date | null,
): Promise<void> {
  await transaction
    .updateTable('faq_versions')
    .set({ publish_at: publishAt })
    .where('utility_id', '=', utilityId)
    .where('version', '=', version)
    .execute();
}
