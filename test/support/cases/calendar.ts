/** The day every story and component test takes place, and the billing calendar around it. */

export const now = new Date('2026-11-20T03:00:00Z');

/** `YYYY-MM` of the month `offset` months after `2026-11`. */
export const month = (offset: number): string => new Date(Date.UTC(2026, 10 + offset, 1)).toISOString().slice(0, 7);

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export interface BillDates {
  months: string[];
  periodFrom: string;
  periodTo: string;
  previousReadOn: string;
  readOn: string;
  issuedOn: string;
  dueOn: string;
  usedDays: number;
}

/**
 * Dates of a two-monthly bill: read on the 6th, issued on the 12th, due at the end of the month.
 *
 * @param back 0 is the newest bill (10・11月分), 1 the one before
 */
export function billDates(back: number): BillDates {
  const last = month(-2 * back);
  const previousReadOn = `${month(-2 * back - 2)}-06`;
  const readOn = `${last}-06`;
  return {
    months: [month(-2 * back - 1), last],
    periodFrom: previousReadOn,
    periodTo: addDays(readOn, -1),
    previousReadOn,
    readOn,
    issuedOn: `${last}-12`,
    dueOn: addDays(`${month(-2 * back + 1)}-01`, -1),
    usedDays: daysBetween(previousReadOn, readOn),
  };
}
