import { ContextProvider } from '@lit/context';
import { LitElement, css, html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ClientBase } from '@mizumado/sdk';
import { MizuErrorEvent, MizuReadyEvent, MizuSessionChangeEvent } from '../base/events.ts';
import { Connection } from '../connection/connection.ts';
import type { Session, Utility } from '../connection/connection.ts';
import { Scope, connectionTo, scopeContext } from '../connection/scope.ts';
import type { TextOverrides } from '../i18n/feature.ts';
import { version } from '../version.ts';

/**
 * @summary Shares one service, language, theme and session among the elements inside it.
 *
 * Several providers for several utilities on one page do not touch each other.
 *
 * @tag mizu-provider
 * @slot - the elements that share
 * @event {MizuReadyEvent} mizu-ready - the utility's configuration is there
 * @event {MizuErrorEvent} mizu-error - the configuration could not be had
 * @event {MizuSessionChangeEvent} mizu-session-change - somebody signed in or out, or the session ended
 */
export class MizuProvider extends LitElement {
  static readonly version: string = version;
  static override styles = css`
    :host { display: contents; }
    :host([theme='light']) { color-scheme: light; }
    :host([theme='dark']) { color-scheme: dark; }
    :host([theme='auto']) { color-scheme: light dark; }
  `;

  /** Base URL of the utility's service, such as `https://api.example.jp/morioka/v1`. */
  @property() service = '';
  /** `light`, `dark`, or `auto` for the reader's own setting. Without it the page's `color-scheme` counts. */
  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' | undefined;
  /** Key colour `#rrggbb` instead of the utility's own. */
  @property({ attribute: 'key-color' }) keyColor = '';
  /** The page's own texts, which override the default ones: language → feature → key. */
  @property({ attribute: false }) texts: TextOverrides = {};
  /** A client of the page's own, for example with hooks; without it one is made for `service`. */
  @property({ attribute: false }) client: ClientBase | undefined;

  readonly #context = new ContextProvider(this, { context: scopeContext });
  #scope: Scope | undefined;
  #unsubscribe: (() => void) | undefined;
  #lastSession = 'unknown';
  #utilityReported = false;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Who is signed in. */
  get session(): Session {
    return this.#scope?.connection.session ?? { state: 'unknown' };
  }

  /** The utility's configuration, once it is there. */
  get utility(): Utility | undefined {
    const utility = this.#scope?.connection.utility;
    return utility?.state === 'ready' ? utility.value : undefined;
  }

  /** Signs out everywhere on the page. */
  async signOut(): Promise<void> {
    await this.#scope?.connection.signOut();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#scope) this.#listen(this.#scope);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#context.setValue(this.#scope, true);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service') || changed.has('client')) this.#connect();
    if (changed.has('keyColor') && this.#scope) {
      this.#scope.keyColor = this.keyColor;
      void this.#scope.applyTheme();
    }
    if (changed.has('texts')) {
      this.#scope?.texts.override(this.texts);
      this.#context.setValue(this.#scope, true);
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #connect(): void {
    const connection = this.#connection();
    if (!connection) return;
    const scope = new Scope(connection);
    scope.keyColor = this.keyColor;
    this.#scope = scope;
    scope.texts.override(this.texts);
    this.#listen(scope);
    this.#context.setValue(scope);
    void connection.start();
  }

  #connection(): Connection | undefined {
    if (this.client) return new Connection(this.service, this.client);
    if (this.service && URL.canParse(this.service, document.baseURI)) return connectionTo(this.service);
    console.error(`Mizumado: <${this.localName}> service="${this.service}" is not the URL of a service.`);
    this.dispatchEvent(new MizuErrorEvent({ element: this.localName, kind: 'setup' }));
    return undefined;
  }

  #listen(scope: Scope): void {
    this.#unsubscribe?.();
    this.#unsubscribe = scope.connection.subscribe(() => this.#report(scope.connection));
    this.#report(scope.connection);
  }

  #report({ session, utility }: Connection): void {
    // Changing from a usage notice to an account counts as a change.
    const now = `${session.state}${session.state === 'signed-in' ? session.accountId : ''}`;
    if (now !== this.#lastSession) {
      this.#lastSession = now;
      this.dispatchEvent(new MizuSessionChangeEvent(session));
    }
    if (utility.state === 'loading' || this.#utilityReported) return;
    if (utility.state === 'failed') {
      const { kind, type, requestId } = utility.failure;
      this.dispatchEvent(
        new MizuErrorEvent({ element: this.localName, kind, ...(type && { type }), ...(requestId && { requestId }) }),
      );
      return;
    }
    this.#utilityReported = true;
    this.dispatchEvent(new MizuReadyEvent(this.localName));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mizu-provider': MizuProvider;
  }
}
