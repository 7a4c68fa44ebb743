import { addDays, isCalendarDate } from './calendar-date.ts';
import type { Weekday } from './calendar-date.ts';
import type { LeadTimeRule } from './lead-time.ts';
import type { WeeklyHours } from './office-hours.ts';

/** Days of the year, both included, `MM-DD`; from a later to an earlier one it spans the new year. */
export interface YearlyClosure {
  readonly from: string;
  readonly to: string;
}

/** A utility's `calendar.json`; `calendar.schema.json` explains every entry. */
export interface CalendarFile {
  readonly hours: WeeklyHours;
  readonly emergency: { readonly phone: string; readonly roundTheClock: boolean };
  readonly closedWeekdays: readonly Weekday[];
  readonly closedOnPublicHolidays: boolean;
  readonly closedEveryYear: readonly YearlyClosure[];
  readonly closedOn: readonly string[];
  readonly leadTimes: Readonly<Record<'start' | 'stop' | 'move', LeadTimeRule>>;
}

const isWithin = (dayOfYear: string, { from, to }: YearlyClosure): boolean =>
  from <= to ? from <= dayOfYear && dayOfYear <= to : from <= dayOfYear || dayOfYear <= to;

/**
 * Dates, in order, on which a utility is closed beside its weekdays.
 *
 * @param from first date
 * @param days how many days to look at
 * @param isPublicHoliday whether a date is a national holiday (国民の祝日・休日)
 * @throws RangeError when `from` is not a day
 */
export function closedDates(
  file: CalendarFile,
  from: string,
  days: number,
  isPublicHoliday: (date: string) => boolean,
): string[] {
  const own = new Set(file.closedOn);
  return Array.from({ length: days }, (_, index) => addDays(from, index)).filter(
    (date) =>
      own.has(date) ||
      (file.closedOnPublicHolidays && isPublicHoliday(date)) ||
      file.closedEveryYear.some((closure) => isWithin(date.slice(5), closure)),
  );
}

/** What the schema of a calendar file cannot see; empty when it is sound. */
export function checkCalendar({ hours, closedEveryYear, closedOn }: CalendarFile): string[] {
  const backwards = Object.entries(hours).filter(([, day]) => day && day.opens >= day.closes);
  const noDays = [
    ...closedEveryYear.flatMap(({ from, to }) => [from, to]).filter((day) => !isCalendarDate(`2000-${day}`)),
    ...closedOn.filter((date) => !isCalendarDate(date)),
  ];
  return [
    ...backwards.map(([weekday]) => `hours.${weekday}: closes before it opens`),
    ...noDays.map((day) => `${day} is no day of the calendar`),
  ];
}
