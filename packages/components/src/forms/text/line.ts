import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { described } from '../control.ts';
import type { Place, Question } from '../control.ts';
import { fieldFrame } from '../frame.ts';

/** What a single line of text is asked with, beside its question. */
export interface Line {
  /** What the browser and the reader's password manager may fill in. */
  readonly autocomplete?: AutoFill | 'nickname' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search' | undefined;
  /** Name of the key that confirms on a screen keyboard. */
  readonly enterKeyHint?: 'next' | 'go' | 'done' | 'search' | undefined;
  /** Width in characters for short data; a short number in a long box looks like something is missing. */
  readonly size?: number | undefined;
  /** Shown and copied, and not to be changed. */
  readonly readOnly?: boolean | undefined;
}

type Asked = Line & Omit<Question<never>, 'rule'>;

/** The input of one line by itself, for controls that have several. */
export function lineInput(
  asked: Asked,
  { id, value, problem, changed, left }: Omit<Place<string>, 't'>,
  more: { readonly describedBy?: string; readonly onPaste?: (event: ClipboardEvent) => void } = {},
): TemplateResult {
  const read = (event: Event): void => changed((event.target as HTMLInputElement).value);
  const leave = (event: Event): void => {
    read(event);
    left();
  };
  // The check of templates has a list of words, in which the newer ones are missing.
  const autocomplete = (asked.autocomplete ?? 'off') as 'off';
  return html`<input
    id=${id} name=${id} type="text" size=${asked.size ?? 28} ?required=${!asked.optional}
    ?disabled=${asked.disabled} ?readonly=${asked.readOnly}
    inputmode=${asked.inputMode ?? 'text'} enterkeyhint=${asked.enterKeyHint ?? 'next'} autocomplete=${autocomplete}
    autocapitalize="off" spellcheck="false"
    aria-describedby=${(more.describedBy ?? described(id, asked, problem)) || nothing} aria-invalid=${problem ? 'true' : nothing}
    .value=${live(value)}
    @input=${read} @change=${read} @blur=${leave} @paste=${more.onPaste}
  >`;
}

/** A single line in the fixed order. @param after what stands behind the input, such as a unit */
export const lineField = (
  asked: Asked,
  place: Place<string>,
  after: TemplateResult | typeof nothing = nothing,
): TemplateResult => fieldFrame(asked, place, html`<div class="line">${lineInput(asked, place)}${after}</div>`);

/** What stands in the input, or the area, now. */
export const readLine = (root: ParentNode, id: string, value: string): string =>
  root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${CSS.escape(id)}`)?.value ?? value;
