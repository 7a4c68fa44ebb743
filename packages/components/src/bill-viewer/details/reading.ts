import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Bill, Reading } from '../model.ts';
import { period } from './format.ts';
import { heading } from '../../pieces/heading.ts';
import { cubicMetres, day, fact } from '../view.ts';
import type { DetailsView } from './view.ts';

function meterFacts(view: DetailsView, reading: Reading): TemplateResult {
  const { t, format } = view;
  const { previousReadOn } = reading;
  return html`${fact(t('reading.readOn'), day(reading.readOn, format.date(reading.readOn)))}
    ${previousReadOn === null ? nothing : fact(t('reading.previousReadOn'), day(previousReadOn, format.date(previousReadOn)))}
    ${fact(t('reading.present'), cubicMetres(view, reading.presentValue))}
    ${fact(t('reading.previous'), cubicMetres(view, reading.previousValue))}
    ${fact(t('reading.meter'), reading.meterSerial)}`;
}

/** What the meter showed before and now, and over how many days. */
export function reading(view: DetailsView, bill: Bill): TemplateResult {
  const { t, format } = view;
  const exchange = bill.reading?.exchange;
  return html`<section class="reading" part="reading" aria-labelledby="reading-title">
    ${heading(view.headingLevel + 1, t('reading.title'), { id: 'reading-title', className: 'subtitle' })}
    <dl>
      ${fact(t('reading.period'), period(bill.period.from, bill.period.to, view.language))}
      ${fact(t('reading.days'), t('reading.daysValue', { count: bill.usedDays }))}
      ${fact(t('reading.volume'), cubicMetres(view, bill.volumeM3))}
      ${bill.reading === null ? nothing : meterFacts(view, bill.reading)}
    </dl>
    ${bill.reading === null ? html`<p class="note">${t('reading.none')}</p>` : nothing}
    ${
      exchange
        ? html`<p class="note">
          ${t('reading.exchange', { date: format.date(exchange.exchangedOn), volume: format.number(exchange.oldMeterVolumeM3) })}
        </p>`
        : nothing
    }
  </section>`;
}
