import holidays from '@holiday-jp/holiday_jp';

/**
 * Dates of 1970 to 2050, with substitute holidays (振替休日・国民の休日). A set, because the library's own test searches all of
 * them.
 */
const dates: ReadonlySet<string> = new Set(Object.keys(holidays.holidays));

/** Whether a calendar date is a national holiday of Japan (国民の祝日に関する法律). */
export function isPublicHoliday(date: string): boolean {
  return dates.has(date);
}
