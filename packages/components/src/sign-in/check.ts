import type { NumberFormat } from '@mizumado/sdk';
import { normaliseDigits } from '../base/digits.ts';

/** What is wrong with a number as entered, for the texts `error.*`. */
export type NumberFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'digits'; readonly wrong: string }
  | { readonly kind: 'length'; readonly count: number; readonly now: number }
  | { readonly kind: 'pattern' };

/** Digits of a whole number. */
export const lengthOf = ({ groups }: NumberFormat): number => groups.reduce((sum, size) => sum + size, 0);

/** Checks a number against the utility's format; the service alone knows whether it exists. */
export function faultOf(text: string, format: NumberFormat): NumberFault | undefined {
  const digits = normaliseDigits(text);
  const wrong = /[^\d\ufe0e\ufe0f]/u.exec(digits)?.[0];
  if (digits === '') return { kind: 'empty' };
  if (new RegExp(format.pattern).test(digits)) return undefined;
  if (wrong) return { kind: 'digits', wrong };
  return digits.length === lengthOf(format) ? { kind: 'pattern' } : { kind: 'length', count: lengthOf(format), now: digits.length };
}
