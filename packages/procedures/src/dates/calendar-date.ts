/**
 * Calendar dates in Japan (JST, UTC+9 all year), written `YYYY-MM-DD`: they compare as text, and no time zone of a server or a
 * browser can shift them. Times of day are written `HH:MM`, also in JST.
 */

/** Monday first, as ISO 8601 counts. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const dayMillis = 86_400_000;
const jstMillis = 9 * 3_600_000;

const written = (millis: number): string => {
  const day = new Date(millis);
  if (Number.isNaN(millis) || day.getUTCFullYear() < 1 || day.getUTCFullYear() > 9999)
    throw new RangeError('A date beyond the years 1 to 9999');
  return day.toISOString().slice(0, 10);
};

const pattern = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day that exists, from the year 1 to 9999. Reckoned without `Date`, as an import asks it of millions of cells. */
export function isCalendarDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = pattern.exec(text)?.map(Number) ?? [];
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** Midnight UTC of a date, for counting. @throws RangeError when there is no such day */
function counted(date: string): number {
  if (!isCalendarDate(date)) throw new RangeError(`"${date}" is not a date (YYYY-MM-DD)`);
  return Date.parse(`${date}T00:00:00Z`);
}

/** A date so many days later; earlier when negative. @throws RangeError when there is no such day */
export function addDays(date: string, days: number): string {
  return written(counted(date) + days * dayMillis);
}

/** Days from one date to the other; negative when the other is earlier. @throws RangeError when one is not a day */
export function daysBetween(from: string, to: string): number {
  return (counted(to) - counted(from)) / dayMillis;
}

/** @throws RangeError when there is no such day */
export function weekdayOf(date: string): Weekday {
  // `getUTCDay` begins with Sunday.
  return weekdays[(new Date(counted(date)).getUTCDay() + 6) % 7]!;
}

/** Date and time of day in Japan at an instant. */
export function inJapan(instant: Date): { date: string; time: string } {
  const shifted = new Date(instant.getTime() + jstMillis).toISOString();
  return { date: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

/** The instant of a time of day in Japan; `24:00` is the end of the day. @throws RangeError when there is no such day */
export function instantInJapan(date: string, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(counted(date) + (hours * 60 + minutes) * 60_000 - jstMillis);
}
