import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { described } from '../control.ts';
import type { Control } from '../control.ts';
import { fieldFrame } from '../frame.ts';
import { countCharacters } from '../rules/characters.ts';
import { readLine } from './line.ts';
import { writtenProblem } from './text.ts';
import type { TextQuestion } from './text.ts';

export interface AreaQuestion extends Omit<TextQuestion, 'inputMode' | 'size'> {
  /** Lines that are visible. */
  readonly rows?: number | undefined;
}

/** Several lines of text. How many characters are left, or too many, is told below; nothing is ever cut off. */
export function area(question: AreaQuestion): Control<string, string> {
  const answer = (value: string): string => value.trim();
  return {
    label: question.label,
    empty: '',
    keep: question.keep ?? false,
    read: readLine,
    answer,
    words: answer,
    check: (value, t) => writtenProblem(question, answer(value), t),
    view(place) {
      const { id, value, problem, t, changed, left } = place;
      const { longest } = question;
      const rest = longest === undefined ? undefined : longest - countCharacters(answer(value));
      const read = (event: Event): void => changed((event.target as HTMLTextAreaElement).value);
      const leave = (event: Event): void => {
        read(event);
        left();
      };
      const describedBy = [described(id, question, problem), rest === undefined ? '' : `${id}-left`]
        .filter(Boolean)
        .join(' ');
      const autocomplete = (question.autocomplete ?? 'off') as 'off';
      return fieldFrame(
        question,
        place,
        html`<textarea
            id=${id} name=${id} rows=${question.rows ?? 4} ?required=${!question.optional}
            ?disabled=${question.disabled} ?readonly=${question.readOnly} autocomplete=${autocomplete}
            aria-describedby=${describedBy || nothing} aria-invalid=${problem ? 'true' : nothing}
            .value=${live(value)}
            @input=${read} @change=${read} @blur=${leave}
          ></textarea>
          ${rest === undefined ? nothing : html`<p class="left soft figures" id="${id}-left">${rest < 0 ? t('over', { count: -rest }) : t('left', { count: rest })}</p>`}`,
      );
    },
  };
}
