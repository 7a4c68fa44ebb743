import { groupDigits, normaliseDigits } from '../../base/digits.ts';

/** `any`: what the office can call, 10 or 11 digits; `mobile`: what takes an SMS. */
export type PhoneKind = 'any' | 'mobile';

export type PhoneFault =
  | { readonly kind: 'empty' | 'phoneStart' | 'mobileStart' }
  | { readonly kind: 'digits'; readonly wrong: string }
  | { readonly kind: 'phone' | 'mobile'; readonly now: number };

/** Japanese mobile numbers: 060, 070, 080 and 090 with eleven digits. */
const mobilePattern = /^0[6-9]0\d{8}$/;

/** Digits as they are dialled in Japan: any width, brackets and hyphens out; `+81 90 …` and `+81 (0)90 …` are the same as `090…`. */
export const normalisePhone = (text: string): string =>
  normaliseDigits(text.normalize('NFKC').replace(/[().]/g, '')).replace(/^(?:\+81|81(?=[5-9]0\d{8}$))0?(?=[1-9])/, '0');

export function phoneFault(text: string, kind: PhoneKind): PhoneFault | undefined {
  const digits = normalisePhone(text);
  if (digits === '') return { kind: 'empty' };
  const wrong = /[^\d\ufe0e\ufe0f]/u.exec(digits)?.[0];
  if (wrong) return { kind: 'digits', wrong };
  if (kind === 'mobile') {
    if (digits.length !== 11) return { kind: 'mobile', now: digits.length };
    return mobilePattern.test(digits) ? undefined : { kind: 'mobileStart' };
  }
  if (digits.length !== 10 && digits.length !== 11) return { kind: 'phone', now: digits.length };
  return /^0[1-9]/.test(digits) ? undefined : { kind: 'phoneStart' };
}

/**
 * A number as it is written: 090-1234-5678. Where the area code ends only a table of all codes could tell, so a fixed line keeps the
 * hyphens that the reader wrote, half-width.
 */
export function shownPhone(text: string): string {
  const digits = normalisePhone(text);
  if (/^0[5-9]0\d{8}$/.test(digits)) return groupDigits(digits, [3, 4, 4]);
  if (phoneFault(text, 'any')) return text;
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-');
}
