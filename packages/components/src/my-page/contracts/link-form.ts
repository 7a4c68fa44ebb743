import type { NumberFormat, Utility } from '@mizumado/sdk';
import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { groupDigits, normaliseDigits } from '../../base/digits.ts';
import { localized } from '../../i18n/language.ts';
import { heading } from '../../pieces/heading.ts';
import { faultOf } from '../../sign-in/check.ts';
import { usageNoticePicture } from '../../pieces/usage-notice-picture.ts';
import { Form } from '../pieces/form.ts';
import type { ContractsTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';

export type NumberName = 'customerNumber' | 'confirmationNumber';
const names: readonly NumberName[] = ['customerNumber', 'confirmationNumber'];

interface Speaker extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** @param known utility, language and texts as they are when a field is checked */
export function linkForm(
  host: Speaker,
  known: () => {
    readonly utility: Utility | undefined;
    readonly language: string;
    readonly t: SectionTranslate<ContractsTexts>;
  },
): Form<NumberName> {
  return new Form(host, names, {
    errorOf: (name, value) => {
      const { utility, language, t } = known();
      const format = utility?.[name];
      const fault = format && faultOf(value, format);
      return (
        fault &&
        t(`field.${fault.kind}`, { label: localized(format.label, language), example: format.example, ...fault })
      );
    },
    tidy: (name, value) => groupDigits(normaliseDigits(value), known().utility?.[name].groups ?? []),
  });
}

interface LinkView {
  readonly t: SectionTranslate<ContractsTexts>;
  readonly language: string;
  readonly headingLevel: number;
  readonly utility: Utility;
  readonly form: Form<NumberName>;
  /** Trouble of the last attempt. */
  readonly said: TemplateResult;
  readonly submitButton: TemplateResult;
  readonly cancel: () => void;
  readonly submit: () => void;
}

/** Links a contract by the two numbers of its usage notice: fields and picture as at sign-in. */
export function linkView(view: LinkView): TemplateResult {
  const { t, utility, headingLevel } = view;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    view.submit();
  };
  return html`<section class="sheet no-print" id="link">
    ${heading(headingLevel, t('link.title'))}
    <p>${t('link.lead')}</p>
    ${view.form.summary(t('errorSummary'), headingLevel + 1)} ${view.said}
    <form novalidate @submit=${submit}>
      ${names.map((name) => numberField(view, name, utility[name]))}
      <div class="actions">${view.submitButton}<button class="button second" type="button" @click=${view.cancel}>${t('cancel')}</button></div>
    </form>
    ${where(view)}
  </section>`;
}

function numberField(
  { t, language, form }: LinkView,
  name: NumberName,
  { label, hint, example }: NumberFormat,
): TemplateResult {
  return form.field(name, {
    label: localized(label, language),
    required: t('required'),
    hint: `${localized(hint, language)}\n${t('link.example', { example })}`,
    autocomplete: 'off',
    inputMode: 'numeric',
    enterKeyHint: name === 'customerNumber' ? 'next' : 'go',
    size: Math.max(16, example.length + 4),
  });
}

function where({ t, language, utility }: LinkView): TemplateResult {
  const shown = ({ label, example }: NumberFormat): { label: string; example: string } => ({
    label: localized(label, language),
    example,
  });
  const [customer, confirmation] = [shown(utility.customerNumber), shown(utility.confirmationNumber)];
  return html`<details>
    <summary>${t('where.title')}</summary>
    <div class="stack where">
      <p>${t('where.text')}</p>
      ${usageNoticePicture({ alternative: t('where.picture', { first: customer.label, second: confirmation.label }), title: t('where.paper'), customer, confirmation })}
    </div>
  </details>`;
}
