/** Numbers printed on paper: customer number, confirmation number. Names never pass through here. */

const fullWidthZero = '０'.codePointAt(0) ?? 0;

/**
 * Half-width digits without separators, as the service compares them: `１２－３４ 567` → `1234567`. Other characters stay,
 * so that validation can name them. Use it on blur and submit, never while an input method is composing.
 */
export function normaliseDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) - fullWidthZero))
    .replace(/[\s\u002d\u2010-\u2015\u2212\u30fc\uff0d\uff70\u2043\ufe63]/g, '');
}

/** Digits as printed: `123456789` with groups [2, 2, 5] → `12-34-56789`. Text that does not fit stays as it is. */
export function groupDigits(digits: string, groups: readonly number[]): string {
  if (!/^\d+$/.test(digits) || digits.length !== groups.reduce((sum, size) => sum + size, 0)) return digits;
  let start = 0;
  return groups.map((size) => digits.slice(start, (start += size))).join('-');
}
