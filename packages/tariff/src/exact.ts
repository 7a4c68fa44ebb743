/**
 * An exact fraction, of yen or of months.
 *
 * Unit prices carry decimals, tax multiplies by 1.08 or 1.1, and days divide by 30: in floating point, such
 * calculations end just below or above a whole yen, and truncation (切捨て) then gives a wrong bill. So nothing is rounded
 * until the tariff says so.
 */
export interface Exact {
  readonly numerator: bigint;
  /** Always positive. */
  readonly denominator: bigint;
}

export type RoundingMode = 'down' | 'half-up' | 'up';

export const zero: Exact = { numerator: 0n, denominator: 1n };

const decimalPattern = /^\d+(?:\.\d+)?$/;

/** Whether a text is a decimal as tariff files write them: digits, perhaps a point and more digits, no sign. */
export function isDecimal(text: string): boolean {
  return decimalPattern.test(text);
}

/** Reads a decimal such as `"148.50"` or the number 0.5. */
export function exact(value: string | number): Exact {
  const [whole = '', decimals = ''] = String(value).split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

export function add(a: Exact, b: Exact): Exact {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function negate(a: Exact): Exact {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function multiply(a: Exact, b: Exact): Exact {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function divide(a: Exact, b: Exact): Exact {
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}

export function smaller(a: Exact, b: Exact): Exact {
  return a.numerator * b.denominator <= b.numerator * a.denominator ? a : b;
}

/** `percent` hundredths of an amount. */
export function percentOf(a: Exact, percent: number): Exact {
  return multiply(a, divide(exact(percent), exact(100)));
}

/**
 * Rounds to a multiple of `unit`: `round(exact('2156.9'), 10)` is 2150. Returns a plain integer; yen amounts are far below 2⁵³.
 *
 * @param mode down = 切捨て, half-up = 四捨五入, up = 切上げ
 */
export function round(a: Exact, unit = 1, mode: RoundingMode = 'down'): number {
  const step = a.denominator * BigInt(unit);
  const shift = { down: 0n, 'half-up': step / 2n, up: step - 1n }[mode];
  const numerator = a.numerator + shift;
  const quotient = numerator / step;
  // BigInt division truncates towards zero; negative amounts, such as reductions, must be rounded down as well.
  const floor = numerator < 0n && quotient * step !== numerator ? quotient - 1n : quotient;
  return Number(floor) * unit;
}
