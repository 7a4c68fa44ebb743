import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DetailsParts, DetailsActions } from '../details/details.ts';
import type { DetailsView } from '../details/view.ts';
import { shownBill } from '../state.ts';
import type { Ready } from '../state.ts';
import { contractLine } from './contract-chooser.ts';
import { detailsSkeleton } from '../skeletons.ts';
import { summary } from './summary.ts';
import type { SummaryActions, SummaryOptions } from './summary.ts';

export type ReadyActions = SummaryActions & DetailsActions;

export interface ReadyOptions extends SummaryOptions {
  readonly actions: ReadyActions;
  /** Everything below the first view, once its code is loaded */
  readonly details: DetailsParts | undefined;
}

/**
 * The whole bill, the first view on top. Nothing is rendered below it until bill and usage have both loaded, so that
 * nothing shifts.
 */
export function readyView(view: DetailsView, state: Ready, options: ReadyOptions): TemplateResult {
  const { actions, utility, details } = options;
  const shown = shownBill(state);
  const contract = state.contracts.find(({ id }) => id === state.contractId);
  const newest = state.bills[0];
  const detailsOptions = { contract, utility, detailsOpen: options.detailsOpen, actions };
  const showNewest = (): void => newest && actions.choose(newest.id);
  return html`<div class="panel" part="bill">
      ${details?.head(view, state, detailsOptions)}
      ${shown ? summary(view, shown, options) : html`<div class="skeleton bone-summary" aria-hidden="true"></div>`}
      ${details?.details(view, state, detailsOptions)} ${contract ? contractLine(view, contract) : nothing}
      ${
        newest && newest.id !== state.billId
          ? html`<button class="button plain no-print" type="button" @click=${showNewest}>${view.t('action.newest')}</button>`
          : nothing
      }
      ${details?.openBills(view, state, detailsOptions)}
    </div>
    ${details?.panels(view, state, detailsOptions) ?? detailsSkeleton()}`;
}
