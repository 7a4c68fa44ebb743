import { html, LitElement, nothing, svg } from 'lit';
import type { PropertyValues, SVGTemplateResult, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { pause } from '../../../browser/pause.ts';
import { frameStyles } from '../../../pieces/frame.styles.ts';
import { buttonStyles } from '../../../pieces/button.styles.ts';
import { version } from '../../../version.ts';
import type { UsageItem, UsageSeries } from '../../model.ts';
import type { DetailsView } from '../view.ts';
import { interval, tick } from '../format.ts';
import { chartStyles } from './chart.styles.ts';
import { MizuBarOpenEvent } from './events.ts';
import { indexAfterKey, indexAt, labelledIndexes, layoutChart } from './geometry.ts';
import type { ChartLayout } from './geometry.ts';
import { usageTable, volumeText } from './usage-table.ts';

const HEIGHT = 220;
const MARGIN = { top: 28, right: 4, bottom: 44, left: 4 };
const LABEL_WIDTH = 44;
const MARKER = 3.5;
/** More printed values than this would overlap. */
const MOST_PRINTED_VALUES = 14;

/**
 * Volume over time: bars are this year, the line is the year before. Part of the bill viewer, loaded after its first view.
 * One bar is always chosen; its value stands above the chart. Arrow keys, Home, End, pointer and touch choose another.
 */
export class UsageChart extends LitElement {
  static readonly version = version;
  /** Tokens and theme come in from the viewer by inheritance. */
  static override styles = [frameStyles, buttonStyles, chartStyles];

  @property({ attribute: false }) view: DetailsView | undefined;
  @property({ attribute: false }) series: UsageSeries | undefined;
  /** Bill shown by the viewer; its bar is chosen first. */
  @property({ attribute: false }) billId = '';
  @state() private chosen = 0;
  /** Nothing is rendered before it is known; the viewer reserves the space. */
  @state() private width = 0;
  @state() private tableOpen = false;
  /** The chosen bar */
  @query('.chosen') private readonly bar!: SVGGElement | null;
  readonly #resize = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    // Render in a new task, so that two layouts do not form one long task.
    if (width > 0) void pause().then(() => (this.width = width));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
    // The browser does not lay out a hidden page, so the observer would not report a width.
    if (document.hidden) this.#measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  /** Measures and renders immediately, for printing. */
  renderNow(): void {
    if (this.width === 0) this.#measure();
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('series') || changed.has('billId')) {
      const items = this.series?.items ?? [];
      const index = items.findIndex((item) => item.billId !== null && item.billId === this.billId);
      this.chosen = index < 0 ? Math.max(0, items.length - 1) : index;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, series } = this;
    if (!view || !series || this.width === 0) return nothing;
    const chosen = series.items[this.chosen];
    if (!chosen) return html`<p class="empty">${view.t('usage.empty')}</p>`;
    return html`<div class="base">
      ${this.#readout(view, series, chosen)} ${this.#plot(view, series)} ${this.#legend(view)}
      <div id="table" class="table" ?hidden=${!this.tableOpen}>${this.tableOpen ? usageTable(view, series) : nothing}</div>
    </div>`;
  }

  #measure(): void {
    this.width = Math.round(this.clientWidth);
  }

  #readout(
    { t, format, language }: DetailsView,
    { unit }: UsageSeries,
    { previousYearVolume, ...item }: UsageItem,
  ): TemplateResult {
    const previous =
      previousYearVolume === null
        ? t('usage.noPrevious')
        : `${t('usage.previous')} ${format.number(previousYearVolume)}\u00a0${t(`usage.unit.${unit}`)}`;
    return html`<p class="readout" aria-hidden="true">
      <span>${interval({ previousYearVolume, ...item }, language)}</span>
      <span><strong>${format.number(item.volume)}\u00a0${t(`usage.unit.${unit}`)}</strong> <span class="soft">${previous}</span></span>
    </p>`;
  }

  #plot(view: DetailsView, series: UsageSeries): TemplateResult {
    const layout = layoutChart(series.items, { width: this.width, height: HEIGHT, margin: MARGIN });
    const unit = view.t(`usage.unit.${series.unit}`);
    const bars = series.items.map((item, index) => this.#bar(view, series, layout, item, index));
    const markers = layout.previous.map(
      (point) => point && svg`<circle class="marker" cx=${point.x} cy=${point.y} r=${MARKER}></circle>`,
    );
    return html`<svg
      class="plot" part="chart" role="listbox" aria-label=${view.t('usage.chart')} aria-orientation="horizontal"
      viewBox="0 0 ${this.width} ${HEIGHT}" @keydown=${this.#onKey} @pointerdown=${this.#onPointer}
    >
      <g aria-hidden="true">
        <path class="grid" d="M${layout.left} ${layout.top}H${layout.right}M${layout.left} ${layout.baseline}H${layout.right}"></path>
        <text class="scale" x=${layout.left} y=${layout.top - 8}>${view.format.number(layout.max)} ${unit}</text>
      </g>
      ${bars}
      <g aria-hidden="true" class="overlay">
        <path class="previous" d=${layout.line}></path>
        ${markers}
        ${this.#values(view, series, layout)} ${this.#ticks(view, series, layout)}
      </g>
    </svg>`;
  }

  #bar(
    { t, format, language }: DetailsView,
    series: UsageSeries,
    layout: ChartLayout,
    item: UsageItem,
    index: number,
  ): SVGTemplateResult | typeof nothing {
    const bar = layout.bars[index];
    if (!bar) return nothing;
    const { unit } = series;
    const previous =
      item.previousYearVolume === null
        ? t('usage.noPrevious')
        : t('usage.readoutPrevious', { volume: volumeText(t, format, unit, item.previousYearVolume) });
    const label = `${t('usage.readout', { interval: interval(item, language), volume: volumeText(t, format, unit, item.volume) })} ${previous}`;
    const chosen = index === this.chosen;
    const left = layout.left + layout.slot * index;
    return svg`<g role="option" aria-label=${label} aria-selected=${chosen} tabindex=${chosen ? 0 : -1} class=${chosen ? 'chosen' : nothing}>
      <rect class="slot" x=${left} y=${layout.top - 2} width=${layout.slot} height=${layout.baseline - layout.top + 4}></rect>
      <rect class="bar" x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height}></rect>
    </g>`;
  }

  /** Volumes at the bottom of the bars, for paper, where readers cannot choose a bar. */
  #values(
    { format }: DetailsView,
    { items }: UsageSeries,
    { bars, baseline }: ChartLayout,
  ): SVGTemplateResult[] | typeof nothing {
    if (items.length > MOST_PRINTED_VALUES) return nothing;
    return bars.map(
      (bar, index) =>
        svg`<text class="value" x=${bar.centre} y=${baseline - 6}>${format.number(items[index]?.volume ?? 0)}</text>`,
    );
  }

  #ticks(
    { language }: DetailsView,
    { items, granularity }: UsageSeries,
    { bars, slot, baseline, right }: ChartLayout,
  ): SVGTemplateResult[] {
    let year = '';
    return [...labelledIndexes(items.length, slot, LABEL_WIDTH)].reverse().flatMap((index) => {
      const item = items[index];
      const bar = bars[index];
      if (!item || !bar) return [];
      const newYear = granularity === 'bill' && item.label.slice(0, 4) !== year;
      year = item.label.slice(0, 4);
      const end = right - bar.centre < LABEL_WIDTH;
      return [
        svg`<text class="tick" x=${bar.centre} y=${baseline + 18}>${tick(item, language)}</text>
        ${newYear ? svg`<text class="year ${end ? 'end' : ''}" x=${end ? right : bar.x} y=${baseline + 36}>${year}</text>` : nothing}`,
      ];
    });
  }

  #legend({ t }: DetailsView): TemplateResult {
    const billId = this.series?.items[this.chosen]?.billId;
    return html`<div class="legend">
      <p class="keys soft">
        <span><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><rect class="bar" x="4" y="2" width="8" height="12"></rect></svg>${t('usage.legendThis')}</span>
        <span><svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true"><path class="previous" d="M0 8H24"></path><circle class="marker" cx="12" cy="8" r=${MARKER}></circle></svg>${t('usage.legendPrevious')}</span>
      </p>
      <div class="tools no-print">
        <button class="button plain" type="button" aria-expanded=${this.tableOpen} aria-controls="table" @click=${this.#toggleTable}>${t('usage.table')}</button>
        ${
          billId && billId !== this.billId
            ? html`<button class="button plain" type="button" @click=${this.#openChosen}>${t('usage.openBill')}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  readonly #toggleTable = (): void => {
    this.tableOpen = !this.tableOpen;
  };

  readonly #openChosen = (): void => {
    const billId = this.series?.items[this.chosen]?.billId;
    if (billId) this.dispatchEvent(new MizuBarOpenEvent(billId));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const items = this.series?.items ?? [];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#openChosen();
      return;
    }
    const index = indexAfterKey(event.key, this.chosen, items.length);
    if (index === null) return;
    event.preventDefault();
    void this.#choose(index);
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const plot = event.currentTarget as SVGSVGElement;
    const box = plot.getBoundingClientRect();
    const items = this.series?.items ?? [];
    const layout = layoutChart(items, { width: this.width, height: HEIGHT, margin: MARGIN });
    void this.#choose(indexAt(((event.clientX - box.left) / box.width) * this.width, layout));
  };

  /** The focus moves to the chosen bar, so that a screen reader reads its label. */
  async #choose(index: number): Promise<void> {
    this.chosen = index;
    await this.updateComplete;
    this.bar?.focus({ preventScroll: true });
  }
}
