import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../i18n/language.ts';
import type { SignInView } from './view.ts';

/**
 * The way to the utility's own identity provider: a window of its own, so that nothing typed on this page is lost, and no token is in an
 * address that the page could read.
 *
 * @param purpose `confirm` has the provider ask again, however short ago the person was there
 * @param main whether it is the main action of the view
 */
export function providerLink(
  { t, language, utility, service, flow }: SignInView,
  purpose: 'sign-in' | 'confirm',
  main: boolean,
): TemplateResult {
  const name = localized(utility.signIn.provider ?? {}, language);
  const address = `${service.replace(/\/+$/, '')}/sign-in/provider?lang=${encodeURIComponent(language)}${purpose === 'confirm' ? '&purpose=confirm' : ''}`;
  return html`<div class="way">
    <a class="button ${main ? '' : 'second'}" part="provider" href=${address} target="_blank" rel="noopener" @click=${() => flow.dispatch({ type: 'provider-opened' })}>
      ${t(purpose === 'confirm' ? 'provider.confirm' : 'provider.open', { name })}${newWindow}
    </a>
    ${
      flow.state.awaitingProvider
        ? html`<p>${t('provider.waiting')}</p><button class="button plain" type="button" @click=${() => void flow.lookAgain(true)}>${t('provider.look')}</button>`
        : html`<p class="soft">${t('provider.hint')}</p>`
    }
  </div>`;
}

/** The sign for what opens in another window; the words beside it say so too. */
export const newWindow = html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"/></svg>`;
