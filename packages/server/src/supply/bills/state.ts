import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { components } from '../../generated/api.ts';
import { collectedMethods } from '../../payments/methods.ts';

type BillState = components['schemas']['BillState'];

/**
 * State of the bill `b` on a day, in SQL, so that a list can be filtered and paged by it. The order of the rules matters:
 * nothing is due of ¥0, even "unpaid"; an overdue debit is overdue, as the bank did not pay it.
 *
 * @param today calendar date in JST; a bill is overdue from the day after its due date (納期限)
 */
export function billState(today: string): RawBuilder<BillState> {
  return sql<BillState>`case
    when b.total_yen = 0 then 'nothing-due'
    when b.paid_on is not null then 'paid'
    when b.due_on < ${today}::date then 'overdue'
    when b.payment_method = any(${[...collectedMethods]}::text[]) then 'scheduled'
    else 'unpaid' end`;
}

/** Days from `today` to the due date of the bill `b`, negative after it; null when paid or nothing is due. */
export function daysUntilDue(today: string): RawBuilder<number | null> {
  return sql<number | null>`case when b.total_yen <> 0 and b.paid_on is null then b.due_on - ${today}::date end`;
}
