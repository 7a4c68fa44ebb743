import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { described, ruled } from '../control.ts';
import type { Control, Question } from '../control.ts';
import { groupFrame } from '../frame.ts';
import type { ChoiceOption } from './options.ts';

export interface ChecksQuestion<Value extends string> extends Question<readonly Value[]> {
  readonly options: readonly ChoiceOption<Value>[];
}

/** Any number out of a few. Required means at least one. */
export function checks<Value extends string>(
  question: ChecksQuestion<Value>,
): Control<readonly Value[], readonly Value[]> {
  const { label, options, optional, disabled } = question;
  const idOf = (id: string, index: number): string => (index === 0 ? id : `${id}-${index}`);
  return {
    label,
    empty: [],
    keep: question.keep ?? false,
    answer: (value) => options.map((option) => option.value).filter((chosen) => value.includes(chosen)),
    words: (value) =>
      options
        .filter((option) => value.includes(option.value))
        .map((option) => option.text)
        .join('\n'),
    read: (root, id, value) => {
      const inputs = [...root.querySelectorAll<HTMLInputElement>(`#${CSS.escape(id)}-group input`)];
      return inputs.length === 0
        ? value
        : options.filter((_, index) => inputs[index]?.checked).map((option) => option.value);
    },
    check(value, t) {
      if (value.length > 0) return ruled(question, value);
      return optional ? undefined : { message: t('error.choose', { label }) };
    },
    view(place) {
      const { id, value, problem, changed } = place;
      const choices = options.map((option, index) =>
        box({
          id: idOf(id, index),
          name: id,
          option,
          disabled,
          invalid: problem !== undefined,
          checked: value.includes(option.value),
          change: (checked) =>
            changed(checked ? [...place.value, option.value] : place.value.filter((chosen) => chosen !== option.value)),
        }),
      );
      return groupFrame(question, place, html`<div class="choices">${choices}</div>`);
    },
  };
}

interface CheckQuestion extends Question<boolean> {
  /** What ticking means, in one sentence. */
  readonly more?: string | undefined;
}

/** One box to tick, whose label is the question itself. Required means that it must be ticked, as a consent. */
export function check(question: CheckQuestion): Control<boolean, boolean> {
  const { label, more, optional, disabled } = question;
  return {
    label,
    empty: false,
    keep: question.keep ?? false,
    answer: (value) => value,
    words: (value, t) => t(value ? 'yes' : 'no'),
    read: (root, id, value) => root.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)?.checked ?? value,
    check(value, t) {
      if (value || optional) return ruled(question, value);
      return { message: t('error.check', { label }) };
    },
    view({ id, value, problem, t, changed }) {
      const describedBy = described(id, question, problem) || nothing;
      return html`<div class="field" part="field">
        ${question.hint ? html`<p class="hint soft" id="${id}-hint">${question.hint}</p>` : nothing}
        ${box({
          id,
          name: id,
          option: { value: 'yes', text: label, more },
          mark: optional ? nothing : html`<span class="mark required">${t('required')}</span>`,
          required: !optional,
          disabled,
          describedBy,
          invalid: problem !== undefined,
          checked: value,
          change: changed,
        })}
        ${problem ? html`<p class="error" id="${id}-error">${problem.message}</p>` : nothing}
      </div>`;
    },
  };
}

interface Box {
  readonly id: string;
  readonly name: string;
  readonly option: ChoiceOption<string>;
  readonly mark?: TemplateResult | typeof nothing;
  readonly required?: boolean;
  readonly disabled: boolean | undefined;
  readonly describedBy?: string | typeof nothing;
  readonly invalid: boolean;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}

const box = ({
  id,
  name,
  option,
  mark = nothing,
  required,
  disabled,
  describedBy = nothing,
  invalid,
  checked,
  change,
}: Box): TemplateResult =>
  html`<label class="choice" part="choice">
    <input
      type="checkbox" id=${id} name=${name} value=${option.value} ?required=${required} ?disabled=${disabled}
      aria-describedby=${describedBy} aria-invalid=${invalid ? 'true' : nothing}
      .checked=${live(checked)} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    >
    <span class="choice-text"><span class="choice-name">${option.text} ${mark}</span>${option.more ? html`<span class="soft">${option.more}</span>` : nothing}</span>
  </label>`;
