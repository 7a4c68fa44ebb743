/** Present instant; given from outside, so that tests can choose it. */
export type Clock = () => Date;

const nineHours = 9 * 60 * 60 * 1000;

/** Calendar date in Japan (JST, UTC+9 all year) of an instant, `YYYY-MM-DD`. */
export function dateInJapan(instant: Date): string {
  return new Date(instant.getTime() + nineHours).toISOString().slice(0, 10);
}

/** Whether a text is a day that exists, from the year 1 to 9999. */
export function isCalendarDate(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
