import type { Question } from '../control.ts';
import type { Entry } from './find.ts';

/** What was typed, and the entry that was taken for it. */
export interface Searched {
  readonly text: string;
  /** Value of the entry; empty while none is chosen. */
  readonly chosen: string;
}

export interface SearchListQuestion extends Question<string> {
  /** All entries, also thousands. The same list every time: it is prepared once. */
  readonly entries: readonly Entry[];
  /** Width in characters. */
  readonly size?: number | undefined;
}
