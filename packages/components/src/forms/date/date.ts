import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ruled } from '../control.ts';
import type { Control, Place, Mistake, Question } from '../control.ts';
import { groupFrame } from '../frame.ts';
import { lineInput, readLine } from '../text/line.ts';
import type { FormsTranslate } from '../texts/index.ts';
import { calendarDate, dateFault, inEra, readDate, shapeDate } from './written-date.ts';
import type { DatePart, Era, WrittenDate } from './written-date.ts';

export interface DateQuestion extends Question<string> {
  /** Eras to choose from, the usual one first; 西暦 and 令和 unless given. Any other is understood when it is typed. */
  readonly eras?: readonly Era[] | undefined;
  /** First and last day that may be entered, `YYYY-MM-DD`. */
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  /** The reader's own birthday, which a browser may fill in. */
  readonly birthday?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
}

const parts: readonly DatePart[] = ['year', 'month', 'day'];

/**
 * A day in three fields, as the Digital Agency asks for dates: no calendar to leaf through, any width, 令和 or 西暦, and a whole date that
 * is pasted or typed into any field fills all three. The answer is `YYYY-MM-DD`.
 */
export function date(question: DateQuestion): Control<WrittenDate, string | undefined> {
  const { label, optional } = question;
  const eras = question.eras ?? ['western', 'reiwa'];
  const empty: WrittenDate = { era: eras[0] ?? 'western', year: '', month: '', day: '' };
  return {
    label,
    empty,
    keep: question.keep ?? false,
    answer: calendarDate,
    words: (value, t) => dayInWords(calendarDate(value), t),
    tidy: shapeDate,
    read: (root, id, value) => {
      const part = (name: DatePart): string => readLine(root, `${id}-${name}`, value[name]);
      return { era: value.era, year: part('year'), month: part('month'), day: part('day') };
    },
    check(value, t) {
      const fault = dateFault(value);
      if (!fault) return limited(question, calendarDate(value) ?? '', t);
      if (fault.kind === 'empty') return optional ? undefined : { message: t('error.empty', { label }), part: 'year' };
      const message = t(`error.date.${fault.kind}`, { label, ...fault, part: t(`date.${fault.part}`) });
      return { message, part: fault.part };
    },
    target: (id, _value, problem) => `${id}-${problem?.part ?? 'year'}`,
    view(place) {
      const { id, value, t, changed } = place;
      const choose = (event: Event): void =>
        changed(inEra(place.value, (event.target as HTMLSelectElement).value as Era));
      // An era that was typed is offered from then on.
      const offered = eras.includes(value.era) ? eras : [...eras, value.era];
      return groupFrame(
        question,
        place,
        html`<div class="date">
          <div class="part">
            <label for="${id}-era">${t('date.era')}</label>
            <select id="${id}-era" .value=${live(value.era as string)} ?disabled=${question.disabled === true || question.readOnly === true} @change=${choose}>
              ${offered.map((era) => html`<option value=${era as string} ?selected=${era === value.era}>${t(`date.${era}`)}</option>`)}
            </select>
          </div>
          ${parts.map((part) => partField(question, place, part))}
        </div>`,
      );
    },
  };
}

function partField(question: DateQuestion, place: Place<WrittenDate>, part: DatePart): TemplateResult {
  const { id, value, problem, t, changed, left } = place;
  const wrong = problem && (problem.part ?? part) === part ? problem : undefined;
  const onPaste = (event: ClipboardEvent): void => {
    const whole = readDate(event.clipboardData?.getData('text') ?? '');
    if (!whole || question.readOnly) return;
    event.preventDefault();
    changed(whole);
  };
  return html`<div class="part">
    <label for="${id}-${part}">${t(`date.${part}`)}</label>
    ${lineInput(
      {
        label: '',
        inputMode: 'numeric',
        size: part === 'year' ? 4 : 2,
        optional: question.optional,
        disabled: question.disabled,
        readOnly: question.readOnly,
        autocomplete: question.birthday ? `bday-${part}` : 'off',
      },
      {
        id: `${id}-${part}`,
        value: value[part],
        problem: wrong,
        changed: (text) => changed({ ...place.value, [part]: text }),
        left,
      },
      // Told by the group; heard once, not with each of the three.
      { describedBy: wrong ? `${id}-error` : '', onPaste },
    )}
  </div>`;
}

function limited(question: DateQuestion, day: string, t: FormsTranslate): Mistake | undefined {
  const { label, earliest, latest } = question;
  // Dates written this way compare as text.
  if (earliest !== undefined && day < earliest)
    return { message: t('error.date.earliest', { label, date: dayInWords(earliest, t) }) };
  if (latest !== undefined && day > latest)
    return { message: t('error.date.latest', { label, date: dayInWords(latest, t) }) };
  return ruled(question, day);
}

/** A day `YYYY-MM-DD` as it is read. */
function dayInWords(day: string | undefined, t: FormsTranslate): string {
  if (day === undefined) return '';
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  return t('date.written', { year, month, day: number });
}
