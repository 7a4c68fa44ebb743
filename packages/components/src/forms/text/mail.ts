import { ruled } from '../control.ts';
import type { Control, Question } from '../control.ts';
import { mailFault, normaliseMail } from '../rules/mail.ts';
import { lineField, readLine } from './line.ts';
import type { Line } from './line.ts';

/** A mail address, in any width and with the spaces that copying brings along. */
export function mail(question: Question<string> & Omit<Line, 'inputMode'>): Control<string, string> {
  const { label, optional } = question;
  const line = { autocomplete: 'email', size: 32, ...question, inputMode: 'email' } as const;
  return {
    label,
    empty: '',
    keep: question.keep ?? false,
    view: (place) => lineField(line, place),
    read: readLine,
    tidy: normaliseMail,
    words: normaliseMail,
    answer: normaliseMail,
    check(value, t) {
      const fault = mailFault(value);
      if (!fault) return ruled(question, normaliseMail(value));
      if (fault.kind === 'empty' && optional) return undefined;
      return { message: t(`error.${fault.kind}`, { label }) };
    },
  };
}
