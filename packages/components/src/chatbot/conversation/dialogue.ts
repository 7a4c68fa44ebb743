import { reduceDialogue, startDialogue } from '@mizumado/faq';
import type {
  DialogueContext,
  DialogueEvent,
  DialogueQuestion,
  DialogueState,
  DialogueTurn,
  FaqIndex,
} from '@mizumado/faq';
import { dateFunctions } from '@mizumado/procedures';
import type { ChatTranslate } from '../texts/index.ts';
import { presentDay, presentInstant } from '../office.ts';
import type { Hours } from '../office.ts';
import { line } from '../talk/turn.ts';
import type { AskTurn, TurnChoice, Content, Slots } from '../talk/turn.ts';

/** Result of a dialogue's step, as parts of the talk. */
export interface DialogueStep {
  /** Null when it is over. */
  readonly dialogue: DialogueState | null;
  readonly contents: readonly Content[];
  readonly open: { readonly name: string; readonly slots: Slots } | undefined;
  /** A text that did not answer the question; it may be another question. */
  readonly unanswered: string | undefined;
}

/** Runs the dialogues of an index, with the utility's own calendar for every date they compute. */
export class DialogueRunner {
  readonly #index: FaqIndex;
  readonly #hours: Hours | undefined;
  readonly #t: ChatTranslate;

  constructor(index: FaqIndex, hours: Hours | undefined, t: ChatTranslate) {
    this.#index = index;
    this.#hours = hours;
    this.#t = t;
  }

  /** @returns undefined when there is no such dialogue */
  start(flowId: string, slots: Slots): DialogueStep | undefined {
    const flow = this.#index.dialogues.find(({ id }) => id === flowId);
    return flow && this.next(startDialogue(flow, slots), { type: 'resume' });
  }

  /** @returns undefined when the index no longer has the dialogue */
  next(state: DialogueState, event: DialogueEvent): DialogueStep | undefined {
    const context = this.#context(state);
    return context && this.#step(reduceDialogue(state, event, context));
  }

  /** The state that may be stored on the device: reset to before the first answer that names a person. */
  withoutNames(state: DialogueState): DialogueState {
    const context = this.#context(state);
    const first = state.answered.find(({ slot }) => this.#namesSomebody(context, slot));
    return first && context ? reduceDialogue(state, { type: 'change', slot: first.slot }, context).state : state;
  }

  /** Whether the answer to the present question names a person. */
  asksForName(state: DialogueState): boolean {
    const context = this.#context(state);
    const step = context?.flow.steps[state.position];
    return step !== undefined && 'ask' in step && this.#namesSomebody(context, step.ask);
  }

  #namesSomebody(context: DialogueContext | undefined, slot: string): boolean {
    const kind = context?.flow.slots[slot]?.kind;
    return kind === 'text' || kind === 'phone';
  }

  #context({ flow: flowId }: DialogueState): DialogueContext | undefined {
    const flow = this.#index.dialogues.find(({ id }) => id === flowId);
    const now = new Date();
    const hours = this.#hours;
    return (
      flow && {
        flow,
        words: this.#index.words,
        today: presentDay(hours, now),
        functions: { ...dateFunctions(hours?.calendar, presentInstant(hours, now)) },
      }
    );
  }

  #step({ state, say, ask, open, unanswered }: DialogueTurn): DialogueStep {
    const texts = say.filter(({ href }) => href === undefined).map(({ text }) => text);
    const links = say.flatMap(({ text, href }) => (href === undefined ? [] : [{ label: text, href }]));
    const contents: Content[] = say.length > 0 ? [{ ...line(texts.join('\n\n')), links, keep: 'redacted' }] : [];
    if (ask) contents.push(this.#question(ask));
    if (state.status === 'handed-over') contents.push({ kind: 'hand-over', text: this.#t('handOver.asked') });
    if (state.status === 'cancelled') contents.push(line(this.#t('dialogue.stopped')));
    const dialogue = state.status === 'asking' || state.status === 'paused' ? state : null;
    return { dialogue, contents, open: open && { name: open.action, slots: open.slots }, unanswered };
  }

  #question({ kind, text, help, options, canGoBack, canSkip }: DialogueQuestion): AskTurn {
    const t = this.#t;
    const ways = [canSkip && 'skip', canGoBack && 'back', 'stop'] as const;
    const choices: TurnChoice[] = [
      ...options.map(({ value, label }): TurnChoice => ({ label, intent: { do: 'choose', value } })),
      ...ways
        .filter((way) => way !== false)
        .map((way): TurnChoice => ({ label: t(`dialogue.${way}`), intent: { do: way } })),
    ];
    return { kind: 'ask', text: help ? `${help}\n${text}` : text, input: kind === 'phone' ? 'text' : kind, choices };
  }
}
