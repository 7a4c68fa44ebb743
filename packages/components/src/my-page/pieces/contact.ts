import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { groupDigits } from '../../base/digits.ts';
import { mailFault, mobileGroups, normaliseMail, normalisePhone, phoneFault } from '../../sign-in/check.ts';
import type { ContactKind } from '../model.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { Form } from './form.ts';

interface Speaker extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A mail address as it is, a mobile phone number as it is written: 090-1234-5678. */
export const shownAddress = (kind: ContactKind, address: string): string =>
  kind === 'sms' ? groupDigits(normalisePhone(address), mobileGroups) : address;

/** @param known kind of address and texts as they are when the field is checked */
export function contactForm(
  host: Speaker,
  known: () => { readonly kind: ContactKind; readonly t: SectionTranslate },
): Form<'address'> {
  return new Form(host, ['address'], {
    errorOf: (_name, value) => {
      const { kind, t } = known();
      const fault = kind === 'mail' ? mailFault(value) : phoneFault(value);
      return (
        fault &&
        t(`field.${fault.kind}`, {
          label: t(`field.${kind}`),
          example: kind === 'mail' ? 'hanako@example.jp' : '090-1234-5678',
          ...fault,
        })
      );
    },
    tidy: (_name, value) => (known().kind === 'mail' ? normaliseMail(value) : shownAddress('sms', value)),
  });
}

/** @param hint what the address is for, above its example */
export function addressField(
  form: Form<'address'>,
  kind: ContactKind,
  t: SectionTranslate,
  hint: string,
): TemplateResult {
  const mail = kind === 'mail';
  return form.field('address', {
    label: t(`field.${kind}`),
    required: t('required'),
    hint: `${hint}\n${t(mail ? 'field.mailHint' : 'field.smsHint')}`,
    autocomplete: 'off',
    inputMode: mail ? 'email' : 'tel',
    enterKeyHint: 'go',
    size: mail ? 28 : 16,
  });
}
