import type { IndexedFlow } from './flow.ts';
import type { DialogueWords } from './words.ts';

/** State of a dialogue. Plain JSON: it survives a reload and continues with an index of another language. */
export interface DialogueState {
  /** Id of the flow. */
  readonly flow: string;
  readonly status: 'asking' | 'paused' | 'done' | 'cancelled' | 'handed-over';
  /** Position of the next step, or of the step that is asking. */
  readonly position: number;
  /** Values by slot: dates `YYYY-MM-DD`, choices by value, empty text for skipped questions. */
  readonly slots: Readonly<Record<string, string>>;
  /** Slots that the reader answered, in order, with the position of the question. */
  readonly answered: readonly { readonly slot: string; readonly position: number }[];
  /** How often in a row the present question was not understood. */
  readonly misunderstood: number;
}

/**
 * An event of a dialogue. `text`: typed text. `value`: a pressed choice or picked date. `back`: asks the previous
 * question again. `change`: asks one question again and drops the later answers. `interrupt`: pauses for something more
 * urgent; `resume` asks again.
 */
export type DialogueEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'value'; readonly value: string }
  | { readonly type: 'back' | 'skip' | 'cancel' | 'interrupt' | 'resume' }
  | { readonly type: 'change'; readonly slot: string };

/** Values that the dialogue needs from outside. */
export interface DialogueContext {
  readonly flow: IndexedFlow;
  /** `words` of the index. */
  readonly words: DialogueWords;
  /** Present calendar date in JST. */
  readonly today: string;
  /** Functions of computed slots by the names in flows. They return undefined when the value is unknown now. */
  readonly functions: Readonly<
    Record<string, (given: Readonly<Record<string, string>>) => string | number | undefined>
  >;
}

/** A line of the dialogue: text, or a link. */
export interface DialogueMessage {
  readonly text: string;
  /** As in an entry's links. */
  readonly href?: string;
}

export interface DialogueQuestion {
  readonly slot: string;
  readonly kind: 'choice' | 'date' | 'text' | 'phone';
  readonly text: string;
  /** Shown with the question after an answer was not understood; null before. */
  readonly help: string | null;
  /** Of a choice; empty otherwise. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly canGoBack: boolean;
  readonly canSkip: boolean;
}

/** Result of an event. Without `ask` the dialogue has ended or is paused. */
export interface DialogueTurn {
  readonly state: DialogueState;
  readonly say: readonly DialogueMessage[];
  readonly ask?: DialogueQuestion;
  /** The action to open after the lines. */
  readonly open?: { readonly action: string; readonly slots: Readonly<Record<string, string>> };
  /** The text that did not answer the question; it may be one for the knowledge base. */
  readonly unanswered?: string;
}
