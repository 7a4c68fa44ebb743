import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Loadable } from '../../connection/connection.ts';
import { formatDate, formatMonths, formatShortDate, formatYen } from '../../i18n/format.ts';
import { billTones } from '../../pieces/bill-line.ts';
import { statusChip } from '../../pieces/status-chip.ts';
import type { BillSummary, Contract } from '../model.ts';
import { placeText } from '../../pieces/place.ts';
import type { ContractsTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';

/** What is open below a contract. */
export type Opened = 'bill' | 'shares' | 'unlink';

export interface CardView {
  readonly t: SectionTranslate<ContractsTexts>;
  readonly language: string;
  /** Its newest bill; null when it has none yet. */
  readonly newest: Loadable<BillSummary | null>;
  readonly opened: Opened | undefined;
  /** What is open, and what was said. */
  readonly below: unknown;
  readonly toggle: (what: Opened) => void;
}

/** One contract: where, which number, the newest bill in one line, and what can be done with it. */
export function contractCard(view: CardView, contract: Contract): TemplateResult {
  const { t, language } = view;
  const { premises, stoppedOn, access } = contract;
  const { address, building, room } = premises;
  const home = [building, room].filter(Boolean).join(' ');
  const shared = access.role === 'viewer' || access.role === 'manager';
  return html`<article class="thing" part="thing" id="contract-${contract.id}" tabindex="-1" aria-label=${placeText(premises)}>
    <div>
      <p class="name place">${home || address}</p>
      ${home ? html`<p class="soft small">${address}</p>` : nothing}
      <p class="soft small figures">${t('number', { number: contract.customerNumber })}</p>
    </div>
    ${stoppedOn === null ? nothing : html`<p class="small">${t('stopped', { date: formatDate(stoppedOn, language) })}</p>`}
    ${
      shared && (access.role === 'viewer' || access.role === 'manager')
        ? html`<p class="small shared"><span>${t('shared', { role: t(`role.${access.role}`) })}</span>${access.expiresOn === null ? nothing : html`<span>${t('sharedUntil', { date: formatDate(access.expiresOn, language) })}</span>`}</p>`
        : nothing
    }
    ${newestLine(view)} ${actions(view, contract)} ${view.below}
  </article>`;
}

function newestLine({ t, language, newest }: CardView): TemplateResult {
  if (newest.state === 'loading') return html`<div class="skeleton line-like" aria-hidden="true"></div>`;
  if (newest.state === 'failed') return html`<p class="soft">${t('newestFailed')}</p>`;
  const bill = newest.value;
  if (bill === null) return html`<p class="soft">${t('noBill')}</p>`;
  const open =
    bill.state === 'unpaid' || bill.state === 'overdue' || bill.state === 'scheduled' ? bill.state : undefined;
  return html`<div class="newest">
    <span class="hidden">${t('newest')}</span>
    <span class="line"><span class="soft">${formatMonths(bill.months, language)}</span>${statusChip(billTones[bill.state], t(`state.${bill.state}`))}</span>
    <span class="line"><span class="yen figures">${formatYen(bill.totalYen, language)}</span>${open && bill.dueOn !== null ? html`<time datetime=${bill.dueOn}>${t(`due.${open}`, { date: formatShortDate(bill.dueOn, language) })}</time>` : nothing}</span>
  </div>`;
}

function actions({ t, opened, toggle }: CardView, { premises, access }: Contract): TemplateResult {
  const place = placeText(premises);
  const button = (what: Opened, text: string, look: string): TemplateResult => html`<button
    class="button ${look}" type="button" data-action=${what} aria-expanded=${opened === what ? 'true' : 'false'}
    aria-label=${t('forPlace', { action: text, place })} @click=${() => toggle(what)}
  >${text}</button>`;
  return html`<div class="actions no-print">
    ${button('bill', t(opened === 'bill' ? 'hideBill' : 'showBill'), 'second')}
    ${access.role === 'holder' ? button('shares', t(opened === 'shares' ? 'hideShares' : 'share'), 'plain') : nothing}
    ${button('unlink', t('unlink'), 'plain')}
  </div>`;
}
