import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { MizuElement } from '../base/mizu-element.ts';
import { ownElement } from '../browser/own-element.ts';
import type { Connection } from '../connection/connection.ts';
import type { Failure } from '../connection/failure.ts';
import { failurePanel } from '../pieces/failure-panel.ts';
import { heading } from '../pieces/heading.ts';
import { otherWay } from '../pieces/other-way.ts';
import { SignInHere } from '../sign-in/sign-in-here.ts';
import { AwayFocus } from './away-focus.ts';
import type { MyContracts } from './contracts/contracts.ts';
import { usageNoticeFront, signedOutFront } from './signed-out.ts';
import { OpenSections } from './open-sections.ts';
import { exportedParts } from './parts.ts';
import { isSectionName, sectionNames } from './sections.ts';
import type { SectionElement, SectionName } from './sections.ts';
import { MyPageStore } from './store.ts';
import type { StoreHost } from './store.ts';
import { myPageStyles } from './styles/my-page.styles.ts';
import { myPageFeature } from './texts/index.ts';
import type { MyPageTexts } from './texts/index.ts';

type Texts = NonNullable<MizuElement<MyPageTexts>['t']>;

/**
 * @summary My page: everything of a resident behind one sign-in, what is to be done first.
 *
 * Shows open bills and invitations, the contracts with their bills, shares, contact points, passkeys and devices, and gives the data out. Who is
 * not signed in signs in here; when the session ends, everything stays where it was until the same person is back.
 *
 * @tag mizu-my-page
 * @slot intro - before everything
 * @slot help - after everything and after the utility's phone; also shown when the service cannot be reached
 * @slot footer - at the end
 * @event {MizuReadyEvent} mizu-ready - the first complete view is there
 * @event {MizuErrorEvent} mizu-error - something could not be shown or done
 * @event {MizuContractLinkedEvent} mizu-contract-linked - a contract was linked; ids only, as with all that follow
 * @event {MizuContractUnlinkedEvent} mizu-contract-unlinked - a contract was taken off
 * @event {MizuShareOfferedEvent} mizu-share-offered - a contract was offered to another person
 * @event {MizuShareEndedEvent} mizu-share-ended - a share was ended
 * @event {MizuInvitationAnsweredEvent} mizu-invitation-answered - an invitation was accepted or declined
 * @event {MizuContactPointAddedEvent} mizu-contact-point-added - a mail address or phone number was added
 * @event {MizuContactPointRemovedEvent} mizu-contact-point-removed - one was removed or replaced
 * @event {MizuPasskeyAddedEvent} mizu-passkey-added - a passkey was added
 * @event {MizuPasskeyRemovedEvent} mizu-passkey-removed - a passkey was removed
 * @event {MizuAccountClosedEvent} mizu-account-closed - the account was closed
 * @csspart person - name and sign-out
 * @csspart to-dos - what is to be done
 * @csspart navigation - ways to the sections
 * @csspart section - a section with its heading
 * @csspart thing - one contract, address, passkey, device or share
 * @csspart state - chip with a state
 * @csspart bill - the bill viewer of a contract
 * @csspart field - a field with label, support text and error
 * @csspart question - asks before something is removed
 * @csspart confirmation - asks the person to confirm who they are
 * @csspart message - why something did not work
 * @csspart done - what was done
 * @csspart failure - what went wrong when something cannot be shown
 */
export class MizuMyPage extends MizuElement<MyPageTexts> {
  static override styles = [MizuElement.styles, myPageStyles];

  protected override readonly feature = myPageFeature;
  @state() private store: MyPageStore | undefined;
  @state() private toDos: SectionElement | undefined;
  @state() private bills: HTMLElement | undefined;
  @state() private left: 'closed' | 'everywhere' | undefined;
  @state() private signOutFailed = false;
  #person: string | undefined;
  #session: Connection['session'] = { state: 'unknown' };
  #loading = '';
  readonly #signIn = new SignInHere(this);
  readonly #focus = new AwayFocus(this);
  readonly #sections = new OpenSections(this, (element) => this.#prepare(element));

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
    this.#session = { state: 'unknown' };
  }

  protected override connectionChanged(): void {
    super.connectionChanged();
    const connection = this.scope?.connection;
    if (!connection || connection.session === this.#session) return;
    const { session } = connection;
    this.#session = session;
    if (session.state === 'signed-in' && session.kind === 'account') this.#welcome(connection, session.accountId ?? '');
    else if (session.state === 'expired') this.#focus.keep();
    else if (session.state !== 'unknown' && session.state !== 'failed') this.#forget();
    if (session.state === 'signed-in') this.left = undefined;
    if (session.state === 'signed-out' || session.state === 'expired') void this.#signIn.load();
    if (session.state === 'signed-in' && session.kind === 'usage-notice')
      void Promise.all([this.#signIn.load(), this.#load('bills')]);
  }

  protected override onlineAgain(): void {
    const { connection } = this.scope ?? {};
    if (connection?.utility.state === 'failed' || connection?.session.state === 'failed') void connection.reload();
    this.#sections.retry();
  }

  protected override updated(): void {
    if (!this.t) return;
    const account = this.#session.state === 'signed-in' && this.#session.kind === 'account';
    if (account ? this.toDos && this.store?.toDosKnown : (this.#failure ?? this.#signIn.element)) this.reportReady();
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="stack" aria-hidden="true"><div class="skeleton bone-to-dos"></div><div class="skeleton bone-section"></div></div>`;
  }

  protected override view(t: Texts): TemplateResult {
    const account = this.#session.state === 'signed-in' && this.#session.kind === 'account';
    return html`<slot name="intro"></slot>
      ${account ? nothing : this.#front(t)}
      ${this.store ? html`<div class="stack page" ?hidden=${!account}>${this.#page(t)}</div>` : nothing}
      ${account ? html`<div class="no-print">${otherWay(t, this.utility, this.language)}</div>` : nothing}
      <slot name="help"></slot>
      <slot name="footer"></slot>`;
  }

  /** What stands here for somebody who is not signed in to an account. */
  #front(t: Texts): TemplateResult {
    const connection = this.scope?.connection;
    const failure = this.#failure;
    if (failure) {
      const retry = (): void => void connection?.reload();
      return failurePanel({
        failure,
        t,
        language: this.language,
        headingLevel: this.headingLevel,
        utility: this.utility,
        retry,
      });
    }
    const context = { scope: this.scope, headingLevel: this.headingLevel };
    const signIn = this.#signIn.element;
    if (this.#session.state === 'unknown' || !signIn) return this.skeleton();
    if (this.#session.state !== 'signed-in')
      return signedOutFront({ t, headingLevel: this.headingLevel, signIn, left: this.left });
    const bills = this.bills ? Object.assign(this.bills, context) : this.skeleton();
    return usageNoticeFront({ t, headingLevel: this.headingLevel, signIn, bills, goToAccount: this.#goToAccount });
  }

  #page(t: Texts): TemplateResult {
    const context = { scope: this.scope, headingLevel: this.headingLevel };
    const toDos = this.toDos && Object.assign(this.toDos, context);
    return html`${this.#head(t)}
      <section class="panel" part="to-dos">${toDos ?? html`<div class="skeleton bone-to-dos" aria-hidden="true"></div>`}</section>
      <nav class="no-print" part="navigation" aria-label=${t('nav')}>
        <ul>${sectionNames.map((name) => html`<li><button class="button second" type="button" @click=${() => void this.#sections.go(name)}>${t(`section.${name}.title`)}</button></li>`)}</ul>
      </nav>
      ${sectionNames.map((name) => this.#section(t, name))}`;
  }

  #head(t: Texts): TemplateResult {
    const name = this.store?.account.value?.name ?? (this.#session.state === 'signed-in' ? this.#session.name : null);
    return html`<div class="head" part="person">
      <p class="person">${name ? t('person', { name }) : t('nameless')}</p>
      <button class="button second no-print" type="button" @click=${this.#signOut}>${t('signOut')}</button>
      ${this.signOutFailed ? html`<p class="note" role="alert">${t('signOutFailed')}</p>` : nothing}
    </div>`;
  }

  #section(t: Texts, name: SectionName): TemplateResult {
    const open = this.#sections.isOpen(name);
    const title = html`<button id=${name} class="toggle" type="button" aria-expanded=${open ? 'true' : 'false'} aria-controls="${name}-content" @click=${() => this.#sections.toggle(name)}>
      <span><span class="title">${t(`section.${name}.title`)}</span><span class="what">${t(`section.${name}.what`)}</span></span>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="m6 9 6 6 6-6"/></svg>
    </button>`;
    return html`<section class="panel" part="section">
      ${heading(this.headingLevel, title)}
      <div class="content stack" id="${name}-content" ?hidden=${!open}>${this.#content(t, name)}</div>
    </section>`;
  }

  #content(t: Texts, name: SectionName): unknown {
    const content = this.#sections.contentOf(name);
    if (content === 'loading')
      return html`<div class="skeleton bone-section" aria-hidden="true"></div><p class="hidden">${t('loading')}</p>`;
    if (content !== 'failed')
      return content?.map((element) =>
        Object.assign(element, { scope: this.scope, headingLevel: this.headingLevel + 1 }),
      );
    const failure: Failure = { kind: navigator.onLine ? 'unreachable' : 'offline' };
    const retry = (): void => void this.#sections.open(name);
    return failurePanel({
      failure,
      t,
      language: this.language,
      headingLevel: this.headingLevel + 1,
      utility: this.utility,
      retry,
    });
  }

  get #failure(): Failure | undefined {
    return this.#session.state === 'signed-in' ? undefined : this.#signIn.failure;
  }

  /** Somebody is signed in to an account: the same person goes on, another one begins anew. */
  #welcome(connection: Connection, person: string): void {
    if (person === this.#person) {
      this.store?.retry();
      void this.#focus.back();
      return;
    }
    const fromSignIn = this.#signIn.hasFocus;
    this.#forget();
    this.#person = person;
    this.store = new MyPageStore(connection, this.#host);
    this.store.subscribe(() => this.requestUpdate());
    void this.#load('to-dos').then(() => fromSignIn && this.toDos?.focus());
    void this.#sections.open('contracts');
  }

  #forget(): void {
    this.store?.stop();
    this.store = this.toDos = this.#person = undefined;
    this.#sections.clear();
    this.signOutFailed = false;
  }

  /** Loads what stands first; what is not there yet is tried again with the next change. */
  async #load(what: 'bills' | 'to-dos'): Promise<void> {
    if (this.#loading.includes(what) || (what === 'bills' && this.bills)) return;
    this.#loading += what;
    try {
      if (what === 'bills')
        this.bills = ownElement('bill-viewer', (await import('../bill-viewer/bill-viewer.ts')).MizuBillViewer);
      else {
        const { MyToDos } = await import('./to-dos/to-dos.ts');
        if (!this.store) return;
        const toDos = ownElement('my-to-dos', MyToDos);
        this.#prepare(toDos);
        this.toDos = toDos;
      }
    } catch (error) {
      console.error(`Mizumado: <${this.localName}> ${what}`, error);
    } finally {
      this.#loading = this.#loading.replace(what, '');
    }
    await this.updateComplete;
  }

  #prepare(element: SectionElement): void {
    element.setAttribute('exportparts', exportedParts);
    Object.assign(element, { store: this.store, scope: this.scope });
  }

  readonly #host: StoreHost = {
    tell: (event) => this.dispatchEvent(event),
    failed: (failure) => this.reportFailure(failure),
    openBill: (contractId) => void this.#openBill(contractId),
    openSection: (name) => void (isSectionName(name) && this.#sections.go(name)),
    left: (how) => void this.#leave(how),
  };

  async #openBill(contractId: string): Promise<void> {
    await this.#sections.open('contracts');
    const content = this.#sections.contentOf('contracts');
    if (Array.isArray(content)) await (content[0] as MyContracts).showBill(contractId);
  }

  /** The service has ended the session by itself; saying so again is answered as such. */
  async #leave(how: 'closed' | 'everywhere'): Promise<void> {
    this.left = how;
    await this.scope?.connection.signOut();
    await this.#signIn.load();
    this.renderRoot.querySelector<HTMLElement>('[part=farewell]')?.focus();
  }

  readonly #goToAccount = (): void => {
    const title = this.renderRoot.querySelector<HTMLElement>('#account');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };

  readonly #signOut = async (): Promise<void> => {
    this.signOutFailed = false;
    const failure = await this.scope?.connection.signOut();
    if (failure) {
      this.reportFailure(failure);
      this.signOutFailed = true;
    } else if (this.t) {
      this.announce(this.t('signedOut'));
      await this.#signIn.load();
      this.#signIn.element?.focus();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mizu-my-page': MizuMyPage;
  }
}
