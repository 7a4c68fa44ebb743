import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isCalendarDate } from '@mizumado/procedures';
import type { AskTurn, TurnChoice, Turn } from '../talk/turn.ts';
import type { TalkView } from './view.ts';

/** Choices that leave a question are styled as links, unlike its answers. */
const ways = new Set(['back', 'skip', 'stop']);

/** Buttons for the choices of a turn. */
export function choiceList({ actions }: TalkView, choices: readonly TurnChoice[]): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<ul class="choices" part="choices">
    ${choices.map(
      (
        choice,
        index,
      ) => html`<li><button class="button ${ways.has(choice.intent.do) ? 'plain' : 'second'}" type="button" @click=${() => actions.choose(choice)}>
        ${choice.intent.do === 'choose' ? html`<span class="soft figures">${index + 1}</span>` : nothing}${choice.label}
      </button></li>`,
    )}
  </ul>`;
}

/** A question of a dialogue; its date fields only while it waits for the answer. */
export function questionTurn(view: TalkView, turn: Turn & AskTurn, waiting: boolean): TemplateResult {
  return html`<div class="card" part="question"><p class="paragraph">${turn.text}</p></div>
    ${waiting ? html`${turn.input === 'date' ? dateFields(view, turn.id) : nothing}${choiceList(view, turn.choices)}` : nothing}`;
}

/** Separate fields for year, month and day, as on the paper form; easier than a small calendar. */
function dateFields({ t, actions, hours, now }: TalkView, id: number): TemplateResult {
  const year = (hours?.calendar.today ?? now.toISOString()).slice(0, 4);
  const field = (
    name: 'year' | 'month' | 'day',
    size: number,
    value = '',
  ): TemplateResult => html`<label class="date-part"
    ><input name=${name} type="text" inputmode="numeric" autocomplete="off" maxlength=${size} size=${size} value=${value} aria-describedby="date-error-${id}" />${t(`dialogue.${name}`)}</label
  >`;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const date = dateFrom(new FormData(form));
    const error = form.querySelector('.error');
    if (date) actions.chooseDate(date);
    else if (error) error.textContent = t('dialogue.dateWrong');
  };
  return html`<form class="date" novalidate @submit=${submit}>
    ${field('year', 4, year)}${field('month', 2)}${field('day', 2)}
    <button class="button second" type="submit">${t('dialogue.choose')}</button>
    <p class="error" id="date-error-${id}" role="alert"></p>
  </form>`;
}

/** @returns `YYYY-MM-DD`, or undefined when there is no such day; full-width digits count as well */
function dateFrom(fields: FormData): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((name) =>
    (fields.get(name) as string).normalize('NFKC').trim(),
  );
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
