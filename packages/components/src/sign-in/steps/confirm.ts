import type { Account } from '@mizumado/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../pieces/heading.ts';
import { otherWay } from '../../pieces/other-way.ts';
import { masked } from '../mask.ts';
import { messages } from './message.ts';
import { providerLink } from './provider.ts';
import { passkeyButton } from './passkey-button.ts';
import type { SignInView } from './view.ts';

/**
 * Confirming again while signed in, before something important.
 *
 * @param account whose person confirms
 * @param cancel leaves without confirming
 */
export function confirmStep(view: SignInView, account: Account, cancel: () => void): TemplateResult {
  const { t, headingLevel, flow, passkeys, offer } = view;
  const passkey = passkeys && account.passkeys > 0;
  const provider = account.provider && offer.ways.includes('provider');
  const codes = account.contactPoints.length > 0;
  const submit = codes
    ? flow.forms.confirm.frame(html`${destination(view, account)} ${flow.actions.submit('send', t('address.submit'))}`)
    : nothing;
  return html`<div class="stack" data-step="confirm">
    <div class="intro">
      <div class="step-title" tabindex="-1">${heading(headingLevel, t('confirm.title'))}</div>
      <slot name="reason"><p>${t('confirm.lead')}</p></slot>
    </div>
    ${messages(view, 'confirm')}
    ${passkey ? html`<div class="way">${passkeyButton(view, t('confirm.passkey'), !codes)}</div>` : nothing}
    ${passkey && codes ? html`<p class="divider">${t('or')}</p>` : nothing} ${submit}
    ${provider ? html`${passkey || codes ? html`<p class="divider">${t('or')}</p>` : nothing}${providerLink(view, 'confirm', !passkey && !codes)}` : nothing}
    ${cancelButton(view, cancel)} ${otherWay(t, view.utility, view.language)}
  </div>`;
}

export const cancelButton = ({ t }: Pick<SignInView, 't'>, cancel: () => void): TemplateResult =>
  html`<button class="button plain back" part="cancel" type="button" @click=${cancel}>${t('confirm.cancel')}</button>`;

/** Where to send the code: addresses as their owner recognises them. */
function destination({ t, flow }: SignInView, { contactPoints }: Account): TemplateResult | typeof nothing {
  const [first] = contactPoints;
  if (first && contactPoints.length === 1)
    return html`<p>${t('confirm.toOne', { address: masked(first.kind, first.address) })}</p>`;
  return flow.forms.confirm.field('contactPoint');
}
