import { html, nothing } from 'lit';
import { ruled } from '../control.ts';
import type { Control, Question } from '../control.ts';
import { normaliseNumber, numberFault, wholeNumber } from '../rules/whole-number.ts';
import type { NumberLimits } from '../rules/whole-number.ts';
import { lineField, readLine } from './line.ts';
import type { Line } from './line.ts';

export interface NumberQuestion extends Question<number>, NumberLimits, Omit<Line, 'inputMode'> {
  /** What is counted, behind the input: 人, m³. */
  readonly unit?: string | undefined;
}

/** A whole number, 0 or more unless `least` says otherwise. Digits of any width are taken, and commas between thousands. */
export function number(question: NumberQuestion): Control<string, number | undefined> {
  const { label, unit, optional } = question;
  const line = { size: 8, ...question, inputMode: 'numeric' } as const;
  return {
    label,
    empty: '',
    keep: question.keep ?? false,
    view: (place) => lineField(line, place, unit ? html`<span class="unit">${unit}</span>` : nothing),
    read: readLine,
    tidy: normaliseNumber,
    words: (value) => (normaliseNumber(value) === '' ? '' : `${normaliseNumber(value)}${unit ? ` ${unit}` : ''}`),
    answer: wholeNumber,
    check(value, t) {
      const fault = numberFault(value, question);
      if (!fault) return ruled(question, wholeNumber(value) ?? 0);
      if (fault.kind === 'empty' && optional) return undefined;
      return { message: t(`error.${fault.kind}`, { label, ...fault }) };
    },
  };
}
