import type { Kysely } from 'kysely';
import type { FaqSource } from '@mizumado/faq';
import { buildIndex } from '@mizumado/faq/build';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import { asStaff } from '../database/tenant.ts';
import type { TenantTransaction } from '../database/tenant.ts';
import type { components } from '../generated/api.ts';
import { entityTag } from '../http/answer.ts';
import type { UtilityConfig } from '../utility-config.ts';
import { putEntries, selectEntries } from './entries-store.ts';
import { replaceIndexes } from './index-store.ts';
import type { BuiltIndex } from './index-store.ts';
import { hasVersions, insertVersion, selectFrame, setPublication, takeTurns } from './versions-store.ts';
import type { KnowledgeEntry } from './versions-store.ts';

type Incomplete = components['schemas']['FaqIncompleteText'];

/** What publishing from a utility's files needs. */
export interface PublishingNeeds {
  database: Kysely<Database>;
  clock: Clock;
  /** The knowledge base in a utility's files, if it has one. */
  faqSource: (utilityId: string) => FaqSource | undefined;
}

/** Texts that a draft may lack and a published version may not. */
export function incompleteTexts(entries: readonly KnowledgeEntry[]): Incomplete[] {
  return entries.flatMap(({ id, texts }) =>
    Object.entries(texts).flatMap(([language, text]) =>
      (['question', 'short', 'full'] as const)
        .filter((field) => text[field].trim() === '')
        .map((field) => ({ entryId: id, language, field })),
    ),
  );
}

/** The index of every language that the utility offers or an entry is written in. */
export function buildIndexes(source: FaqSource, languages: readonly string[]): BuiltIndex[] {
  const written = source.entries.flatMap(({ texts }) => Object.keys(texts));
  return [...new Set([...languages, ...written])].sort().map((language) => {
    const index = JSON.stringify(buildIndex(source, language));
    return { language, etag: entityTag(index), index };
  });
}

/**
 * Publishes a version now or at a later time.
 *
 * @returns the missing texts; if there are any, nothing is published
 */
export async function publishVersion(
  transaction: TenantTransaction,
  { id, languages }: UtilityConfig,
  version: number,
  publishAt: Date,
): Promise<Incomplete[]> {
  const entries = await selectEntries(transaction, id, version);
  const incomplete = incompleteTexts(entries);
  if (incomplete.length > 0) return incomplete;
  const frame = await selectFrame(transaction, id, version);
  if (!frame) throw new Error(`Version ${version} of ${id} is gone`);
  await replaceIndexes(transaction, id, version, buildIndexes({ ...frame, utility: id, entries }, languages));
  await setPublication(transaction, id, version, publishAt);
  return [];
}

/** Publishes a new version with the content of the utility's files. Call `takeTurns` before. @returns its number */
export async function publishSource(
  transaction: TenantTransaction,
  utility: UtilityConfig,
  source: FaqSource,
  now: Date,
): Promise<number> {
  const { utility: _utility, entries, ...frame } = source;
  const version = await insertVersion(transaction, {
    utilityId: utility.id,
    origin: 'files',
    note: '',
    frame,
    createdAt: now,
  });
  await putEntries(transaction, utility.id, version, entries as KnowledgeEntry[]);
  const incomplete = await publishVersion(transaction, utility, version, now);
  if (incomplete.length > 0)
    throw new Error(`Texts are empty in the files of ${utility.id}: ${JSON.stringify(incomplete)}`);
  return version;
}

/**
 * Publishes the utility's files as its first version.
 *
 * @returns whether there is a version now
 */
export async function publishFirst(
  { database, clock, faqSource }: PublishingNeeds,
  utility: UtilityConfig,
): Promise<boolean> {
  const source = faqSource(utility.id);
  if (!source) return false;
  await asStaff(database, utility.id, async (transaction) => {
    await takeTurns(transaction, utility.id);
    if (!(await hasVersions(transaction, utility.id))) await publishSource(transaction, utility, source, clock());
  });
  return true;
}
