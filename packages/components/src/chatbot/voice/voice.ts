import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { frameStyles } from '../../pieces/frame.styles.ts';
import { buttonStyles } from '../../pieces/button.styles.ts';
import { version } from '../../version.ts';
import type { ChatTranslate } from '../texts/index.ts';
import { canListen, listen } from './listen.ts';
import { voiceStyles } from './voice.styles.ts';

/** What the voice input calls on the composer. */
export interface VoiceHost {
  /** Present text of the field. */
  text(): string;
  /** Puts a text into the field, where the reader checks it before sending. */
  take(text: string): void;
  /** Shows and announces the result when listening has ended. */
  ended(notice: string): void;
  /** Has a screen reader say something. */
  tell(text: string): void;
}

/** Speech input, loaded where the page offers it. It asks before it listens and never sends by itself. */
export class Voice extends LitElement {
  static readonly version = version;
  /** Tokens and theme come in from the panel by inheritance. */
  static override styles = [frameStyles, buttonStyles, voiceStyles];

  @property({ attribute: false }) t: ChatTranslate | undefined;
  @property({ attribute: false }) language = 'ja';
  @property({ attribute: false }) host: VoiceHost | undefined;
  @state() private step: 'off' | 'asked' | 'listening' = 'off';
  #agreed = false;
  #stop: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, step } = this;
    if (!t || !canListen()) return nothing;
    const listening = step === 'listening';
    return html`<div class="base voice">
      <button class="button second toggle" type="button" aria-pressed=${listening} @click=${this.#toggle}>${t(listening ? 'voice.stop' : 'voice.start')}</button>
      ${listening ? html`<p class="listening"><span class="dot" aria-hidden="true"></span>${t('voice.listening')}</p>` : nothing}
      ${
        step === 'asked'
          ? html`<div class="consent"><p>${t('voice.consent')}</p>
            <button class="button second" type="button" @click=${this.#agree}>${t('voice.agree')}</button>
            <button class="button plain" type="button" @click=${this.#decline}>${t('voice.decline')}</button></div>`
          : nothing
      }
    </div>`;
  }

  readonly #toggle = (): void => {
    if (this.step === 'listening') this.#stop?.();
    else if (this.#agreed) this.#listen();
    else this.step = 'asked';
  };

  readonly #agree = (): void => {
    this.#agreed = true;
    this.#listen();
  };

  readonly #decline = (): void => {
    this.step = 'off';
  };

  #listen(): void {
    const { t, host } = this;
    if (!t || !host) return;
    const before = host.text();
    this.step = 'listening';
    host.tell(t('voice.listening'));
    this.#stop = listen(this.language, {
      heard: (text) => host.take(before + text),
      ended: (failed) => {
        this.step = 'off';
        host.ended(t(failed ? 'voice.failed' : 'voice.heard'));
      },
    });
  }
}
