import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { described, ruled } from '../control.ts';
import type { Control, Question } from '../control.ts';
import { fieldFrame } from '../frame.ts';
import type { ChoiceOption } from './options.ts';

export interface SelectQuestion<Value extends string> extends Question<Value> {
  readonly options: readonly Omit<ChoiceOption<Value>, 'more'>[];
  /** The first entry, while nothing is chosen; 「選んでください」 unless given. */
  readonly nothingChosen?: string | undefined;
}

/** One out of several short ones: the system's own list. */
export function select<Value extends string>(question: SelectQuestion<Value>): Control<Value | '', Value | undefined> {
  const { label, options, optional, disabled } = question;
  const answer = (value: Value | ''): Value | undefined => options.find((option) => option.value === value)?.value;
  return {
    label,
    empty: '',
    keep: question.keep ?? false,
    answer,
    words: (value) => options.find((option) => option.value === value)?.text ?? '',
    read: (root, id, value) =>
      (root.querySelector<HTMLSelectElement>(`#${CSS.escape(id)}`)?.value as Value | '' | undefined) ?? value,
    check(value, t) {
      const chosen = answer(value);
      if (chosen !== undefined) return ruled(question, chosen);
      return optional ? undefined : { message: t('error.choose', { label }) };
    },
    view(place) {
      const { id, value, problem, t, changed } = place;
      const read = (event: Event): void => changed((event.target as HTMLSelectElement).value as Value | '');
      return fieldFrame(
        question,
        place,
        html`<select
          id=${id} name=${id} ?required=${!optional} ?disabled=${disabled}
          aria-describedby=${described(id, question, problem) || nothing} aria-invalid=${problem ? 'true' : nothing}
          .value=${live(value as string)} @change=${read} @blur=${read}
        >
          ${!optional && value !== '' ? nothing : html`<option value="" ?selected=${value === ''}>${question.nothingChosen ?? t('choose')}</option>`}
          ${options.map((option) => html`<option value=${option.value as string} ?selected=${option.value === value}>${option.text}</option>`)}
        </select>`,
      );
    },
  };
}
