import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Thinking } from '../conversation/assistant.ts';
import { openQuestion } from '../talk/talk.ts';
import type { Talk } from '../talk/talk.ts';
import type { ElementTurn, Turn } from '../talk/turn.ts';
import { answer, assistantAnswer, links } from './answer.ts';
import { emergency, handOver } from './person.ts';
import { choiceList, questionTurn } from './question.ts';
import { richText } from './rich-text.ts';
import type { TalkView } from './view.ts';

/** All turns. The log's live region is off, because the announcer gives screen readers the essence of each answer. */
export function turns(view: TalkView, talk: Talk, thinking: Thinking | undefined): TemplateResult {
  const asked = openQuestion(talk);
  return html`<ol class="turns">
    ${talk.turns.map(
      (turn) => html`<li class="turn" data-kind=${turn.kind} data-turn=${turn.id} lang=${turn.language}>
      <span class="hidden">${view.t(turn.kind === 'visitor' ? 'you' : 'bot')}</span>
      ${content(view, turn, turn === asked)}
    </li>`,
    )}
    ${
      thinking
        ? html`<li class="turn"><div class="card">${thinking.text ? richText(thinking.text) : html`<p class="thinking">${view.t('answer.thinking')}</p>`}</div></li>`
        : nothing
    }
  </ol>`;
}

function content(view: TalkView, turn: Turn, waiting: boolean): TemplateResult {
  switch (turn.kind) {
    case 'visitor':
      return html`<p class="bubble paragraph">${turn.text}</p>`;
    case 'line':
      return html`<div class="card">${richText(turn.text)}${links(turn.links)}</div>${choiceList(view, turn.choices)}`;
    case 'answer':
      return answer(view, turn);
    case 'assistant':
      return assistantAnswer(view, turn);
    case 'hand-over':
      return handOver(view, turn);
    case 'emergency':
      return emergency(view, turn);
    case 'ask':
      return questionTurn(view, turn, waiting);
    case 'element':
      return liveElement(view, turn);
  }
}

/** Another element inside the talk; when closed, one line with a button to reopen it. */
function liveElement(view: TalkView, turn: Turn & ElementTurn): TemplateResult {
  const { t, actions } = view;
  const name = t(`element.name.${turn.action as 'callback'}`);
  if (turn.state === 'closed') {
    return html`<div class="closed" part="closed"><span>${t('element.closed', { name })}</span>
      <button class="button second" type="button" @click=${() => actions.toggle(turn, true)}>${t('element.reopen')}</button></div>`;
  }
  const live = view.element(turn);
  return html`<div class="live" part="element">
    <div class="live-head"><span>${name}</span>
      <button class="button plain" type="button" @click=${() => actions.toggle(turn, false)}>${t('element.close')}</button></div>
    ${
      live?.failed
        ? html`<p class="note">${t(live.failed === 'offline' ? 'needsNetwork' : 'element.failed')}</p>`
        : (live?.element ?? html`<p class="note" role="status">${t('element.opening')}</p>`)
    }
  </div>`;
}
