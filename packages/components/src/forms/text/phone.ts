import { ruled } from '../control.ts';
import type { Control, Question } from '../control.ts';
import { normalisePhone, phoneFault, shownPhone } from '../rules/phone.ts';
import type { PhoneKind } from '../rules/phone.ts';
import { lineField, readLine } from './line.ts';
import type { Line } from './line.ts';

export interface PhoneQuestion extends Question<string>, Omit<Line, 'inputMode'> {
  /** `any` unless given; `mobile` where an SMS is sent. */
  readonly kind?: PhoneKind | undefined;
}

/** A phone number in Japan, in any width and with any separators. The answer is its digits: 09012345678. */
export function phone(question: PhoneQuestion): Control<string, string> {
  const { label, kind = 'any', optional } = question;
  const line = { autocomplete: 'tel', size: 16, ...question, inputMode: 'tel' } as const;
  return {
    label,
    empty: '',
    keep: question.keep ?? false,
    view: (place) => lineField(line, place),
    read: readLine,
    tidy: shownPhone,
    words: shownPhone,
    answer: normalisePhone,
    check(value, t) {
      const fault = phoneFault(value, kind);
      if (!fault) return ruled(question, normalisePhone(value));
      if (fault.kind === 'empty' && optional) return undefined;
      return { message: t(`error.${fault.kind}`, { label, ...fault }) };
    },
  };
}
