import type { NumberFormat } from '@mizumado/sdk';
import type { TemplateResult } from 'lit';
import { localized } from '../../i18n/language.ts';
import { textField } from '../../pieces/field.ts';
import type { TextField } from '../../pieces/field.ts';
import type { Fault } from '../check.ts';
import type { FieldName } from '../state.ts';
import type { SignInView } from './view.ts';

/** What differs from field to field. */
interface Kind extends Pick<TextField, 'autocomplete' | 'inputMode' | 'enterKeyHint' | 'size'> {
  readonly label: string;
  readonly hint: string;
  /** The example as a sentence; none for what has only one form. */
  readonly example: string;
}

const number = (
  { t, language }: SignInView,
  { label, hint, example }: NumberFormat,
  more: Pick<Kind, 'autocomplete' | 'enterKeyHint'>,
): Kind => ({
  label: localized(label, language),
  hint: localized(hint, language),
  example: t('example', { example }),
  inputMode: 'numeric',
  size: Math.max(16, example.length + 4),
  ...more,
});

const kinds: Readonly<Record<FieldName, (view: SignInView) => Kind>> = {
  mail: ({ t, passkeys }) => ({
    label: t('address.mail'),
    hint: t('address.mailHint'),
    example: t('address.mailExample'),
    autocomplete: passkeys ? 'username webauthn' : 'email',
    inputMode: 'email',
    enterKeyHint: 'go',
    size: 32,
  }),
  sms: ({ t }) => ({
    label: t('address.sms'),
    hint: t('address.smsHint'),
    example: t('address.smsExample'),
    autocomplete: 'tel',
    inputMode: 'tel',
    enterKeyHint: 'go',
    size: 20,
  }),
  code: ({ t }) => ({
    label: t('code.label'),
    hint: t('code.hint'),
    example: '',
    autocomplete: 'one-time-code',
    inputMode: 'numeric',
    enterKeyHint: 'go',
    size: 12,
  }),
  // A password manager may keep the customer number; the confirmation number proves the paper and is kept nowhere.
  customerNumber: (view) =>
    number(view, view.utility.customerNumber, { autocomplete: 'username', enterKeyHint: 'next' }),
  confirmationNumber: (view) =>
    number(view, view.utility.confirmationNumber, { autocomplete: 'off', enterKeyHint: 'go' }),
};

/** @param hint beside the usual one, such as how long a code is good */
export function field(view: SignInView, name: FieldName, hint = ''): TemplateResult {
  const { t, flow } = view;
  const kind = kinds[name](view);
  const fault = flow.state.faults[name];
  return textField({
    ...kind,
    id: name,
    required: t('required'),
    hint: [kind.hint, hint, kind.example].filter(Boolean).join('\n'),
    value: flow.state.values[name],
    error: fault && errorText(view, name, fault),
    changed: (value) => flow.typed(name, value),
    left: () => flow.tidy(name),
  });
}

/** What is wrong with a field, and how to mend it. */
export function errorText(view: SignInView, name: FieldName, fault: Fault): string {
  const { label, example } = kinds[name](view);
  return view.t(`error.${fault.kind}`, { label, example, ...fault });
}
