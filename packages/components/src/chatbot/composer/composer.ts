import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../base/base.styles.ts';
import { isImeEnter } from '../../base/ime.ts';
import { buttonStyles } from '../../pieces/button.styles.ts';
import { version } from '../../version.ts';
import type { ChatTranslate } from '../texts.ts';
import { composerStyles } from './composer.styles.ts';
import { cut, left, LIMIT } from './graphemes.ts';

/** From here on, the characters left are shown. */
const SHOW_LEFT = 100;

/** Where a question is written. Part of the conversation; what is in it is nobody's business until it is sent. */
export class Composer extends LitElement {
  static readonly version = version;
  /** Tokens and theme come in from the panel by inheritance. */
  static override styles = [baseStyles, buttonStyles, composerStyles];

  @property({ attribute: false }) t: ChatTranslate | undefined;
  @property({ attribute: false }) language = 'ja';
  /** Offers to speak. */
  @property({ type: Boolean }) voice = false;
  /** Called with what was written, blanks around it removed. */
  @property({ attribute: false }) send: (text: string) => void = () => undefined;
  /** Has a screen reader say something. */
  @property({ attribute: false }) tell: (text: string) => void = () => undefined;
  /** A copy of what stands in the field, which is the reader's own. */
  @state() private text = '';
  @state() private notice = '';
  #agreed = false;
  #stopListening: (() => void) | undefined;
  @state() private speech: 'none' | 'off' | 'asked' | 'listening' = 'none';
  #voice: typeof import('./voice.ts') | undefined;

  override focus(options?: FocusOptions): void {
    this.#area?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) this.notice = '';
    if (changed.has('voice') && this.voice) void this.#loadVoice();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this;
    if (!t) return nothing;
    const speaks = this.voice && this.speech !== 'none';
    return html`<form class="base composer" @submit=${this.#submit}>
      <label class="hidden" for="question">${t('input.label')}</label>
      <p class="hint soft" id="hint">${t('input.hint')}</p>
      ${speaks ? this.#voiceLine(t) : nothing}
      <div class="row">
        <textarea
          id="question" rows="1" enterkeyhint="send" autocomplete="off" aria-describedby="hint notice"
          @input=${this.#read} @change=${this.#read} @keydown=${this.#key}
        ></textarea>
        ${speaks
          ? html`<button class="button second voice" type="button" aria-pressed=${this.speech === 'listening'} @click=${this.#toggleVoice}>
              ${t(this.speech === 'listening' ? 'voice.stop' : 'voice.start')}
            </button>`
          : nothing}
        <button class="button send" part="send" type="submit">${t('input.send')}</button>
      </div>
      <p class="notice" id="notice">${this.notice || this.#remaining(t)}</p>
    </form>`;
  }

  #voiceLine(t: ChatTranslate): TemplateResult | typeof nothing {
    if (this.speech === 'listening') return html`<p class="listening"><span class="dot" aria-hidden="true"></span>${t('voice.listening')}</p>`;
    if (this.speech !== 'asked') return nothing;
    return html`<div class="consent"><p>${t('voice.consent')}</p>
      <button class="button second" type="button" @click=${this.#agree}>${t('voice.agree')}</button>
      <button class="button plain" type="button" @click=${this.#decline}>${t('voice.decline')}</button></div>`;
  }

  #remaining(t: ChatTranslate): string {
    const count = left(this.text);
    return count <= SHOW_LEFT ? t('input.left', { count }) : '';
  }

  readonly #read = (event: Event): void => {
    const area = event.target as HTMLTextAreaElement;
    // Cutting while an input method composes would end the composition.
    if ((event as InputEvent).isComposing) {
      this.text = area.value;
      return;
    }
    this.#take(area.value);
  };

  get #area(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  /** Takes a text over; what is too much is left out, and that is said. */
  #take(text: string): void {
    const kept = cut(text);
    this.text = kept.text;
    const area = this.#area;
    if (area && area.value !== kept.text) area.value = kept.text;
    this.notice = kept.over > 0 ? (this.t?.('input.cut', { limit: LIMIT, count: kept.over }) ?? '') : '';
    if (this.notice) this.tell(this.notice);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || isImeEnter(event)) return;
    event.preventDefault();
    this.#send();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#send();
  };

  #send(): void {
    const { t } = this;
    const area = this.#area;
    if (!area || !t) return;
    this.#take(area.value);
    const text = this.text.trim();
    if (text === '') {
      this.notice = t('input.empty');
      this.tell(this.notice);
      area.focus();
      return;
    }
    this.#stopListening?.();
    this.#take('');
    this.send(text);
    area.focus();
  }

  async #loadVoice(): Promise<void> {
    this.#voice = await import('./voice.ts');
    if (this.#voice.canListen()) this.speech = 'off';
  }

  readonly #toggleVoice = (): void => {
    if (this.speech === 'listening') this.#stopListening?.();
    else if (this.#agreed) this.#listen();
    else this.speech = 'asked';
  };

  readonly #agree = (): void => {
    this.#agreed = true;
    this.#listen();
  };

  readonly #decline = (): void => {
    this.speech = 'off';
    this.focus();
  };

  /** What was heard stands in the field to be read and mended; sending it is the speaker's own doing. */
  #listen(): void {
    const { t } = this;
    const listen = this.#voice?.listen;
    if (!t || !listen) return;
    const before = this.text;
    this.speech = 'listening';
    this.tell(t('voice.listening'));
    this.#stopListening = listen(this.language, {
      heard: (text) => this.#take(before + text),
      ended: (failed) => {
        this.speech = 'off';
        this.notice = t(failed ? 'voice.failed' : 'voice.heard');
        this.tell(this.notice);
        this.focus();
      },
    });
  }
}
