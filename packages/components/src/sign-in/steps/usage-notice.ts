import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { whereNumbers } from '../numbers.ts';
import type { SignInView } from './view.ts';

/** The two numbers of a usage notice, with what they open and what they do not. */
export function usageNoticeForm({ t, utility, language, flow }: SignInView): TemplateResult {
  const { numbers: form } = flow.forms;
  return html`<ul class="extent" part="extent"><li>${t('usageNotice.can')}</li><li>${t('usageNotice.cannot')}</li></ul>
    ${form.frame(html`${form.names.map((name) => form.field(name))} ${flow.actions.submit('numbers', t('usageNotice.submit'))}`)}
    ${whereNumbers(t, utility, language)}`;
}
