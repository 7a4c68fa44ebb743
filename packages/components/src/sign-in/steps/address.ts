import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { field } from './field.ts';
import { submitButton } from './submit.ts';
import type { SignInView } from './view.ts';

const switches = { mail: 'address.useSms', sms: 'address.useMail' } as const;

/** Where to send a code: a mail address, or a mobile number where the utility sends SMS. */
export function addressForm(view: SignInView): TemplateResult {
  const { t, flow, offer, passkeys } = view;
  const { kind } = flow.state;
  const suggest = passkeys && kind === 'mail' ? (): void => void flow.suggestPasskeys() : nothing;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void flow.sendCode();
  };
  const other = kind === 'mail' ? 'sms' : 'mail';
  return html`<form class="address" novalidate @submit=${submit} @pointerenter=${suggest} @focusin=${suggest}>
    ${field(view, kind)} ${submitButton(view, 'send', t('address.submit'), t('address.working'))}
    ${
      offer.kinds.includes(other)
        ? html`<button class="button plain" part="switch" type="button" @click=${() => flow.dispatch({ type: 'kind', kind: other })}>${t(switches[kind])}</button>`
        : nothing
    }
  </form>`;
}
