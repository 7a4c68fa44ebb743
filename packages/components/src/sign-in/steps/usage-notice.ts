import type { Utility } from '@mizumado/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../i18n/language.ts';
import { usageNoticePicture } from '../../pieces/usage-notice-picture.ts';
import { field } from './field.ts';
import { submitButton } from './submit.ts';
import type { SignInView } from './view.ts';

/** The two numbers of a usage notice, with what they open and what they do not. */
export function usageNoticeForm(view: SignInView): TemplateResult {
  const { t, flow } = view;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void flow.enterNumbers();
  };
  return html`<ul class="extent" part="extent"><li>${t('usageNotice.can')}</li><li>${t('usageNotice.cannot')}</li></ul>
    <form novalidate @submit=${submit}>
      ${field(view, 'customerNumber')} ${field(view, 'confirmationNumber')} ${submitButton(view, 'numbers', t('usageNotice.submit'), t('working'))}
    </form>
    ${where(view)}`;
}

function where({ t, language, utility }: SignInView): TemplateResult {
  const shown = ({ label, example }: Utility['customerNumber']): { label: string; example: string } => ({
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
