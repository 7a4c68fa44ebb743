import type { FaqLink, IndexedEntry } from '@mizumado/faq';

/** What pressing a button in the conversation does. Plain JSON: the buttons of a kept talk work after a reload. */
export type Intent =
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'entry'; readonly entryId: string }
  | { readonly do: 'action'; readonly name: string; readonly slots: Slots }
  /** Answers the question of the running dialogue. */
  | { readonly do: 'choose'; readonly value: string }
  | { readonly do: 'back' | 'skip' | 'stop' | 'resume' | 'hand-over' };

export type Slots = Readonly<Record<string, string>>;

export interface Choice {
  readonly label: string;
  readonly intent: Intent;
}

export type Helpful = 'yes' | 'no';

/**
 * What is kept of words that may name a person: `yes` all of them, `redacted` what is left of them, `no` nothing: an answer to "what is
 * your name" is a name, whatever it looks like.
 */
export type Keeping = 'yes' | 'redacted' | 'no';

/** What the resident said. */
export interface VisitorTurn {
  readonly kind: 'visitor';
  readonly text: string;
  readonly keep: Keeping;
}

/** Words of the chatbot's own, with links and choices below them. */
export interface LineTurn {
  readonly kind: 'line';
  readonly text: string;
  readonly links: readonly FaqLink<string>[];
  readonly choices: readonly Choice[];
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

/** A person goes on: phone with hours, or a call back. */
export interface HandOverTurn {
  readonly kind: 'hand-over';
  readonly text: string;
}

/** Words of the utility's own language model, with the entries it rests on. */
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
  /** What the reader gives: one of the choices, a calendar date, or words. */
  readonly input: 'choice' | 'date' | 'text';
  readonly choices: readonly Choice[];
}

/** Another element inside the conversation. */
export interface ElementTurn {
  readonly kind: 'element';
  readonly action: string;
  readonly slots: Slots;
  /** `open` for one element at most. */
  readonly state: 'open' | 'closed';
}

export type Content =
  VisitorTurn | LineTurn | AnswerTurn | EmergencyTurn | HandOverTurn | AssistantTurn | AskTurn | ElementTurn;

/** One contribution to the talk. */
export type Turn = Content & {
  readonly id: number;
  /** UTC instant. */
  readonly at: string;
  /** Language it was said in: it stays when the reader changes to another. */
  readonly language: string;
  /** Name of the reported question it answers, for feedback. */
  readonly questionId?: string;
};

/** A line of the chatbot's own. */
export const line = (text: string, choices: readonly Choice[] = []): LineTurn => ({
  kind: 'line',
  text,
  links: [],
  choices,
  keep: 'yes',
});

export const visitor = (text: string, keep: Keeping = 'redacted'): VisitorTurn => ({ kind: 'visitor', text, keep });
