import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import { byFrequency, groupUnanswered, groupUnhelpful } from './gaps.ts';
import type { GroupedGap, OpenQuestion } from './gaps.ts';

/** Older questions are not shown to authors. */
const lookedBack = '90 days';
/** Most questions that are grouped at a time; the newest are taken. */
const atOnce = 5_000;

/** Everything without a good answer, most frequent first. */
export async function selectGaps(transaction: TenantTransaction, utilityId: string, now: Date): Promise<GroupedGap[]> {
  const unanswered = await sql<OpenQuestion>`
    select * from (select id, text, lang, entry_ids as "entryIds", asked_at as "askedAt" from mizumado.faq_questions
      where utility_id = ${utilityId} and outcome = 'handed-over' and not settled and text <> '' and asked_at > ${now}::timestamptz - ${lookedBack}::interval
      order by asked_at desc, id desc limit ${atOnce}) newest
    order by "askedAt", id`.execute(transaction);
  // The last feedback on an entry counts: it may have helped in the end.
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

/** Removes a gap from the list after it became an entry. Further similar questions make a new gap. */
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
