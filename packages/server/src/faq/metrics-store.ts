import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import type { components } from '../generated/api.ts';

export type Counts = components['schemas']['FaqCounts'];

export interface DayCounts {
  on: string;
  lang: string;
  counts: Counts;
}

/** Another question in the same talk within this time counts as an insufficient answer. */
const followUp = '30 minutes';

/** Results of the questions asked from `from` to `to` (JST, both included), by day and language, oldest first. */
export async function selectMetrics(
  transaction: TenantTransaction,
  utilityId: string,
  from: string,
  to: string,
): Promise<DayCounts[]> {
  const { rows } = await sql<{ on: string; lang: string } & Counts>`
    with asked as (
      select q.*, ${dayInJapan('q.asked_at')} as on_day from mizumado.faq_questions q
      where q.utility_id = ${utilityId} and q.asked_at >= ${instantInJapan(from)} and q.asked_at < ${instantInJapan(to)} + interval '1 day'
    ), last_word as (
      select distinct on (f.question_id, f.entry_id) f.question_id, f.helpful from mizumado.faq_feedback f
      join asked a on a.utility_id = f.utility_id and a.id = f.question_id
      order by f.question_id, f.entry_id, f.said_at desc, f.id desc
    ), verdict as (
      select question_id, bool_or(helpful) as helpful from last_word group by 1
    ), judged as (
      select a.on_day, a.lang, a.outcome, v.helpful, a.outcome in ('direct', 'suggested', 'llm') and coalesce(v.helpful,
        a.conversation_id is not null and not exists (select from mizumado.faq_questions n
          where n.utility_id = a.utility_id and n.conversation_id = a.conversation_id
            and (n.asked_at, n.id) > (a.asked_at, a.id) and n.asked_at <= a.asked_at + ${followUp}::interval)) as resolved
      from asked a left join verdict v on v.question_id = a.id
      union all
      select ${dayInJapan('f.said_at')}, f.lang, null, f.helpful, false from mizumado.faq_feedback f
      where f.utility_id = ${utilityId} and f.question_id is null and f.said_at >= ${instantInJapan(from)} and f.said_at < ${instantInJapan(to)} + interval '1 day'
    )
    select on_day as "on", lang,
      count(outcome)::integer as asked,
      count(*) filter (where outcome = 'direct')::integer as direct,
      count(*) filter (where outcome = 'suggested')::integer as suggested,
      count(*) filter (where outcome = 'handed-over')::integer as "handedOver",
      count(*) filter (where outcome = 'emergency')::integer as emergency,
      count(*) filter (where outcome = 'empty')::integer as empty,
      count(*) filter (where outcome = 'llm')::integer as llm,
      count(*) filter (where helpful)::integer as helpful,
      count(*) filter (where not helpful)::integer as unhelpful,
      count(*) filter (where resolved)::integer as resolved
    from judged group by 1, 2 order by 1, 2`.execute(transaction);
  return rows.map(({ on, lang, ...counts }) => ({ on, lang, counts }));
}

/** Midnight in Japan, UTC+9 all year, of a calendar date. */
const instantInJapan = (date: string) => sql`(${date}::date::timestamp at time zone interval '9 hours')`;
const dayInJapan = (column: string) => sql`(${sql.ref(column)} at time zone interval '9 hours')::date`;
