import type { Condition } from '@mizumado/procedures';
import type { LocalTexts } from '../entry.ts';
import type { MessagePattern } from '../message/message.ts';

/** One of the answers to choose from. `T` is the text, `W` further words that mean this choice. */
export interface Option<T = LocalTexts<string>, W = LocalTexts<readonly string[]>> {
  readonly value: string;
  readonly label: T;
  /** As a reader may type it, beside the label: kana, colloquial. */
  readonly words?: W;
}

/** Common to all questions: the question, and help that is shown when an answer was not understood. */
interface Asked<T> {
  readonly ask: T;
  readonly help: T;
  /** The reader may leave it out. */
  readonly optional?: boolean;
}

/**
 * A computed value. `function`: the result of a function of the context on the values of other slots (`with`: argument
 * → slot), missing while one of them is missing. `cases`: the value of the first case whose condition holds, its own or
 * that of the slot `from`.
 */
export type ComputedSlot = { readonly kind: 'computed' } & (
  | { readonly function: string; readonly with: Readonly<Record<string, string>> }
  | {
      readonly cases: readonly ({ readonly when?: Condition } & (
        { readonly value: string } | { readonly from: string }
      ))[];
    }
);

/** A value that a dialogue asks for or computes. `yes-no` is a choice of `yes` and `no`. */
export type Slot<T = LocalTexts<string>> =
  | (Asked<T> & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (Asked<T> & { readonly kind: 'yes-no' | 'date' | 'text' | 'phone' })
  | ComputedSlot;

/**
 * One step. It is skipped when its condition is false or depends on an unanswered slot. `S` is a text that is the same
 * in all languages.
 */
export type Step<T = LocalTexts<string>, S = string> = { readonly when?: Condition } & (
  | { readonly ask: string }
  | { readonly say: T }
  /** `href` as in an entry's links; values of slots are filled in, encoded. */
  | { readonly link: { readonly label: T; readonly href: S } }
  /** Opens an action with slots; `slots`: name of the action's slot → text with values. */
  | { readonly open: string; readonly slots: Readonly<Record<string, S>> }
  /** Hands over to a person. */
  | { readonly handOver: true }
  /** Ends the dialogue. */
  | { readonly end: true }
);

/**
 * A dialogue as its author writes it (`packages/faq/dialogue.schema.json`). Texts are ICU MessageFormat with the slots as values; `{name}` of a fact is
 * filled in first.
 */
export interface Flow {
  readonly id: string;
  readonly title: LocalTexts<string>;
  readonly slots: Readonly<Record<string, Slot>>;
  /** In this order, each at most once. */
  readonly steps: readonly Step[];
}

/** A choice in one language; typed answers are compared with `words`, which include the label. */
export type IndexedOption = Required<Option<string, readonly string[]>>;

/** A slot in one language; yes-no has become a choice. */
export type IndexedSlot =
  | (Required<Asked<MessagePattern>> & {
      readonly kind: 'choice' | 'date' | 'text' | 'phone';
      readonly options: readonly IndexedOption[];
    })
  | ComputedSlot;

/** A dialogue in one language, its texts parsed; plain JSON. */
export interface IndexedFlow {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly slots: Readonly<Record<string, IndexedSlot>>;
  readonly steps: readonly Step<MessagePattern, MessagePattern>[];
}
