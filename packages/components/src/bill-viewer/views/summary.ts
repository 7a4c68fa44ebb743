import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BillSummary, Utility } from '../model.ts';
import { wordingOf } from '../payment-methods.ts';
import type { Wording } from '../payment-methods.ts';
import { stateChip } from '../state-chip.ts';
import { setOff } from '../../pieces/bill-line.ts';
import { heading } from '../../pieces/heading.ts';
import { day } from '../view.ts';
import type { BillView } from '../view.ts';

/** What a resident can do with the bill shown. */
export interface SummaryActions {
  readonly toggleDetails: () => void;
  readonly toggleChange: () => void;
  readonly print: () => void;
  readonly saveCsv: () => void;
}

export interface SummaryOptions {
  readonly detailsOpen: boolean;
  readonly changeOpen: boolean;
  readonly csv: 'idle' | 'working' | 'failed';
  readonly utility: Utility | undefined;
  readonly actions: SummaryActions;
}

/** The due date and the days left: 11月30日（月）まで・あと10日 */
function dueLine(view: BillView, bill: BillSummary, today: string | undefined): TemplateResult | string {
  const { t, format } = view;
  const written = (date: string): string =>
    date.slice(0, 4) === today?.slice(0, 4) ? format.shortDate(date) : format.date(date);
  if (bill.state === 'nothing-due' || bill.dueOn === null) return t('due.nothing-due');
  if (bill.state === 'paid')
    return bill.paidOn === null ? '' : day(bill.paidOn, t('due.paid', { date: written(bill.paidOn) }));
  return html`${day(bill.dueOn, t(`due.${wordingOf(bill)}`, { date: written(bill.dueOn) }))}${timeLeft(view, bill)}`;
}

function timeLeft({ t }: BillView, { daysUntilDue, state }: BillSummary): TemplateResult | typeof nothing {
  if (daysUntilDue === null) return nothing;
  if (daysUntilDue < 0) return setOff(t('due.over', { count: -daysUntilDue }));
  const today = state === 'scheduled' ? 'due.todayOn' : 'due.today';
  return setOff(daysUntilDue === 0 ? t(today) : t('due.left', { count: daysUntilDue }));
}

/** The phone number, where this bill needs the customer to act. */
function phone(utility: Utility | undefined): TemplateResult | typeof nothing {
  return utility
    ? html`<a class="figures phone" href="tel:${utility.contact.phone}">${utility.contact.phone}</a>`
    : nothing;
}

/** A bill that is paid or zero needs no second sentence. */
const settled = (key: Wording): key is 'paid' | 'nothing-due' => key === 'paid' || key === 'nothing-due';
const urgent = (key: Wording): boolean => key === 'overdue' || key === 'overdue-auto';

function toDo(view: BillView, bill: BillSummary, utility: Utility | undefined): TemplateResult {
  const key = wordingOf(bill);
  return html`<div class="todo ${bill.state}" part="todo">
    <p>${view.t(`todo.${key}.what`)}</p>
    ${settled(key) ? nothing : html`<p class="soft">${view.t(`todo.${key}.more`)} ${key === 'unpaid' ? phone(utility) : nothing}</p>`}
    ${urgent(key) ? html`<p class="call">${phone(utility)}</p>` : nothing}
  </div>`;
}

function methodLine(
  view: BillView,
  bill: BillSummary,
  { changeOpen, utility, actions }: SummaryOptions,
): TemplateResult {
  const { t } = view;
  return html`<div class="method" part="method">
    <p>
      <span class="soft">${t('method.label')}</span> ${t(`method.${bill.paymentMethod}`)}
      <button class="button plain no-print" type="button" aria-expanded=${changeOpen} aria-controls="change" @click=${actions.toggleChange}>
        ${t('method.change')}
      </button>
    </p>
    <div id="change" class="change no-print" ?hidden=${!changeOpen}><p>${t('method.howToChange')}</p>${phone(utility)}</div>
  </div>`;
}

function actionRow({ t }: BillView, { detailsOpen, csv, actions }: SummaryOptions): TemplateResult {
  return html`<div class="actions no-print" part="actions">
      <button class="button second" type="button" aria-expanded=${detailsOpen} aria-controls="details" @click=${actions.toggleDetails}>
        ${t('action.details')}
      </button>
      <button class="button second" type="button" @click=${actions.print}>${t('action.print')}</button>
      <button
        class="button second" type="button" aria-label=${t('action.csvLong')} aria-disabled=${csv === 'working'} @click=${actions.saveCsv}
      >${t('action.csv')}</button>
    </div>
    ${csv === 'failed' ? html`<p class="note danger no-print">${t('action.csvFailed')}</p>` : nothing}`;
}

/** The first view: how much, by when, how. */
export function summary(view: BillView, bill: BillSummary, options: SummaryOptions): TemplateResult {
  const { t, format } = view;
  const title = html`${format.months(bill.months)}<span class="hidden">${t('billSuffix')}</span>`;
  return html`<div class="summary" part="summary">
    <div class="top">${heading(view.headingLevel, title, { id: 'bill-title', focusable: true })}${stateChip(view, bill)}</div>
    <p class="amount" part="amount">${format.yen(bill.totalYen)}</p>
    <p class="due" part="due">${dueLine(view, bill, options.utility?.today)}</p>
    ${toDo(view, bill, options.utility)} ${actionRow(view, options)} ${methodLine(view, bill, options)}
  </div>`;
}
