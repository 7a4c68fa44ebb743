import { asStaff } from '../database/tenant.ts';
import type { TenantTransaction } from '../database/tenant.ts';
import { dateInJapan } from '../clock.ts';
import type { components } from '../generated/api.ts';
import { Problem } from '../http/problem.ts';
import type { Handler } from '../http/handler.ts';
import { draftAtHand } from './drafts.ts';
import { putEntries, selectEntry } from './entries-store.ts';
import { entryFromGap, withQuestionsOf } from './entry-from-gap.ts';
import type { GroupedGap } from './gaps.ts';
import { selectGaps, settleGap } from './gaps-store.ts';
import { indexInUse } from './published.ts';
import { forgetOldQuestions } from './questions-store.ts';
import type { FaqNeeds } from './needs.ts';

const mostShown = 200;

export const listGaps: Handler<'faq.listGaps', FaqNeeds> = ({ utility }, { database, clock }) =>
  asStaff(database, utility.id, async (transaction) => {
    await forgetOldQuestions(transaction, utility.id, clock());
    const gaps = await selectGaps(transaction, utility.id, clock());
    return { status: 200, body: { items: gaps.slice(0, mostShown).map(({ questionIds: _ids, ...gap }) => gap) } };
  });

export const createEntryFromGap: Handler<'faq.createEntryFromGap', FaqNeeds> = async (
  { utility, path, body },
  services,
) => {
  await indexInUse(services, utility, 'ja');
  return asStaff(services.database, utility.id, async (transaction) => ({
    status: 201,
    body: await draftEntryFromGap(transaction, utility.id, path.gapId, body, services),
  }));
};

/**
 * Turns a gap into an entry of the newest draft, and settles the gap.
 *
 * @throws Problem 404 when there is no such gap, or no version to begin a draft from
 */
export async function draftEntryFromGap(
  transaction: TenantTransaction,
  utilityId: string,
  gapId: string,
  wanted: components['schemas']['FaqGapEntry'],
  services: Pick<FaqNeeds, 'clock' | 'faqSource'>,
): Promise<components['schemas']['FaqDraftedEntry']> {
  const now = services.clock();
  const gap = (await selectGaps(transaction, utilityId, now)).find(({ id }) => id === gapId);
  if (!gap) throw new Problem('not-found');
  const version = await draftAtHand(transaction, utilityId, services);
  const entry = await entryFor(transaction, utilityId, version, gap, wanted, dateInJapan(now));
  await putEntries(transaction, utilityId, version, [entry]);
  await settleGap(transaction, utilityId, gap);
  return { version, entry };
}

/** Adds the questions to their entry, if the draft has it, otherwise to a new one. */
async function entryFor(
  transaction: TenantTransaction,
  utilityId: string,
  version: number,
  gap: GroupedGap,
  wanted: components['schemas']['FaqGapEntry'],
  today: string,
) {
  const wantedId = gap.kind === 'unhelpful' ? gap.entryIds[0] : wanted.entryId;
  const known = wantedId === undefined ? undefined : await selectEntry(transaction, utilityId, version, wantedId);
  return known ? withQuestionsOf(known, gap) : entryFromGap(gap, today, wanted);
}
