import type { NumberFormat, Utility } from '@mizumado/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Control } from '../forms/control.ts';
import { digits } from '../forms/text/digits.ts';
import type { FormsTranslate } from '../forms/texts/index.ts';
import { localized } from '../i18n/language.ts';
import { usageNoticePicture } from '../pieces/usage-notice-picture.ts';
import type { SignInTranslate } from './texts/index.ts';

/** The two numbers that are printed on a usage notice. */
export type NumberName = 'customerNumber' | 'confirmationNumber';

/**
 * Asks for the two numbers as the utility prints them.
 *
 * @param remember has password managers keep the customer number; the confirmation number proves the paper and is kept nowhere
 */
export function numberQuestions(
  utility: Pick<Utility, NumberName>,
  language: string,
  t: FormsTranslate,
  remember: boolean,
): Record<NumberName, Control<string, string>> {
  const asked = (format: NumberFormat) => ({
    format,
    label: localized(format.label, language),
    hint: `${localized(format.hint, language)}\n${t('example', { example: format.example })}`,
    example: format.example,
  });
  return {
    customerNumber: digits({ ...asked(utility.customerNumber), autocomplete: remember ? 'username' : 'off' }),
    confirmationNumber: digits({ ...asked(utility.confirmationNumber), autocomplete: 'off', enterKeyHint: 'go' }),
  };
}

/** Where on the usage notice the two numbers are, for whoever opens it. */
export function whereNumbers(t: SignInTranslate, utility: Pick<Utility, NumberName>, language: string): TemplateResult {
  const shown = ({ label, example }: NumberFormat): { label: string; example: string } => ({
    label: localized(label, language),
    example,
  });
  const [customer, confirmation] = [shown(utility.customerNumber), shown(utility.confirmationNumber)];
  return html`<details part="where">
    <summary>${t('where.title')}</summary>
    <div class="where">
      <p>${t('where.text')}</p>
      ${usageNoticePicture({ alternative: t('where.picture', { first: customer.label, second: confirmation.label }), title: t('where.paper'), customer, confirmation })}
      <p>${t('where.lost')}</p>
    </div>
  </details>`;
}
