import type { FaqLink, IndexedEntry } from '@mizumado/faq';

/** What a button in the conversation does. Plain JSON, so that the buttons of a stored talk work after a reload. */
export type TurnIntent =
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'entry'; readonly entryId: string }
  | { readonly do: 'action'; readonly name: string; readonly slots: Slots }
  /** Answers the question of the running dialogue. */
  | { readonly do: 'choose'; readonly value: string }
  | { readonly do: 'back' | 'skip' | 'stop' | 'resume' | 'hand-over' };

export type Slots = Readonly<Record<string, string>>;

export interface TurnChoice {
  readonly label: string;
  readonly intent: TurnIntent;
}

export type Helpful = 'yes' | 'no';

/**
 * How a text that may name a person is stored: `yes` in full, `redacted`, or `no`, not at all: an answer to "what is
 * your name" is always a name.
 */
export type Keeping = 'yes' | 'redacted' | 'no';

/** What the resident said. */
export interface VisitorTurn {
  readonly kind: 'visitor';
  readonly text: string;
  readonly keep: Keeping;
}

/** A line of the chatbot, with links and choices below it. */
export interface LineTurn {
  readonly kind: 'line';
  readonly text: string;
  readonly links: readonly FaqLink<string>[];
  readonly choices: readonly TurnChoice[];
  readonly keep: Keeping;
}

/** An entry of the knowledge base as it was when it was shown. */
export interface AnswerTurn {
  readonly kind: 'answer';
  readonly entry: IndexedEntry;
  /** Whole answer shown, not the short one only. */
  readonly open: boolean;
  readonly helpful: Helpful | null;
}

/** Help for something that cannot wait. */
export interface EmergencyTurn {
  readonly kind: 'emergency';
  readonly rule: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly phone: string;
}

/** Hands over to a person: phone with hours, or a call back. */
export interface HandOverTurn {
  readonly kind: 'hand-over';
  readonly text: string;
}

/** An answer of the utility's language model, with the entries it cites. */
export interface AssistantTurn {
  readonly kind: 'assistant';
  readonly text: string;
  readonly entries: readonly IndexedEntry[];
  readonly helpful: Helpful | null;
}

/** A question of a running dialogue. */
export interface AskTurn {
  readonly kind: 'ask';
  readonly text: string;
  /** Kind of answer: one of the choices, a calendar date, or text. */
  readonly input: 'choice' | 'date' | 'text';
  readonly choices: readonly TurnChoice[];
}

/** Another element inside the conversation. */
export interface ElementTurn {
  readonly kind: 'element';
  readonly action: string;
  readonly slots: Slots;
  /** At most one element is `open`. */
  readonly state: 'open' | 'closed';
}

export type Content =
  VisitorTurn | LineTurn | AnswerTurn | EmergencyTurn | HandOverTurn | AssistantTurn | AskTurn | ElementTurn;

/** One contribution to the talk. */
export type Turn = Content & {
  readonly id: number;
  /** UTC instant. */
  readonly at: string;
  /** Language of the turn; it stays when the reader changes the language. */
  readonly language: string;
  /** Id of the reported question that it answers, for feedback. */
  readonly questionId?: string;
};

/** A line of the chatbot's own. */
export const line = (text: string, choices: readonly TurnChoice[] = []): LineTurn => ({
  kind: 'line',
  text,
  links: [],
  choices,
  keep: 'yes',
});

export const visitor = (text: string, keep: Keeping = 'redacted'): VisitorTurn => ({ kind: 'visitor', text, keep });
