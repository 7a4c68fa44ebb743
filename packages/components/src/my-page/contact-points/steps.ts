import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../pieces/heading.ts';
import { timeLeft } from '../../pieces/time-left.ts';
import { shownAddress } from '../address.ts';
import type { SectionTranslate } from '../texts/index.ts';
import type { Adding } from './adding.ts';
import type { ContactsTexts } from './texts/index.ts';

interface Step<At extends Adding['step']> {
  readonly t: SectionTranslate<ContactsTexts>;
  readonly headingLevel: number;
  readonly adding: Extract<Adding, { step: At }>;
  /** The form, around its fields and what is given it. */
  readonly form: (buttons: TemplateResult) => TemplateResult;
  readonly said: TemplateResult;
  readonly submitButton: TemplateResult;
  readonly cancel: () => void;
}

interface AddressStep extends Step<'address'> {
  /** Something else stands in the form's place; it keeps what was typed. */
  readonly hidden: boolean;
}

interface CodeStep extends Step<'code'> {
  /** Seconds until another code may be sent. */
  readonly waitSeconds: number;
  readonly again: TemplateResult;
  readonly back: () => void;
}

const buttons = ({ t, submitButton, cancel }: Pick<AddressStep, 't' | 'submitButton' | 'cancel'>): TemplateResult =>
  html`<div class="actions">${submitButton}<button class="button second" type="button" @click=${cancel}>${t('cancel')}</button></div>`;

/** Which address, and of what kind. */
export function addressView(step: AddressStep): TemplateResult {
  const { t, headingLevel, adding, form, hidden, said } = step;
  const title = adding.replaces
    ? t('form.replace', { address: shownAddress(adding.replaces.kind, adding.replaces.address) })
    : t('form.add');
  return html`${said}
    <section class="sheet no-print" ?hidden=${hidden}>${heading(headingLevel, title)} ${form(buttons(step))}</section>`;
}

/** The code that was sent there. */
export function codeView(step: CodeStep): TemplateResult {
  const { t, headingLevel, adding, form, said, waitSeconds, again, back } = step;
  return html`<section class="sheet no-print">
    ${heading(headingLevel, t('codeTitle'))}
    <p>${t('code.sent', { address: shownAddress(adding.kind, adding.address) })}</p>
    ${said} ${form(buttons(step))}
    <p class="soft">${t('code.missing')}</p>
    <div class="actions">
      ${waitSeconds > 0 ? html`<span class="soft figures">${t('code.againIn', { time: timeLeft(t, waitSeconds) })}</span>` : again}
      ${waitSeconds > 0 ? nothing : html`<button class="button plain" type="button" @click=${back}>${t('form.back')}</button>`}
    </div>
  </section>`;
}
