import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownName } from '../../i18n/own-name.ts';
import type { ChatTranslate } from '../texts/index.ts';

export interface HeadActions {
  readonly close: () => void;
  readonly chooseLanguage: (language: string) => void;
  readonly save: () => void;
  /** The reader asks to clear the talk, confirms, or cancels. */
  readonly clear: (step: 'ask' | 'yes' | 'no') => void;
}

export interface HeadOptions {
  readonly headingLevel: number;
  /** The language that the talk is in. */
  readonly language: string;
  /** Languages to choose from. */
  readonly languages: readonly string[];
  /** In a panel that can be closed. */
  readonly docked: boolean;
  readonly asksToClear: boolean;
  readonly actions: HeadActions;
}

/** Title and tools, labelled in words: language, saving, clearing, closing. */
export function head(t: ChatTranslate, options: HeadOptions): TemplateResult {
  const { headingLevel, docked, language, languages, actions } = options;
  const choose = (event: Event): void => actions.chooseLanguage((event.target as HTMLSelectElement).value);
  return html`<header class="head" part="head">
    <div class="title-row">
      <div class="heading" id="title" role="heading" aria-level=${headingLevel} tabindex="-1">${t('title')}</div>
      ${docked ? html`<button class="button plain close" part="close" type="button" @click=${actions.close}>${cross()}${t('close')}</button>` : nothing}
    </div>
    <div class="tools">
      <select aria-label=${`${t('language')} Language`} @change=${choose}>
        ${languages.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === language}>${ownName(tag)}</option>`)}
      </select>
      <button class="button plain" type="button" @click=${actions.save}>${t('save')}</button>
      <button class="button plain clear" type="button" aria-expanded=${options.asksToClear} @click=${() => actions.clear('ask')}>${t('clear.button')}</button>
    </div>
    ${
      options.asksToClear
        ? html`<div class="confirm" role="group" aria-label=${t('clear.ask')}><p>${t('clear.ask')}</p>
          <button class="button" type="button" @click=${() => actions.clear('yes')}>${t('clear.yes')}</button>
          <button class="button second" type="button" @click=${() => actions.clear('no')}>${t('clear.no')}</button></div>`
        : nothing
    }
  </header>`;
}

const cross = (): TemplateResult =>
  html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M5 5 19 19M19 5 5 19" /></svg>`;
