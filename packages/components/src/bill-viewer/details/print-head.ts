import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../i18n/language.ts';
import { placeText } from '../../pieces/place.ts';
import type { Bill, Contract, Utility } from '../model.ts';
import { heading } from '../../pieces/heading.ts';
import { fact } from '../view.ts';
import type { DetailsView } from './view.ts';

/** Head of the printed notice: customer, utility and place, as on the meter reader's paper. */
export function printHead(
  view: DetailsView,
  contract: Contract | undefined,
  bill: Bill | undefined,
  utility: Utility | undefined,
): TemplateResult {
  const { t, format, language } = view;
  return html`<div class="print-head" part="print-head">
    ${heading(view.headingLevel, t('print.title'), { className: 'print-title' })}
    <div class="print-parties">
      <div>
        ${bill ? html`<p class="recipient">${t('invoice.recipientValue', { name: bill.invoice.recipient })}</p>` : nothing}
        ${
          contract
            ? html`<dl>${fact(t('contract.number'), contract.customerNumber)}${fact(t('contract.place'), placeText(contract.premises))}</dl>`
            : nothing
        }
      </div>
      ${
        utility
          ? html`<div>
            <p class="issuer">${localized(utility.name, language)}</p>
            <p>${t('print.printedOn', { date: format.date(utility.today) })}</p>
            ${utility.sample ? html`<p>${t('sample')}</p>` : nothing}
          </div>`
          : nothing
      }
    </div>
  </div>`;
}
