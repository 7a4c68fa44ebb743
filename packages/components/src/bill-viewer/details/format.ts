import { formatNumber, formatShortDate } from '../../i18n/format.ts';
import type { UsageItem } from '../model.ts';

const isJapanese = (language: string): boolean => language.startsWith('ja');
/** Hours and days are told apart from bills by the shape of the label: 2026-10, 2026-10-03, 2026-10-03T14. */
const hourOf = (label: string): string => label.slice(11);
const isBill = (label: string): boolean => label.length === 7;
const at = (date: string): Date => new Date(`${date}T00:00:00Z`);

function inUtc(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language.startsWith('en') ? 'en-GB' : language, { timeZone: 'UTC', ...options });
}

function japanesePeriod(from: string, to: string): string {
  const [year, month, day] = from.split('-').map(Number);
  const [lastYear, lastMonth, lastDay] = to.split('-').map(Number);
  return `${year}年${month}月${day}日〜${lastYear === year ? '' : `${lastYear}年`}${lastMonth}月${lastDay}日`;
}

/** Exact decimal of yen as sent: `1148.50` → 1,148.50円 */
export function unitPrice(decimal: string, language: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const text = formatNumber(Number(whole)) + (fraction === undefined ? '' : `.${fraction}`);
  return isJapanese(language) ? `${text}円` : `¥${text}`;
}

/** Period of use: 2026年9月1日〜10月31日; others than Japanese follow the platform's `Intl`. */
export function period(from: string, to: string, language: string): string {
  if (isJapanese(language)) return japanesePeriod(from, to);
  return inUtc(language, { year: 'numeric', month: 'short', day: 'numeric' }).formatRange(at(from), at(to));
}

/** What one bar covers, in full: a bill's period of use, a day, an hour. */
export function interval({ label, from, to }: UsageItem, language: string): string {
  const hour = hourOf(label);
  if (hour) return `${formatShortDate(from, language)} ${isJapanese(language) ? `${Number(hour)}時` : `${hour}:00`}`;
  return isBill(label) ? period(from, to, language) : formatShortDate(label, language);
}

/** The same in a few characters, as a label below a bar. */
export function tick({ label }: UsageItem, language: string): string {
  if (hourOf(label)) return String(Number(hourOf(label)));
  if (!isBill(label)) return `${Number(label.slice(5, 7))}/${Number(label.slice(8, 10))}`;
  return isJapanese(language)
    ? `${Number(label.slice(5))}月`
    : inUtc(language, { month: 'short' }).format(at(`${label}-01`));
}
