import type { TemplateResult } from 'lit';
import type { FormsTranslate } from './texts/index.ts';

/** What is wrong with an answer. */
export interface Mistake {
  /** What is wrong and how to mend it, for the reader. */
  readonly message: string;
  /** The part of the control that is wrong, where it has several; the focus goes there. */
  readonly part?: string | undefined;
}

/** Where a control stands and what it shows now. */
export interface Place<Value> {
  /** Unique in the shadow root. */
  readonly id: string;
  /** What stands in the control at the moment it is asked for. */
  readonly value: Value;
  readonly problem: Mistake | undefined;
  readonly t: FormsTranslate;
  /** Every change, also by autofill. */
  changed(this: void, value: Value): void;
  /** The reader left the control: what was typed may be put into shape. Never while an input method composes. */
  left(this: void): void;
}

/**
 * One question of a form: how it looks, what is wrong with an answer, and what the answer is. It is made anew for each rendering, so that
 * labels follow the language; what was answered is held by the `Form`.
 *
 * `Value` is what stands in the control, as typed; `Answer` is what it means.
 */
export interface Control<Value, Answer> {
  readonly label: string;
  readonly empty: Value;
  /** Whether a draft may keep it. Never set for what proves who somebody is. */
  readonly keep: boolean;
  view(place: Place<Value>): TemplateResult;
  /** What stands in the control now: autofill may have changed it without an event. */
  read?(root: ParentNode, id: string, value: Value): Value;
  /** A value as it is shown once the reader has left the control. */
  tidy?(value: Value): Value;
  /** Called when the form is sent, and again as the answer is being mended. */
  check(value: Value, t: FormsTranslate): Mistake | undefined;
  answer(value: Value): Answer;
  /** The answer in words, for the page on which all are looked over; empty when nothing was answered. */
  words(value: Value, t: FormsTranslate): string;
  /** Id of what takes the focus; the control's own id unless given. */
  target?(id: string, value: Value, problem: Mistake | undefined): string;
}

/** What every kind of control is asked with. */
export interface Question<Answer> {
  readonly label: string;
  /** Support text between label and control; lines are kept. */
  readonly hint?: string | undefined;
  /** May be left out. Forms ask for what is needed only, so this is the exception. */
  readonly optional?: boolean | undefined;
  /** Shown, and not to be changed. */
  readonly disabled?: boolean | undefined;
  /** A draft may keep the answer on this device. Not for what proves who somebody is, nor for codes. */
  readonly keep?: boolean | undefined;
  /** What else is wrong with an answer that is otherwise in order, in words. */
  readonly rule?: ((answer: Answer) => string | undefined) | undefined;
}

/** A question and its answer in words; empty when nothing was answered. */
export interface Said {
  readonly label: string;
  readonly text: string;
}

/** The ids that describe a control: hint and error, when they are there. */
export const described = (id: string, { hint }: { readonly hint?: string | undefined }, problem: unknown): string =>
  [hint ? `${id}-hint` : '', problem ? `${id}-error` : ''].filter(Boolean).join(' ');

/** What a rule of the form's own says. */
export function ruled<Answer>({ rule }: Question<Answer>, answer: Answer): Mistake | undefined {
  const message = rule?.(answer);
  return message === undefined ? undefined : { message };
}
