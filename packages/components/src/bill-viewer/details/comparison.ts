import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BillSummary, Bill, ComparedVolume, LeakHint, Utility } from '../model.ts';
import type { Part } from '../state.ts';
import { heading } from '../../pieces/heading.ts';
import { cubicMetres } from '../view.ts';
import type { DetailsView } from './view.ts';

/** 前年同期（47 m³）より 5 m³ 少なめ: the server's difference, its sign put into words. */
function compared(
  { t, format }: DetailsView,
  name: 'previousYear' | 'previousPeriod',
  earlier: ComparedVolume | null,
): TemplateResult | typeof nothing {
  if (earlier === null) return nothing;
  const { differenceM3, volumeM3 } = earlier;
  const key = differenceM3 === 0 ? 'same' : differenceM3 < 0 ? 'less' : 'more';
  const base = `${t(`comparison.${name}`)}${t('comparison.earlier', { volume: format.number(volumeM3) })}`;
  return html`<li>${t(`comparison.${key}`, { base, volume: format.number(Math.abs(differenceM3)) })}</li>`;
}

/**
 * Volume of the bill shown, compared with a year before and with the period before. Space is reserved for them while
 * they load.
 */
export function comparison(view: DetailsView, shown: BillSummary, { status, ...part }: Part<Bill>): TemplateResult {
  const bill = 'value' in part ? part.value : undefined;
  return html`<div class="volume" part="comparison">
    <p class="volume-line">${view.t('comparison.volume')} <strong>${cubicMetres(view, shown.volumeM3)}</strong></p>
    ${
      bill
        ? html`<ul class="plain">
          ${compared(view, 'previousYear', bill.comparison.previousYear)}
          ${compared(view, 'previousPeriod', bill.comparison.previousPeriod)}
        </ul>`
        : nothing
    }
    ${status === 'loading' ? html`<div class="two-lines"></div>` : nothing}
  </div>`;
}

/** What to check, and whom to call, when the volume looks like a leak. */
export function leak(view: DetailsView, hint: LeakHint, utility: Utility | undefined): TemplateResult {
  const { t } = view;
  return html`<section class="leak" part="leak" aria-labelledby="leak-title">
    ${heading(view.headingLevel + 1, t('leak.title'), { id: 'leak-title', className: 'subtitle' })}
    <p>${t(`leak.${hint}`)}</p>
    <p>${t('leak.check')}</p>
    <p>${t('leak.call')} ${utility ? html`<a class="figures phone" href="tel:${utility.contact.phone}">${utility.contact.phone}</a>` : nothing}</p>
  </section>`;
}
