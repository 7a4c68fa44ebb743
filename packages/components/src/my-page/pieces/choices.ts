import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** What it means, in one sentence. */
  readonly more?: string;
}

interface Choices<Value extends string> {
  /** Name of the group, unique in the shadow root. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** One out of a few, each explained: radio buttons as large as a finger. */
export function radioChoices<Value extends string>({
  name,
  legend,
  choices,
  chosen,
  choose,
}: Choices<Value>): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${choices.map(
      ({ value, text, more }) => html`<label class="choice">
        <input type="radio" name=${name} value=${value as string} .checked=${live(value === chosen)} @change=${() => choose(value)}>
        <span><strong>${text}</strong>${more ? html`<span class="soft">${more}</span>` : nothing}</span>
      </label>`,
    )}
  </fieldset>`;
}

/** One out of several short ones: the system's own list. */
export function selectChoice<Value extends string>({
  name,
  legend,
  choices,
  chosen,
  choose,
}: Choices<Value>): TemplateResult {
  const changed = (event: Event): void => choose((event.target as HTMLSelectElement).value as Value);
  return html`<div class="field" part="field">
    <label for=${name}>${legend}</label>
    <select id=${name} @change=${changed}>
      ${choices.map(({ value, text }) => html`<option value=${value as string} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>`;
}
