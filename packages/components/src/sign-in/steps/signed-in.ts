import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { SignedIn } from '../../connection/connection.ts';
import type { SignInView } from './view.ts';

/** Who is signed in. Somebody with a usage notice is told that it is one contract only, and may go on to an account. */
export function signedInView({ t, flow }: Pick<SignInView, 't' | 'flow'>, { kind, name }: SignedIn): TemplateResult {
  const usageNotice = kind === 'usage-notice';
  return html`<div class="stack" part="signed-in">
    <div class="signed-in">
      <p>
        <span class="soft">${t(usageNotice ? 'signedIn.usageNotice' : 'signedIn.text')}</span><br>
        <span class="name">${name ? t('signedIn.name', { name }) : t('signedIn.nameless')}</span>
      </p>
      <button class="button second" part="sign-out" type="button" @click=${() => void flow.signOut()}>${t('signedIn.signOut')}</button>
    </div>
    ${
      usageNotice
        ? html`<div class="way">
          <p>${t('signedIn.more')}</p>
          <button class="button second" part="upgrade" type="button" @click=${() => flow.dispatch({ type: 'upgrade', upgrading: true })}>${t('signedIn.upgrade')}</button>
        </div>`
        : ''
    }
  </div>`;
}
