import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isImeEnter } from '../browser/ime.ts';
import { MizuElement } from '../base/mizu-element.ts';
import { pause } from '../browser/pause.ts';
import { followKeyboard } from './launcher/keyboard-room.ts';
import { launcher, teaser } from './launcher/launcher.ts';
import { launcherStyles } from './launcher/launcher.styles.ts';
import type { ChatPanel } from './panel/panel.ts';
import { chatbotLauncherFeature } from './launcher/texts/index.ts';
import type { ChatbotLauncherTexts } from './launcher/texts/index.ts';

type Texts = NonNullable<MizuElement<ChatbotLauncherTexts>['t']>;

/** Where the panel covers the whole screen; must equal the query in the styles. */
const WHOLE_SCREEN = '(max-width: 479px), (max-height: 419px)';

/**
 * @summary Finds the answer, or the right form, in a conversation; emergencies first, with the way to a person always at hand.
 *
 * Answers are looked up in the browser and go on without a connection. Nothing but the button is loaded before it is pressed.
 *
 * @tag mizu-chatbot
 * @slot help - phone and hours, for when the service, and with it the phone number, cannot be reached
 * @event {MizuReadyEvent} mizu-ready - the button, or the conversation of an inline chatbot, is shown
 * @event {MizuErrorEvent} mizu-error - something could not be loaded or sent
 * @csspart launcher - the button in the corner
 * @csspart unread - number of answers that came while closed
 * @csspart teaser - the bubble of `proactive-after`
 * @csspart dialog - the panel's frame
 * @cssproperty [--mizu-chatbot-layer=1000] - z-index of button and panel
 */
export class MizuChatbot extends MizuElement<ChatbotLauncherTexts> {
  static override styles = [MizuElement.styles, launcherStyles];

  /** `docked`: a button in the corner that opens a panel. `inline`: the conversation stands in the page. */
  @property({ reflect: true, useDefault: true }) mode: 'docked' | 'inline' = 'docked';
  /** `off` keeps nothing on this device; otherwise the talk, without personal data, for seven days. */
  @property() history: 'on' | 'off' = 'on';
  /** Offers to speak instead of typing, where the browser can. What was heard is never sent by itself. */
  @property({ type: Boolean }) voice = false;
  /** Seconds after which a small bubble offers help; none unless given. */
  @property({ type: Number, attribute: 'proactive-after' }) proactiveAfter: number | undefined;

  protected override readonly feature = chatbotLauncherFeature;
  @state() private panel: ChatPanel | undefined;
  @state() private expanded = false;
  @state() private loading = false;
  @state() private failed = false;
  @state() private unread = 0;
  @state() private teased = false;
  #teaserTimer: ReturnType<typeof setTimeout> | undefined;
  #releaseKeyboard: (() => void) | undefined;
  readonly #wholeScreen = matchMedia(WHOLE_SCREEN);

  /** Opens the panel, as the button does. */
  async show(): Promise<void> {
    this.teased = false;
    clearTimeout(this.#teaserTimer);
    if (this.mode === 'inline' || this.expanded || !(await this.#loadPanel())) return;
    this.expanded = true;
    this.unread = 0;
    await this.updateComplete;
    this.#place();
    this.#releaseKeyboard = followKeyboard(this);
    this.panel?.opened();
  }

  /** Closes the panel and gives the focus back to the button. */
  async close(): Promise<void> {
    if (!this.expanded) return;
    this.#dialog?.close();
    this.expanded = false;
    this.#releaseKeyboard?.();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.launcher')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wholeScreen.addEventListener('change', this.#place);
    const { proactiveAfter } = this;
    if (proactiveAfter && this.mode === 'docked')
      this.#teaserTimer = setTimeout(() => void this.#tease(), proactiveAfter * 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wholeScreen.removeEventListener('change', this.#place);
    clearTimeout(this.#teaserTimer);
    this.#releaseKeyboard?.();
    this.expanded = false;
  }

  protected override onlineAgain(): void {
    super.onlineAgain();
    if (this.failed && this.mode === 'inline') void this.#loadPanel();
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.t || !this.scope) return;
    if (this.mode === 'docked') this.reportReady();
    else if (changed.has('t') || changed.has('mode') || changed.has('scope'))
      void pause().then(() => this.#loadPanel());
    if (this.panel) Object.assign(this.panel, this.#panelProperties);
    if (changed.has('panel') && this.panel && this.mode === 'inline') this.reportReady();
  }

  protected override skeleton(): TemplateResult {
    return this.mode === 'inline'
      ? html`<div class="inline"><div class="skeleton" aria-hidden="true"></div></div>`
      : html``;
  }

  protected override view(t: Texts): TemplateResult {
    if (this.mode === 'inline') return this.panel ? html`<div class="inline">${this.panel}</div>` : this.#inlineWait(t);
    return html`<div class="corner">
        ${this.teased && !this.expanded ? teaser(t, { ask: () => void this.show(), dismiss: () => void this.#dismiss() }) : nothing}
        ${this.failed ? html`<p class="failed" role="alert">${t('failed')}</p>` : nothing}
        ${this.expanded ? nothing : launcher(t, { unread: this.unread, loading: this.loading, open: () => void this.show() })}
      </div>
      ${
        this.panel
          ? html`<dialog part="dialog" aria-label=${t('title')} @keydown=${this.#escape} @cancel=${this.#cancel}>${this.panel}</dialog>`
          : nothing
      }`;
  }

  #inlineWait(t: Texts): TemplateResult {
    return this.failed ? html`<p class="failed" role="alert">${t('failed')}</p>` : this.skeleton();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** Properties that this element sets on the panel. */
  get #panelProperties(): Pick<ChatPanel, 'scope' | 'headingLevel' | 'docked' | 'keeps' | 'voice' | 'host'> {
    const { scope, headingLevel, voice } = this;
    return {
      scope,
      headingLevel,
      voice,
      docked: this.mode === 'docked',
      keeps: this.history !== 'off',
      host: this.#host,
    };
  }

  /** @returns whether the panel was loaded */
  async #loadPanel(): Promise<boolean> {
    if (this.panel || this.loading) return this.panel !== undefined;
    this.loading = true;
    try {
      const { createPanel } = await import('./panel/create.ts');
      this.panel ??= Object.assign(createPanel(), this.#panelProperties);
      // Forwards the page's `help` slot to the panel.
      const help = Object.assign(document.createElement('slot'), { name: 'help', slot: 'help' });
      this.panel.append(help);
      this.failed = false;
      return true;
    } catch (error) {
      this.failed = true;
      console.error(`Mizumado: <${this.localName}> could not be loaded.`, error);
      this.reportFailure({ kind: navigator.onLine ? 'unreachable' : 'offline' });
      return false;
    } finally {
      this.loading = false;
    }
  }

  /** Opens a modal dialog where the panel covers the screen; elsewhere the page stays usable. */
  readonly #place = (): void => {
    const dialog = this.#dialog;
    if (!dialog || !this.expanded) return;
    const focused = this.panel?.shadowRoot?.activeElement as HTMLElement | null | undefined;
    if (dialog.open) dialog.close();
    if (this.#wholeScreen.matches) dialog.showModal();
    else dialog.show();
    focused?.focus();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isImeEnter(event)) return;
    event.preventDefault();
    void this.close();
  };

  /** Handles Escape and the phone's back gesture in the modal dialog. */
  readonly #cancel = (event: Event): void => {
    event.preventDefault();
    void this.close();
  };

  readonly #host: ChatPanel['host'] = {
    close: () => void this.close(),
    answered: (count) => {
      if (this.mode === 'inline' || this.expanded) return false;
      this.unread += count;
      if (this.t) this.announce(this.t('unread', { count: this.unread }));
      return true;
    },
    languageChosen: (language) => this.setAttribute('lang', language),
    failed: (failure) => this.reportFailure(failure),
  };

  async #tease(): Promise<void> {
    if (this.expanded || this.panel || !this.t) return;
    const { wasDismissed } = await import('./store/teaser.ts');
    this.teased = !(await wasDismissed(this.#teaserKey));
    if (this.teased) this.announce(this.t('teaser.text'));
  }

  async #dismiss(): Promise<void> {
    this.teased = false;
    const { dismiss } = await import('./store/teaser.ts');
    await dismiss(this.#teaserKey);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.launcher')?.focus();
  }

  get #teaserKey(): string {
    return this.scope?.connection.service ?? this.service;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mizu-chatbot': MizuChatbot;
  }
}
