import type { IndexedFlow } from './flow.ts';
import type { DialogueWords } from './words.ts';

/** Where a dialogue is. Plain JSON: kept over a reload, and gone on with by an index of another language. */
export interface DialogueState {
  /** Id of the flow. */
  readonly flow: string;
  readonly status: 'asking' | 'paused' | 'done' | 'cancelled' | 'handed-over';
  /** Position of the next step; of the asking one while it asks. */
  readonly position: number;
  /** Values by slot: dates `YYYY-MM-DD`, choices by value, an empty text for what was skipped. */
  readonly slots: Readonly<Record<string, string>>;
  /** Slots that the reader answered, in order, with the position of the question. */
  readonly answered: readonly { readonly slot: string; readonly position: number }[];
  /** How often in a row the present question was not understood. */
  readonly misunderstood: number;
}

/**
 * What happens to a dialogue. `text`: typed. `value`: a choice pressed, a date picked. `back`: the question before, again. `change`: one answer
 * anew; those after it fall. `interrupt`: something more urgent; `resume` asks again.
 */
export type DialogueEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'value'; readonly value: string }
  | { readonly type: 'back' | 'skip' | 'cancel' | 'interrupt' | 'resume' }
  | { readonly type: 'change'; readonly slot: string };

/** What the dialogue does not know itself. */
export interface DialogueContext {
  readonly flow: IndexedFlow;
  /** `words` of the index. */
  readonly words: DialogueWords;
  /** Present calendar date in JST. */
  readonly today: string;
  /** For computed slots, by the names flows give. Undefined: it can't be told now. */
  readonly functions: Readonly<
    Record<string, (given: Readonly<Record<string, string>>) => string | number | undefined>
  >;
}

/** Something the dialogue says: words, or words that lead to a page. */
export interface DialogueMessage {
  readonly text: string;
  /** As in an entry's links. */
  readonly href?: string;
}

export interface DialogueQuestion {
  readonly slot: string;
  readonly kind: 'choice' | 'date' | 'text' | 'phone';
  readonly text: string;
  /** Told with the question after an answer was not understood; null before. */
  readonly help: string | null;
  /** Of a choice; empty otherwise. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly canGoBack: boolean;
  readonly canSkip: boolean;
}

/** What comes of an event. Without `ask` the dialogue is over, or paused. */
export interface DialogueTurn {
  readonly state: DialogueState;
  readonly say: readonly DialogueMessage[];
  readonly ask?: DialogueQuestion;
  /** To be opened after what was said. */
  readonly open?: { readonly action: string; readonly slots: Readonly<Record<string, string>> };
  /** The text that was no answer; it may be a question for the knowledge base. */
  readonly unanswered?: string;
}
