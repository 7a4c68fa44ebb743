import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Utility } from '../connection/connection.ts';
import { heading } from '../pieces/heading.ts';
import { otherWay } from '../pieces/other-way.ts';
import { timeLeft } from '../pieces/time-left.ts';
import type { ActionsTranslate } from './texts/index.ts';
import type { Trouble } from './words.ts';

/** Words of a place around those of the trouble. */
export interface TroubleAround {
  /** Instead of the trouble's title, which comes second then. */
  readonly title?: string;
  /** Last sentence. */
  readonly note?: string;
  /** Whether the place names the office and its phone anyway. */
  readonly namesOffice?: boolean;
}

interface PanelOptions extends TroubleAround {
  readonly t: ActionsTranslate;
  readonly language: string;
  readonly headingLevel: number;
  /** After too many attempts: until the next. */
  readonly secondsLeft: number;
  readonly utility: Utility | undefined;
}

/** Why an action did not work and what to do; with the other way to do it where trying again may not help. It takes the focus. */
export function troublePanel(
  trouble: Trouble,
  { t, language, headingLevel, secondsLeft, utility, title, note, namesOffice }: PanelOptions,
): TemplateResult {
  const words = wordsFor(trouble, t, secondsLeft);
  const otherwise = !namesOffice && (title !== undefined || (trouble.words === undefined && secondsLeft === 0));
  return html`<section class="trouble" part="message" tabindex="-1" data-kind=${trouble.words ?? trouble.failure?.kind ?? 'unknown'}>
    ${heading(headingLevel, title ?? words.title)} ${title === undefined ? nothing : html`<p>${words.title}</p>`}
    <p class="figures">${words.action}</p>
    ${note === undefined ? nothing : html`<p>${note}</p>`} ${otherwise ? otherWay(t, utility, language) : nothing}
  </section>`;
}

function wordsFor(
  { words, failure, triesLeft = 0 }: Trouble,
  t: ActionsTranslate,
  secondsLeft: number,
): { readonly title: string; readonly action: string } {
  if (secondsLeft > 0) return { title: t('busy.title'), action: t('busy.action', { time: timeLeft(t, secondsLeft) }) };
  if (words) return { title: t(`problem.${words}.title`), action: t(`problem.${words}.action`, { count: triesLeft }) };
  const kind = failure === undefined || failure.kind === 'signInRefused' ? 'unknown' : failure.kind;
  return { title: t(`failure.${kind}.title`), action: t(`failure.${kind}.action`) };
}
