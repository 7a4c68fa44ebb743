import { addDays, weekdayOf } from './calendar-date.ts';
import type { Weekday } from './calendar-date.ts';

/** The days on which a utility works on applications. */
export interface BusinessCalendar {
  /** Weekdays on which it does not, such as Saturday and Sunday. */
  readonly closedWeekdays: readonly Weekday[];
  /** Further closed dates: public holidays, 29 December to 3 January (年末年始). */
  readonly closedOn: readonly string[];
}

/** No utility is closed for so long; a calendar that is would otherwise be searched for ever. */
const longestClosure = 400;

/** Whether the utility works on that day (営業日). @throws RangeError when there is no such day */
export function isBusinessDay(date: string, { closedWeekdays, closedOn }: BusinessCalendar): boolean {
  return !closedWeekdays.includes(weekdayOf(date)) && !closedOn.includes(date);
}

/**
 * The date so many business days after a date, or before it when negative. The date itself is not counted, so three business days before
 * a Monday is the Wednesday before. With 0: the date itself, whether or not it is a business day.
 *
 * @throws RangeError when there is no such day, or no business day for more than a year
 */
export function addBusinessDays(date: string, days: number, calendar: BusinessCalendar): string {
  const step = Math.sign(days);
  let found = date;
  for (let left = Math.abs(days); left > 0; left--)
    found = nearestBusinessDay(addDays(found, step), step < 0 ? -1 : 1, calendar);
  return found;
}

/**
 * The date itself when it is a business day; else the next one in that direction.
 *
 * @param direction 1: later, -1: earlier
 * @throws RangeError when there is no such day, or no business day for more than a year
 */
export function nearestBusinessDay(date: string, direction: 1 | -1, calendar: BusinessCalendar): string {
  for (let days = 0; days <= longestClosure; days++) {
    const candidate = addDays(date, days * direction);
    if (isBusinessDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`There is no business day within ${longestClosure} days of ${date}`);
}
