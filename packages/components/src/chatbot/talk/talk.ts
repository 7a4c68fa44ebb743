import type { DialogueState } from '@mizumado/faq';
import type { Content, Helpful, Turn } from './turn.ts';

/** Most turns that are stored and shown; real talks are shorter. */
export const MOST_TURNS = 100;

/** The talk and its running dialogue. Plain JSON. */
export interface Talk {
  readonly turns: readonly Turn[];
  readonly nextId: number;
  /** The dialogue that is asking or paused; null without one. */
  readonly dialogue: DialogueState | null;
}

export type Event =
  | { readonly type: 'said'; readonly contents: readonly Content[]; readonly at: string; readonly language: string }
  | { readonly type: 'dialogue'; readonly dialogue: DialogueState | null }
  | { readonly type: 'cleared' }
  | { readonly type: 'opened' | 'closed'; readonly id: number }
  | { readonly type: 'unfolded'; readonly id: number; readonly open: boolean }
  | { readonly type: 'rated'; readonly id: number; readonly helpful: Helpful }
  | { readonly type: 'reported'; readonly ids: readonly number[]; readonly questionId: string }
  | { readonly type: 'restored'; readonly talk: Talk };

export const emptyTalk: Talk = { turns: [], nextId: 1, dialogue: null };

const change = (talk: Talk, id: number, update: (turn: Turn) => Turn): Talk => ({
  ...talk,
  turns: talk.turns.map((turn) => (turn.id === id ? update(turn) : turn)),
});

/** Only one element is open at a time: those scrolled out of sight would otherwise go on running. */
const closeAll = (turns: readonly Turn[], except?: number): readonly Turn[] =>
  turns.map((turn) => (turn.kind === 'element' && turn.id !== except ? { ...turn, state: 'closed' } : turn));

function add(talk: Talk, { contents, at, language }: Extract<Event, { type: 'said' }>): Talk {
  const added = contents.map((content, index): Turn => ({ ...content, id: talk.nextId + index, at, language }));
  const before = added.some(({ kind }) => kind === 'element') ? closeAll(talk.turns) : talk.turns;
  return { ...talk, turns: [...before, ...added].slice(-MOST_TURNS), nextId: talk.nextId + added.length };
}

/** The talk changes only here: a pure function of the talk and an event. */
export function reduceTalk(talk: Talk, event: Event): Talk {
  switch (event.type) {
    case 'said':
      return add(talk, event);
    case 'dialogue':
      return { ...talk, dialogue: event.dialogue };
    case 'cleared':
      return { ...emptyTalk, nextId: talk.nextId };
    case 'opened':
      return change({ ...talk, turns: closeAll(talk.turns, event.id) }, event.id, (turn) =>
        turn.kind === 'element' ? { ...turn, state: 'open' } : turn,
      );
    case 'closed':
      return change(talk, event.id, (turn) => (turn.kind === 'element' ? { ...turn, state: 'closed' } : turn));
    case 'unfolded':
      return change(talk, event.id, (turn) => (turn.kind === 'answer' ? { ...turn, open: event.open } : turn));
    case 'rated':
      return change(talk, event.id, (turn) => ('helpful' in turn ? { ...turn, helpful: event.helpful } : turn));
    case 'reported':
      return {
        ...talk,
        turns: talk.turns.map((turn) =>
          event.ids.includes(turn.id) ? { ...turn, questionId: event.questionId } : turn,
        ),
      };
    case 'restored':
      return { ...event.talk, turns: closeAll(event.talk.turns) };
  }
}

/** The question that waits for an answer: the dialogue's newest, unless the dialogue is interrupted. */
export function openQuestion({ dialogue, turns }: Talk): Extract<Turn, { kind: 'ask' }> | undefined {
  return dialogue?.status === 'asking' ? turns.findLast((turn) => turn.kind === 'ask') : undefined;
}
