export type NumberFault =
  | { readonly kind: 'empty' | 'integer' }
  | { readonly kind: 'digits'; readonly wrong: string }
  | { readonly kind: 'least'; readonly least: number }
  | { readonly kind: 'most'; readonly most: number };

export interface NumberLimits {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** Half-width, without spaces and without commas between thousands: `１，２３４` → `1234`. What does not belong into a number stays. */
export const normaliseNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s,、]/g, '');

/** @returns the number; undefined when nothing, or no whole number, stands there */
export function wholeNumber(text: string): number | undefined {
  const digits = normaliseNumber(text);
  return /^-?\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

export function numberFault(text: string, { least = 0, most }: NumberLimits): NumberFault | undefined {
  const digits = normaliseNumber(text);
  if (digits === '') return { kind: 'empty' };
  const wrong = /[^-\d.]/u.exec(digits)?.[0];
  if (wrong) return { kind: 'digits', wrong };
  const value = wholeNumber(text);
  if (value === undefined)
    return /^-?\d{16,}$/.test(digits) && most !== undefined ? { kind: 'most', most } : { kind: 'integer' };
  if (value < least) return { kind: 'least', least };
  return most !== undefined && value > most ? { kind: 'most', most } : undefined;
}
