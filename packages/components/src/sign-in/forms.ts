import type { Account } from '@mizumado/sdk';
import type { ReactiveControllerHost } from 'lit';
import { secondsUntil } from '../browser/ticker.ts';
import type { Utility } from '../connection/connection.ts';
import { check } from '../forms/choices/checks.ts';
import { radios } from '../forms/choices/radios.ts';
import { Form } from '../forms/form/form.ts';
import { code } from '../forms/text/digits.ts';
import { mail } from '../forms/text/mail.ts';
import { phone } from '../forms/text/phone.ts';
import type { FormsTranslate } from '../forms/texts/index.ts';
import { minutesLeft } from '../pieces/time-left.ts';
import { masked } from './mask.ts';
import { numberQuestions } from './numbers.ts';
import type { SignInState } from './state.ts';
import type { SignInTranslate } from './texts/index.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the questions depend on, at the moment they are asked. */
interface Known {
  readonly t: SignInTranslate;
  readonly formsTexts: () => FormsTranslate;
  readonly language: string;
  readonly utility: Utility | undefined;
  /** Whether passkeys can be offered here. */
  readonly passkeys: boolean;
  readonly state: SignInState;
  /** The account whose person confirms. */
  readonly account: Account | undefined;
}

/** What sending each form does. */
interface Sending {
  readonly address: () => Promise<void>;
  readonly code: () => Promise<void>;
  readonly numbers: () => Promise<void>;
}

/** The forms of all steps: what was typed into one stays while another is shown. */
export type SignInForms = ReturnType<typeof signInForms>;

export function signInForms(host: Host, known: () => Known, sending: Sending) {
  const texts = (): FormsTranslate => known().formsTexts();
  return {
    address: new Form(host, { texts, questions: () => addressQuestion(known()), submit: () => sending.address() }),
    code: new Form(host, { texts, questions: () => ({ code: codeQuestion(known()) }), submit: () => sending.code() }),
    numbers: new Form(host, {
      texts,
      questions: (): Partial<ReturnType<typeof numberQuestions>> => {
        const { utility, language } = known();
        return utility ? numberQuestions(utility, language, texts(), true) : {};
      },
      submit: () => sending.numbers(),
    }),
    confirm: new Form(host, { texts, questions: () => destinations(known()), submit: () => sending.address() }),
    link: new Form(host, { texts, questions: () => ({ link: linkQuestion(known()) }) }),
  };
}

/** Where a code goes: a mail address, or a mobile number where the utility sends SMS. */
function addressQuestion({ t, passkeys, state: { kind } }: Known) {
  const asked = {
    label: t(`address.${kind}`),
    hint: `${t(`address.${kind}Hint`)}\n${t(`address.${kind}Example`)}`,
    enterKeyHint: 'go',
  } as const;
  return kind === 'mail'
    ? { mail: mail({ ...asked, autocomplete: passkeys ? 'username webauthn' : 'email' }) }
    : { sms: phone({ ...asked, kind: 'mobile', size: 20 }) };
}

/** The code, with how long it is good. */
function codeQuestion({ t, state: { sent } }: Known) {
  const left = secondsUntil(sent?.expiresAt);
  const time = left > 0 ? `\n${t('code.left', { time: minutesLeft(t, left) })}` : '';
  return code({ label: t('code.label'), hint: `${t('code.hint')}${time}` });
}

/** Which contact point of the account: addresses as their owner recognises them. Nothing is asked where there is one only. */
function destinations({ t, account }: Known) {
  const points = account?.contactPoints ?? [];
  if (points.length < 2) return {};
  const options = points.map(({ id, kind, address }) => ({
    value: id,
    text: t(`address.${kind}`),
    more: masked(kind, address),
  }));
  return { contactPoint: radios({ label: t('confirm.to'), options }) };
}

/** Somebody with a usage notice goes on to an account: its contract comes along unless they say otherwise. */
const linkQuestion = ({ t }: Known) => check({ label: t('link.label'), more: t('link.hint'), optional: true });
