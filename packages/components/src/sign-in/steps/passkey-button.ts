import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SignInView } from './view.ts';

/** @param main whether it is the main action of the view */
export function passkeyButton({ t, flow }: SignInView, label: string, main: boolean): TemplateResult {
  const text = flow.actions.working('passkey') ? t('passkey.working') : label;
  return html`<button class="button ${main ? '' : 'second'}" part="passkey" type="button" aria-disabled=${flow.actions.blocked() ? 'true' : nothing} @click=${() => void flow.usePasskey()}>
    ${passkeyIcon} ${text}
  </button>`;
}

const passkeyIcon = html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
  <circle cx="9" cy="7" r="4"/><path d="M2 21v-2a6 6 0 0 1 9-5.2"/><circle cx="17" cy="13" r="3"/><path d="M17 16v6l2-1.5"/>
</svg>`;
