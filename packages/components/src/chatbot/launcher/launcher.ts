import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonTexts } from '../../i18n/texts/index.ts';
import type { KeyOf, Translate } from '../../i18n/feature.ts';
import type { ChatbotLauncherTexts } from './texts/index.ts';

export type LauncherTranslate = Translate<KeyOf<ChatbotLauncherTexts> | KeyOf<CommonTexts>>;

export interface LauncherOptions {
  /** Answers that came while the panel was closed. */
  readonly unread: number;
  readonly loading: boolean;
  readonly open: () => void;
}

/** The button in the corner. It has a text, because a picture alone is not understood. */
export function launcher(t: LauncherTranslate, { unread, loading, open }: LauncherOptions): TemplateResult {
  return html`<button class="button launcher" part="launcher" type="button" aria-haspopup="dialog" aria-disabled=${loading ? 'true' : nothing} @click=${open}>
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${svg`<path d="M4 4h16v12H11l-5 4v-4H4Z"/><path d="M8 8.5h8M8 12h5"/>`}</svg>
    ${t('title')}
    ${
      unread > 0
        ? html`<span class="unread" part="unread" aria-hidden="true">${unread}</span><span class="hidden">${t('unread', { count: unread })}</span>`
        : nothing
    }
  </button>`;
}

export interface TeaserActions {
  readonly ask: () => void;
  readonly dismiss: () => void;
}

/**
 * A small bubble that offers help, where the page asks for one. It takes no focus, and once closed it does not return.
 */
export function teaser(t: LauncherTranslate, { ask, dismiss }: TeaserActions): TemplateResult {
  return html`<div class="teaser" part="teaser" role="complementary" aria-label=${t('title')}>
    <p>${t('teaser.text')}</p>
    <div>
      <button class="button second" type="button" @click=${ask}>${t('teaser.ask')}</button>
      <button class="button plain" type="button" @click=${dismiss}>${t('teaser.close')}</button>
    </div>
  </div>`;
}
