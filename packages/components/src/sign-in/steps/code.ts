import { html, nothing } from 'lit';
import { secondsUntil } from '../../browser/ticker.ts';
import { heading } from '../../pieces/heading.ts';
import { otherWay } from '../../pieces/other-way.ts';
import { timeLeft } from '../../pieces/time-left.ts';
import type { Sent } from '../state.ts';
import { messages } from './message.ts';
import type { StepView } from './view.ts';

const missing = { mail: 'code.missingMail', sms: 'code.missingSms' } as const;

/**
 * Entering the code that was sent.
 *
 * @param sent where to, how long it is good, and when another may be asked for
 * @param submit name of the main action: log in, or confirm
 */
export const codeStep =
  (sent: Sent, submit: 'code.submit' | 'confirm.submit'): StepView =>
  (view) => {
    const { t, actionsTexts: actions, headingLevel, flow } = view;
    const [left, wait] = [secondsUntil(sent.expiresAt), secondsUntil(sent.resendAt)];
    return html`<div class="stack" data-step="code">
    <div class="intro">
      <div class="step-title" tabindex="-1">${heading(headingLevel, t('code.title'))}</div>
      <p id="sent-to">${t('code.sent', { address: sent.to })}</p>
    </div>
    ${
      left === 0 && !flow.actions.troubled()
        ? html`<p class="notice-panel"><strong>${actions('problem.codeOver.title')}</strong>${actions('problem.codeOver.action')}</p>`
        : messages(view, 'code')
    }
    ${flow.forms.code.frame(html`${flow.forms.code.field('code')} ${flow.actions.submit('code', t(submit))}`)}
    <div class="actions">
      <button class="button second figures" part="again" type="button" aria-disabled=${wait > 0 || flow.actions.blocked() ? 'true' : nothing} @click=${() => void flow.sendAgain()}>
        ${wait > 0 ? t('code.againIn', { time: timeLeft(t, wait) }) : flow.actions.working('send') ? t('address.working') : t('code.again')}
      </button>
      <button class="button plain" part="change" data-to="start" type="button" @click=${() => flow.dispatch({ type: 'step', step: 'start' })}>${t('code.change')}</button>
    </div>
    <details part="missing"><summary>${t('code.missing')}</summary><p class="where">${t(missing[sent.kind])}</p></details>
    ${otherWay(t, view.utility, view.language)}
  </div>`;
  };
