import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Actions } from '../actions/actions.ts';
import { actionsFeature } from '../actions/texts/index.ts';
import { MizuSessionChangeEvent } from '../base/events.ts';
import { MizuElement } from '../base/mizu-element.ts';
import { focusAfterRender } from '../browser/pause.ts';
import { Ticker, secondsUntil } from '../browser/ticker.ts';
import type { Session, Utility } from '../connection/connection.ts';
import { formsFeature } from '../forms/texts/index.ts';
import { failurePanel } from '../pieces/failure-panel.ts';
import { MizuConfirmCancelEvent, MizuConfirmedEvent } from './events.ts';
import { SignInFlow } from './flow.ts';
import type { Purpose } from './flow.ts';
import { signInForms } from './forms.ts';
import type { SignInForms } from './forms.ts';
import { signInStyles } from './sign-in.styles.ts';
import { initialState } from './state.ts';
import type { SignInState } from './state.ts';
import { codeStep } from './steps/code.ts';
import { cancelButton, confirmStep } from './steps/confirm.ts';
import { signedInView } from './steps/signed-in.ts';
import { formStep, startStep } from './steps/start.ts';
import type { SignInView } from './steps/view.ts';
import { windowStep } from './steps/window.ts';
import { signInFeature } from './texts/index.ts';
import type { SignInTexts } from './texts/index.ts';
import { offerOf, passkeysWork } from '../connection/sign-in-ways.ts';

type Texts = NonNullable<MizuElement<SignInTexts>['t']>;

const formSteps = { start: startStep, address: formStep('code'), 'usage-notice': formStep('usage-notice') } as const;

/**
 * @summary Signs in by passkey, by a code sent by mail or SMS, by the utility's own identity provider, or to one contract by the two numbers of its usage notice.
 *
 * Which ways there are, and in which order, the utility's configuration says. Who is new registers by the same code. With
 * `purpose="confirm"` somebody who is signed in confirms that it is them, before something important; nothing else on the page changes.
 * On a page of another site than the service's, it leads to the service's own page in a new window.
 *
 * @tag mizu-sign-in
 * @slot intro - instead of the sentence above the first form
 * @slot reason - why the person is asked to confirm, with `purpose="confirm"`
 * @slot help - the way for those who cannot log in; also seen when the service, and with it the phone number, cannot be reached
 * @slot footer - below everything
 * @event {MizuReadyEvent} mizu-ready - form or name is shown
 * @event {MizuErrorEvent} mizu-error - the service refused or could not be reached
 * @event {MizuSessionChangeEvent} mizu-session-change - somebody signed in or out; ids only
 * @event {MizuConfirmedEvent} mizu-confirmed - the person has confirmed; until when
 * @event {MizuConfirmCancelEvent} mizu-confirm-cancel - the person does not want to confirm
 * @csspart passkey - button that asks for a passkey
 * @csspart provider - link to the utility's identity provider
 * @csspart field - a field with label, support text and error
 * @csspart submit - the main button
 * @csspart switch - mail instead of SMS, or the other way round
 * @csspart usage-notice - button that leads to the form for the two numbers
 * @csspart extent - what the two numbers open, and what not
 * @csspart again - button that has another code sent
 * @csspart change - button that goes back for another address
 * @csspart missing - what to do when no code arrives
 * @csspart link - choice to add the usage notice's contract to the account
 * @csspart message - why the last attempt did not work
 * @csspart error-summary - what is wrong with the input
 * @csspart where - where the numbers are printed
 * @csspart signed-in - who is signed in
 * @csspart sign-out - button that signs out
 * @csspart upgrade - button that leads from a usage notice to an account
 * @csspart back - button that leads back
 * @csspart cancel - button that leaves without confirming
 * @csspart window - what stands here on a page of another site
 * @csspart other-way - phone and hours
 * @csspart failure - what went wrong when nothing can be shown
 */
export class MizuSignIn extends MizuElement<SignInTexts> {
  static override styles = [MizuElement.styles, signInStyles];

  /** `sign-in`, or `confirm` to have somebody who is signed in confirm again (level `confirmed`). */
  @property() purpose: Purpose = 'sign-in';
  /** Shows nothing once signed in, for pages that show the name elsewhere. */
  @property({ type: Boolean, attribute: 'hide-signed-in' }) hideSignedIn = false;

  protected override readonly feature = signInFeature;
  protected override readonly features = [formsFeature, actionsFeature];
  readonly #actions = new Actions(this, {
    texts: () => this.textsOf(actionsFeature),
    language: () => this.language,
    headingLevel: () => this.headingLevel + 1,
    announce: (text) => this.announce(text),
    failed: (failure) => this.reportFailure(failure),
  });
  readonly #forms: SignInForms = signInForms(this, () => this.#known, {
    address: () => this.#flow.sendCode(),
    code: () => this.#flow.enterCode(),
    numbers: () => this.#flow.enterNumbers(),
  });
  readonly #flow: SignInFlow = new SignInFlow({
    actions: this.#actions,
    forms: this.#forms,
    purpose: () => this.purpose,
    language: () => this.language,
    connection: () => this.scope?.connection,
    utility: () => this.utility,
    t: () => this.textsOf(signInFeature),
    changed: () => this.requestUpdate(),
    announce: (text) => this.announce(text),
    failed: (failure) => this.reportFailure(failure),
  });
  /** What was drawn last, to see what is new. */
  #drawn: SignInState = initialState;
  #told: Session = { state: 'unknown' };

  constructor() {
    super();
    this.#forms.link.set('link', true);
    // Nothing holds it: it lives as long as the element that it adds itself to.
    new Ticker(
      this,
      () => this.#counting,
      () => undefined,
    );
  }

  /** Moves the focus to the first field that is wrong, or to where reading begins: the title of a step, else the first field. */
  override focus(options?: FocusOptions): void {
    for (const selector of ['input[aria-invalid]', '.step-title', 'form input', 'button, a.button']) {
      const target = this.renderRoot.querySelector<HTMLElement>(selector);
      if (target) {
        target.focus(options);
        return;
      }
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#seen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#seen);
    void this.#flow.stopSuggesting();
  }

  protected override connectionChanged(): void {
    super.connectionChanged();
    const utility = this.utility;
    const { session } = this.scope?.connection ?? { session: this.#told };
    const [kind] = utility ? offerOf(utility.signIn, false, false).kinds : [];
    if (kind && this.#flow.state === initialState) this.#flow.dispatch({ type: 'kind', kind });
    if (session === this.#told) return;
    const before = this.#told;
    this.#told = session;
    if (session.state !== before.state || accountOf(session) !== accountOf(before))
      this.dispatchEvent(new MizuSessionChangeEvent(session));
    this.#tellConfirmed(session, before);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.t && this.utility && this.#told.state !== 'unknown' && !this.#waitsForAccount) this.reportReady();
    const { state } = this.#flow;
    const before = this.#drawn;
    this.#drawn = state;
    if (state.step !== before.step && before !== initialState)
      this.#focusOn(state.step === 'code' ? '#code' : '.step-title, form input');
  }

  protected override skeleton(): TemplateResult {
    const blocks = ['title', 'way', 'line', 'form', 'line', 'button', 'phone'];
    return html`<div class="stack" aria-hidden="true">${blocks.map((block) => html`<div class="skeleton ${block}-like"></div>`)}</div>`;
  }

  protected override view(t: Texts): TemplateResult {
    return html`${this.#content(t)}<slot name="help"></slot><slot name="footer"></slot>`;
  }

  #content(t: Texts): TemplateResult | typeof nothing {
    const connection = this.scope?.connection;
    if (!connection) return this.skeleton();
    const { session, utility } = connection;
    const failure =
      utility.state === 'failed' ? utility.failure : session.state === 'failed' ? session.failure : undefined;
    const panel = { t, language: this.language, headingLevel: this.headingLevel, utility: this.utility };
    if (failure) return failurePanel({ ...panel, failure, retry: () => void connection.reload() });
    if (utility.state !== 'ready' || session.state === 'unknown') return this.skeleton();
    const view = this.#view(t, utility.value, session);
    if (utility.value.signIn.place === 'window') return windowStep(view);
    if (session.state !== 'signed-in') return this.#form(view);
    if (this.#flow.confirming) return this.#confirm(view);
    if (this.purpose === 'confirm' || this.#flow.state.upgrading) return this.#form(view);
    return this.hideSignedIn ? nothing : signedInView(view, session);
  }

  #view(t: Texts, utility: Utility, session: Session): SignInView {
    const signedIn = session.state === 'signed-in' ? session : undefined;
    const passkeys = passkeysWork(utility.signIn.passkeyDomain);
    return {
      t,
      actionsTexts: this.textsOf(actionsFeature),
      utility,
      passkeys,
      language: this.language,
      headingLevel: this.headingLevel,
      flow: this.#flow,
      service: this.scope?.connection.service ?? this.service,
      offer: offerOf(utility.signIn, passkeys, this.purpose === 'confirm' || signedIn !== undefined),
      session: signedIn,
      expired: session.state === 'expired',
    };
  }

  #form(view: SignInView): TemplateResult {
    const { step, sent } = this.#flow.state;
    return step === 'code' ? (sent ? codeStep(sent, 'code.submit')(view) : startStep(view)) : formSteps[step](view);
  }

  #confirm(view: SignInView): TemplateResult {
    const { state, account } = this.#flow;
    const cancel = (): void => {
      this.#flow.dispatch({ type: 'done' });
      this.dispatchEvent(new MizuConfirmCancelEvent());
    };
    if (state.step === 'code' && state.sent) return codeStep(state.sent, 'confirm.submit')(view);
    if (account.state === 'ready') return confirmStep(view, account.value, cancel);
    if (account.state === 'loading') void this.#flow.loadAccount();
    const { t, language, headingLevel, utility } = view;
    return account.state === 'failed'
      ? html`<div class="stack">${failurePanel({ t, language, headingLevel, utility, failure: account.failure, retry: () => void this.#flow.loadAccount(true) })} ${cancelButton(view, cancel)}</div>`
      : this.skeleton();
  }

  /** Also when another element, or the provider's window, has confirmed. What was confirmed before is no answer to being asked now. */
  #tellConfirmed(session: Session, before: Session): void {
    if (this.purpose !== 'confirm' || session.state !== 'signed-in' || session.confirmedUntil === null) return;
    if (
      before.state === 'unknown' ||
      (before.state === 'signed-in' && before.confirmedUntil === session.confirmedUntil)
    )
      return;
    this.dispatchEvent(new MizuConfirmedEvent(session.confirmedUntil));
  }

  /** What the questions of the forms depend on. */
  get #known(): Parameters<typeof signInForms>[1] extends () => infer Known ? Known : never {
    const { account, state } = this.#flow;
    return {
      t: this.textsOf(signInFeature),
      formsTexts: () => this.textsOf(formsFeature),
      language: this.language,
      utility: this.utility,
      passkeys: passkeysWork(this.utility?.signIn.passkeyDomain),
      state,
      account: account.state === 'ready' ? account.value : undefined,
    };
  }

  get #waitsForAccount(): boolean {
    return this.purpose === 'confirm' && this.#flow.confirming && this.#flow.account.state === 'loading';
  }

  /** Something that is shown counts down. */
  get #counting(): boolean {
    const { state } = this.#flow;
    return state.step === 'code' && [state.sent?.resendAt, state.sent?.expiresAt].some((at) => secondsUntil(at) > 0);
  }

  #focusOn(selector: string): void {
    void focusAfterRender(() => this.renderRoot.querySelector<HTMLElement>(selector));
  }

  readonly #seen = (): void => {
    if (!document.hidden) void this.#flow.lookAgain(false);
  };
}

const accountOf = (session: Session): string | null => (session.state === 'signed-in' ? session.accountId : null);

declare global {
  interface HTMLElementTagNameMap {
    'mizu-sign-in': MizuSignIn;
  }
}
