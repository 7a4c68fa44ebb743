import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from './heading.ts';

interface Question {
  readonly headingLevel: number;
  readonly title: string;
  /** What happens, one sentence each. */
  readonly points: readonly string[];
  /** The button that does it. */
  readonly yes: TemplateResult;
  readonly no: string;
  readonly cancel: () => void;
}

/** Asks before something is taken away, saying what happens and what does not. It takes the focus by `.question`. */
export function question({ headingLevel, title, points, yes, no, cancel }: Question): TemplateResult {
  return html`<section class="question no-print" part="question" tabindex="-1">
    ${heading(headingLevel, title)}
    <ul class="points">${points.map((point) => html`<li>${point}</li>`)}</ul>
    <div class="actions">${yes}<button class="button second" type="button" @click=${cancel}>${no}</button></div>
  </section>`;
}
