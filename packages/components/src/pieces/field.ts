import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { isImeEnter } from '../browser/ime.ts';

export interface TextField {
  /** Unique in the shadow root. */
  readonly id: string;
  readonly label: string;
  /** Mark in the label, such as ※必須. */
  readonly required: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly autocomplete:
    'username' | 'name' | 'nickname' | 'tel' | 'email' | 'username webauthn' | 'one-time-code' | 'off';
  readonly inputMode: 'numeric' | 'tel' | 'email' | 'text';
  /** Name of the key that confirms on a screen keyboard. */
  readonly enterKeyHint: 'next' | 'go';
  /** Width in characters for short data; a short number in a long box looks like something is missing. */
  readonly size: number;
  /** Every change of the text, also by autofill, which in Safari fires no `input`. */
  readonly changed: (value: string) => void;
  /** The reader left the field; never while an input method composes. */
  readonly left: () => void;
}

/** A text field in the fixed order: label → support text → control → error. */
export function textField(field: TextField): TemplateResult {
  const { id, error } = field;
  // The check of templates has a list of words, in which the newer ones are missing.
  const autocomplete = field.autocomplete as 'username';
  const read = (event: Event): void => field.changed((event.target as HTMLInputElement).value);
  const leave = (event: Event): void => {
    read(event);
    field.left();
  };
  return html`<div class="field" part="field">
    <label for=${id}>${field.label} <span class="required">${field.required}</span></label>
    <p class="hint soft" id="${id}-hint">${field.hint}</p>
    <input
      id=${id} name=${id} type="text" size=${field.size} required
      inputmode=${field.inputMode} enterkeyhint=${field.enterKeyHint} autocomplete=${autocomplete}
      autocapitalize="off" spellcheck="false"
      aria-describedby="${id}-hint${error ? ` ${id}-error` : ''}" aria-invalid=${ifDefined(error ? 'true' : undefined)}
      .value=${live(field.value)}
      @input=${read} @change=${read} @blur=${leave} @keydown=${keepForm}
    >
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
  </div>`;
}

/** Enter that confirms a conversion must not send the form. */
function keepForm(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isImeEnter(event)) event.preventDefault();
}
