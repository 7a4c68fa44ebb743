import { normaliseDigits } from '../../base/digits.ts';

/** Form of a number that is printed on paper, as the service describes it. */
export interface DigitsFormat {
  /** Regular expression that the digits match. */
  readonly pattern: string;
  /** Sizes of the groups in which the digits are printed. */
  readonly groups: readonly number[];
}

/** What is wrong with a number, for the texts `error.*`. */
export type DigitsFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'digits'; readonly wrong: string }
  | { readonly kind: 'length'; readonly count: number; readonly now: number }
  | { readonly kind: 'pattern' };

const lengthOf = ({ groups }: DigitsFormat): number => groups.reduce((sum, size) => sum + size, 0);

/** Checks a number against its form; the service alone knows whether it exists. */
export function digitsFault(text: string, format: DigitsFormat): DigitsFault | undefined {
  const digits = normaliseDigits(text);
  if (digits === '') return { kind: 'empty' };
  if (new RegExp(format.pattern).test(digits)) return undefined;
  const wrong = /[^\d\ufe0e\ufe0f]/u.exec(digits)?.[0];
  if (wrong) return { kind: 'digits', wrong };
  return digits.length === lengthOf(format)
    ? { kind: 'pattern' }
    : { kind: 'length', count: lengthOf(format), now: digits.length };
}
