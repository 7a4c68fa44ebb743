import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { focusAfterRender } from '../browser/pause.ts';
import { Ticker, secondsUntil } from '../browser/ticker.ts';
import type { Failure } from '../connection/failure.ts';
import type { Scope } from '../connection/scope.ts';
import { Intents } from './intents.ts';
import { StepUp, cancelled } from './step-up.ts';
import type { Confirm } from './step-up.ts';
import type { ActionsTranslate } from './texts/index.ts';
import { troublePanel } from './trouble-panel.ts';
import type { TroubleAround } from './trouble-panel.ts';
import { troubleOf } from './words.ts';
import type { OwnWords, Trouble } from './words.ts';

interface ActionsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly scope: Scope | undefined;
}

interface ActionsOptions {
  /** Texts of `actionsFeature`; there whenever something is said. */
  readonly texts: () => ActionsTranslate;
  readonly language: () => string;
  /** Level of the headings of what is said. */
  readonly headingLevel: () => number;
  /** Has a screen reader say something. */
  readonly announce: (text: string) => void;
  /** Tells the page what failed. */
  readonly failed: (failure: Failure) => void;
  /** How the person confirms when an action needs a higher level. */
  readonly confirm?: Confirm;
}

interface Attempt {
  /** For `Idempotency-Key`: the same as in the attempt before, if the same was to be sent. */
  readonly idempotencyKey: string;
}

interface RunOptions {
  /** What is to be sent, plain JSON, see `Attempt`. */
  readonly content?: unknown;
  /** What is said, and stands on the button, while it is under way. */
  readonly working?: string;
  readonly words?: OwnWords;
}

/** What is said at a place. */
type Said =
  | { readonly kind: 'trouble'; readonly place: string; readonly trouble: Trouble }
  | { readonly kind: 'done'; readonly place: string; readonly text: string };

/**
 * Carries out what the reader wants, one thing after the other: waits, has the person confirm, and says what came of it or went wrong where
 * it was begun. A place is a name for where that is; buttons, confirmation and words of one action share it. Nothing is sent twice, the
 * button keeps the focus while it waits, and after too many attempts the time that is left is counted down.
 */
export class Actions implements ReactiveController {
  readonly #host: ActionsHost;
  readonly #options: ActionsOptions;
  readonly #stepUp: StepUp;
  readonly #intents = new Intents();
  #working: { readonly place: string; readonly text: string } | undefined;
  #said: Said | undefined;
  #focusWanted = '';
  #runs = 0;

  constructor(host: ActionsHost, options: ActionsOptions) {
    this.#host = host;
    this.#options = options;
    const context = (): { scope: Scope | undefined; headingLevel: number } => ({
      scope: host.scope,
      headingLevel: options.headingLevel(),
    });
    this.#stepUp = new StepUp(host, context, options.confirm);
    host.addController(this);
    // Nothing holds it: it lives as long as the host that it adds itself to.
    new Ticker(
      host,
      () => this.#secondsLeft > 0,
      () => this.#waited(),
    );
  }

  /** An element that leaves the page waits for nobody. */
  hostDisconnected(): void {
    this.#stepUp.cancel();
  }

  hostUpdated(): void {
    if (!this.#focusWanted) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focusWanted);
    if (!target) return;
    this.#focusWanted = '';
    void focusAfterRender(() => target);
  }

  /**
   * Carries out an action; while one is under way, no other begins.
   *
   * @param place where waiting, confirmation and trouble are shown
   * @returns what came of it; undefined when it was cancelled or did not work, which has been said then
   */
  async run<R>(
    place: string,
    work: (attempt: Attempt) => PromiseLike<R>,
    { content, working, words }: RunOptions = {},
  ): Promise<{ readonly value: R } | undefined> {
    if (this.#stepUp.place !== undefined) this.#stepUp.cancel();
    else if (this.blocked(place)) return undefined;
    const run = (this.#runs += 1);
    const attempt = { idempotencyKey: this.#intents.keyFor(place, content) };
    const t = this.#options.texts();
    this.#working = { place, text: working ?? t('working') };
    this.quiet();
    this.#options.announce(this.#working.text);
    try {
      const value = await this.#stepUp.run(place, () => work(attempt));
      if (value !== cancelled) {
        this.#intents.done(place);
        return { value };
      }
      if (run !== this.#runs) return undefined;
      this.#options.announce(this.#options.texts()('cancelled'));
      this.focusOn(`[data-place="${place}"]`);
    } catch (error) {
      this.#fail(place, error, words);
    } finally {
      // An action that took the place of this one is still under way.
      if (run === this.#runs) this.#working = undefined;
      this.#host.requestUpdate();
    }
    return undefined;
  }

  /** Says that something is done, there and to a screen reader. */
  tell(place: string, text: string): void {
    this.#said = { kind: 'done', place, text };
    this.#options.announce(text);
    this.#host.requestUpdate();
  }

  /** Says that something on this device stood in the way of an action. */
  refuse(place: string, trouble: Trouble): void {
    this.#said = { kind: 'trouble', place, trouble };
    this.focusOn('.trouble');
  }

  /** What was said is no longer true of what is shown. */
  quiet(): void {
    this.#said = undefined;
    this.#host.requestUpdate();
  }

  /** Whether something went wrong and is said, there or anywhere. */
  troubled(place?: string): boolean {
    return this.#said?.kind === 'trouble' && (place === undefined || this.#said.place === place);
  }

  /** Whether an action is under way at this place. */
  working(place: string): boolean {
    return this.#working?.place === place && !this.#stepUp.asksAt(place);
  }

  /** Whether an action at this place, or at any, would not begin now. */
  blocked(place?: string): boolean {
    return this.#working !== undefined || (this.#secondsLeft > 0 && this.troubled(place));
  }

  /** Whether the person is asked to confirm at this place now. */
  asksAt(place: string): boolean {
    return this.#stepUp.asksAt(place);
  }

  /** Moves the focus once it is on screen. */
  focusOn(selector: string): void {
    this.#focusWanted = selector;
    this.#host.requestUpdate();
  }

  /** Confirmation, trouble or success of the actions at a place. @param around words of the place around those of the trouble */
  said(place: string, around: TroubleAround = {}): TemplateResult {
    const said = this.#said?.place === place ? this.#said : undefined;
    return html`${this.#stepUp.panel(place)} ${said?.kind === 'trouble' ? this.#panel(said.trouble, around) : nothing}
      ${said?.kind === 'done' ? html`<p class="told" part="done" tabindex="-1">${said.text}</p>` : nothing}`;
  }

  /** Trouble of any action, for an element that says all of it in one place. @param around words of the place around those of the trouble */
  trouble(around: TroubleAround = {}): TemplateResult | typeof nothing {
    return this.#said?.kind === 'trouble' ? this.#panel(this.#said.trouble, around) : nothing;
  }

  /** A button that begins an action, with its words while the action is under way. @param label instead of its text, to a screen reader */
  button(place: string, text: unknown, begin: () => void, look = 'second', label?: string): TemplateResult {
    const begun = (): void => {
      if (!this.blocked(place)) begin();
    };
    return html`<button class="button ${look}" type="button" data-place=${place} aria-label=${label ?? nothing} aria-disabled=${this.blocked(place) ? 'true' : nothing} @click=${begun}>
      ${this.working(place) ? this.#working?.text : text}
    </button>`;
  }

  /** The button that sends a form. */
  submit(place: string, text: string, look = ''): TemplateResult {
    return html`<button class="button ${look}" part="submit" type="submit" data-place=${place} aria-disabled=${this.blocked(place) ? 'true' : nothing}>
      ${this.working(place) ? this.#working?.text : text}
    </button>`;
  }

  #panel(trouble: Trouble, around: TroubleAround): TemplateResult {
    const { utility } = this.#host.scope?.connection ?? {};
    return troublePanel(trouble, {
      t: this.#options.texts(),
      language: this.#options.language(),
      headingLevel: this.#options.headingLevel(),
      secondsLeft: this.#secondsLeft,
      utility: utility?.state === 'ready' ? utility.value : undefined,
      ...around,
    });
  }

  /** Of the time to wait after too many attempts. */
  get #secondsLeft(): number {
    const failure = this.#said?.kind === 'trouble' ? this.#said.trouble.failure : undefined;
    return failure?.kind === 'busy' ? secondsUntil(failure.until) : 0;
  }

  #waited(): void {
    if (this.#secondsLeft > 0 || this.#said?.kind !== 'trouble') return;
    this.quiet();
    this.#options.announce(this.#options.texts()('busy.over'));
  }

  #fail(place: string, error: unknown, words: OwnWords | undefined): void {
    const connection = this.#host.scope?.connection;
    if (!connection) throw error;
    const trouble = troubleOf(error, (reason) => connection.failed(reason), words);
    const { failure } = trouble;
    // What the focus moves to says it; the live region must not go on saying that something is under way.
    this.#options.announce('');
    if (failure) this.#options.failed(failure);
    // Whoever is no longer signed in is asked to, and nothing is wrong here.
    if (failure?.kind !== 'expired' && failure?.kind !== 'signedOut') this.refuse(place, trouble);
  }
}
