import { conditionHolds } from '@mizumado/procedures';
import { formatMessage } from '../message/format-message.ts';
import type { MessagePattern, MessageValues } from '../message/message.ts';
import type { DialogueContext, DialogueMessage, DialogueQuestion, DialogueState, DialogueTurn } from './dialogue.ts';

/** Values of answers, and of computed slots on demand. */
function valuesOf({ slots }: DialogueState, { flow, functions }: DialogueContext): MessageValues {
  const values: MessageValues = (name) => {
    const slot = flow.slots[name];
    if (slot?.kind !== 'computed') return slots[name];
    if ('cases' in slot) {
      const found = slot.cases.find(({ when }) => !when || conditionHolds(when, values));
      return found && ('from' in found ? values(found.from) : found.value);
    }
    const given = Object.entries(slot.with).map(([argument, from]) => [argument, values(from)] as const);
    return given.some(([, value]) => value === undefined)
      ? undefined
      : functions[slot.function]?.(Object.fromEntries(given.map(([argument, value]) => [argument, String(value)])));
  };
  return values;
}

/** Runs the steps from the state's position to the next question or the end. */
export function walk(state: DialogueState, context: DialogueContext): DialogueTurn {
  const { steps, language } = context.flow;
  const values = valuesOf(state, context);
  const format = (message: MessagePattern, shown = values): string => formatMessage(message, shown, language);
  const encoded: MessageValues = (name) => encodeURIComponent(values(name) ?? '');
  const say: DialogueMessage[] = [];
  let open: DialogueTurn['open'];

  for (let position = state.position; position < steps.length; position++) {
    const step = steps[position];
    if (!step || (step.when && !conditionHolds(step.when, values))) continue;
    if ('say' in step) say.push({ text: format(step.say) });
    else if ('link' in step) say.push({ text: format(step.link.label), href: format(step.link.href, encoded) });
    else if ('open' in step)
      open = {
        action: step.open,
        slots: Object.fromEntries(Object.entries(step.slots).map(([name, value]) => [name, format(value)])),
      };
    else if ('ask' in step) {
      const ask = state.slots[step.ask] === undefined ? questionOf(step.ask, state, context, format) : undefined;
      if (ask) return { state: { ...state, position, status: 'asking' }, say, ask };
    } else
      return {
        state: { ...state, position, status: 'end' in step ? 'done' : 'handed-over' },
        say,
        ...(open && { open }),
      };
  }
  return { state: { ...state, position: steps.length, status: 'done' }, say, ...(open && { open }) };
}

function questionOf(
  name: string,
  { answered, misunderstood }: DialogueState,
  { flow }: DialogueContext,
  format: (message: MessagePattern) => string,
): DialogueQuestion | undefined {
  const slot = flow.slots[name];
  if (!slot || slot.kind === 'computed') return undefined;
  return {
    slot: name,
    kind: slot.kind,
    text: format(slot.ask),
    help: misunderstood > 0 ? format(slot.help) : null,
    options: slot.options,
    canGoBack: answered.length > 0,
    canSkip: slot.optional,
  };
}
