import type { Content, Helpful, Turn } from './turn.ts';

/** Most that is kept and shown: a talk is longer than this only by accident. */
export const MOST_TURNS = 100;

/** The talk and what it is in the middle of. Plain JSON. */
export interface Talk<Dialogue = unknown> {
  readonly turns: readonly Turn[];
  readonly nextId: number;
  /** A running dialogue; null without one. */
  readonly dialogue: Dialogue | null;
  /** Something more urgent came in between; the dialogue waits until it is gone on with. */
  readonly paused: boolean;
}

export type Event<Dialogue = unknown> =
  | { readonly type: 'said'; readonly contents: readonly Content[]; readonly at: string; readonly language: string }
  | { readonly type: 'dialogue'; readonly dialogue: Dialogue | null }
  | { readonly type: 'paused' | 'resumed' | 'cleared' }
  | { readonly type: 'opened' | 'closed'; readonly id: number }
  | { readonly type: 'unfolded'; readonly id: number; readonly open: boolean }
  | { readonly type: 'rated'; readonly id: number; readonly helpful: Helpful }
  | { readonly type: 'spoke'; readonly id: number; readonly text: string }
  | { readonly type: 'reported'; readonly ids: readonly number[]; readonly questionId: string }
  | { readonly type: 'restored'; readonly talk: Talk<Dialogue> };

export const emptyTalk: Talk<never> = { turns: [], nextId: 1, dialogue: null, paused: false };

const change = (turns: readonly Turn[], id: number, update: (turn: Turn) => Turn): readonly Turn[] => turns.map((turn) => (turn.id === id ? update(turn) : turn));
const closeAll = (turns: readonly Turn[]): readonly Turn[] =>
  turns.map((turn) => (turn.kind === 'element' && turn.state === 'open' ? { ...turn, state: 'closed' } : turn));

function add<D>(talk: Talk<D>, { contents, at, language }: Extract<Event<D>, { type: 'said' }>): Talk<D> {
  const added = contents.map((content, index): Turn => ({ ...content, id: talk.nextId + index, at, language }));
  // One live element at a time: what stands further up would go on working unseen.
  const before = added.some((turn) => turn.kind === 'element' && turn.state === 'open') ? closeAll(talk.turns) : talk.turns;
  return { ...talk, turns: [...before, ...added].slice(-MOST_TURNS), nextId: talk.nextId + added.length };
}

/** The talk's only way to change: a pure function of what was and what happened. */
export function reduceTalk<D>(talk: Talk<D>, event: Event<D>): Talk<D> {
  switch (event.type) {
    case 'said':
      return add(talk, event);
    case 'dialogue':
      return { ...talk, dialogue: event.dialogue, paused: false };
    case 'paused':
      return talk.dialogue === null ? talk : { ...talk, paused: true };
    case 'resumed':
      return { ...talk, paused: false };
    case 'cleared':
      return { ...emptyTalk, nextId: talk.nextId };
    case 'opened':
      return { ...talk, turns: change(closeAll(talk.turns), event.id, (turn) => (turn.kind === 'element' ? { ...turn, state: 'open' } : turn)) };
    case 'closed':
      return { ...talk, turns: change(talk.turns, event.id, (turn) => (turn.kind === 'element' ? { ...turn, state: 'closed' } : turn)) };
    case 'unfolded':
      return { ...talk, turns: change(talk.turns, event.id, (turn) => (turn.kind === 'answer' ? { ...turn, open: event.open } : turn)) };
    case 'rated':
      return { ...talk, turns: change(talk.turns, event.id, (turn) => ('helpful' in turn ? { ...turn, helpful: event.helpful } : turn)) };
    case 'spoke':
      return { ...talk, turns: change(talk.turns, event.id, (turn) => (turn.kind === 'assistant' ? { ...turn, text: event.text } : turn)) };
    case 'reported':
      return { ...talk, turns: talk.turns.map((turn) => (event.ids.includes(turn.id) ? { ...turn, questionId: event.questionId } : turn)) };
    case 'restored':
      return { ...event.talk, turns: closeAll(event.talk.turns) };
  }
}

/** The question that waits for an answer: the dialogue's newest, unless something urgent came in between. */
export function openQuestion(talk: Talk): Turn | undefined {
  return talk.dialogue === null || talk.paused ? undefined : talk.turns.findLast((turn) => turn.kind === 'ask');
}
