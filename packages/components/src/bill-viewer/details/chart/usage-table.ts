import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../format.ts';
import { interval } from '../format.ts';
import type { UsageSeries } from '../../model.ts';
import { spoken } from '../../view.ts';
import type { DetailsView } from '../view.ts';

/** Volume with its unit in words, for labels that are only read. */
export function volumeText(t: DetailsView['t'], format: Format, unit: UsageSeries['unit'], volume: number): string {
  return t(unit === 'm3' ? 'cubicMetres' : 'litres', { count: volume, volume: format.number(volume) });
}

/** The values of the chart as a table, newest first. */
export function usageTable({ t, format, language }: DetailsView, { items, unit }: UsageSeries): TemplateResult {
  const cell = (volume: number | null): TemplateResult =>
    volume === null
      ? spoken(t('usage.unknown'), t('usage.noPrevious'))
      : spoken(`${format.number(volume)}\u00a0${t(`usage.unit.${unit}`)}`, volumeText(t, format, unit, volume));
  const rows = items.toReversed().map(
    (item) => html`<tr>
      <th scope="row">${interval(item, language)}</th>
      <td class="number">${cell(item.volume)}</td>
      <td class="number">${cell(item.previousYearVolume)}</td>
    </tr>`,
  );
  return html`<table aria-label=${t('usage.title')}>
    <thead>
      <tr>
        <th scope="col">${t('usage.interval')}</th>
        <th scope="col" class="number">${t('usage.volume')}</th>
        <th scope="col" class="number">${t('usage.previous')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
