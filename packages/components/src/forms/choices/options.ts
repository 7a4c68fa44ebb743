/** One of several answers to choose from. */
export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** What it means, in one sentence. */
  readonly more?: string | undefined;
}
