import { addDays, inJapan, instantInJapan, weekdayOf } from './calendar-date.ts';
import type { Weekday } from './calendar-date.ts';

/** From when to when an office answers on one day, JST. `24:00` is the end of the day. */
export interface OpeningHours {
  readonly opens: string;
  readonly closes: string;
}

/** Hours by weekday; null: closed on that weekday. */
export type WeeklyHours = Readonly<Record<Weekday, OpeningHours | null>>;

export interface OfficeState {
  readonly open: boolean;
  /** When it closes; null while it is closed. */
  readonly closesAt: Date | null;
  /** When it opens next: today still, or after the present opening; null when it stays closed for more than a year. */
  readonly opensAt: Date | null;
}

/** Closed for longer than that, an office is closed for good. */
const furthest = 400;

/** Hours on a date; null when the office is closed. @throws RangeError when there is no such day */
export function hoursOn(
  hours: WeeklyHours,
  date: string,
  { closedOn }: { readonly closedOn: readonly string[] },
): OpeningHours | null {
  return closedOn.includes(date) ? null : hours[weekdayOf(date)];
}

/**
 * Whether an office answers now, until when, and from when again. It is open at the minute it opens and closed at the minute it closes.
 *
 * @param calendar closed dates; the office is closed on them whatever the weekday
 */
export function officeState(
  hours: WeeklyHours,
  now: Date,
  calendar: { readonly closedOn: readonly string[] },
): OfficeState {
  const { date: today, time } = inJapan(now);
  const todays = hoursOn(hours, today, calendar);
  const open = todays !== null && todays.opens <= time && time < todays.closes;
  return {
    open,
    closesAt: open ? instantInJapan(today, todays.closes) : null,
    opensAt: nextOpening(hours, todays !== null && time < todays.opens ? today : addDays(today, 1), calendar),
  };
}

/** First opening on `from` or later. */
function nextOpening(
  hours: WeeklyHours,
  from: string,
  calendar: { readonly closedOn: readonly string[] },
): Date | null {
  for (let days = 0; days <= furthest; days++) {
    const date = addDays(from, days);
    const opening = hoursOn(hours, date, calendar);
    if (opening) return instantInJapan(date, opening.opens);
  }
  return null;
}
