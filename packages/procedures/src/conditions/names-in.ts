import type { Condition } from './condition.ts';
import { soleOperator, referenceIn } from './operators.ts';

/** The names a condition reads, each once, in the order they are written. */
export function namesIn(condition: Condition): string[] {
  if ('all' in condition) return [...new Set(condition.all.flatMap(namesIn))];
  if ('any' in condition) return [...new Set(condition.any.flatMap(namesIn))];
  if ('not' in condition) return namesIn(condition.not);
  if ('present' in condition) return [condition.present];
  const operator = soleOperator(condition);
  const reference = operator && referenceIn((condition as Readonly<Record<string, unknown>>)[operator]);
  return [...new Set([condition.given, ...(reference === undefined ? [] : [reference])])];
}
