import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Bill, Contract, LeakHint, Utility } from '../model.ts';
import { otherOpenBills, shownBill } from '../state.ts';
import type { Ready } from '../state.ts';
import { detailsSkeleton, rowsSkeleton } from '../skeletons.ts';
import type { DetailsView } from './view.ts';
import { openBills } from './bill-rows.ts';
import { breakdown } from './breakdown.ts';
import type { UsageChart } from './chart/usage-chart.ts';
import { comparison, leak } from './comparison.ts';
import { history } from './history.ts';
import type { HistoryActions } from './history.ts';
import { invoice, payments } from './invoice.ts';
import { printHead } from './print-head.ts';
import { reading } from './reading.ts';
import { STAGE } from './stages.ts';
import type { Stages } from './stages.ts';
import { partFailure, usageSection } from './usage.ts';
import type { UsageActions } from './usage.ts';

export interface DetailsActions extends HistoryActions, UsageActions {
  readonly retryBill: () => void;
}

export interface DetailsOptions {
  readonly contract: Contract | undefined;
  readonly utility: Utility | undefined;
  readonly detailsOpen: boolean;
  readonly actions: DetailsActions;
}

/** Views of everything below the first view; loaded once the first view is there. */
export interface DetailsParts extends Readonly<
  Record<
    'head' | 'details' | 'openBills' | 'panels',
    (view: DetailsView, state: Ready, options: DetailsOptions) => TemplateResult | typeof nothing
  >
> {
  readonly stages: Stages;
}

const billOf = ({ bill }: Ready): Bill | undefined => (bill.status === 'ready' ? bill.value : undefined);

/** Breakdown, reading, payments and invoice items: one button opens them on screen; they are always printed. */
function details(
  { reached }: Stages,
  view: DetailsView,
  state: Ready,
  { detailsOpen, actions }: DetailsOptions,
): TemplateResult {
  const bill = reached >= STAGE.details || detailsOpen ? billOf(state) : undefined;
  return html`<div id="details" class="details" part="details" ?hidden=${!detailsOpen}>
    ${state.bill.status === 'loading' ? html`<div class="skeleton bone-details" aria-hidden="true"></div>` : nothing}
    ${partFailure(view, view.t('breakdown.failed'), state.bill, actions.retryBill)}
    ${
      bill
        ? html`${breakdown(view, bill)} <div class="columns">${reading(view, bill)} ${payments(view, bill)} ${invoice(view, bill)}</div>`
        : nothing
    }
  </div>`;
}

/** The bill's own leak hint, else the meter's present one, which is shown only with the newest bill. */
function leakHint(state: Ready): LeakHint | null {
  const hint = billOf(state)?.leakHint;
  if (hint) return hint;
  return state.usage.status === 'ready' && state.billId === state.bills[0]?.id ? state.usage.value.leakHint : null;
}

function panels(
  chart: UsageChart,
  { reached }: Stages,
  view: DetailsView,
  state: Ready,
  { contract, utility, detailsOpen, actions }: DetailsOptions,
): TemplateResult {
  if (reached < STAGE.volume || !state.settled) return detailsSkeleton();
  const shown = shownBill(state);
  const hint = leakHint(state);
  return html`<section class="panel volume-panel" aria-label=${view.t('usage.title')}>
      ${detailsOpen ? nothing : partFailure(view, view.t('breakdown.failed'), state.bill, actions.retryBill)}
      ${shown ? comparison(view, shown, state.bill) : nothing} ${hint ? leak(view, hint, utility) : nothing}
      ${usageSection(view, state, { actions, chart: reached >= STAGE.chart ? chart : undefined, contract })}
    </section>
    ${reached >= STAGE.history ? history(view, state, actions) : rowsSkeleton()}`;
}

/** @param chart the one chart of this viewer */
export function createDetails(chart: UsageChart, stages: Stages): DetailsParts {
  return {
    stages,
    head: (view, state, { contract, utility }) =>
      stages.reached >= STAGE.printHead ? printHead(view, contract, billOf(state), utility) : nothing,
    details: (view, state, options) => details(stages, view, state, options),
    openBills: (view, state, { actions }) =>
      stages.reached >= STAGE.volume ? openBills(view, otherOpenBills(state), actions.choose) : nothing,
    panels: (view, state, options) => panels(chart, stages, view, state, options),
  };
}
