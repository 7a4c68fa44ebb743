import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../pieces/heading.ts';
import type { SectionTranslate } from './texts/index.ts';

interface Front {
  readonly t: SectionTranslate;
  readonly headingLevel: number;
  /** The form to sign in, or the way from a usage notice to an account. */
  readonly signIn: HTMLElement;
}

/** For whoever is signed in by a usage notice: its bill first, then what an account is for. */
export function usageNoticeFront({
  t,
  headingLevel,
  signIn,
  bills,
  goToAccount,
}: Front & { readonly bills: unknown; readonly goToAccount: () => void }): TemplateResult {
  return html`<div class="stack">
    <p class="panel soft-panel usage-notice-only" part="usage-notice-only">
      <strong>${t('usageNotice.title')}</strong>
      <button class="button plain no-print" type="button" @click=${goToAccount}>${t('usageNotice.go')}</button>
    </p>
    ${bills}
    <section class="panel no-print" part="account">
      ${heading(headingLevel, html`<span id="account" tabindex="-1">${t('usageNotice.account')}</span>`)}
      <p>${t('usageNotice.text')}</p>
      ${signIn}
    </section>
  </div>`;
}

/** The form to sign in, below a word about how the person left. */
export function signedOutFront({
  t,
  headingLevel,
  signIn,
  left,
}: Front & { readonly left: 'closed' | 'everywhere' | undefined }): TemplateResult {
  const farewell =
    left &&
    html`<section class="panel soft-panel" part="farewell" tabindex="-1">${heading(headingLevel, t(`left.${left}.title`))}<p>${t(`left.${left}.text`)}</p></section>`;
  return html`<div class="stack">${farewell ?? nothing}<div class="panel">${signIn}</div></div>`;
}
