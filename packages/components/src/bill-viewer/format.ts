import { formatDate, formatMonths, formatNumber, formatShortDate, formatYen } from '../i18n/format.ts';

/** Formats numbers and dates from the server in one language; calculates nothing. */
export interface Format {
  number(value: number): string;
  /** Integer yen: 6,842円 */
  yen(value: number): string;
  /** Calendar date with weekday: 2026年11月30日（月） */
  date(date: string): string;
  /** The same without the year: 11月30日（月） */
  shortDate(date: string): string;
  /** Billing months: 2026年9・10月分 */
  months(months: readonly string[]): string;
}

export function createFormat(language: string): Format {
  return {
    number: formatNumber,
    yen: (value) => formatYen(value, language),
    date: (date) => formatDate(date, language),
    shortDate: (date) => formatShortDate(date, language),
    months: (months) => formatMonths(months, language),
  };
}
