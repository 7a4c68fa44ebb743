import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Control } from '../../forms/control.ts';
import { Form } from '../../forms/form/form.ts';
import { formsStyles } from '../../forms/forms.styles.ts';
import { formsFeature } from '../../forms/texts/index.ts';
import { ownElement } from '../../browser/own-element.ts';
import { MizuContractLinkedEvent, MizuContractUnlinkedEvent } from '../events.ts';
import type { BillSummary, Contract } from '../model.ts';
import { placeText } from '../../pieces/place.ts';
import { question } from '../../pieces/question.ts';
import { AccountSection } from '../section/section.ts';
import { exportedParts } from '../parts.ts';
import { numberQuestions, whereNumbers } from '../../sign-in/numbers.ts';
import type { NumberName } from '../../sign-in/numbers.ts';
import { signInFeature } from '../../sign-in/texts/index.ts';
import { LoadedValue } from '../../actions/loaded-value.ts';
import { contractsFeature } from './texts/index.ts';
import type { ContractsTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { contractCard } from './card.ts';
import type { Opened } from './card.ts';
import { contractsStyles } from './contracts.styles.ts';
import { linkView } from './link-form.ts';

type Numbers = Readonly<Partial<Record<NumberName, string | undefined>>>;

/** Contracts shown before the reader asks for more, as a company may have hundreds. */
const SHOWN = 5;

/** The contracts of the account, each with its newest bill; adds them and takes them off. Part of my page. */
export class MyContracts extends AccountSection<ContractsTexts> {
  static override styles = [AccountSection.styles, formsStyles, contractsStyles];

  protected override readonly feature = contractsFeature;
  protected override readonly features = [...this.shared, signInFeature];
  @state() private all = false;
  @state() private linking = false;
  @state() private opened: { readonly contractId: string; readonly what: Opened } | undefined;
  /** What is open below contracts, by `what` and contract; it keeps what was typed into it. */
  readonly #openedElements = new Map<string, HTMLElement>();
  readonly #newest = new Map<string, LoadedValue<BillSummary | null>>();
  readonly #link = new Form(this, {
    texts: () => this.textsOf(formsFeature),
    questions: () => this.#numbers(),
    submit: (answers) => this.#linkContract(answers),
  });

  /** The section has no heading of its own. */
  protected override get innerLevel(): number {
    return this.headingLevel;
  }

  /** Shows the bills of a contract, and goes there. */
  async showBill(contractId: string): Promise<void> {
    this.all = true;
    await this.#open(contractId, 'bill');
    const card = this.renderRoot.querySelector<HTMLElement>(`#contract-${contractId}`);
    card?.scrollIntoView({ block: 'start' });
    card?.focus({ preventScroll: true });
  }

  protected override willUpdate(): void {
    this.toggleAttribute('showing-bill', this.opened?.what === 'bill');
  }

  protected override section(t: SectionTranslate<ContractsTexts>): TemplateResult {
    const { contracts } = this.store;
    contracts.need();
    return html`<div class="stack">
      ${this.actions.said('contracts')} ${this.loaded(
        contracts.state,
        () => void contracts.load(),
        (all) => this.#list(t, all),
      )} ${this.#linkPart(t)}
    </div>`;
  }

  #list(t: SectionTranslate<ContractsTexts>, contracts: readonly Contract[]): TemplateResult {
    if (contracts.length === 0) return html`<p class="empty">${t('empty')}</p>`;
    const shown = this.all ? contracts : contracts.slice(0, SHOWN);
    return html`<ul class="things">${shown.map((contract) => html`<li>${this.#card(t, contract)}</li>`)}</ul>
      ${
        contracts.length > shown.length
          ? html`<button class="button plain no-print" type="button" @click=${() => this.#showAll(contracts)}>${t('more', { count: contracts.length - shown.length })}</button>`
          : nothing
      }`;
  }

  #card(t: SectionTranslate<ContractsTexts>, contract: Contract): TemplateResult {
    const { id } = contract;
    const opened = this.opened?.contractId === id ? this.opened.what : undefined;
    const element = this.#openedElements.get(`${opened}:${id}`);
    const context = { scope: this.scope, headingLevel: this.headingLevel };
    return contractCard(
      {
        t,
        language: this.language,
        newest: this.#newestOf(id).state,
        opened,
        below: html`${this.actions.said(`contract-${id}`)} ${opened === 'unlink' ? this.#ask(t, contract) : element ? Object.assign(element, context) : opened ? html`<div class="skeleton" aria-hidden="true"></div>` : nothing}`,
        toggle: (what) => {
          if (opened === what) this.opened = undefined;
          else void this.#open(id, what);
        },
      },
      contract,
    );
  }

  #ask(t: SectionTranslate<ContractsTexts>, contract: Contract): TemplateResult {
    const holder = contract.access.role === 'holder';
    return question({
      headingLevel: this.headingLevel,
      title: t('ask.title', { place: placeText(contract.premises) }),
      points: holder ? [t('ask.goesOn'), t('ask.sharesEnd'), t('ask.back')] : [t('ask.goesOn'), t('ask.backShared')],
      yes: this.actions.button(`contract-${contract.id}`, t('ask.yes'), () => void this.#unlink(contract.id), 'danger'),
      no: t('cancel'),
      cancel: () => {
        this.opened = undefined;
        this.actions.focusOn(`#contract-${contract.id} [data-action=unlink]`);
      },
    });
  }

  #linkPart(t: SectionTranslate<ContractsTexts>): TemplateResult {
    const { utility } = this;
    if (!this.linking || !utility) {
      const open = (): void => {
        this.linking = true;
        this.actions.focusOn('#customerNumber');
      };
      return html`<button id="add" class="button second no-print" type="button" @click=${open}>${t('add')}</button>`;
    }
    return linkView({
      t,
      headingLevel: this.headingLevel,
      said: html`${this.#link.summary(this.headingLevel + 1)} ${this.actions.said('link')}`,
      form: (buttons) => this.#link.frame(html`${this.#link.names.map((name) => this.#link.field(name))} ${buttons}`),
      submitButton: this.actions.submit('link', t('link.submit')),
      where: whereNumbers(this.textsOf(signInFeature), utility, this.language),
      cancel: () => {
        this.linking = false;
        this.actions.quiet();
        this.actions.focusOn('#add');
      },
    });
  }

  #newestOf(contractId: string): LoadedValue<BillSummary | null> {
    const known = this.#newest.get(contractId);
    if (known) return known;
    const { connection, host } = this.store;
    const value = new LoadedValue<BillSummary | null>(
      { connection, changed: () => this.requestUpdate(), failed: (failure) => host.failed(failure) },
      async (signal) => (await this.client.bills.list({ contractId, limit: 1 }, { signal })).items[0] ?? null,
    );
    this.#newest.set(contractId, value);
    value.need();
    return value;
  }

  /** The button is gone: the reader goes on at the first contract that came. */
  #showAll(contracts: readonly Contract[]): void {
    this.all = true;
    this.actions.focusOn(`#contract-${contracts[SHOWN]?.id}`);
  }

  async #open(contractId: string, what: Opened): Promise<void> {
    this.opened = { contractId, what };
    if (what === 'unlink') this.actions.focusOn('.question');
    else await this.#loadOpened(contractId, what);
    await this.updateComplete;
  }

  async #loadOpened(contractId: string, what: Exclude<Opened, 'unlink'>): Promise<void> {
    const key = `${what}:${contractId}`;
    if (this.#openedElements.has(key)) return;
    try {
      const element =
        what === 'bill'
          ? Object.assign(
              ownElement('bill-viewer', (await import('../../bill-viewer/bill-viewer.ts')).MizuBillViewer),
              { contractId, className: 'viewer' },
            )
          : Object.assign(ownElement('my-shares', (await import('../shares/shares.ts')).MyShares), {
              contractId,
              store: this.store,
            });
      element.setAttribute('part', what);
      element.setAttribute('exportparts', exportedParts);
      this.#openedElements.set(key, Object.assign(element, { scope: this.scope }));
      this.requestUpdate();
    } catch (error) {
      console.error(`Mizumado: <${this.localName}> ${what}`, error);
      this.opened = undefined;
    }
  }

  #numbers(): Partial<Record<NumberName, Control<string, string>>> {
    return this.utility ? numberQuestions(this.utility, this.language, this.textsOf(formsFeature), false) : {};
  }

  async #linkContract({ customerNumber = '', confirmationNumber = '' }: Numbers): Promise<void> {
    const linked = await this.actions.run('link', () =>
      this.client.contracts.link({ customerNumber, confirmationNumber }),
    );
    if (!linked) return;
    const contract = linked.value;
    this.linking = false;
    this.#link.clear();
    this.all = true;
    this.store.contracts.change((all) => [contract, ...all.filter(({ id }) => id !== contract.id)]);
    this.store.contractsChanged();
    this.actions.tell(`contract-${contract.id}`, this.words('link.done'));
    this.actions.focusOn(`#contract-${contract.id}`);
    this.store.host.tell(new MizuContractLinkedEvent({ contractId: contract.id }));
  }

  async #unlink(contractId: string): Promise<void> {
    const done = await this.actions.run(`contract-${contractId}`, () => this.client.contracts.unlink(contractId));
    if (!done) return;
    this.opened = undefined;
    for (const what of ['bill', 'shares']) this.#openedElements.delete(`${what}:${contractId}`);
    this.store.contracts.change((all) => all.filter(({ id }) => id !== contractId));
    this.store.contractsChanged();
    this.actions.tell('contracts', this.words('ask.done'));
    this.actions.focusOn('.told');
    this.store.host.tell(new MizuContractUnlinkedEvent({ contractId }));
  }
}
