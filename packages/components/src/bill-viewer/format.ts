import { formatDate, formatMonths, formatNumber, formatShortDate, formatYen } from '../i18n/format.ts';
import type { Contract, UsageItem } from './model.ts';

/** Writes numbers and dates the server sent in one language; works none out. */
export interface Format {
  number(value: number): string;
  /** Integer yen: 6,842円 */
  yen(value: number): string;
  /** Exact decimal of yen as sent: `1148.50` → 1,148.50円 */
  unitPrice(decimal: string): string;
  /** Calendar date with weekday: 2026年11月30日（月） */
  date(date: string): string;
  /** The same without the year: 11月30日（月） */
  shortDate(date: string): string;
  /** Period of use: 2026年9月1日〜10月31日 */
  period(from: string, to: string): string;
  /** Billing months: 2026年9・10月分 */
  months(months: readonly string[]): string;
  /** What one bar covers, in full: a bill's period of use, a day, an hour */
  interval(item: UsageItem): string;
  /** The same in a few characters, to stand below a bar */
  tick(item: UsageItem): string;
}

/** Hours and days are told apart from bills by the shape of the label: 2026-10, 2026-10-03, 2026-10-03T14. */
const hourOf = (label: string): string => label.slice(11);
const isBill = (label: string): boolean => label.length === 7;

function japanesePeriod(from: string, to: string): string {
  const [year, month, day] = from.split('-').map(Number);
  const [lastYear, lastMonth, lastDay] = to.split('-').map(Number);
  return `${year}年${month}月${day}日〜${lastYear === year ? '' : `${lastYear}年`}${lastMonth}月${lastDay}日`;
}

/** The formats of one language; periods of others than Japanese follow the platform's `Intl`. */
export function createFormat(language: string): Format {
  const japanese = language.startsWith('ja');
  const inUtc = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language.startsWith('en') ? 'en-GB' : language, { timeZone: 'UTC', ...options });
  const at = (date: string): Date => new Date(`${date}T00:00:00Z`);
  const period = (from: string, to: string): string =>
    japanese ? japanesePeriod(from, to) : inUtc({ year: 'numeric', month: 'short', day: 'numeric' }).formatRange(at(from), at(to));
  const hour = (label: string): string => (japanese ? `${Number(hourOf(label))}時` : `${hourOf(label)}:00`);
  const month = (label: string): string => (japanese ? `${Number(label.slice(5))}月` : inUtc({ month: 'short' }).format(at(`${label}-01`)));

  return {
    number: (value) => (value < 0 ? `−${formatNumber(-value)}` : formatNumber(value)),
    yen: (value) => formatYen(value, language),
    unitPrice: (decimal) => {
      const [whole = '', fraction] = decimal.split('.');
      const text = formatNumber(Number(whole)) + (fraction === undefined ? '' : `.${fraction}`);
      return japanese ? `${text}円` : `¥${text}`;
    },
    date: (date) => formatDate(date, language),
    shortDate: (date) => formatShortDate(date, language),
    period,
    months: (months) => formatMonths(months, language),
    interval: ({ label, from, to }) => {
      if (hourOf(label)) return `${formatShortDate(from, language)} ${hour(label)}`;
      return isBill(label) ? period(from, to) : formatShortDate(label, language);
    },
    tick: ({ label }) => {
      if (hourOf(label)) return String(Number(hourOf(label)));
      return isBill(label) ? month(label) : `${Number(label.slice(5, 7))}/${Number(label.slice(8, 10))}`;
    },
  };
}

/** The premises on one line; parts the registry leaves empty are left out. */
export function placeOf({ premises }: Contract): string {
  return [premises.address, premises.building, premises.room].filter(Boolean).join(' ');
}
