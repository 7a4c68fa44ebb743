import type { components } from '../generated/api.ts';

type NumberFormat = components['schemas']['NumberFormat'];

/** Hyphens, dashes and spaces as people type them between the groups, half and full width. */
const separators = /[\s\u002D\u2010-\u2015\u2212\u30FC\uFE63\uFF0D\uFF70]/gu;

/** Digits of a number as written on paper: full-width digits become ASCII, separators are removed. */
export function digitsOf(text: string): string {
  return text.normalize('NFKC').replaceAll(separators, '');
}

/** Whether the digits match the utility's number format. */
export function isNumberOf(digits: string, { pattern }: NumberFormat): boolean {
  return new RegExp(pattern, 'v').test(digits);
}

/** Puts the utility's separators back: `123456789` with groups 2, 2, 5 is `12-34-56789`. */
export function printedNumber(digits: string, { groups }: NumberFormat): string {
  if (groups.reduce((sum, size) => sum + size, 0) !== digits.length) return digits;
  let start = 0;
  return groups.map((size) => digits.slice(start, (start += size))).join('-');
}
