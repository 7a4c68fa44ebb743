import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../pieces/heading.ts';
import { timeLeft } from '../../pieces/time-left.ts';
import type { ContactKind } from '../model.ts';
import { radioChoices } from '../pieces/choices.ts';
import { addressField, shownAddress } from '../pieces/contact.ts';
import type { Form } from '../pieces/form.ts';
import type { ContactsTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';
import type { Adding } from './adding.ts';

interface Step<Name extends string, At extends Adding['step']> {
  readonly t: SectionTranslate<ContactsTexts>;
  readonly headingLevel: number;
  readonly adding: Extract<Adding, { step: At }>;
  readonly form: Form<Name>;
  readonly said: TemplateResult;
  readonly submitButton: TemplateResult;
  readonly submit: () => void;
  readonly cancel: () => void;
}

interface AddressStep extends Step<'address', 'address'> {
  /** Something else stands in the form's place; it keeps what was typed. */
  readonly hidden: boolean;
  readonly choose: (kind: ContactKind) => void;
}

interface CodeStep extends Step<'code', 'code'> {
  /** Seconds until another code may be sent. */
  readonly waitSeconds: number;
  readonly again: TemplateResult;
  readonly back: () => void;
}

const sending =
  (submit: () => void) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    submit();
  };

/** Which address, and of what kind. */
export function addressView({
  t,
  headingLevel,
  adding,
  form,
  hidden,
  said,
  submitButton,
  submit,
  cancel,
  choose,
}: AddressStep): TemplateResult {
  const title = adding.replaces
    ? t('form.replace', { address: shownAddress(adding.replaces.kind, adding.replaces.address) })
    : t('form.add');
  return html`${said}
    <section class="sheet no-print" ?hidden=${hidden}>
      ${heading(headingLevel, title)}
      <form novalidate @submit=${sending(submit)}>
        ${radioChoices({
          name: 'kind',
          legend: t('form.how'),
          chosen: adding.kind,
          choose,
          choices: [
            { value: 'mail', text: t('field.mail') },
            { value: 'sms', text: t('field.sms') },
          ],
        })}
        ${addressField(form, adding.kind, t, t('form.hint'))}
        <div class="actions">${submitButton}<button class="button second" type="button" @click=${cancel}>${t('cancel')}</button></div>
      </form>
    </section>`;
}

/** The code that was sent there. */
export function codeView({
  t,
  headingLevel,
  adding,
  form,
  said,
  submitButton,
  submit,
  cancel,
  waitSeconds,
  again,
  back,
}: CodeStep): TemplateResult {
  return html`<section class="sheet no-print">
    ${heading(headingLevel, t('codeTitle'))}
    <p>${t('code.sent', { address: shownAddress(adding.kind, adding.address) })}</p>
    ${said}
    <form novalidate @submit=${sending(submit)}>
      ${form.field('code', { label: t('code.label'), required: t('required'), hint: t('code.hint'), autocomplete: 'one-time-code', inputMode: 'numeric', enterKeyHint: 'go', size: 12 })}
      <div class="actions">${submitButton}<button class="button second" type="button" @click=${cancel}>${t('cancel')}</button></div>
    </form>
    <p class="soft">${t('code.missing')}</p>
    <div class="actions">
      ${waitSeconds > 0 ? html`<span class="soft figures">${t('code.againIn', { time: timeLeft(t, waitSeconds) })}</span>` : again}
      ${waitSeconds > 0 ? nothing : html`<button class="button plain" type="button" @click=${back}>${t('form.back')}</button>`}
    </div>
  </section>`;
}
