/** Assertions for browsers, which have no `node:assert`. */

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what);
}

/** Compares by JSON, so for values of JSON only. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(value));
  if (left !== right) throw new Error(`${what} is ${left ?? 'undefined'}, expected ${right ?? 'undefined'}`);
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${JSON.stringify(text)} does not match ${String(pattern)}`);
}
