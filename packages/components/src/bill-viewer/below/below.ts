import { html, nothing, type TemplateResult } from 'lit';
import type { Bill, Contract, LeakHint, Utility } from '../model.ts';
import { otherOpenBills, shownBill, type Ready } from '../state.ts';
import { rowsSkeleton } from '../views/skeleton.ts';
import type { View } from '../views/view.ts';
import { openBills } from './bill-rows.ts';
import { breakdown } from './breakdown.ts';
import type { UsageChart } from './chart/usage-chart.ts';
import { comparison, leak } from './comparison.ts';
import { history, type HistoryActions } from './history.ts';
import { invoice, payments } from './invoice.ts';
import { printHead } from './print-head.ts';
import { reading } from './reading.ts';
import { partFailure, usage, type UsageActions } from './usage.ts';

export interface BelowActions extends HistoryActions, UsageActions {
  readonly retryBill: () => void;
}

export interface BelowOptions {
  readonly contract: Contract | undefined;
  readonly utility: Utility | undefined;
  readonly detailsOpen: boolean;
  /** How much of it is rendered: volume, then chart, earlier bills, details and print head, each in a task of its own */
  readonly stage: number;
  readonly actions: BelowActions;
}

/** Views of everything below the first view; loaded once the first view is there. */
export type Below = Readonly<Record<'head' | 'details' | 'openBills' | 'panels', (view: View, state: Ready, options: BelowOptions) => TemplateResult | typeof nothing>>;

const billOf = ({ bill }: Ready): Bill | undefined => (bill.status === 'ready' ? bill.value : undefined);

/** Breakdown, reading, payments and invoice items: behind one button on a screen, always there on paper. */
function details(view: View, state: Ready, { detailsOpen, stage, actions }: BelowOptions): TemplateResult {
  const bill = stage > 3 || detailsOpen ? billOf(state) : undefined;
  return html`<div id="details" class="details" part="details" ?hidden=${!detailsOpen}>
    ${state.bill.status === 'loading' ? html`<div class="skeleton bone-details" aria-hidden="true"></div>` : nothing}
    ${partFailure(view, view.t('breakdown.failed'), state.bill, actions.retryBill)}
    ${bill
      ? html`${breakdown(view, bill)} <div class="columns">${reading(view, bill)} ${payments(view, bill)} ${invoice(view, bill)}</div>`
      : nothing}
  </div>`;
}

/** A bill's own hint; the meter's present one only beside the newest bill. */
function leakHint(state: Ready): LeakHint | null {
  const hint = billOf(state)?.leakHint;
  if (hint) return hint;
  return state.usage.status === 'ready' && state.billId === state.bills[0]?.id ? state.usage.value.leakHint : null;
}

function panels(chart: UsageChart, view: View, state: Ready, { contract, utility, detailsOpen, stage, actions }: BelowOptions): TemplateResult {
  const shown = shownBill(state);
  const hint = leakHint(state);
  return html`<section class="panel volume-panel" aria-label=${view.t('usage.title')}>
      ${detailsOpen ? nothing : partFailure(view, view.t('breakdown.failed'), state.bill, actions.retryBill)}
      ${shown ? comparison(view, shown, state.bill) : nothing} ${hint ? leak(view, hint, utility) : nothing}
      ${usage(view, state, { actions, chart: stage > 1 ? chart : undefined, contract })}
    </section>
    ${stage > 2 ? history(view, state, actions) : rowsSkeleton()}`;
}

/** @param chart the one chart of this viewer */
export function createBelow(chart: UsageChart): Below {
  return {
    head: (view, state, { contract, utility, stage }) => (stage > 3 ? printHead(view, contract, billOf(state), utility) : nothing),
    details,
    openBills: (view, state, { stage, actions }) => (stage > 0 ? openBills(view, otherOpenBills(state), actions.choose) : nothing),
    panels: (view, state, options) => panels(chart, view, state, options),
  };
}
