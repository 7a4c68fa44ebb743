import { html } from 'lit';
import { ruled } from '../control.ts';
import type { Control } from '../control.ts';
import { own } from '../own/own.ts';
import { readOwn } from '../own/own-control.ts';
import type { Searched, SearchListQuestion } from './question.ts';
import { SearchListElement } from './search-list-element.ts';

/** One entry out of a long list, found by typing any part of its name, its reading or its code. The answer is the entry's value. */
export function searchList(question: SearchListQuestion): Control<Searched, string | undefined> {
  const { label, entries, optional } = question;
  const answer = ({ chosen }: Searched): string | undefined => (chosen === '' ? undefined : chosen);
  return {
    label,
    empty: { text: '', chosen: '' },
    keep: question.keep ?? false,
    answer,
    words: ({ chosen }) => entries.find(({ value }) => value === chosen)?.text ?? '',
    read: readOwn,
    check(value, t) {
      const chosen = answer(value);
      if (chosen !== undefined) return ruled(question, chosen);
      if (value.text.trim() === '') return optional ? undefined : { message: t('error.choose', { label }) };
      return { message: t('error.notInList', { label, text: value.text.trim() }) };
    },
    view: (place) => html`${own('search-list', SearchListElement, { question, place })}`,
  };
}
