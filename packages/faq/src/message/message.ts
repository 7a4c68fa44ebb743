/** A part of a text: literal text, or a placeholder for a value. */
export type MessagePart = string | MessageArgument;

/**
 * A value. `date`: a calendar date `YYYY-MM-DD`, `long` with its year. `number`: as the language writes it. `plural` and `select`: the text of
 * the option that fits the value.
 */
export interface MessageArgument {
  readonly arg: string;
  readonly as?: 'number' | 'date' | 'plural' | 'select';
  readonly long?: boolean;
  /** By exact value (`=0` in a plural, written `0` here), plural category or word; `other` is always there. */
  readonly options?: Readonly<Record<string, MessagePattern>>;
}

/** A text of ICU MessageFormat after parsing; plain JSON. */
export type MessagePattern = readonly MessagePart[];

/** Values by name; a date is a text `YYYY-MM-DD`. */
export type MessageValues = (name: string) => string | number | undefined;
