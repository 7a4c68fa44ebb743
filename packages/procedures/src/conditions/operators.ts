import { isCalendarDate } from '../dates/calendar-date.ts';
import type { Comparison } from './condition.ts';

/** What a name holds, as far as a condition can see. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'date' | 'list';

type KeyOf<T> = T extends unknown ? keyof T : never;
export type OperatorName = Exclude<KeyOf<Comparison>, 'given'>;

/** Undefined: nothing can be told of a value of that kind. */
type Test = (value: unknown, operand: unknown) => boolean | undefined;

export const isNumber = (value: unknown): value is number => Number.isFinite(value);
export const isDate = (value: unknown): value is string => typeof value === 'string' && isCalendarDate(value);

/** Lists are not one value, so nothing is the same as they. */
const same: Test = (value, operand) =>
  typeof value === typeof operand && typeof value !== 'object' ? value === operand : undefined;

const among: Test = (value, operand) => {
  const results = (operand as readonly unknown[]).map((one) => same(value, one));
  return results.includes(true) || (results.includes(false) ? false : undefined);
};

/** @param signs those of `value - operand` for which it holds */
const ordered =
  (fits: (value: unknown) => value is string | number, ...signs: readonly number[]): Test =>
  (value, operand) =>
    fits(value) && fits(operand) ? signs.includes(Number(value > operand) - Number(value < operand)) : undefined;

/** All that a comparison can ask. */
export const operators: Readonly<Record<OperatorName, Test>> = {
  is: same,
  oneOf: among,
  includes: (value, operand) => (Array.isArray(value) ? value.includes(operand) : undefined),
  atLeast: ordered(isNumber, 0, 1),
  atMost: ordered(isNumber, 0, -1),
  moreThan: ordered(isNumber, 1),
  lessThan: ordered(isNumber, -1),
  from: ordered(isDate, 0, 1),
  until: ordered(isDate, 0, -1),
  after: ordered(isDate, 1),
  before: ordered(isDate, -1),
};

/** The only operator of a comparison; undefined when there is none, several, or an unknown one. */
export function soleOperator(comparison: object): OperatorName | undefined {
  const [name = '', ...more] = Object.keys(comparison).filter((key) => key !== 'given');
  return more.length === 0 && Object.hasOwn(operators, name) ? (name as OperatorName) : undefined;
}

/** The name that an operand refers to, where it is `{ given: name }`. */
export const referenceIn = (operand: unknown): string | undefined =>
  (operand as { readonly given?: string } | null | undefined)?.given;
