import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../pieces/heading.ts';

interface Summary {
  /** Unique in the shadow root. */
  readonly id: string;
  /** With how many there are. */
  readonly title: string;
  readonly headingLevel: number;
  readonly problems: readonly { readonly name: string; readonly message: string }[];
  /** Brings the focus to a field, also one inside a custom element. */
  readonly focus: (name: string) => void;
}

/** What is wrong, above the form, with a link to each field. It takes the focus when it appears, and is named by how many there are. */
export function errorSummary({ id, title, headingLevel, problems, focus }: Summary): TemplateResult {
  const links = problems.map(({ name, message }) => {
    const go = (event: Event): void => {
      event.preventDefault();
      focus(name);
    };
    return html`<li><a href="#${name}" @click=${go}>${message}</a></li>`;
  });
  return html`<div class="summary" part="error-summary" id=${id} role="group" aria-labelledby="${id}-title" tabindex="-1">
    <div id="${id}-title">${heading(headingLevel, title)}</div>
    <ul>${links}</ul>
  </div>`;
}
