import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MizuElement } from '../../base/mizu-element.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { Session } from '../../connection/connection.ts';
import type { Failure } from '../../connection/failure.ts';
import { formatDate } from '../../i18n/format.ts';
import { failurePanel } from '../../pieces/failure-panel.ts';
import type { Composer } from '../composer/composer.ts';
import { ChatController } from '../conversation/controller.ts';
import type { ElementTurn, Turn } from '../talk/turn.ts';
import { panelStyles } from '../styles/index.ts';
import { chatbotFeature } from '../texts/index.ts';
import type { ChatTranslate, ChatbotTexts } from '../texts/index.ts';
import { turns } from '../views/turns.ts';
import type { TalkView } from '../views/view.ts';
import { head } from './head.ts';
import type { Live, LiveElements } from './live-elements.ts';
import { wordsOf } from './words.ts';

/** What the panel reports to the element around it. */
export interface PanelHost {
  close(): void;
  /** Reports how many answers were added. @returns whether the reader does not see them */
  answered(count: number): boolean;
  languageChosen(language: string): void;
  failed(failure: Failure): void;
}

const nobody: PanelHost = {
  close: () => undefined,
  answered: () => false,
  languageChosen: () => undefined,
  failed: () => undefined,
};

/** The conversation itself: part of the chatbot, loaded when its button is pressed. */
export class ChatPanel extends MizuElement<ChatbotTexts> {
  static override styles = [MizuElement.styles, panelStyles];

  /** In a panel that can be closed. */
  @property({ type: Boolean }) docked = false;
  @property({ type: Boolean }) voice = false;
  /** Whether the talk may stay on this device. */
  @property({ attribute: false }) keeps = true;
  @property({ attribute: false }) host: PanelHost = nobody;
  @property({ attribute: false }) composer!: Composer;

  protected override readonly feature = chatbotFeature;
  @state() private asksToClear = false;
  @state() private offline = !navigator.onLine;
  /** Text that interrupts a screen reader. */
  @state() private alarm = '';
  #session: Session['state'] = 'unknown';
  #focusWanted = false;
  /** Turn whose beginning stays visible while later turns grow, until the reader scrolls. */
  #pinned: number | undefined;
  readonly #growth = new ResizeObserver(() => this.#scroll('instant'));
  #observed: Element | null = null;
  /** Undefined until the first element is opened. */
  #live: LiveElements | undefined;
  readonly #chat = new ChatController(this.#chatHost());

  /** Moves the focus into the panel after the reader opened it. */
  opened(): void {
    this.#focusWanted = true;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('offline', this.#noteOffline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('offline', this.#noteOffline);
    this.#growth.disconnect();
    this.#observed = null;
  }

  protected override onlineAgain(): void {
    this.offline = false;
    super.onlineAgain();
    this.#chat.online();
  }

  protected override connectionChanged(): void {
    super.connectionChanged();
    const before = this.#session;
    this.#session = this.scope?.connection.session.state ?? 'unknown';
    if (before === this.#session || before === 'unknown' || this.#session !== 'signed-in') return;
    const text = this.#live?.signedInText(this.#openElement);
    if (text) this.#chat.tell(text);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('t') && this.t && this.scope) void this.#chat.follow(this.scope.connection, this.language);
    Object.assign(this.composer, { t: this.t, language: this.language, voice: this.voice });
    this.composer.send = (text) => void this.#chat.ask(text);
    this.composer.tell = (text) => this.announce(text);
  }

  protected override updated(): void {
    if (this.t && this.#chat.status !== 'loading') this.reportReady();
    if (this.t && this.#focusWanted) void this.#takeFocus();
    this.#observe();
    this.#scroll();
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="panel"><div class="skeleton" aria-hidden="true"></div></div>`;
  }

  protected override view(t: ChatTranslate): TemplateResult {
    const { headingLevel, docked, asksToClear } = this;
    const language = this.#spoken(this.language);
    // The page may be in a language that the utility does not offer.
    const languages = [...new Set([...(this.utility?.languages ?? []).map((tag) => this.#spoken(tag)), language])];
    return html`<div class="panel" part="panel">
      ${head(t, { headingLevel, language, languages, docked, asksToClear, actions: this.#headActions })}
      <div class="hidden" role="alert">${this.alarm}</div>
      ${this.offline ? html`<p class="banner" part="offline">${t('offline')}</p>` : nothing}
      <div class="log" part="log" role="log" aria-live="off" aria-label=${t('log')} tabindex="0"
        @wheel=${this.#unpin} @touchmove=${this.#unpin} @pointerdown=${this.#unpin} @keydown=${this.#unpin}>${this.#content(t)}</div>
      ${this.composer}
    </div>`;
  }

  /** The language that a reader of another one is answered in. */
  #spoken(language: string): string {
    return this.scope?.texts.languageFor(language, chatbotFeature) ?? language;
  }

  #content(t: ChatTranslate): TemplateResult {
    const { status, failure, talk, thinking } = this.#chat;
    if (status === 'failed' && failure) {
      const { language, headingLevel } = this;
      return html`${failurePanel({ t, failure, language, headingLevel: headingLevel + 1, utility: this.utility, retry: this.#chat.retry })}<slot name="help"></slot>`;
    }
    if (status === 'loading' && talk.turns.length === 0)
      return html`<div class="skeleton" aria-hidden="true"></div><p class="hidden">${t('loading')}</p>`;
    return html`<p class="small soft">${this.utility?.sample ? t('sample') : nothing} ${this.keeps ? t('history') : nothing}</p>
      ${turns(this.#view(t), talk, thinking)}`;
  }

  #view(t: ChatTranslate): TalkView {
    const chat = this.#chat;
    return {
      t,
      language: this.language,
      headingLevel: this.headingLevel + 1,
      utility: this.utility,
      hours: chat.knowledge?.hours,
      now: new Date(),
      element: (turn) => this.#elementAt(turn),
      actions: {
        choose: (choice) => void chat.choose(choice),
        chooseDate: (date) => void chat.chooseDate(date, formatDate(date, this.language)),
        rate: (turn, helpful) => chat.rate(turn, helpful),
        unfold: (turn, open) => chat.unfold(turn, open),
        toggle: (turn, open) => chat.toggle(turn, open),
      },
    };
  }

  #elementAt(turn: Turn & ElementTurn): Live | undefined {
    if (!this.#live) void this.#loadLive();
    return this.#live?.at(turn);
  }

  async #loadLive(): Promise<void> {
    const { LiveElements } = await import('./live-elements.ts');
    this.#live ??= new LiveElements({
      context: () => ({ scope: this.scope, headingLevel: this.headingLevel + 1 }),
      texts: () => this.t,
      changed: () => this.requestUpdate(),
      result: (text) => this.#chat.tell(text),
    });
    this.requestUpdate();
  }

  get #openElement(): (Turn & ElementTurn) | undefined {
    return this.#chat.talk.turns.find(
      (turn): turn is Turn & ElementTurn => turn.kind === 'element' && turn.state === 'open',
    );
  }

  #chatHost(): ConstructorParameters<typeof ChatController>[0] {
    return {
      // The conversation starts only when its texts have loaded.
      texts: () => this.t as ChatTranslate,
      language: () => this.language,
      keeps: () => this.keeps,
      present: () => this.isConnected,
      changed: () => {
        this.#live?.keepOnly(this.#chat.talk.turns);
        this.requestUpdate();
      },
      spoke: (said) => this.#spoke(said),
      failed: (failure) => {
        this.reportFailure(failure);
        this.host.failed(failure);
      },
      restored: (language) => {
        this.#pinned = this.#chat.talk.turns.findLast(({ kind }) => kind === 'visitor')?.id;
        if (language !== this.language) this.#chooseLanguage(language);
      },
    };
  }

  /** Does not focus the field where that would open a keyboard over half of the screen. */
  async #takeFocus(): Promise<void> {
    this.#focusWanted = false;
    await this.composer.updateComplete;
    if (matchMedia('(pointer: fine)').matches) this.composer.focus();
    else this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  /** Scrolls to new turns and announces their essence to a screen reader; an emergency interrupts it. */
  #spoke(said: readonly Turn[]): void {
    const { t } = this;
    if (!t) return;
    // Lines about an open element do not scroll the reader away from it.
    const about = this.#openElement && said.every(({ kind }) => kind === 'line');
    if (!about)
      this.#pinned =
        said.some(({ kind }) => kind === 'visitor') || this.#pinned === undefined ? said[0]?.id : this.#pinned;
    const own = said.filter(({ kind }) => kind !== 'visitor');
    if (own.length === 0) return;
    const urgent = own.find(({ kind }) => kind === 'emergency');
    this.alarm = urgent ? `${t('emergency.label')} ${wordsOf(urgent, t)}` : '';
    if (!this.host.answered(own.length) && !urgent) this.announce(own.map((turn) => wordsOf(turn, t)).join('\n'));
  }

  /** Scrolls to the beginning of the pinned turn, because an answer is read from its first line. */
  #scroll(behavior: ScrollBehavior = 'smooth'): void {
    const log = this.renderRoot.querySelector<HTMLElement>('.log');
    const turn = log?.querySelector<HTMLElement>(`[data-turn="${this.#pinned}"]`);
    if (!log || !turn || log.clientHeight === 0) return;
    // Above the first turn is information that the reader should see.
    const top = Math.min(turn.previousElementSibling ? turn.offsetTop - 8 : 0, log.scrollHeight - log.clientHeight);
    if (Math.abs(log.scrollTop - top) < 1) return;
    log.scrollTo({ top, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : behavior });
  }

  readonly #unpin = (): void => {
    this.#pinned = undefined;
  };

  #observe(): void {
    const turns = this.renderRoot.querySelector('.turns');
    if (turns === this.#observed) return;
    this.#growth.disconnect();
    this.#observed = turns;
    if (turns) this.#growth.observe(turns);
  }

  readonly #noteOffline = (): void => {
    this.offline = true;
    if (this.t) this.announce(this.t('offline'));
  };

  #chooseLanguage(language: string): void {
    this.setAttribute('lang', language);
    this.host.languageChosen(language);
  }

  readonly #headActions: Parameters<typeof head>[1]['actions'] = {
    close: () => this.host.close(),
    chooseLanguage: (language) => this.#chooseLanguage(language),
    save: () => void this.#save(),
    clear: (step) => void this.#clear(step),
  };

  async #save(): Promise<void> {
    const { t } = this;
    if (!t) return;
    const { transcript } = await import('./transcript.ts');
    const date = new Date().toISOString().slice(0, 10);
    saveFile(transcript(this.#chat.talk.turns, t, this.language), t('fileName', { date }));
    this.announce(t('saved'));
  }

  async #clear(step: 'ask' | 'yes' | 'no'): Promise<void> {
    this.asksToClear = step === 'ask' && !this.asksToClear;
    if (step === 'yes') await this.#chat.clear();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(this.asksToClear ? '.confirm .second' : '.clear')?.focus();
    if (step === 'yes' && this.t) this.announce(this.t('clear.done'));
  }
}
