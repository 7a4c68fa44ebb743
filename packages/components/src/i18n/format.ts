/**
 * Formats numbers and dates in Japanese and other languages. Calendar dates are `YYYY-MM-DD` in JST and never shift.
 */

const english = (language: string): boolean => !language.startsWith('ja');
const tag = (language: string): string =>
  english(language) ? (language.startsWith('en') ? 'en-GB' : language) : 'ja-JP';
const cache = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const format = cache.get(key) ?? new Intl.DateTimeFormat(tag(language), { timeZone: 'UTC', ...options });
  cache.set(key, format);
  return format;
}
/** Monday, 30 November 2026: formatted apart, because languages put a weekday before a date in ways of their own. */
function weekdayAndDay(
  date: string,
  language: string,
  weekday: 'long' | 'short',
  day: Intl.DateTimeFormatOptions,
): string {
  const at = calendarDate(date);
  return `${dateFormat(language, { weekday }).format(at)}, ${dateFormat(language, day).format(at)}`;
}
const calendarDate = (date: string): Date => new Date(`${date}T00:00:00Z`);
/** 11月30日（月） without `Intl`, whose first call is slow. */
const japaneseDay = (date: string): string =>
  `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日（${'日月火水木金土'[calendarDate(date).getUTCDay()]}）`;

/** Groups of three digits: 6842 → 6,842. */
export function formatNumber(value: number): string {
  // Not `toLocaleString`: its first call alone takes a slow phone 50 ms before the first amount.
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Integer yen: 6842 → 6,842円, ¥6,842 in other languages. */
export function formatYen(yen: number, language: string): string {
  return english(language)
    ? `${yen < 0 ? '−' : ''}¥${formatNumber(Math.abs(yen))}`
    : `${yen < 0 ? '−' : ''}${formatNumber(Math.abs(yen))}円`;
}

/** Integer m³: 42 m³. A screen reader is given words. */
export function formatVolume(m3: number): string {
  return `${formatNumber(m3)} m³`;
}

/** Calendar date with weekday: 2026年11月30日（月）, Monday 30 November 2026. */
export function formatDate(date: string, language: string): string {
  if (!english(language)) return `${Number(date.slice(0, 4))}年${japaneseDay(date)}`;
  return weekdayAndDay(date, language, 'long', { year: 'numeric', month: 'long', day: 'numeric' });
}

/** Calendar date without year: 11月30日（月）, Mon 30 Nov. */
export function formatShortDate(date: string, language: string): string {
  if (!english(language)) return japaneseDay(date);
  return weekdayAndDay(date, language, 'short', { month: 'short', day: 'numeric' });
}

/** Billing months `YYYY-MM` in order: 2026年9・10月分, 2026年12月・2027年1月分, Sep–Oct 2026. */
export function formatMonths(months: readonly string[], language: string): string {
  const parts = months.map((month) => month.split('-').map(Number) as [number, number]);
  if (english(language)) {
    const first = calendarDate(`${months[0]}-01`);
    const last = calendarDate(`${months.at(-1)}-01`);
    return dateFormat(language, { year: 'numeric', month: 'short' }).formatRange(first, last);
  }
  const byYear = Map.groupBy(parts, ([year]) => year);
  return `${[...byYear].map(([year, list]) => `${year}年${list.map(([, month]) => month).join('・')}月`).join('・')}分`;
}

/** UTC instant as a time in Japan: 2026年11月20日（金）14:02. */
export function formatInstant(instant: string, language: string): string {
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(date);
  const time = dateFormat('ja', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo' }).format(date);
  return english(language) ? `${formatDate(day, language)}, ${time}` : `${formatDate(day, language)}${time}`;
}
