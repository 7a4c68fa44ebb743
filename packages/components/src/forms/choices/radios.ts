import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { ruled } from '../control.ts';
import type { Control, Question } from '../control.ts';
import { groupFrame } from '../frame.ts';
import type { ChoiceOption } from './options.ts';

export interface RadiosQuestion<Value extends string> extends Question<Value> {
  readonly options: readonly ChoiceOption<Value>[];
}

/** One out of a few, each explained: radio buttons as large as a finger. Nothing is chosen beforehand unless the form sets it. */
export function radios<Value extends string>(question: RadiosQuestion<Value>): Control<Value | '', Value | undefined> {
  const { label, options, optional, disabled } = question;
  const answer = (value: Value | ''): Value | undefined => options.find((option) => option.value === value)?.value;
  const idOf = (id: string, index: number): string => (index === 0 ? id : `${id}-${index}`);
  return {
    label,
    empty: '',
    keep: question.keep ?? false,
    answer,
    words: (value) => options.find((option) => option.value === value)?.text ?? '',
    read: (root, id, value) => {
      const inputs = root.querySelectorAll<HTMLInputElement>(`#${CSS.escape(id)}-group input`);
      return inputs.length === 0 ? value : (options[[...inputs].findIndex(({ checked }) => checked)]?.value ?? '');
    },
    check(value, t) {
      const chosen = answer(value);
      if (chosen !== undefined) return ruled(question, chosen);
      return optional ? undefined : { message: t('error.choose', { label }) };
    },
    target: (id, value) =>
      idOf(
        id,
        Math.max(
          0,
          options.findIndex((option) => option.value === value),
        ),
      ),
    view(place) {
      const { id, value, changed } = place;
      const choices = options.map(
        (option, index) => html`<label class="choice" part="choice">
          <input
            type="radio" id=${idOf(id, index)} name=${id} value=${option.value as string} ?disabled=${disabled}
            .checked=${live(option.value === value)} @change=${() => changed(option.value)}
          >
          <span class="choice-text"><span class="choice-name">${option.text}</span>${option.more ? html`<span class="soft">${option.more}</span>` : nothing}</span>
        </label>`,
      );
      return groupFrame(question, place, html`<div class="choices">${choices}</div>`, 'radiogroup');
    },
  };
}
