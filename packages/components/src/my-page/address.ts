import { radios } from '../forms/choices/radios.ts';
import type { Control } from '../forms/control.ts';
import { shownPhone } from '../forms/rules/phone.ts';
import { mail } from '../forms/text/mail.ts';
import { phone } from '../forms/text/phone.ts';
import type { ContactKind } from './model.ts';
import type { SectionTranslate } from './texts/index.ts';

/** A mail address as it is, a mobile phone number as it is written: 090-1234-5678. */
export const shownAddress = (kind: ContactKind, address: string): string =>
  kind === 'sms' ? shownPhone(address) : address;

/** Mail or mobile phone, in the words of whoever asks. */
export const kindQuestion = (
  label: string,
  texts: Readonly<Record<ContactKind, string>>,
): Control<ContactKind | '', ContactKind | undefined> =>
  radios<ContactKind>({
    label,
    options: [
      { value: 'mail', text: texts.mail },
      { value: 'sms', text: texts.sms },
    ],
  });

/** @param hint what the address is for, above its example */
export function addressQuestion(kind: ContactKind, t: SectionTranslate, hint: string): Control<string, string> {
  const asked = { label: t(`field.${kind}`), autocomplete: 'off', enterKeyHint: 'go' } as const;
  return kind === 'mail'
    ? mail({ ...asked, hint: `${hint}\n${t('field.mailHint')}`, size: 28 })
    : phone({ ...asked, hint: `${hint}\n${t('field.smsHint')}`, kind: 'mobile', size: 16 });
}
