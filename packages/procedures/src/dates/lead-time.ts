import { addBusinessDays, isBusinessDay, nearestBusinessDay } from './business-days.ts';
import type { BusinessCalendar } from './business-days.ts';
import { addDays, inJapan } from './calendar-date.ts';

/** How long before the wished date an application must be in (申込期限): 3日前まで, 3営業日前まで, 5日前の15時まで. */
export interface LeadTimeRule {
  /** Days or business days; the wished date itself is not counted. */
  readonly lead: number;
  readonly unit: 'days' | 'business-days';
  /** Time of day (JST) on the last date, `15:00`; left out: until the day ends. */
  readonly cutOff?: string;
  /** `business-days`: applications are taken on business days only, so a deadline on a closed day moves to the business day before. */
  readonly receivedOn?: 'any-day' | 'business-days';
  /** `business-days`: nothing is started or stopped on closed days. */
  readonly takesPlaceOn?: 'any-day' | 'business-days';
}

/** The last moment of an application. */
export interface Deadline {
  /** Calendar date in JST. */
  readonly date: string;
  /** Time of day in JST; null: until the day ends. */
  readonly time: string | null;
}

/** No lead time is longer than this many days with all closed days in between. */
const furthest = 400;

/**
 * By when one has to apply for a wished date.
 *
 * @param wishedDate calendar date in JST
 * @throws RangeError when there is no such day
 */
export function latestApplication(rule: LeadTimeRule, wishedDate: string, calendar: BusinessCalendar): Deadline {
  const { lead, unit, cutOff = null, receivedOn = 'any-day' } = rule;
  const counted = unit === 'days' ? addDays(wishedDate, -lead) : addBusinessDays(wishedDate, -lead, calendar);
  return { date: receivedOn === 'any-day' ? counted : nearestBusinessDay(counted, -1, calendar), time: cutOff };
}

/** Whether something can take place on that date at all. @throws RangeError when there is no such day */
export function canTakePlaceOn(
  { takesPlaceOn = 'any-day' }: LeadTimeRule,
  date: string,
  calendar: BusinessCalendar,
): boolean {
  return takesPlaceOn === 'any-day' || isBusinessDay(date, calendar);
}

/** Whether an application at `now` is in time. At the very minute of the cut-off it is. */
export function isInTime({ date, time }: Deadline, now: Date): boolean {
  const present = inJapan(now);
  return present.date < date || (present.date === date && (time === null || present.time <= time));
}

/**
 * The first date that one can still apply for.
 *
 * @param now present instant
 * @throws RangeError when there is none within 400 days
 */
export function earliestDate(rule: LeadTimeRule, now: Date, calendar: BusinessCalendar): string {
  const today = inJapan(now).date;
  for (let days = 0; days <= furthest; days++) {
    const date = addDays(today, days);
    if (canTakePlaceOn(rule, date, calendar) && isInTime(latestApplication(rule, date, calendar), now)) return date;
  }
  throw new RangeError(`There is no date to apply for within ${furthest} days of ${today}`);
}

/** What one has to know about a wished date. */
export interface LeadTimeAdvice {
  /** `ok`; `late`: the deadline is over; `closed`: nothing takes place on that date; `past`: the date itself is over. */
  readonly verdict: 'ok' | 'late' | 'closed' | 'past';
  readonly deadline: Deadline;
  /** First date that one can still apply for. */
  readonly earliest: string;
}

/**
 * Whether a wished date can be had, by when to apply, and what else can be had.
 *
 * @throws RangeError when `wishedDate` is not a day, or nothing can be had within 400 days
 */
export function adviseOnDate(
  rule: LeadTimeRule,
  wishedDate: string,
  now: Date,
  calendar: BusinessCalendar,
): LeadTimeAdvice {
  const deadline = latestApplication(rule, wishedDate, calendar);
  const earliest = earliestDate(rule, now, calendar);
  if (wishedDate < inJapan(now).date) return { verdict: 'past', deadline, earliest };
  if (!canTakePlaceOn(rule, wishedDate, calendar)) return { verdict: 'closed', deadline, earliest };
  return { verdict: isInTime(deadline, now) ? 'ok' : 'late', deadline, earliest };
}
