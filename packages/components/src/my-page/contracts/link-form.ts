import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../pieces/heading.ts';
import type { SectionTranslate } from '../texts/index.ts';
import type { ContractsTexts } from './texts/index.ts';

interface LinkView {
  readonly t: SectionTranslate<ContractsTexts>;
  readonly headingLevel: number;
  /** What is wrong with the numbers, and trouble of the last attempt. */
  readonly said: unknown;
  /** The form, around its buttons. */
  readonly form: (buttons: TemplateResult) => TemplateResult;
  readonly submitButton: TemplateResult;
  /** Where the numbers are printed. */
  readonly where: TemplateResult;
  readonly cancel: () => void;
}

/** Links a contract by the two numbers of its usage notice: fields and picture as at sign-in. */
export const linkView = ({ t, headingLevel, said, form, submitButton, where, cancel }: LinkView): TemplateResult =>
  html`<section class="sheet no-print" id="link">
    ${heading(headingLevel, t('link.title'))}
    <p>${t('link.lead')}</p>
    ${said}
    ${form(html`<div class="actions">${submitButton}<button class="button second" type="button" @click=${cancel}>${t('cancel')}</button></div>`)}
    ${where}
  </section>`;
