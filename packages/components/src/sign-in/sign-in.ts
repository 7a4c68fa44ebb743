import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { NumberFormat, Utility } from '@mizumado/sdk';
import { groupDigits, normaliseDigits } from '../base/digits.ts';
import { MizuSessionChangeEvent } from '../base/events.ts';
import { MizuElement } from '../base/mizu-element.ts';
import type { Session } from '../connection/connection.ts';
import type { Failure } from '../connection/failure.ts';
import { localized } from '../i18n/language.ts';
import { errorSummary } from '../pieces/error-summary.ts';
import type { FieldError } from '../pieces/error-summary.ts';
import { failurePanel } from '../pieces/failure-panel.ts';
import { textField } from '../pieces/field.ts';
import { heading } from '../pieces/heading.ts';
import { otherWay } from '../pieces/other-way.ts';
import { faultOf } from './check.ts';
import { Countdown } from './countdown.ts';
import { noticePicture } from './notice-picture.ts';
import { signInStyles } from './sign-in.styles.ts';
import { signInFeature } from './texts.ts';
import type { SignInTexts } from './texts.ts';

type Texts = NonNullable<MizuElement<SignInTexts>['t']>;
type NumberName = 'customerNumber' | 'confirmationNumber';
const names: readonly NumberName[] = ['customerNumber', 'confirmationNumber'];

/**
 * @summary Signs in by customer number and confirmation number, as printed on the usage notice.
 *
 * @tag mizu-sign-in
 * @slot intro - instead of the sentence above the form
 * @slot help - the way for those who cannot log in; also seen when the service, and with it the phone number, cannot be reached
 * @slot footer - below everything
 * @event {MizuReadyEvent} mizu-ready - form or name is shown
 * @event {MizuErrorEvent} mizu-error - the service refused or could not be reached
 * @event {MizuSessionChangeEvent} mizu-session-change - somebody signed in or out; ids only
 * @csspart field - a field with label, support text and error
 * @csspart submit - the main button
 * @csspart message - why signing in did not work
 * @csspart error-summary - what is wrong with the input
 * @csspart where - where the numbers are printed
 * @csspart signed-in - name and button when signed in
 * @csspart other-way - phone and hours
 * @csspart failure - what went wrong when nothing can be shown
 */
export class MizuSignIn extends MizuElement<SignInTexts> {
  static override styles = [MizuElement.styles, signInStyles];

  /** Shows nothing once signed in, for pages that show the name elsewhere. */
  @property({ type: Boolean, attribute: 'hide-signed-in' }) hideSignedIn = false;

  protected override readonly feature = signInFeature;
  @state() private values: Record<NumberName, string> = { customerNumber: '', confirmationNumber: '' };
  @state() private errors: Partial<Record<NumberName, string>> = {};
  /** Errors of the last attempt; those below the fields mend themselves while typing. */
  @state() private summary: readonly FieldError[] = [];
  @state() private refusal: Failure | undefined;
  @state() private working = false;
  readonly #countdown = new Countdown(this, () => {
    this.refusal = undefined;
    if (this.t) this.announce(this.t('busy.over'));
  });
  #told: Session['state'] = 'unknown';

  /** Moves the focus to the first field, or to the first that is wrong. */
  override focus(options?: FocusOptions): void {
    const name = names.find((field) => this.errors[field]) ?? 'customerNumber';
    const target = this.renderRoot.querySelector<HTMLElement>(`#${name}`) ?? this.renderRoot.querySelector<HTMLElement>('button');
    target?.focus(options);
  }

  protected override connectionChanged(): void {
    super.connectionChanged();
    const session = this.scope?.connection.session;
    if (!session || session.state === this.#told) return;
    this.#told = session.state;
    this.dispatchEvent(new MizuSessionChangeEvent(session));
  }

  protected override updated(changed: PropertyValues): void {
    if (this.t && this.#utility && this.#told !== 'unknown') this.reportReady();
    if (changed.has('summary') && this.summary.length > 0) this.#focusOn('.summary');
    if (changed.has('refusal') && this.refusal) this.#focusOn('.message');
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="stack" aria-hidden="true">
      <div class="skeleton intro-like"></div><div class="skeleton field-like"></div><div class="skeleton field-like"></div>
      <div class="skeleton button-like"></div><div class="skeleton where-like"></div><div class="skeleton way-like"></div>
    </div>`;
  }

  protected override view(t: Texts): TemplateResult {
    return html`${this.#content(t)}<slot name="help"></slot><slot name="footer"></slot>`;
  }

  #content(t: Texts): TemplateResult | typeof nothing {
    const connection = this.scope?.connection;
    if (!connection) return this.skeleton();
    const { session, utility } = connection;
    const failure = utility.state === 'failed' ? utility.failure : session.state === 'failed' ? session.failure : undefined;
    if (failure) {
      const retry = (): void => void connection.reload();
      return failurePanel({ failure, t, language: this.language, headingLevel: this.headingLevel, utility: this.#utility, retry });
    }
    if (utility.state !== 'ready' || session.state === 'unknown') return this.skeleton();
    if (session.state === 'signed-in') return this.hideSignedIn ? nothing : this.#signedIn(t, session.name ?? '');
    return this.#form(t, utility.value, session.state === 'expired');
  }

  #signedIn(t: Texts, name: string): TemplateResult {
    return html`<div class="signed-in" part="signed-in">
      <p><span class="soft">${t('signedIn.text')}</span><br><span class="name">${t('signedIn.name', { name })}</span></p>
      <button class="button second" type="button" @click=${this.#signOut}>${t('signedIn.signOut')}</button>
    </div>`;
  }

  #form(t: Texts, utility: Utility, expired: boolean): TemplateResult {
    return html`<div class="stack">
      <div class="intro">
        ${heading(this.headingLevel, t('title'))}
        ${expired ? html`<p class="notice-panel calm">${t('expired')}</p>` : nothing}
        <slot name="intro"><p>${t('lead')}</p></slot>
      </div>
      ${this.#message(t)} ${errorSummary(t('errorSummary'), this.summary, this.headingLevel + 1)}
      <form novalidate @submit=${this.#submit}>
        ${this.#field(t, 'customerNumber', utility.customerNumber)} ${this.#field(t, 'confirmationNumber', utility.confirmationNumber)}
        <button class="button" part="submit" type="submit" aria-disabled=${this.#blocked ? 'true' : nothing}>
          ${this.working ? t('working') : t('submit')}
        </button>
      </form>
      ${this.#where(t, utility)} ${otherWay(t, utility, this.language)}
    </div>`;
  }

  #field(t: Texts, name: NumberName, format: NumberFormat): TemplateResult {
    return textField({
      id: name,
      label: localized(format.label, this.language),
      required: t('required'),
      hint: `${localized(format.hint, this.language)}\n${t('example', { example: format.example })}`,
      value: this.values[name],
      error: this.errors[name],
      // A password manager may keep the customer number; the confirmation number proves the paper and is kept nowhere.
      autocomplete: name === 'customerNumber' ? 'username' : 'off',
      inputMode: 'numeric',
      enterKeyHint: name === 'customerNumber' ? 'next' : 'go',
      size: Math.max(16, format.example.length + 4),
      changed: (value) => this.#changed(name, value, format),
      left: () => this.#tidy(name, format),
    });
  }

  #message(t: Texts): TemplateResult | typeof nothing {
    const failure = this.refusal;
    if (!failure) return nothing;
    const level = this.headingLevel + 1;
    const [title, action] =
      failure.kind === 'signInRefused' ? [t('refused.title'), t('refused.action')]
      : failure.kind === 'busy' ? [t('busy.title'), t('busy.action', { time: this.#timeLeft(t) })]
      : [t(`failure.${failure.kind}.title`), t(`failure.${failure.kind}.action`)];
    return html`<section class="notice-panel message" part="message" tabindex="-1">${heading(level, title)}<p class="figures">${action}</p></section>`;
  }

  #timeLeft(t: Texts): string {
    const { seconds } = this.#countdown;
    return seconds < 60 ? t('seconds', { count: seconds }) : `${t('minutes', { count: Math.floor(seconds / 60) })}${t('seconds', { count: seconds % 60 })}`;
  }

  #where(t: Texts, { customerNumber, confirmationNumber }: Utility): TemplateResult {
    const [customer, confirmation] = [customerNumber, confirmationNumber].map(({ label, example }) => ({ label: localized(label, this.language), example })) as [
      { label: string; example: string },
      { label: string; example: string },
    ];
    return html`<details part="where">
      <summary>${t('where.title')}</summary>
      <div class="where">
        <p>${t('where.text')}</p>
        ${noticePicture({ alternative: t('where.picture', { first: customer.label, second: confirmation.label }), title: t('where.paper'), customer, confirmation })}
        <p>${t('where.lost')}</p>
      </div>
    </details>`;
  }

  get #utility(): Utility | undefined {
    const utility = this.scope?.connection.utility;
    return utility?.state === 'ready' ? utility.value : undefined;
  }

  get #blocked(): boolean {
    return this.working || this.#countdown.seconds > 0;
  }

  #changed(name: NumberName, value: string, format: NumberFormat): void {
    this.values = { ...this.values, [name]: value };
    // An error goes as soon as it is mended; a new one waits for the next attempt.
    if (this.errors[name] && !faultOf(value, format)) this.errors = { ...this.errors, [name]: undefined };
  }

  #tidy(name: NumberName, format: NumberFormat): void {
    this.values = { ...this.values, [name]: groupDigits(normaliseDigits(this.values[name]), format.groups) };
  }

  #errorOf(t: Texts, name: NumberName, format: NumberFormat): string | undefined {
    const fault = faultOf(this.values[name], format);
    return fault && t(`error.${fault.kind}`, { label: localized(format.label, this.language), example: format.example, ...fault });
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { t, scope } = this;
    const utility = this.#utility;
    if (!t || !scope || !utility || this.#blocked) return;
    for (const name of names) {
      // Autofill may have changed a field without telling.
      const input = this.renderRoot.querySelector<HTMLInputElement>(`#${name}`);
      if (input) this.values = { ...this.values, [name]: input.value };
      this.#tidy(name, utility[name]);
    }
    this.refusal = undefined;
    this.errors = Object.fromEntries(names.map((name) => [name, this.#errorOf(t, name, utility[name])]));
    this.summary = names.flatMap((id) => (this.errors[id] ? [{ id, message: this.errors[id] }] : []));
    if (this.summary.length > 0) return;

    this.working = true;
    this.announce(t('working'));
    const refusal = await scope.connection.signIn(normaliseDigits(this.values.customerNumber), normaliseDigits(this.values.confirmationNumber));
    this.working = false;
    this.refusal = refusal;
    if (!refusal) {
      this.values = { customerNumber: '', confirmationNumber: '' };
      this.announce(t('signedIn.started'));
      return;
    }
    if (refusal.kind === 'busy' && refusal.until) this.#countdown.start(refusal.until);
    this.announce('');
    this.reportFailure(refusal);
  };

  readonly #signOut = async (): Promise<void> => {
    const failure = await this.scope?.connection.signOut();
    if (failure) this.reportFailure(failure);
    if (this.t) this.announce(this.t(failure ? 'signedIn.failed' : 'signedIn.done'));
  };

  #focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mizu-sign-in': MizuSignIn;
  }
}
