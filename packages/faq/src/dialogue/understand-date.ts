import { addDays, isCalendarDate, weekdayOf, weekdays as weekdayNames } from '@mizumado/procedures';
import type { DateWords, DialogueWords } from './words.ts';

/** The date, or undefined when there is no such day. `month` counts from 1 and may go beyond 12. */
function dateOf(year: number, month: number, day: number): string | undefined {
  if (month < 1) return undefined;
  const over = Math.floor((month - 1) / 12);
  const written = [year + over, month - 12 * over, day].map((part) => String(part).padStart(2, '0')).join('-');
  return isCalendarDate(written) ? written : undefined;
}

/** A day of the week that is this many weeks ahead; with null, the next such day, today included. */
function ofWeek(today: string, weekday: number, weeks: number | null): string {
  const sinceMonday = weekdayNames.indexOf(weekdayOf(today));
  return addDays(today, weekday - sinceMonday + 7 * (weeks ?? Number(weekday < sinceMonday)));
}

/**
 * Finds a date in typed text: 12月1日, 2026/12/1, あさって, 来週の月曜, 3日後, 月末, 1 December, next Monday. Weeks begin on Monday. A
 * day without a year or month is the next such day.
 *
 * @param today present calendar date in JST
 * @returns `YYYY-MM-DD`; undefined when there is no date in it, or no such day
 */
export function understandDate(
  text: string,
  today: string,
  { dates, months, weekdays }: DialogueWords,
): string | undefined {
  const given = text.normalize('NFKC').toLowerCase().trim();
  const [year = 0, month = 0] = today.split('-').map(Number);
  const notOver = (...candidates: (string | undefined)[]): string | undefined =>
    candidates.find((date) => date !== undefined && date >= today);

  const read = (
    { days, week, months: ahead, last }: DateWords,
    { y, m, n, d, k, w }: Readonly<Record<string, string | undefined>>,
  ): string | undefined => {
    if (week !== undefined) {
      const weekday = weekdays.findIndex((pattern) => new RegExp(pattern).test(given));
      return weekday < 0 ? undefined : ofWeek(today, weekday, week);
    }
    if (last) return addDays(dateOf(year, month + (ahead ?? 0) + 1, 1) ?? today, -1);
    const fromNow = days ?? (k ? Number(k) : w && Number(w) * 7);
    if (typeof fromNow === 'number') return addDays(today, fromNow);
    const day = Number(d);
    if (ahead) return dateOf(year, month + ahead, day);
    const named = n ? months.indexOf(n) + 1 : Number(m ?? month);
    if (named > 12) return undefined;
    if (y) return dateOf(Number(y), named, day);
    return notOver(dateOf(year, named, day), (n ?? m) ? dateOf(year + 1, named, day) : dateOf(year, month + 1, day));
  };

  for (const words of dates) {
    const found = new RegExp(words.pattern).exec(given);
    if (found) return read(words, found.groups ?? {});
  }
  return undefined;
}
