import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import { byFrequency, groupUnanswered, groupUnhelpful } from './gaps.ts';
import type { GroupedGap, OpenQuestion } from './gaps.ts';

/** Questions older than this are no longer asked by anybody, as far as authors are concerned. */
const lookedBack = '90 days';
/** Questions that are put together at a time; the newest ones. */
const atOnce = 5_000;

/** Everything without a good answer, most frequent first. */
export async function selectGaps(transaction: TenantTransaction, utilityId: string, now: Date): Promise<GroupedGap[]> {
  const unanswered = await sql<OpenQuestion>`
    select * from (select id, text, lang, entry_ids as "entryIds", asked_at as "askedAt" from mizumado.faq_questions
      where utility_id = ${utilityId} and outcome = 'handed-over' and not settled and text <> '' and asked_at > ${now}::timestamptz - ${lookedBack}::interval
      order by asked_at desc, id desc limit ${atOnce}) newest
    order by "askedAt", id`.execute(transaction);
  // The last word on an entry counts; somebody may have been helped in the end.
  const unhelpful = await sql<OpenQuestion & { entryId: string }>`
    select * from (select distinct on (coalesce(f.question_id, f.id), f.entry_id)
        f.question_id as id, coalesce(q.text, '') as text, f.lang, array[f.entry_id] as "entryIds", f.entry_id as "entryId", f.said_at as "askedAt", f.helpful, f.settled, f.id as said
      from mizumado.faq_feedback f left join mizumado.faq_questions q on q.utility_id = f.utility_id and q.id = f.question_id
      where f.utility_id = ${utilityId} and f.said_at > ${now}::timestamptz - ${lookedBack}::interval
      order by coalesce(f.question_id, f.id), f.entry_id, f.said_at desc, f.id desc) last_word
    where not helpful and not settled
    order by "askedAt", said limit ${atOnce}`.execute(transaction);
  return byFrequency([...groupUnanswered(unanswered.rows), ...groupUnhelpful(unhelpful.rows)]);
}

/** Takes a gap off the list, now that an entry was made of it. Further questions of its kind make a new one. */
export async function settleGap(transaction: TenantTransaction, utilityId: string, gap: GroupedGap): Promise<void> {
  if (gap.kind === 'unanswered') {
    await transaction
      .updateTable('faq_questions')
      .set({ settled: true })
      .where('utility_id', '=', utilityId)
      .where('id', 'in', gap.questionIds)
      .execute();
  } else {
    await transaction
      .updateTable('faq_feedback')
      .set({ settled: true })
      .where('utility_id', '=', utilityId)
      .where('entry_id', 'in', gap.entryIds)
      .execute();
  }
}
