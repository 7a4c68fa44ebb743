import { ContextConsumer } from '@lit/context';
import { LitElement, html, render } from 'lit';
import type { CSSResultGroup, CSSResultOrNative, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Utility } from '../connection/connection.ts';
import type { Failure } from '../connection/failure.ts';
import { scopeContext, sharedScope } from '../connection/scope.ts';
import type { Scope } from '../connection/scope.ts';
import { commonFeature } from '../i18n/texts/index.ts';
import type { CommonTexts } from '../i18n/texts/index.ts';
import type { Feature, KeyOf, TextTree, Translate } from '../i18n/feature.ts';
import { languageOf } from '../i18n/language.ts';
import { tokens } from '../generated/tokens.ts';
import { pause } from '../browser/pause.ts';
import { frame } from '../pieces/frame.ts';
import { frameStyles } from '../pieces/frame.styles.ts';
import { startGuard } from '../session-guard/start.ts';
import { textSizeStyles } from '../theme/text-size.ts';
import { version } from '../version.ts';
import { MizuErrorEvent, MizuReadyEvent } from './events.ts';

/**
 * Base class of every element: finds its provider or shares one by `service`, loads texts, adopts tokens and theme, and
 * renders the view once the texts have loaded. Subclasses write `feature`, `view` and, if they like, `skeleton`.
 *
 * @csspart base - the whole content
 */
export abstract class MizuElement<T extends TextTree = TextTree> extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = [tokens, frameStyles];

  /** Base URL of the utility's service. Not needed inside a provider. */
  @property({ reflect: true, useDefault: true }) service = '';
  /** Level of the element's first heading, 1–6; the ones below follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The shared scope; set by an element that renders this one inside itself, otherwise found. */
  @property({ attribute: false }) scope: Scope | undefined;

  /** Language of the reader, and its tag for dates and figures. */
  protected language = 'ja';
  @state() protected t: Translate<KeyOf<T> | KeyOf<CommonTexts>> | undefined;
  @state() private broken = '';
  @state() private spoken = '';
  /** Texts of this element. */
  protected abstract readonly feature: Feature<T>;
  /** Texts of shared parts that the element uses, such as the forms kit; `textsOf` looks them up. */
  protected readonly features: readonly Feature<TextTree>[] = [];
  readonly #provider = new ContextConsumer(this, {
    context: scopeContext,
    subscribe: true,
    callback: () => this.#arrange(true),
  });
  #unsubscribe: (() => void) | undefined;
  #used: Scope | undefined;
  /** Where `t` looks texts up; also while an element that was taken off the page is rendered a last time. */
  #texts: Scope['texts'] | undefined;
  #assignedScope: Scope | undefined;
  #theme: CSSStyleSheet | undefined;
  #hasProvider = false;
  #ready = false;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Added here because only the browser can tell which rule for the text size it supports. */
  static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [textSizeStyles(), ...super.finalizeStyles(styles)];
  }

  /** Parses the first view's templates in a task before the one that upgrades and renders the elements. */
  static prepare(): void {
    render(frame('', '', this.prototype.skeleton()), document.createElement('div'));
  }

  /** Renders the view once the texts have loaded. */
  protected abstract view(t: NonNullable<MizuElement<T>['t']>): TemplateResult;

  /** Reserves the space of the first view while nothing is known. */
  protected skeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true"></div>`;
  }

  /** The utility, once it is known. */
  protected get utility(): Utility | undefined {
    const utility = this.scope?.connection.utility;
    return utility?.state === 'ready' ? utility.value : undefined;
  }

  /** Utility or session changed. */
  protected connectionChanged(): void {
    this.requestUpdate();
  }

  /**
   * Looks up the texts of one of `features`, and those of all elements. Before they are there a name stands for its text, as a form may be
   * filled in before it is shown.
   */
  protected textsOf<F extends TextTree>({ name }: Feature<F>): Translate<KeyOf<F> | KeyOf<CommonTexts>> {
    if (!this.#texts) return (key) => key;
    return this.#texts.translator<F | CommonTexts>(this.language, [name, commonFeature.name]) as Translate<
      KeyOf<F> | KeyOf<CommonTexts>
    >;
  }

  /** The browser is online again. */
  protected onlineAgain(): void {
    if (this.scope?.connection.utility.state === 'failed') void this.scope.connection.reload();
  }

  /** Has a screen reader announce a text, through the live region of the frame. */
  protected announce(text: string): void {
    this.spoken = text;
  }

  /** Fires `mizu-ready` once, when the first complete view is shown. Call it from `updated`. */
  protected reportReady(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.dispatchEvent(new MizuReadyEvent(this.localName));
  }

  /** Fires `mizu-error` with what failed, without personal data. */
  protected reportFailure({ kind, type, requestId }: Failure): void {
    this.dispatchEvent(
      new MizuErrorEvent({ element: this.localName, kind, ...(type && { type }), ...(requestId && { requestId }) }),
    );
  }

  override connectedCallback(): void {
    this.#assignedScope = this.scope;
    super.connectedCallback();
    addEventListener('online', this.#online);
    // A provider that is defined later than this element did not receive the context request.
    const late = this.closest(':not(:defined)');
    if (late)
      void customElements.whenDefined(late.localName).then(() => this.isConnected && this.#provider.hostConnected());
    // Runs in a new task, after the skeleton, so that a script may append the element first and set `service`
    // afterwards.
    else void pause().then(() => this.isConnected && this.#arrange());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
    this.#unsubscribe?.();
    this.#used = this.#unsubscribe = undefined;
    this.#hasProvider = false;
    this.scope = this.#assignedScope;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (this.hasUpdated && this.isConnected && (name === 'lang' || name === 'service')) this.#arrange();
  }

  /**
   * Render in a new task, so that handling a response and rendering do not form one long task. Only the first rendering
   * is immediate, because the space that the page reserved for the tag is lost with the upgrade.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await pause();
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const language = this.#used?.texts.languageFor(this.language, this.feature) ?? this.language;
    return frame(
      language,
      this.spoken,
      this.broken ? html`<p class="broken">${this.broken}</p>` : this.t ? this.view(this.t) : this.skeleton(),
    );
  }

  readonly #online = (): void => this.onlineAgain();

  #arrange(hasProvider = this.#hasProvider): void {
    this.#hasProvider = hasProvider;
    const scope = this.#find();
    this.scope = scope;
    if (scope && scope !== this.#used) this.#use(scope);
    if (scope) void this.#loadTexts(scope);
  }

  #find(): Scope | undefined {
    const found = this.#assignedScope ?? this.#provider.value;
    if (!this.service) {
      // A provider without a `service` yet reports that itself.
      if (!found && !this.#hasProvider)
        this.#fail('設定が終わっていません。 Set the service attribute, or put the element into a <mizu-provider>.');
      return found;
    }
    if (URL.canParse(this.service, document.baseURI)) return sharedScope(this.service);
    this.#fail(`service="${this.service}" is not a URL.`);
    return undefined;
  }

  #fail(message: string): void {
    this.broken = message;
    console.error(`Mizumado: <${this.localName}> ${message}`);
    this.reportFailure({ kind: 'setup' });
  }

  #use(scope: Scope): void {
    this.#unsubscribe?.();
    this.#used = scope;
    this.broken = '';
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== this.#theme), scope.theme];
    this.#theme = scope.theme;
    const changed = (): void => {
      void scope.applyTheme();
      startGuard(scope, this);
      this.connectionChanged();
    };
    this.#unsubscribe = scope.connection.subscribe(changed);
    changed();
    void scope.connection.start();
  }

  async #loadTexts(scope: Scope): Promise<void> {
    const language = languageOf(this);
    try {
      const features = [this.feature, commonFeature, ...this.features];
      await Promise.all(features.map((feature) => scope.texts.load(language, feature)));
    } catch (error) {
      if (!this.t) this.broken = '文章を読み込めませんでした。ページを読み込み直してください。 Please reload the page.';
      console.error(`Mizumado: <${this.localName}> texts`, error);
      return;
    }
    this.#texts = scope.texts;
    this.language = language;
    this.t = scope.texts.translator<T | CommonTexts>(language, [this.feature.name, commonFeature.name]) as NonNullable<
      typeof this.t
    >;
  }
}
