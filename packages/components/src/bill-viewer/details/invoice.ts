import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Bill, TaxByRate } from '../model.ts';
import { heading } from '../../pieces/heading.ts';
import { day, fact } from '../view.ts';
import type { DetailsView } from './view.ts';

function rateRow({ t, format }: DetailsView, { charge, ratePercent, totalYen, taxYen }: TaxByRate): TemplateResult {
  return html`<tr>
    <th scope="row">${t(`breakdown.${charge}`)}<span class="calculation soft">${t('breakdown.rate', { rate: ratePercent })}</span></th>
    <td class="number">${format.yen(totalYen)}<span class="calculation soft">${t('invoice.tax')} ${format.yen(taxYen)}</span></td>
  </tr>`;
}

/** Items of a qualified invoice (適格請求書): recipient, issuers with registration numbers, totals and tax by rate. */
export function invoice(view: DetailsView, bill: Bill): TemplateResult {
  const { t, format } = view;
  const rates = bill.taxByRate.map((rate) => rateRow(view, rate));
  const issuers = bill.invoice.issuers.map(({ charge, name, registrationNumber }) =>
    fact(
      html`${t('invoice.issuer')}<span class="calculation">${t(`breakdown.${charge}`)}</span>`,
      html`${name}<span class="calculation">${t('invoice.registration', { number: registrationNumber })}</span>`,
    ),
  );
  return html`<section class="invoice" part="invoice" aria-labelledby="invoice-title">
    ${heading(view.headingLevel + 1, t('invoice.title'), { id: 'invoice-title', className: 'subtitle' })}
    <dl>
      ${fact(t('invoice.recipient'), t('invoice.recipientValue', { name: bill.invoice.recipient }))}
      ${fact(t('invoice.number'), bill.number)}
      ${fact(t('invoice.issuedOn'), day(bill.issuedOn, format.date(bill.issuedOn)))}
      ${issuers}
    </dl>
    <table aria-label=${t('invoice.rates')}>
      <thead>
        <tr><th scope="colgroup" colspan="2">${t('invoice.rates')}</th></tr>
      </thead>
      <tbody>${rates}</tbody>
    </table>
  </section>`;
}

/** Payments with date and place; `nothing` without payments. */
export function payments(view: DetailsView, bill: Bill): TemplateResult | typeof nothing {
  const { t, format } = view;
  if (bill.payments.length === 0) return nothing;
  const paid = bill.payments.map(({ paidOn, amountYen, channel }) =>
    fact(
      day(paidOn, format.date(paidOn)),
      html`${format.yen(amountYen)}<span class="calculation soft">${t(`payments.${channel}`)}</span>`,
    ),
  );
  return html`<section class="payments" part="payments" aria-labelledby="payments-title">
    ${heading(view.headingLevel + 1, t('payments.title'), { id: 'payments-title', className: 'subtitle' })}
    <dl>${paid}</dl>
  </section>`;
}
