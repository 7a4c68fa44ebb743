import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ready } from '../state.ts';
import { billRows } from './bill-rows.ts';
import { heading } from '../../pieces/heading.ts';
import type { DetailsView } from './view.ts';

export interface HistoryActions {
  readonly choose: (billId: string) => void;
  readonly loadMore: () => void;
}

/** Earlier bills, loaded page by page, so that forty years of bills stay fast. */
export function history(view: DetailsView, state: Ready, { choose, loadMore }: HistoryActions): TemplateResult {
  const { t } = view;
  return html`<section class="panel history no-print" part="history" aria-labelledby="history-title">
    ${heading(view.headingLevel + 1, t('history.title'), { id: 'history-title' })}
    ${billRows(view, state.bills, state.billId, choose)}
    ${state.more === 'failed' ? html`<p class="note danger">${t('history.moreFailed')}</p>` : nothing}
    ${
      state.nextCursor === null
        ? nothing
        : html`<button class="button second" type="button" aria-disabled=${state.more === 'loading'} @click=${loadMore}>
          ${t('history.more')}
        </button>`
    }
  </section>`;
}
