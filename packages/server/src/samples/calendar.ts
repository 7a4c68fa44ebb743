/** Arithmetic on calendar dates written `YYYY-MM-DD`; UTC inside, so that no time zone shifts a day. */
const dayMillis = 86_400_000;

const written = (millis: number): string => new Date(millis).toISOString().slice(0, 10);

export function addDays(date: string, days: number): string {
  return written(Date.parse(date) + days * dayMillis);
}

/** Days from one date to the other. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMillis;
}

/** The same day of another month, the last one where the month is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return written(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

export const monthOf = (date: string): string => date.slice(0, 7);

export const earlier = (one: string, other: string): string => (one < other ? one : other);
export const later = (one: string, other: string): string => (one > other ? one : other);
