import { isCalendarDate } from '@mizumado/procedures';
import type { DialogueContext, DialogueEvent, DialogueState, DialogueTurn } from './dialogue.ts';
import type { IndexedFlow, IndexedSlot } from './flow.ts';
import { commandIn, understand } from './understand.ts';
import { walk } from './walk.ts';

/** After this many answers in a row that were not understood, the dialogue hands over to a person. */
const patience = 3;

/**
 * Begins a dialogue. Get its first turn from `reduceDialogue` with `resume`.
 *
 * @param slots known values; their questions are not asked
 */
export function startDialogue(flow: IndexedFlow, slots: Readonly<Record<string, string>> = {}): DialogueState {
  const known = Object.fromEntries(
    Object.entries(slots).filter(
      ([name, value]) => Object.hasOwn(flow.slots, name) && accepts(flow.slots[name], value),
    ),
  );
  return { flow: flow.id, status: 'paused', position: 0, slots: known, answered: [], misunderstood: 0 };
}

/** Whether a value is valid for a slot. */
function accepts(slot: IndexedSlot | undefined, value: string): boolean {
  if (!slot || slot.kind === 'computed') return false;
  if (slot.kind === 'choice') return slot.options.some((option) => option.value === value);
  return slot.kind !== 'date' || isCalendarDate(value);
}

/**
 * One step of a dialogue. Pure: the same state, event and context give the same turn.
 *
 * An event that does not fit the state, such as `back` at the first question, repeats the question.
 */
export function reduceDialogue(state: DialogueState, event: DialogueEvent, context: DialogueContext): DialogueTurn {
  const { status, position, slots, answered } = state;
  if (status !== 'asking' && status !== 'paused') return { state, say: [] };
  const step = context.flow.steps[position];
  const asking = step && 'ask' in step ? step.ask : undefined;
  const slot = asking === undefined ? undefined : context.flow.slots[asking];
  const answer = (value: string): DialogueTurn => {
    if (asking === undefined) return walk(state, context);
    const next = {
      ...state,
      slots: { ...slots, [asking]: value },
      answered: [...answered, { slot: asking, position }],
      misunderstood: 0,
    };
    return walk({ ...next, position: position + 1 }, context);
  };
  const misunderstood = (): DialogueTurn => {
    const next = { ...state, misunderstood: state.misunderstood + 1 };
    return next.misunderstood < patience ? walk(next, context) : { state: { ...next, status: 'handed-over' }, say: [] };
  };

  switch (event.type) {
    case 'interrupt':
      return { state: { ...state, status: 'paused' }, say: [] };
    case 'cancel':
      return { state: { ...state, status: 'cancelled' }, say: [] };
    case 'resume':
      return walk(state, context);
    case 'back':
      return walk(rewound(state, answered.length - 1), context);
    case 'change':
      return walk(
        rewound(
          state,
          answered.findIndex(({ slot: name }) => name === event.slot),
        ),
        context,
      );
    case 'skip':
      return slot && slot.kind !== 'computed' && slot.optional ? answer('') : walk(state, context);
    case 'value':
      return accepts(slot, event.value) ? answer(event.value) : misunderstood();
    case 'text': {
      if (!slot || slot.kind === 'computed') return walk(state, context);
      const command = commandIn(event.text, context.words);
      const value =
        command && slot.kind === 'text' ? undefined : understand(slot, event.text, context.today, context.words);
      if (value !== undefined) return answer(value);
      return command
        ? reduceDialogue(state, { type: command }, context)
        : { ...misunderstood(), unanswered: event.text };
    }
  }
}

/** The state before the answer at that position; drops that answer and the later ones. */
function rewound(state: DialogueState, index: number): DialogueState {
  const from = state.answered[index];
  if (!from) return state;
  const fallen = new Set(state.answered.slice(index).map(({ slot }) => slot));
  const slots = Object.fromEntries(Object.entries(state.slots).filter(([name]) => !fallen.has(name)));
  return { ...state, position: from.position, slots, answered: state.answered.slice(0, index), misunderstood: 0 };
}
