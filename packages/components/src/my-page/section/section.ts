import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MizuElement } from '../../base/mizu-element.ts';
import { Ticker, secondsUntil } from '../../browser/ticker.ts';
import type { Loadable, Utility } from '../../connection/connection.ts';
import type { Failure } from '../../connection/failure.ts';
import { commonFeature } from '../../i18n/texts/index.ts';
import type { TextTree } from '../../i18n/feature.ts';
import { failurePanel } from '../../pieces/failure-panel.ts';
import { heading } from '../../pieces/heading.ts';
import { otherWay } from '../../pieces/other-way.ts';
import { timeLeft } from '../../pieces/time-left.ts';
import { StepUp, cancelled } from '../../actions/step-up.ts';
import type { MyPageStore } from '../store.ts';
import { sectionStyles } from '../styles/section.styles.ts';
import { myPageFeature } from '../texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';
import { failureKey, troubleOf } from './trouble.ts';
import type { Trouble } from './trouble.ts';

/** Something was done, and is said where it was done. */
interface Done {
  readonly place: string;
  readonly text: string;
}

/**
 * What every section of the page does: follows what is known, carries out one action after the other with its waiting, its confirmation, its
 * trouble and its success, each said where the action was begun. Subclasses write `section`.
 */
export abstract class AccountSection<T extends TextTree = TextTree> extends MizuElement<T> {
  static override styles = [MizuElement.styles, sectionStyles];

  /** What the sections share; given by the element around them. */
  @property({ attribute: false }) store!: MyPageStore;

  /** Place of the action under way. */
  @state() protected working = '';
  @state() private trouble: Trouble | undefined;
  @state() private done: Done | undefined;
  @state() private sharedLanguage = '';
  protected readonly stepUp = new StepUp(this, () => this.innerLevel);
  protected readonly ticker = new Ticker(
    this,
    () => this.counting(),
    () => this.#waited(),
  );
  #unsubscribe: (() => void) | undefined;
  #focusWanted = '';
  #runs = 0;

  /** The section, once all texts are there. */
  protected abstract section(t: SectionTranslate<T>): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.store.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected override onlineAgain(): void {
    super.onlineAgain();
    this.store.retry();
  }

  protected override reportFailure(failure: Failure): void {
    this.store.host.failed(failure);
  }

  protected override view(): TemplateResult {
    if (this.sharedLanguage !== this.language) {
      void this.#loadShared(this.language);
      return this.skeleton();
    }
    return this.section(this.words);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('trouble') && this.trouble) this.#focusWanted = '.trouble';
    if (!this.#focusWanted) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusWanted);
    if (target) this.#focusWanted = '';
    target?.focus();
  }

  /** Texts of the section and of the page; there when `section` is called. */
  protected get words(): SectionTranslate<T> {
    const names = [this.feature.name, myPageFeature.name, commonFeature.name];
    return this.scope?.texts.translator(this.language, names) as unknown as SectionTranslate<T>;
  }

  /** Level of headings of what is said below the section's own. */
  protected get innerLevel(): number {
    return this.headingLevel + 1;
  }

  protected get utility(): Utility | undefined {
    const utility = this.scope?.connection.utility;
    return utility?.state === 'ready' ? utility.value : undefined;
  }

  protected get client(): MyPageStore['client'] {
    return this.store.client;
  }

  /**
   * Carries out an action; while one is under way, no other begins.
   *
   * @param place where waiting, confirmation and trouble are shown
   * @returns what came of it; undefined when it was cancelled or did not work, which has been said then
   */
  protected async act<R>(place: string, work: () => PromiseLike<R>): Promise<{ readonly value: R } | undefined> {
    if (this.stepUp.place !== undefined) this.stepUp.cancel();
    else if (this.blocked(place)) return undefined;
    const run = (this.#runs += 1);
    this.working = place;
    this.trouble = this.done = undefined;
    this.announce(this.words('working'));
    try {
      const value = await this.stepUp.run(place, work);
      if (value !== cancelled) return { value };
      if (run !== this.#runs) return undefined;
      this.announce(this.words('stepUp.cancelled'));
      this.focusOn(`[data-place="${place}"]`);
    } catch (error) {
      this.#fail(place, error);
    } finally {
      // An action that took the place of this one is still under way.
      if (run === this.#runs) this.working = '';
    }
    return undefined;
  }

  /** Says that something is done, there and to a screen reader. */
  protected tell(place: string, text: string): void {
    this.done = { place, text };
    this.announce(text);
  }

  /** Whether an action at this place would not begin now. */
  protected blocked(place: string): boolean {
    return this.working !== '' || (this.trouble?.place === place && this.#secondsLeft > 0);
  }

  /** Whether something that is shown counts down. */
  protected counting(): boolean {
    return this.#secondsLeft > 0;
  }

  /** Moves the focus once it is on screen. */
  protected focusOn(selector: string): void {
    this.#focusWanted = selector;
    this.requestUpdate();
  }

  /** What was said at a place is no longer true of what is shown there. */
  protected quiet(): void {
    this.trouble = this.done = undefined;
  }

  /** Confirmation, trouble or success of the actions at a place. */
  protected said(place: string): TemplateResult {
    return html`${this.stepUp.panel(place)} ${this.trouble?.place === place ? this.#troublePanel(this.trouble) : nothing}
      ${this.done?.place === place ? html`<p class="told" part="done" tabindex="-1">${this.done.text}</p>` : nothing}`;
  }

  /** Something that is asked for: its skeleton, its failure with a way to try again, or its view. */
  protected loaded<V>(what: Loadable<V>, retry: () => void, view: (value: V) => TemplateResult): TemplateResult {
    const t = this.words;
    if (what.state === 'ready') return view(what.value);
    if (what.state === 'loading')
      return html`<div class="skeleton" aria-hidden="true"></div><p class="hidden">${t('loading')}</p>`;
    return failurePanel({
      failure: what.failure,
      t,
      language: this.language,
      headingLevel: this.innerLevel,
      utility: this.utility,
      retry,
    });
  }

  /** A button that begins an action, with its words while the action is under way. */
  protected button(place: string, text: string, begin: () => void, look = 'second'): TemplateResult {
    const begun = (): void => {
      if (!this.blocked(place)) begin();
    };
    return html`<button class="button ${look}" type="button" data-place=${place} aria-disabled=${this.blocked(place) ? 'true' : nothing} @click=${begun}>
      ${this.working === place && !this.stepUp.asksAt(place) ? this.words('working') : text}
    </button>`;
  }

  /** The button that sends a form. */
  protected submit(place: string, text: string): TemplateResult {
    return html`<button class="button" type="submit" data-place=${place} aria-disabled=${this.blocked(place) ? 'true' : nothing}>
      ${this.working === place && !this.stepUp.asksAt(place) ? this.words('working') : text}
    </button>`;
  }

  #troublePanel({ failure, name, triesLeft }: Trouble): TemplateResult {
    const t = this.words;
    const busy = failure.kind === 'busy' && this.#secondsLeft > 0;
    const [title, action] = busy
      ? [t('busy.title'), t('busy.action', { time: timeLeft(t, this.#secondsLeft) })]
      : name
        ? [t(`trouble.${name}.title`), t(`trouble.${name}.action`, { count: triesLeft ?? 0 })]
        : [t(`failure.${failureKey(failure.kind)}.title`), t(`failure.${failureKey(failure.kind)}.action`)];
    return html`<section class="trouble" part="message" tabindex="-1">
      ${heading(this.innerLevel, title)}
      <p class="figures">${action}</p>
      ${name === undefined && !busy ? otherWay(t, this.utility, this.language) : nothing}
    </section>`;
  }

  /** Of the time to wait after too many attempts. */
  get #secondsLeft(): number {
    return this.trouble?.failure.kind === 'busy' ? secondsUntil(this.trouble.failure.until) : 0;
  }

  #waited(): void {
    if (this.#secondsLeft === 0) this.trouble = undefined;
  }

  #fail(place: string, error: unknown): void {
    const trouble = troubleOf(place, error, (reason) => this.store.connection.failed(reason));
    this.announce('');
    this.reportFailure(trouble.failure);
    // The page asks to sign in again, and nothing is wrong here.
    if (trouble.failure.kind === 'expired' || trouble.failure.kind === 'signedOut') return;
    this.trouble = trouble;
  }

  async #loadShared(language: string): Promise<void> {
    try {
      await this.scope?.texts.load(language, myPageFeature);
      this.sharedLanguage = language;
    } catch (error) {
      // Whoever is online again, or goes on to another section, tries again.
      console.error(`Mizumado: <${this.localName}> texts`, error);
    }
  }
}
