import { groupDigits, normaliseDigits } from '../../base/digits.ts';
import { ruled } from '../control.ts';
import type { Control, Question } from '../control.ts';
import { digitsFault } from '../rules/digits.ts';
import type { DigitsFormat } from '../rules/digits.ts';
import { lineField, readLine } from './line.ts';
import type { Line } from './line.ts';

export interface DigitsQuestion extends Question<string>, Omit<Line, 'inputMode'> {
  readonly format: DigitsFormat;
  /** A number as it is printed, told when another form was entered. */
  readonly example: string;
}

/** A number that is printed on paper: any width and separator is taken, and it is shown in the paper's groups. The answer is its digits. */
export function digits(question: DigitsQuestion): Control<string, string> {
  const { label, format, example, optional } = question;
  const line = { size: Math.max(16, example.length + 4), ...question, inputMode: 'numeric' } as const;
  return {
    label,
    empty: '',
    keep: question.keep ?? false,
    view: (place) => lineField(line, place),
    read: readLine,
    tidy: (value) => groupDigits(normaliseDigits(value), format.groups),
    words: (value) => groupDigits(normaliseDigits(value), format.groups),
    answer: normaliseDigits,
    check(value, t) {
      const fault = digitsFault(value, format);
      if (!fault) return ruled(question, normaliseDigits(value));
      if (fault.kind === 'empty' && optional) return undefined;
      return { message: t(`error.${fault.kind}`, { label, example, ...fault }) };
    },
  };
}

/** A one-time code of six digits, which the system fills in from a message where it can. No draft ever keeps it. */
export const code = (question: Omit<Question<string>, 'keep'> & Pick<Line, 'enterKeyHint'>): Control<string, string> =>
  digits({
    size: 12,
    enterKeyHint: 'go',
    ...question,
    keep: false,
    autocomplete: 'one-time-code',
    format: { pattern: '^\\d{6}$', groups: [6] },
    example: '123456',
  });
