import { normaliseDigits } from '../../base/digits.ts';

export type CallbackField = 'name' | 'phone' | 'topic';
export type CallbackFault =
  { readonly key: 'name' | 'phoneEmpty' | 'topic' } | { readonly key: 'phone'; readonly now: number };

/** Digits of a phone number in Japan without the trunk 0 replaced: 10 for a fixed line, 11 for a mobile. */
const LENGTHS = [10, 11];

const digitsOf = (phone: string): string =>
  normaliseDigits(phone)
    .replace(/[()（）]/g, '')
    .replace(/^[+＋]81/, '0');

/** What is wrong with a field; names are never judged beyond being there. */
export function callbackFault(field: CallbackField, value: string): CallbackFault | undefined {
  if (field !== 'phone') return value.trim() === '' ? { key: field } : undefined;
  const digits = digitsOf(value);
  if (digits === '') return { key: 'phoneEmpty' };
  return /^\d+$/.test(digits) && LENGTHS.includes(digits.length)
    ? undefined
    : { key: 'phone', now: digits.replace(/\D/g, '').length };
}
