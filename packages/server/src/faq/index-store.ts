import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';

/** One language of a version, as it is sent. */
export interface BuiltIndex {
  language: string;
  etag: string;
  /** JSON of a `FaqIndex`. */
  index: string;
}

/** Identifies the index in use, without its text. */
export interface IndexInUse {
  version: number;
  publishedAt: string;
  language: string;
  etag: string;
}

/** Replaces the indexes of a version. */
export async function replaceIndexes(
  transaction: TenantTransaction,
  utilityId: string,
  version: number,
  built: readonly BuiltIndex[],
): Promise<void> {
  await transaction
    .deleteFrom('faq_indexes')
    .where('utility_id', '=', utilityId)
    .where('version', '=', version)
    .execute();
  await transaction
    .insertInto('faq_indexes')
    .values(built.map((one) => ({ utility_id: utilityId, version, ...one })))
    .execute();
}

/**
 * The index in use at an instant.
 *
 * @param languages in order of preference; the first that the version has is used
 */
export async function selectIndexInUse(
  transaction: TenantTransaction,
  utilityId: string,
  now: Date,
  languages: readonly string[],
): Promise<IndexInUse | undefined> {
  const { rows } = await sql<IndexInUse>`
    select v.version, v.publish_at as "publishedAt", i.language, i.etag
    from (select utility_id, version, publish_at from mizumado.faq_versions
      where utility_id = ${utilityId} and publish_at <= ${now} order by publish_at desc, version desc limit 1) v
    join mizumado.faq_indexes i on i.utility_id = v.utility_id and i.version = v.version and i.language = any(${[...languages]}::text[])
    order by array_position(${[...languages]}::text[], i.language) limit 1`.execute(transaction);
  return rows[0];
}

export async function selectIndexText(
  transaction: TenantTransaction,
  utilityId: string,
  version: number,
  language: string,
): Promise<string | undefined> {
  const found = await transaction
    .selectFrom('faq_indexes')
    .select('index')
    .where('utility_id', '=', utilityId)
    .where('version', '=', version)
    .where('language', '=', language)
    .executeTakeFirst();
  return found?.index;
}
