import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../pieces/heading.ts';
import type { Said } from '../control.ts';
import type { FormsTranslate } from '../texts/index.ts';

/** Answers that were given together, with the way back to them. */
export interface ReviewGroup {
  readonly title: string;
  readonly answers: readonly Said[];
  readonly change: () => void;
}

/** Everything that was answered, before it is sent: what it says is what will be sent, and each group can be changed. */
export const review = (groups: readonly ReviewGroup[], headingLevel: number, t: FormsTranslate): TemplateResult =>
  html`<div class="review" part="review">
    ${groups.map(
      ({ title, answers, change }) => html`<section class="answers">
        <div class="answers-head">
          ${heading(headingLevel, title)}
          <button class="button plain" type="button" aria-label=${t('review.changeNamed', { title })} @click=${change}>${t('review.change')}</button>
        </div>
        <dl>${answers.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text || html`<span class="soft">${t('review.nothing')}</span>`}</dd></div>`)}</dl>
      </section>`,
    )}
  </div>`;
