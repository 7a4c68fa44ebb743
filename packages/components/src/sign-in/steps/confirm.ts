import type { Account } from '@mizumado/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../pieces/heading.ts';
import { otherWay } from '../../pieces/other-way.ts';
import { masked } from '../mask.ts';
import { messages } from './message.ts';
import { providerLink } from './provider.ts';
import { passkeyButton, submitButton } from './submit.ts';
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
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    void flow.sendCode();
  };
  const submit = codes
    ? html`<form novalidate @submit=${send}>${contactPoints(view, account)} ${submitButton(view, 'send', t('address.submit'), t('address.working'))}</form>`
    : nothing;
  return html`<div class="stack" data-step="confirm">
    <div class="intro">
      <div class="step-title" tabindex="-1">${heading(headingLevel, t('confirm.title'))}</div>
      <slot name="reason"><p>${t('confirm.lead')}</p></slot>
    </div>
    ${messages(view)}
    ${passkey ? html`<div class="way">${passkeyButton(view, t('confirm.passkey'), !codes)}</div>` : nothing}
    ${passkey && codes ? html`<p class="divider">${t('or')}</p>` : nothing} ${submit}
    ${provider ? html`${passkey || codes ? html`<p class="divider">${t('or')}</p>` : nothing}${providerLink(view, 'confirm', !passkey && !codes)}` : nothing}
    ${cancelButton(view, cancel)} ${otherWay(t, view.utility, view.language)}
  </div>`;
}

export const cancelButton = ({ t }: Pick<SignInView, 't'>, cancel: () => void): TemplateResult =>
  html`<button class="button plain back" part="cancel" type="button" @click=${cancel}>${t('confirm.cancel')}</button>`;

/** Where to send the code: addresses as their owner recognises them. */
function contactPoints({ t, flow }: SignInView, account: Account): TemplateResult {
  const { contactPoints: points } = account;
  const [first] = points;
  if (first && points.length === 1)
    return html`<p>${t('confirm.toOne', { address: masked(first.kind, first.address) })}</p>`;
  const chosen = points.find(({ id }) => id === flow.state.contactPointId) ?? first;
  return html`<fieldset>
    <legend>${t('confirm.to')}</legend>
    ${points.map(
      ({ id, kind, address }) => html`<label class="check">
        <input type="radio" name="contact-point" value=${id} .checked=${id === chosen?.id} @change=${() => flow.dispatch({ type: 'contact-point', id })}>
        <span>${t(`address.${kind}`)}<br>${masked(kind, address)}</span>
      </label>`,
    )}
  </fieldset>`;
}
