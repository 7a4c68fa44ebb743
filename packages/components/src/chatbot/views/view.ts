import type { Utility } from '../../connection/connection.ts';
import type { Hours } from '../office.ts';
import type { TurnChoice, ElementTurn, Helpful, Turn } from '../talk/turn.ts';
import type { ChatTranslate } from '../texts/index.ts';

/** What a reader can do with the turns. */
export interface TurnActions {
  choose(choice: TurnChoice): void;
  chooseDate(date: string): void;
  rate(turn: Turn, helpful: Helpful): void;
  unfold(turn: Turn, open: boolean): void;
  toggle(turn: Turn, open: boolean): void;
}

/** What every view of the conversation needs. */
export interface TalkView {
  readonly t: ChatTranslate;
  readonly language: string;
  /** Level of the headings inside the conversation. */
  readonly headingLevel: number;
  readonly utility: Utility | undefined;
  readonly hours: Hours | undefined;
  readonly now: Date;
  readonly actions: TurnActions;
  /** The live element of a turn; undefined while it is being loaded. */
  element(
    turn: Turn & ElementTurn,
  ): { readonly element?: HTMLElement; readonly failed?: 'offline' | 'unknown' } | undefined;
}
