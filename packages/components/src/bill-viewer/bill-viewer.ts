import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MizuElement } from '../base/mizu-element.ts';
import { focusAfterRender } from '../browser/pause.ts';
import type { Failure } from '../connection/failure.ts';
import { commonFeature } from '../i18n/texts/index.ts';
import { failurePanel } from '../pieces/failure-panel.ts';
import { heading } from '../pieces/heading.ts';
import { otherWay } from '../pieces/other-way.ts';
import { SignInHere } from '../sign-in/sign-in-here.ts';
import type { DetailsParts } from './details/details.ts';
import { BillController } from './controller.ts';
import { MizuBillSelectEvent } from './events.ts';
import type { MizuBillSelectDetail } from './events.ts';
import { createFormat } from './format.ts';
import { shownBill, viewStatus } from './state.ts';
import { firstViewStyles } from './styles/index.ts';
import { billDetailsFeature } from './details/texts/index.ts';
import type { BillTexts, BillTranslate } from './details/texts/index.ts';
import type { DetailsView } from './details/view.ts';
import { billViewerFeature } from './texts/index.ts';
import type { BillViewerTexts } from './texts/index.ts';
import { contractChooser } from './views/contract-chooser.ts';
import { readyView } from './views/ready.ts';
import type { ReadyActions } from './views/ready.ts';
import { skeleton } from './skeletons.ts';

/**
 * @summary A resident's bills and water use: how much, by when, how; then everything behind it.
 *
 * Shows the newest bill, its breakdown, the reading, the use of water over the years, and earlier bills. Who is not signed in
 * signs in here. `Print` calls `window.print()`: the bill comes out as an A4 notice; what else of the page is printed is the
 * page's own print style.
 *
 * @tag mizu-bill-viewer
 * @slot intro - before the bill
 * @slot help - after it and after the utility's phone; also shown when the service cannot be reached
 * @slot footer - at the end
 * @event {MizuReadyEvent} mizu-ready - the first complete view is there
 * @event {MizuErrorEvent} mizu-error - something could not be shown
 * @event {MizuBillSelectEvent} mizu-bill-select - another bill is shown; ids only
 * @csspart contract-chooser - choice among several contracts
 * @csspart contract - place and customer number
 * @csspart summary - first view: amount, due date, what to do, actions
 * @csspart state - chip with the bill's state
 * @csspart amount - amount
 * @csspart due - due date
 * @csspart todo - what to do
 * @csspart actions - buttons
 * @csspart method - payment method
 * @csspart open-bills - other bills still to be paid
 * @csspart details - breakdown, reading and invoice
 * @csspart comparison - volume and comparison
 * @csspart leak - leak hint
 * @csspart usage - chart and table
 * @csspart hours-note - where the hours of a smart meter can be seen
 * @csspart chart - the chart's drawing
 * @csspart history - earlier bills
 * @csspart failure - what went wrong
 * @cssstate ready - a bill is shown; likewise loading, signed-out, empty, failed, partial
 */
export class MizuBillViewer extends MizuElement<BillViewerTexts> {
  static override styles = [MizuElement.styles, firstViewStyles];

  /** Id of the contract to show first; the first one in use otherwise. */
  @property({ attribute: 'contract-id' }) contractId = '';

  protected override readonly feature = billViewerFeature;
  @state() private detailsOpen = false;
  @state() private changeOpen = false;
  @state() private csv: 'idle' | 'working' | 'failed' = 'idle';
  @state() private details: DetailsParts | undefined;
  /** What all views are given. The same object until something in it changes, so that the chart is not rendered again needlessly. */
  #view!: DetailsView;
  #belowLanguage = '';
  /** Whether the focus was in the sign-in form; it then moves to the bill. */
  #signingIn = false;
  readonly #internals = this.attachInternals();
  readonly #signIn = new SignInHere(this);
  readonly #bills = new BillController({
    changed: () => this.#changed(),
    failed: (failure) => this.reportFailure(failure),
    selected: (detail) => this.#selected(detail),
    wishedContract: () => this.contractId || null,
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#bills.stop();
  }

  protected override connectionChanged(): void {
    super.connectionChanged();
    if (this.scope) this.#bills.follow(this.scope.connection);
  }

  protected override onlineAgain(): void {
    this.#bills.retry();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.get('contractId') !== undefined) void this.#bills.load();
    if (this.details) void this.#loadDetails();
    if (['t', 'headingLevel', 'details'].some((name) => changed.has(name))) this.#renewView();
  }

  protected override updated(): void {
    const state = this.#bills.state;
    const status = viewStatus(state);
    const { states } = this.#internals;
    if (!states.has(status)) {
      states.clear();
      states.add(status);
    }
    if (this.t && status !== 'loading' && (state.status !== 'ready' || this.details?.stages.complete))
      this.reportReady();
  }

  protected override skeleton(): TemplateResult {
    return skeleton();
  }

  protected override view(): TemplateResult {
    const view = this.#view;
    const { t } = view;
    const { status } = this.#bills.state;
    return html`<slot name="intro"></slot>
      ${this.#chooser(view)} ${this.#body(view)}
      ${status === 'ready' ? html`<div class="panel no-print">${otherWay(t, this.utility, this.language)}</div>` : nothing}
      <slot name="help"></slot>
      <slot name="footer"></slot>`;
  }

  #renewView(): void {
    const { scope, language, headingLevel } = this;
    const names = [billViewerFeature.name, billDetailsFeature.name, commonFeature.name];
    const t = scope?.texts.translator<BillTexts>(language, names) as BillTranslate;
    this.#view = { t, format: createFormat(language), language, headingLevel };
  }

  #body(view: DetailsView): TemplateResult {
    const { state } = this.#bills;
    const failure = this.#failure;
    if (failure) return failurePanel({ ...view, failure, utility: this.utility, retry: this.#bills.retry });
    switch (state.status) {
      case 'signed-out':
        return html`${this.#signIn.element ?? skeleton()}`;
      case 'empty':
        return this.#empty(view, state.contractId === null ? 'noContract' : 'noBill');
      case 'ready':
        return readyView(view, state, {
          utility: this.utility,
          detailsOpen: this.detailsOpen,
          changeOpen: this.changeOpen,
          csv: this.csv,
          details: this.details,
          actions: this.#actions,
        });
      default:
        return html`${skeleton()}<p class="hidden">${view.t('loading')}</p>`;
    }
  }

  /** Stays in the page while another contract loads, so that it keeps the focus. */
  #chooser(view: DetailsView): TemplateResult | typeof nothing {
    const { state } = this.#bills;
    if (!('contracts' in state) || !state.contractId || state.contracts.length < 2) return nothing;
    if (state.status === 'loading' && !state.switching) return nothing;
    const { contracts, contractId } = state;
    return contractChooser(view, contracts, contractId, (id) => void this.#bills.chooseContract(contracts, id));
  }

  #empty({ t }: DetailsView, key: 'noContract' | 'noBill'): TemplateResult {
    return html`<section class="panel" part="empty">
      ${heading(this.headingLevel, t(`empty.${key}`))}
      <p>${t(`empty.${key}More`)}</p>
      ${otherWay(t, this.utility, this.language)}
    </section>`;
  }

  /**
   * Why nothing can be shown: a request failed, or the utility cannot be reached or is under maintenance.
   */
  get #failure(): Failure | undefined {
    const { state } = this.#bills;
    if (state.status === 'failed') return state.failure;
    return state.status === 'signed-out' ? this.#signIn.failure : undefined;
  }

  #changed(): void {
    this.requestUpdate();
    const { status } = this.#bills.state;
    if (status === 'signed-out') void this.#signIn.load();
    if (status === 'loading' && this.#signIn.hasFocus) this.#signingIn = true;
    if (status !== 'ready') return;
    void this.#loadDetails();
    if (this.#signingIn) void this.#focusTitle();
    this.#signingIn = false;
  }

  /** Fires the event for the page, and announces to screen readers, which bill is shown now. */
  #selected(detail: MizuBillSelectDetail): void {
    this.dispatchEvent(new MizuBillSelectEvent(detail));
    const { state } = this.#bills;
    const bill = state.status === 'ready' ? shownBill(state) : undefined;
    if (bill && this.t) this.announce(this.t('shown', { months: createFormat(this.language).months(bill.months) }));
  }

  /** Loads the code below the first view, and its texts again when the language changes. */
  async #loadDetails(): Promise<void> {
    const { scope, language } = this;
    if (!scope || this.#belowLanguage === language) return;
    this.#belowLanguage = language;
    try {
      const [{ prepareDetails }] = await Promise.all([
        import('./details/load.ts'),
        scope.texts.load(language, billDetailsFeature),
      ]);
      this.details ??= prepareDetails(this, this.renderRoot as ShadowRoot, {
        openBill: (billId) => void this.#chooseBill(billId),
        settled: () => this.#bills.state.status === 'ready' && this.#bills.state.settled,
        renderNow: () => this.performUpdate(),
      });
      this.#renewView();
      this.requestUpdate();
    } catch (error) {
      // The first view works without it; the next change of state tries again.
      this.#belowLanguage = '';
      console.error(`Mizumado: <${this.localName}> details`, error);
    }
  }

  async #chooseBill(billId: string): Promise<void> {
    void this.#bills.chooseBill(billId);
    await this.#focusTitle();
  }

  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    await focusAfterRender(() => this.renderRoot.querySelector<HTMLElement>('#bill-title'));
  }

  async #loadMore(): Promise<void> {
    const first = await this.#bills.loadMore();
    await this.updateComplete;
    // The button may have been removed, so the focus moves to the first bill that was loaded.
    if (first !== undefined) this.renderRoot.querySelectorAll<HTMLElement>('.history .row')[first]?.focus();
  }

  async #saveCsv(): Promise<void> {
    const { scope, language } = this;
    const { t } = this.#view;
    const { state } = this.#bills;
    if (!scope || state.status !== 'ready' || this.csv === 'working') return;
    this.csv = 'working';
    try {
      const [{ saveCsv }] = await Promise.all([
        import('./save-csv.ts'),
        scope.texts.load(language, billDetailsFeature),
      ]);
      this.announce(t('csv.working'));
      await saveCsv(scope.connection.client, state.contractId, language, t('csv.name'));
      this.csv = 'idle';
      this.announce(t('csv.done'));
    } catch (error) {
      this.reportFailure(scope.connection.failed(error));
      this.csv = 'failed';
      this.announce(t('action.csvFailed'));
    }
  }

  readonly #actions: ReadyActions = {
    toggleDetails: () => (this.detailsOpen = !this.detailsOpen),
    toggleChange: () => (this.changeOpen = !this.changeOpen),
    print: () => window.print(),
    saveCsv: () => void this.#saveCsv(),
    choose: (billId) => void this.#chooseBill(billId),
    loadMore: () => void this.#loadMore(),
    chooseGranularity: (granularity) => this.#bills.showUsage(granularity),
    retryBill: () => this.#bills.reloadBill(),
    retryUsage: this.#bills.retry,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mizu-bill-viewer': MizuBillViewer;
  }
}
