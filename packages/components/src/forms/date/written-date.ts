/** Dates as people in Japan write them. Figures only: no clock and no time zone of a browser has a say. */

/** `western`: 西暦. */
export type Era = 'western' | 'reiwa' | 'heisei' | 'showa' | 'taisho';

/** What stands in the three fields, as typed. */
export interface WrittenDate {
  readonly era: Era;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}
export type DatePart = 'year' | 'month' | 'day';

/** Year before the first year of an era, and how its name is written. */
const eras: readonly { readonly era: Era; readonly before: number; readonly signs: string }[] = [
  { era: 'reiwa', before: 2018, signs: '令和|令|R' },
  { era: 'heisei', before: 1988, signs: '平成|平|H' },
  { era: 'showa', before: 1925, signs: '昭和|昭|S' },
  { era: 'taisho', before: 1911, signs: '大正|大|T' },
];
const eraBySign = (sign: string): Era =>
  eras.find(({ signs }) => signs.split('|').includes(sign.toUpperCase()))?.era ?? 'western';
const yearBefore = (era: Era): number => eras.find((other) => other.era === era)?.before ?? 0;

const sign = `西暦|${eras.map(({ signs }) => signs).join('|')}`;
const eraYear = new RegExp(`^(${sign})?(\\d{1,4}|元)年?$`, 'i');
const wholeDate = new RegExp(`^(${sign})?(\\d{1,4}|元)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:\\(.{1,3}\\))?$`, 'i');

/** Half-width, without spaces; every kind of hyphen is one. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[\u2010-\u2015\u2212\u30fc・、,]/g, '-');
const figure = (text: string): string => (text === '元' ? '1' : text);

/**
 * Reads a whole date: `2026/10/1`, `2026-10-01`, `20261001`, `２０２６年１０月１日（木）`, `令和8年10月1日`, `R8.10.1`, `令和元年5月1日`.
 *
 * @returns undefined when the text is no whole date; whether there is such a day is not looked at
 */
export function readDate(text: string): WrittenDate | undefined {
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(plain(text));
  if (run) return { era: 'western', year: run[1]!, month: String(Number(run[2])), day: String(Number(run[3])) };
  const [, name = '', year, month, day] = wholeDate.exec(plain(text)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  // 8/10/1 could be of any era, and 10/1/2026 is written nowhere here.
  if (name === '' && year.length < 4) return undefined;
  return { era: eraBySign(name), year: figure(year), month: String(Number(month)), day: String(Number(day)) };
}

/** Puts what stands in the fields into shape: half-width, an era that was typed beside the year taken over, a whole date spread out. */
export function shapeDate(written: WrittenDate): WrittenDate {
  const whole = readDate(written.year) ?? readDate(written.month) ?? readDate(written.day);
  if (whole) return whole;
  const [, name, year] = eraYear.exec(plain(written.year)) ?? [];
  return {
    era: name ? eraBySign(name) : written.era,
    year: year === undefined ? plain(written.year) : figure(year),
    month: plain(written.month).replace(/^0*(\d+)月?$/, '$1'),
    day: plain(written.day).replace(/^0*(\d+)日?$/, '$1'),
  };
}

/** The same year in another era; as it stands where that era has no such year. */
export function inEra(written: WrittenDate, era: Era): WrittenDate {
  const shaped = shapeDate(written);
  const western = /^\d{1,4}$/.test(shaped.year) ? Number(shaped.year) + yearBefore(shaped.era) : undefined;
  if (western === undefined || western < 1000 || western <= yearBefore(era)) return { ...shaped, era };
  return { ...shaped, era, year: String(western - yearBefore(era)) };
}

export type DateFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'part' | 'yearLength' | 'yearEra'; readonly part: DatePart }
  | { readonly kind: 'partDigits'; readonly part: DatePart; readonly wrong: string }
  | { readonly kind: 'month'; readonly part: 'month'; readonly now: number }
  | { readonly kind: 'day'; readonly part: 'day'; readonly now: number; readonly last: number };

const parts = ['year', 'month', 'day'] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lastDay = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The first part that is wrong, in the order in which they are written. */
export function dateFault(written: WrittenDate): DateFault | undefined {
  const shaped = shapeDate(written);
  if (parts.every((part) => shaped[part] === '')) return { kind: 'empty' };
  for (const part of parts) {
    const wrong = /[^\d\ufe0e\ufe0f]/u.exec(shaped[part])?.[0];
    if (shaped[part] === '') return { kind: 'part', part };
    if (wrong) return { kind: 'partDigits', part, wrong };
  }
  const [year, month, day] = parts.map((part) => Number(shaped[part])) as [number, number, number];
  if (shaped.era === 'western') {
    if (shaped.year.length !== 4 || year < 1000) return { kind: 'yearLength', part: 'year' };
  } else if (year < 1 || year > 99) return { kind: 'yearEra', part: 'year' };
  if (month < 1 || month > 12) return { kind: 'month', part: 'month', now: month };
  const last = lastDay(year + yearBefore(shaped.era), month);
  return day < 1 || day > last ? { kind: 'day', part: 'day', now: day, last } : undefined;
}

/**
 * The day that is meant, as `YYYY-MM-DD`; undefined when there is no such day. A year past the end of its era counts on, as old papers do
 * (平成32年 = 2020年).
 */
export function calendarDate(written: WrittenDate): string | undefined {
  if (dateFault(written)) return undefined;
  const { era, year, month, day } = shapeDate(written);
  return [String(Number(year) + yearBefore(era)), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
