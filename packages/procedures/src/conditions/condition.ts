/** What can be known under a name: an answer of a form, a value of a bill. A list is what was ticked. */
export type ConditionValue = string | number | boolean | readonly string[] | null | undefined;

/** A single value that a condition states. */
export type Scalar = string | number | boolean;

/** What a value is compared with: one that is stated, or the one under another name. */
export type Operand<T> = T | { readonly given: string };

/** Looks at the value under the name `given`, by exactly one operator. */
export type Comparison = { readonly given: string } & (
  | { readonly is: Operand<Scalar> }
  | { readonly oneOf: readonly Scalar[] }
  /** Of a list: this is among what was ticked. */
  | { readonly includes: Operand<string> }
  | { readonly atLeast: Operand<number> }
  | { readonly atMost: Operand<number> }
  | { readonly moreThan: Operand<number> }
  | { readonly lessThan: Operand<number> }
  /** Calendar dates `YYYY-MM-DD`; `from` and `until` include the day itself. */
  | { readonly from: Operand<string> }
  | { readonly until: Operand<string> }
  | { readonly after: Operand<string> }
  | { readonly before: Operand<string> }
);

/** A condition as its author writes it (`packages/procedures/conditions.schema.json`); plain JSON. */
export type Condition =
  | Comparison
  /** There is a value under this name. */
  | { readonly present: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Finds the value under a name; undefined, null, an empty text and an empty list are no value. */
export type ValueOf = (name: string) => ConditionValue;

export const isMissing = (value: ConditionValue): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
