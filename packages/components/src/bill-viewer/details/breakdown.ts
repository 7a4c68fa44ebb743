import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Bill, BillLine } from '../model.ts';
import { unitPrice } from './format.ts';
import { heading } from '../../pieces/heading.ts';
import type { DetailsView } from './view.ts';

interface Group {
  readonly charge: 'water' | 'sewer' | 'other';
  readonly lines: readonly BillLine[];
  /** As the server sent it; null where it sends none */
  readonly subtotalYen: number | null;
}

const chargeOf = ({ kind }: BillLine): Group['charge'] =>
  kind.startsWith('water-') ? 'water' : kind.startsWith('sewer-') ? 'sewer' : 'other';

/** The lines under the charge they belong to, in the order the server gave. */
export function groupLines(bill: Pick<Bill, 'lines' | 'waterYen' | 'sewerYen'>): readonly Group[] {
  const subtotals = { water: bill.waterYen, sewer: bill.sewerYen, other: null };
  return (['water', 'sewer', 'other'] as const)
    .map((charge) => ({
      charge,
      lines: bill.lines.filter((line) => chargeOf(line) === charge),
      subtotalYen: subtotals[charge],
    }))
    .filter((group) => group.lines.length > 0);
}

/** Name of a line: the utility's own wording, else the tier's range, else the kind. */
export function lineName({ t, format }: DetailsView, line: BillLine): string {
  if (line.label !== undefined) return line.label;
  if (line.kind !== 'water-tier' && line.kind !== 'sewer-tier') return t(`breakdown.kind.${line.kind}`);
  if (line.fromM3 === undefined) return t('breakdown.tier');
  const from = format.number(line.fromM3);
  return typeof line.toM3 === 'number'
    ? t('breakdown.tierClosed', { from, to: format.number(line.toM3) })
    : t('breakdown.tierOpen', { from });
}

/** How the amount is calculated, where the server says so: 10 m³ × 148.50円 */
function calculation(
  { t, format, language }: DetailsView,
  { volumeM3, unitPriceYen }: BillLine,
): TemplateResult | typeof nothing {
  if (volumeM3 === undefined || unitPriceYen === undefined) return nothing;
  const values = { volume: format.number(volumeM3), price: unitPrice(unitPriceYen, language) };
  return html`<span class="calculation soft">${t('breakdown.times', values)}</span>`;
}

function lineRow(view: DetailsView, line: BillLine): TemplateResult {
  return html`<tr>
    <th scope="row">${lineName(view, line)} ${calculation(view, line)}</th>
    <td class="number">${view.format.yen(line.amountYen)}</td>
  </tr>`;
}

function groupRows(view: DetailsView, { charge, lines, subtotalYen }: Group): TemplateResult {
  const name = view.t(`breakdown.${charge}`);
  const rows = lines.map((line) => lineRow(view, line));
  return html`<tbody>
    <tr class="group"><th scope="rowgroup" colspan="2">${name}</th></tr>
    ${rows}
    ${
      subtotalYen === null
        ? nothing
        : html`<tr class="subtotal">
          <th scope="row">${view.t('breakdown.subtotal', { charge: name })}</th>
          <td class="number">${view.format.yen(subtotalYen)}</td>
        </tr>`
    }
  </tbody>`;
}

/** The bill line by line. Every amount comes from the server; nothing is added up here. */
export function breakdown(view: DetailsView, bill: Bill): TemplateResult {
  const { t, format } = view;
  const groups = groupLines(bill).map((group) => groupRows(view, group));
  return html`<section class="breakdown" part="breakdown" aria-labelledby="breakdown-title">
    ${heading(view.headingLevel + 1, t('breakdown.title'), { id: 'breakdown-title', className: 'subtitle' })}
    <table aria-labelledby="breakdown-title">
      <thead class="hidden">
        <tr><th scope="col">${t('breakdown.item')}</th><th scope="col">${t('breakdown.amount')}</th></tr>
      </thead>
      ${groups}
      <tfoot>
        <tr class="total"><th scope="row">${t('breakdown.total')}</th><td class="number">${format.yen(bill.totalYen)}</td></tr>
      </tfoot>
    </table>
  </section>`;
}
