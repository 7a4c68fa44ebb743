import type { KnownName } from '../conditions/check-condition.ts';
import type { BusinessCalendar } from '../dates/business-days.ts';
import { isCalendarDate } from '../dates/calendar-date.ts';
import { adviseOnDate, earliestDate } from '../dates/lead-time.ts';
import type { LeadTimeAdvice, LeadTimeRule } from '../dates/lead-time.ts';

/** A utility's calendar with its lead times by procedure, as `GET /calendar` tells them. */
export type LeadTimeCalendar = BusinessCalendar & { readonly leadTimes: Readonly<Record<string, LeadTimeRule>> };

/** What a dialogue can have computed. Each gets texts by name and answers undefined where it cannot tell. */
export type DateFunctions = Readonly<
  Record<
    'verdict' | 'deadline' | 'deadlineTime' | 'earliest',
    (given: Readonly<Record<string, string>>) => string | undefined
  >
>;

/** What each of them can answer, for conditions about it. */
export const dateFunctionResults: Readonly<Record<keyof DateFunctions, KnownName>> = {
  verdict: { kind: 'text', values: ['ok', 'late', 'closed', 'past'] satisfies LeadTimeAdvice['verdict'][] },
  deadline: { kind: 'date' },
  deadlineTime: { kind: 'text' },
  earliest: { kind: 'date' },
};

/**
 * Lead times as functions of texts, for dialogues. `rule` is a procedure (`start`, `stop`, `move`), `date` a wished calendar date.
 *
 * - `verdict({ rule, date })`: `ok`, `late`, `closed` or `past`
 * - `deadline({ rule, date })`: calendar date by which to apply
 * - `deadlineTime({ rule, date })`: time of day on it, `15:00`, or `none`
 * - `earliest({ rule })`: first date that one can still apply for
 *
 * @param now present instant
 */
export function dateFunctions(calendar: LeadTimeCalendar | undefined, now: Date): DateFunctions {
  const ruleOf = (name = ''): LeadTimeRule | undefined =>
    calendar && Object.hasOwn(calendar.leadTimes, name) ? calendar.leadTimes[name] : undefined;
  const advice = ({
    rule,
    date = '',
  }: Readonly<Record<string, string>>): ReturnType<typeof adviseOnDate> | undefined => {
    const found = ruleOf(rule);
    return calendar && found && isCalendarDate(date) ? adviseOnDate(found, date, now, calendar) : undefined;
  };
  return {
    verdict: (given) => advice(given)?.verdict,
    deadline: (given) => advice(given)?.deadline.date,
    deadlineTime: (given) => {
      const told = advice(given);
      return told && (told.deadline.time ?? 'none');
    },
    earliest: ({ rule }) => {
      const found = ruleOf(rule);
      return calendar && found && earliestDate(found, now, calendar);
    },
  };
}
