import type { TenantTransaction } from '../database/tenant.ts';
import { Problem } from '../http/problem.ts';
import { copyEntries, putEntries } from './entries-store.ts';
import {
  insertVersion,
  newestDraft,
  publishedVersion,
  selectFrame,
  selectVersion,
  takeTurns,
} from './versions-store.ts';
import type { KnowledgeEntry, VersionSummary } from './versions-store.ts';
import type { PublishingNeeds } from './publish.ts';

/** Initial content of a draft. */
export interface DraftBeginning {
  /** Version to copy; the published one when left out. */
  from?: number;
  /** Entries instead of the copied version's. */
  entries?: readonly KnowledgeEntry[];
  note?: string;
}

type Drafting = Pick<PublishingNeeds, 'clock' | 'faqSource'>;

/**
 * Creates a draft. Everything but entries (facts, concepts, emergencies, dialogues, greeting) comes from the utility's
 * present files, if the server has them, so that a changed phone number reaches the next version whoever writes it.
 *
 * @returns number of the draft
 * @throws Problem 404 when there is no version to copy
 */
export async function beginDraft(
  transaction: TenantTransaction,
  utilityId: string,
  { from, entries, note = '' }: DraftBeginning,
  { clock, faqSource }: Drafting,
): Promise<number> {
  const now = clock();
  await takeTurns(transaction, utilityId);
  const copied = from ?? (await publishedVersion(transaction, utilityId, now));
  const stored = copied === undefined ? undefined : await selectFrame(transaction, utilityId, copied);
  const source = faqSource(utilityId);
  if (copied === undefined || !stored) throw new Problem('not-found');
  const { utility: _utility, entries: _entries, ...frame } = source ?? { utility: utilityId, entries: [], ...stored };
  const version = await insertVersion(transaction, { utilityId, origin: 'authors', note, frame, createdAt: now });
  if (entries) await putEntries(transaction, utilityId, version, entries);
  else await copyEntries(transaction, utilityId, copied, version);
  return version;
}

/** The newest draft, or a new one. */
export async function draftAtHand(
  transaction: TenantTransaction,
  utilityId: string,
  services: Drafting,
): Promise<number> {
  return (await newestDraft(transaction, utilityId)) ?? beginDraft(transaction, utilityId, {}, services);
}

/**
 * Ensures that a version is a draft and stays one until the transaction ends.
 *
 * @throws Problem 404 when there is no such version, 409 when it is no draft
 */
export async function requireDraft(
  transaction: TenantTransaction,
  utilityId: string,
  now: Date,
  version: number,
): Promise<void> {
  await takeTurns(transaction, utilityId);
  const found = await existing(transaction, utilityId, now, version);
  if (found.state !== 'draft') throw new Problem('not-a-draft');
}

/** @throws Problem 404 */
export async function existing(
  transaction: TenantTransaction,
  utilityId: string,
  now: Date,
  version: number,
): Promise<VersionSummary> {
  const found = await selectVersion(transaction, utilityId, now, version);
  if (!found) throw new Problem('not-found');
  return found;
}
