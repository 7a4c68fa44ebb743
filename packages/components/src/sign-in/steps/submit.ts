import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Work } from '../state.ts';
import type { SignInView } from './view.ts';

/** The button of a form; it says when it is at work, and stays in place and in reach while nothing may be sent. */
export function submitButton({ flow }: SignInView, work: Work, label: string, working: string): TemplateResult {
  return html`<button class="button" part="submit" type="submit" aria-disabled=${flow.blocked ? 'true' : nothing}>${flow.state.working === work ? working : label}</button>`;
}

/** @param main whether it is the main action of the view */
export function passkeyButton({ t, flow }: SignInView, label: string, main: boolean): TemplateResult {
  return html`<button class="button ${main ? '' : 'second'}" part="passkey" type="button" aria-disabled=${flow.blocked ? 'true' : nothing} @click=${() => void flow.usePasskey()}>
    ${passkeyIcon} ${flow.state.working === 'passkey' ? t('passkey.working') : label}
  </button>`;
}

const passkeyIcon = html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
  <circle cx="9" cy="7" r="4"/><path d="M2 21v-2a6 6 0 0 1 9-5.2"/><circle cx="17" cy="13" r="3"/><path d="M17 16v6l2-1.5"/>
</svg>`;
