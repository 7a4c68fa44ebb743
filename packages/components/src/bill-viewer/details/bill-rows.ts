import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BillSummary } from '../model.ts';
import { stateChip } from '../state-chip.ts';
import { heading } from '../../pieces/heading.ts';
import { cubicMetres } from '../view.ts';
import type { DetailsView } from './view.ts';

type Choose = (billId: string) => void;

function billRow(view: DetailsView, bill: BillSummary, shownId: string, choose: Choose): TemplateResult {
  const chosen = (): void => choose(bill.id);
  return html`<li>
    <button class="row" type="button" aria-current=${bill.id === shownId ? 'true' : nothing} @click=${chosen}>
      <span class="row-line">
        <span class="row-months">${view.format.months(bill.months)}</span>
        <span class="row-amount">${view.format.yen(bill.totalYen)}</span>
      </span>
      <span class="row-line">
        <span class="row-volume soft">${cubicMetres(view, bill.volumeM3)}</span>
        ${stateChip(view, bill)}
      </span>
    </button>
  </li>`;
}

/** Bills as rows; pressing one shows that bill. @param shownId bill that is on screen already */
export function billRows(
  view: DetailsView,
  bills: readonly BillSummary[],
  shownId: string,
  choose: Choose,
): TemplateResult {
  const rows = bills.map((bill) => billRow(view, bill, shownId, choose));
  return html`<ul class="plain rows">${rows}</ul>`;
}

/** Bills still to be paid besides the one shown; pressing one shows it. */
export function openBills(
  view: DetailsView,
  bills: readonly BillSummary[],
  choose: Choose,
): TemplateResult | typeof nothing {
  if (bills.length === 0) return nothing;
  return html`<section class="open-bills no-print" part="open-bills" aria-labelledby="open-title">
    ${heading(view.headingLevel + 1, view.t('open.title'), { id: 'open-title', className: 'subtitle' })}
    ${billRows(view, bills, '', choose)}
  </section>`;
}
