import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { afterPaint } from '../browser/pause.ts';
import { Ticker, secondsUntil } from '../browser/ticker.ts';
import type { Scope } from '../connection/scope.ts';
import { tokens } from '../generated/tokens.ts';
import type { KeyOf, Translate } from '../i18n/feature.ts';
import { commonFeature } from '../i18n/texts/index.ts';
import type { CommonTexts } from '../i18n/texts/index.ts';
import { frame } from '../pieces/frame.ts';
import { frameStyles } from '../pieces/frame.styles.ts';
import { heading } from '../pieces/heading.ts';
import { timeLeft } from '../pieces/time-left.ts';
import { textSizeStyles } from '../theme/text-size.ts';
import { version } from '../version.ts';
import { sessionGuardStyles } from './session-guard.styles.ts';
import { sessionGuardFeature } from './texts/index.ts';
import type { SessionGuardTexts } from './texts/index.ts';

type Texts = Translate<KeyOf<SessionGuardTexts> | KeyOf<CommonTexts>>;

/** From so many seconds before the end on, a screen reader says it at once. */
const soon = 20;

/**
 * @summary Tells that the session is about to end, and lengthens it.
 *
 * It puts itself above the page and takes nothing away: the focus stays where somebody types, and a screen reader is told where the button
 * is. The elements of the library have it shown and give it what they share; it is no tag for pages, and stands below their base class.
 *
 * @tag mizu-session-guard
 */
export class MizuSessionGuard extends LitElement {
  static readonly version: string = version;
  static override styles = [textSizeStyles(), tokens, frameStyles, sessionGuardStyles];

  /** What it shares with the elements it speaks for; given before it is shown. */
  @property({ attribute: false }) scope!: Scope;

  /** UTC instant at which the session ends. */
  @property({ attribute: false }) endsAt = '';
  /** It cannot be lengthened. */
  @property({ attribute: false }) last = false;
  /** The reader wants it away. */
  @property({ attribute: false }) closed: () => void = () => undefined;

  @state() private t: Texts | undefined;
  @state() private spoken = '';
  @state() private working = false;
  @state() private failed = false;
  @state() private urgent = '';
  #told = false;
  /** Where the reader was before turning to the panel. */
  #left: HTMLElement | undefined;

  constructor() {
    super();
    new Ticker(
      this,
      () => secondsUntil(this.endsAt) > 0,
      () => this.#count(),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.renderRoot as ShadowRoot;
    const { theme } = this.scope;
    if (!root.adoptedStyleSheets.includes(theme)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, theme];
    void this.#loadTexts();
  }

  /** Puts itself above the page; into an open dialogue that nothing outside of can be reached from. */
  show(): void {
    if (this.isConnected) return;
    this.popover = 'manual';
    (document.querySelector('dialog:modal') ?? document.body).append(this);
    // A window in the background tells nothing of a focus that moves.
    this.#left = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    document.addEventListener('focusout', this.#leave);
    this.showPopover();
  }

  /** Goes away; who was inside is where they were before. */
  hide(): void {
    const inside = document.activeElement === this;
    document.removeEventListener('focusout', this.#leave);
    this.remove();
    if (inside) this.#left?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.t || this.#told) return;
    this.#told = true;
    // The live region has to be there, and empty, before it speaks.
    afterPaint(() => this.#say(this.last ? 'spokenLast' : 'spoken'));
  }

  protected override render(): TemplateResult {
    const language = this.scope.texts.languageFor(this.lang, sessionGuardFeature);
    return frame(language, this.spoken, this.t ? this.#view(this.t) : html``);
  }

  #view(t: Texts): TemplateResult {
    const time = timeLeft(t, secondsUntil(this.endsAt));
    return html`<div class="hidden" role="alert">${this.urgent}</div>
      <section class="panel" part="panel" aria-label=${t('title')}>
        ${heading(2, t('title'))}
        <p class="left figures">${t('left', { time })}</p>
        <p>${t(this.last ? 'last' : 'text')}</p>
        ${this.failed ? html`<p class="failed">${t('failed')}</p>` : nothing}
        <div class="actions">
          ${
            this.last
              ? nothing
              : html`<button class="button" part="renew" type="button" aria-disabled=${this.working ? 'true' : nothing} @click=${this.#renew}>${t(this.working ? 'working' : 'renew')}</button>`
          }
          <button class="button ${this.last ? 'second' : 'plain'}" part="close" type="button" @click=${() => this.closed()}>${t('close')}</button>
        </div>
      </section>`;
  }

  async #loadTexts(): Promise<void> {
    const { texts } = this.scope;
    const features = [sessionGuardFeature, commonFeature];
    try {
      await Promise.all(features.map((feature) => texts.load(this.lang, feature)));
    } catch (error) {
      // Without words there is nothing to show; the page tells when the session has ended.
      console.error(`Mizumado: <${this.localName}> texts`, error);
      this.closed();
      return;
    }
    this.t = texts.translator<SessionGuardTexts & CommonTexts>(
      this.lang,
      features.map(({ name }) => name),
    );
  }

  #count(): void {
    if (this.urgent === '' && this.t && this.#told && secondsUntil(this.endsAt) <= soon)
      this.urgent = this.t('soon', { time: timeLeft(this.t, secondsUntil(this.endsAt)) });
  }

  #say(key: 'spoken' | 'spokenLast' | 'failed'): void {
    if (this.t) this.spoken = this.t(key, { time: timeLeft(this.t, secondsUntil(this.endsAt)) });
  }

  readonly #renew = async (): Promise<void> => {
    const { connection } = this.scope;
    if (this.working) return;
    this.working = true;
    this.failed = false;
    try {
      connection.signedIn(await connection.client.session.renew());
    } catch (error) {
      const { kind } = connection.failed(error);
      this.failed = kind !== 'expired' && kind !== 'signedOut';
      if (this.failed) this.#say('failed');
    }
    this.working = false;
  };

  readonly #leave = (event: FocusEvent): void => {
    const [from] = event.composedPath();
    if (from instanceof HTMLElement && !event.composedPath().includes(this)) this.#left = from;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mizu-session-guard': MizuSessionGuard;
  }
}
