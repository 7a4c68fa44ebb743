import { isMissing } from './condition.ts';
import type { Condition, ConditionValue, ValueOf } from './condition.ts';
import { soleOperator, operators, referenceIn } from './operators.ts';

/**
 * What several conditions come to: `decisive` as soon as one is that (true for `any`, false for `all`), else unknown when one is unknown.
 */
function together(conditions: readonly Condition[], decisive: boolean, valueOf: ValueOf): boolean | undefined {
  const results = conditions.map((condition) => evaluateCondition(condition, valueOf));
  return results.includes(decisive) ? decisive : results.includes(undefined) ? undefined : !decisive;
}

/**
 * Whether a condition is true, false or, as long as what it asks about is missing, unknown. More answers never turn a known result into
 * another one, as long as nothing asks by `present`. Pure.
 *
 * @param valueOf finds the value under a name
 * @throws TypeError when this is no condition; `checkCondition` tells what is wrong with it
 */
export function evaluateCondition(condition: Condition, valueOf: ValueOf): boolean | undefined {
  if ('all' in condition) return together(condition.all, false, valueOf);
  if ('any' in condition) return together(condition.any, true, valueOf);
  if ('not' in condition) {
    const result = evaluateCondition(condition.not, valueOf);
    return result === undefined ? undefined : !result;
  }
  if ('present' in condition) return !isMissing(valueOf(condition.present));
  const operator = soleOperator(condition);
  if (!operator) throw new TypeError(`No condition: ${JSON.stringify(condition)}`);
  const stated: unknown = (condition as Readonly<Record<string, unknown>>)[operator];
  const reference = referenceIn(stated);
  const value = valueOf(condition.given);
  const operand = reference === undefined ? stated : valueOf(reference);
  return isMissing(value) || isMissing(operand as ConditionValue) ? undefined : operators[operator](value, operand);
}

/** Whether a condition is known to be true. What is unknown does not hold, and neither does its `not`. */
export function conditionHolds(condition: Condition, valueOf: ValueOf): boolean {
  return evaluateCondition(condition, valueOf) === true;
}
