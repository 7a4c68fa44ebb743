import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SignInView } from './view.ts';

const switches = { mail: 'address.useSms', sms: 'address.useMail' } as const;

/** Where to send a code: a mail address, or a mobile number where the utility sends SMS. */
export function addressForm({ t, flow, offer, passkeys }: SignInView): TemplateResult {
  const { kind } = flow.state;
  const { address: form } = flow.forms;
  const suggest = passkeys && kind === 'mail' ? (): void => void flow.suggestPasskeys() : nothing;
  const other = kind === 'mail' ? 'sms' : 'mail';
  const choose = offer.kinds.includes(other)
    ? html`<button class="button plain" part="switch" type="button" @click=${() => flow.dispatch({ type: 'kind', kind: other })}>${t(switches[kind])}</button>`
    : nothing;
  return html`<div @pointerenter=${suggest} @focusin=${suggest}>
    ${form.frame(html`${form.names.map((name) => form.field(name))} ${flow.actions.submit('send', t('address.submit'))} ${choose}`)}
  </div>`;
}
