import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { secondsUntil } from '../../browser/ticker.ts';
import { errorSummary } from '../../pieces/error-summary.ts';
import { heading } from '../../pieces/heading.ts';
import { timeLeft } from '../../pieces/time-left.ts';
import type { Trouble } from '../state.ts';
import type { SignInTranslate } from '../texts/index.ts';
import { errorText } from './field.ts';
import type { SignInView } from './view.ts';

/** Why the last attempt did not work, and what is wrong with the fields; each takes the focus when it appears. */
export function messages(view: SignInView): TemplateResult {
  const { t, headingLevel, flow } = view;
  const { trouble, summary, faults } = flow.state;
  const errors = summary.flatMap((id) => (faults[id] ? [{ id, message: errorText(view, id, faults[id]) }] : []));
  return html`${trouble ? message(t, headingLevel + 1, trouble) : nothing}${errorSummary(t('errorSummary'), errors, headingLevel + 1)}`;
}

function message(t: SignInTranslate, level: number, trouble: Trouble): TemplateResult {
  const [title, action] = words(t, trouble);
  return html`<section class="notice-panel message" part="message" tabindex="-1" data-kind=${trouble.kind}>
    ${heading(level, title)}<p class="figures">${action}</p>
  </section>`;
}

function words(t: SignInTranslate, trouble: Trouble): readonly [title: string, action: string] {
  switch (trouble.kind) {
    case 'busy':
      return [
        t('busy.title'),
        trouble.until === undefined
          ? t('failure.busy.action')
          : t('busy.action', { time: timeLeft(t, secondsUntil(trouble.until)) }),
      ];
    case 'codeRefused':
      return [
        t('codeRefused.title'),
        trouble.triesLeft === undefined
          ? t('codeRefused.plain')
          : t('codeRefused.action', { count: trouble.triesLeft }),
      ];
    case 'failure': {
      // A refusal that has texts of its own has been told apart before.
      const kind = trouble.failure.kind === 'signInRefused' ? 'unknown' : trouble.failure.kind;
      return [t(`failure.${kind}.title`), t(`failure.${kind}.action`)];
    }
    default:
      return [t(`${trouble.kind}.title`), t(`${trouble.kind}.action`)];
  }
}
