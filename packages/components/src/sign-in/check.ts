import type { NumberFormat } from '@mizumado/sdk';
import { normaliseDigits } from '../base/digits.ts';

/** What is wrong with something as entered, for the texts `error.*`. */
export type Fault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'digits'; readonly wrong: string }
  | { readonly kind: 'length'; readonly count: number; readonly now: number }
  | { readonly kind: 'pattern' };

/** Digits of a whole number. */
export const lengthOf = ({ groups }: Pick<NumberFormat, 'groups'>): number =>
  groups.reduce((sum, size) => sum + size, 0);

/** Checks a number against the utility's format; the service alone knows whether it exists. */
export function faultOf(text: string, format: Pick<NumberFormat, 'pattern' | 'groups'>): Fault | undefined {
  const digits = normaliseDigits(text);
  const wrong = /[^\d\ufe0e\ufe0f]/u.exec(digits)?.[0];
  if (digits === '') return { kind: 'empty' };
  if (new RegExp(format.pattern).test(digits)) return undefined;
  if (wrong) return { kind: 'digits', wrong };
  return digits.length === lengthOf(format)
    ? { kind: 'pattern' }
    : { kind: 'length', count: lengthOf(format), now: digits.length };
}

/** A one-time code, whatever the utility. */
const codeFormat = { pattern: '^\\d{6}$', groups: [6] };

export const codeFault = (text: string): Fault | undefined => faultOf(text, codeFormat);

/** Half-width, without the spaces that copying brings along. Only what is certainly no address is found here; a message alone finds out the rest. */
export const normaliseMail = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

export function mailFault(text: string): Fault | undefined {
  const address = normaliseMail(text);
  if (address === '') return { kind: 'empty' };
  return /^[^@]+@[^@]+\.[^@.]+$/.test(address) ? undefined : { kind: 'pattern' };
}

/** Japanese mobile numbers: 060, 070, 080 and 090 with eleven digits; `+81 90 …` is the same as `090…`. */
export const normalisePhone = (text: string): string =>
  normaliseDigits(text.normalize('NFKC').replace(/[().]/g, '')).replace(/^\+?81(?=[6-9]0)/, '0');

const mobileFormat = { pattern: '^0[6-9]0\\d{8}$', groups: [3, 4, 4] };

export const phoneFault = (text: string): Fault | undefined => faultOf(normalisePhone(text), mobileFormat);

/** Digits as phone numbers are written: 090-1234-5678. */
export const mobileGroups: readonly number[] = mobileFormat.groups;
