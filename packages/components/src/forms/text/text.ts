import { ruled } from '../control.ts';
import type { Control, Question } from '../control.ts';
import { countCharacters } from '../rules/characters.ts';
import { lineField, readLine } from './line.ts';
import type { Line } from './line.ts';

export interface TextQuestion extends Question<string>, Line {
  /** Most characters, as a reader counts them. */
  readonly longest?: number | undefined;
}

/**
 * A line of text, for names above all: whatever letters a name is written with stay as they are (髙, 𠮷, ﾊﾝｶｸ). Only white space around
 * it is dropped from the answer.
 */
export function text(question: TextQuestion): Control<string, string> {
  const answer = (value: string): string => value.trim();
  return {
    label: question.label,
    empty: '',
    keep: question.keep ?? false,
    view: (place) => lineField(question, place),
    read: readLine,
    answer,
    words: answer,
    check: (value, t) => writtenProblem(question, answer(value), t),
  };
}

/** What is wrong with a text that is only limited in length. */
export function writtenProblem(
  question: TextQuestion,
  written: string,
  t: Parameters<Control<string, string>['check']>[1],
): ReturnType<Control<string, string>['check']> {
  const { label, longest = Infinity } = question;
  if (written === '') return question.optional ? undefined : { message: t('error.empty', { label }) };
  const now = written.length > longest ? countCharacters(written) : 0;
  return now > longest ? { message: t('error.long', { label, count: longest, now }) } : ruled(question, written);
}
