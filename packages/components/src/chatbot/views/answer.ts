import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FaqLink, IndexedEntry } from '@mizumado/faq';
import { formatDate } from '../../i18n/format.ts';
import type { AnswerTurn, AssistantTurn, TurnChoice, Turn } from '../talk/turn.ts';
import { richText, safeHref } from './rich-text.ts';
import type { TalkView } from './view.ts';

/** A cited answer: the short text, the rest on request, its source and the date of the last check. */
export function answer(view: TalkView, turn: Turn & AnswerTurn): TemplateResult {
  const { t, actions } = view;
  const { entry, open } = turn;
  const more = entry.full !== '' && entry.full !== entry.short;
  return html`<div class="card" part="answer">
    <p class="question">${entry.question}</p>
    <div class="words">${open && more ? richText(entry.full) : richText(entry.short)}</div>
    ${
      more
        ? html`<button class="button plain more" type="button" aria-expanded=${open} @click=${() => actions.unfold(turn, !open)}>${t(open ? 'answer.less' : 'answer.more')}</button>`
        : nothing
    }
    ${links(entry.links)} ${actionButton(view, entry)} ${source(view, entry)} ${helpful(view, turn)}
  </div>`;
}

/** An answer of the utility's language model, with the entries it cites. */
export function assistantAnswer(view: TalkView, turn: Turn & AssistantTurn): TemplateResult {
  const { t, actions } = view;
  const choices = turn.entries.map((entry): TurnChoice => ({
    label: entry.question,
    intent: { do: 'entry', entryId: entry.entryId },
  }));
  return html`<div class="card" part="answer">
    <div class="words">${richText(turn.text)}</div>
    <p class="source">${t('answer.assistant')}</p>
    <ul class="cited">
      ${choices.map((choice) => html`<li><button class="button plain" type="button" @click=${() => actions.choose(choice)}>${choice.label}</button></li>`)}
    </ul>
    ${helpful(view, turn)}
  </div>`;
}

/** The links of an answer. */
export function links(all: readonly FaqLink<string>[]): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<ul class="links">${all.map(({ label, href }) => html`<li><a href=${safeHref(href)}>${label}</a></li>`)}</ul>`;
}

function actionButton({ t, actions }: TalkView, { action }: IndexedEntry): TemplateResult | typeof nothing {
  if (!action) return nothing;
  const label = t(`open.${action.name}` as 'open.application', { defaultValue: t('open.application') });
  const choice: TurnChoice = { label, intent: { do: 'action', name: action.name, slots: action.slots ?? {} } };
  return html`<button class="button act" part="action" type="button" @click=${() => actions.choose(choice)}>${label}</button>`;
}

function source({ t, language }: TalkView, { source: { title, href, updatedOn } }: IndexedEntry): TemplateResult {
  // Readers do not need the weekday of the check.
  const date = formatDate(updatedOn, language).replace(/（.）$|^\w+, /u, '');
  const words = t('answer.source', { title, date });
  return html`<p class="source" part="source">${href === null ? words : html`<a href=${safeHref(href)}>${words}</a>`}</p>`;
}

/** Asks once whether the answer helped; the reader's choice stays visible. */
function helpful({ t, actions }: TalkView, turn: Turn & (AnswerTurn | AssistantTurn)): TemplateResult {
  const button = (value: 'yes' | 'no'): TemplateResult => html`<button
    class="button second" type="button" aria-pressed=${turn.helpful === value} aria-disabled=${turn.helpful === null ? nothing : 'true'}
    @click=${() => turn.helpful === null && actions.rate(turn, value)}
  >${t(`helpful.${value}`)}</button>`;
  return html`<div class="helpful" part="helpful" role="group" aria-label=${t('helpful.ask')}><span aria-hidden="true">${t('helpful.ask')}</span>${button('yes')}${button('no')}</div>`;
}
