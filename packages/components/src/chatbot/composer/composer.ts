import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { frameStyles } from '../../pieces/frame.styles.ts';
import { isImeEnter } from '../../browser/ime.ts';
import { ownElement } from '../../browser/own-element.ts';
import { buttonStyles } from '../../pieces/button.styles.ts';
import { version } from '../../version.ts';
import type { ChatTranslate } from '../texts/index.ts';
import type { Voice } from '../voice/voice.ts';
import { composerStyles } from './composer.styles.ts';
import { cut, left, LIMIT } from './graphemes.ts';

/** From so many characters left on, their number is shown. */
const SHOW_LEFT = 100;

/** The field for a question. Part of the conversation; its text stays in it until the reader sends it. */
export class Composer extends LitElement {
  static readonly version = version;
  /** Tokens and theme come in from the panel by inheritance. */
  static override styles = [frameStyles, buttonStyles, composerStyles];

  @property({ attribute: false }) t: ChatTranslate | undefined;
  @property({ attribute: false }) language = 'ja';
  /** Offers to speak. */
  @property({ attribute: false }) voice = false;
  /** Called with the text, trimmed. */
  send: (text: string) => void = () => undefined;
  /** Has a screen reader say something. */
  tell: (text: string) => void = () => undefined;
  /** A copy of the field's value; only the reader changes the field. */
  @state() private text = '';
  @state() private notice = '';
  @state() private speaker: Voice | undefined;

  override focus(options?: FocusOptions): void {
    this.#area?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) this.notice = '';
    if (changed.has('voice') && this.voice) void this.#loadVoice();
    if (this.speaker) Object.assign(this.speaker, { t: this.t, language: this.language });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this;
    if (!t) return nothing;
    const count = left(this.text);
    return html`<form class="base composer" @submit=${this.#submit}>
      <label class="hidden" for="question">${t('input.label')}</label>
      <p class="hint soft" id="hint">${t('input.hint')}</p>
      ${this.speaker}
      <div class="row">
        <textarea
          id="question" rows="1" enterkeyhint="send" autocomplete="off" aria-describedby="hint notice"
          @input=${this.#read} @change=${this.#read} @compositionend=${this.#read} @keydown=${this.#key}
        ></textarea>
        <button class="button send" part="send" type="submit">${t('input.send')}</button>
      </div>
      <p class="notice" id="notice">${this.notice || (count <= SHOW_LEFT ? t('input.left', { count }) : '')}</p>
    </form>`;
  }

  readonly #read = (event: Event): void => {
    // Cutting while an input method composes would end the composition.
    if (!(event as InputEvent).isComposing) this.#take((event.target as HTMLTextAreaElement).value);
  };

  get #area(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  /** Takes a text, cuts it at the limit and announces the cut. */
  #take(text: string): void {
    // The field also fires on blur; an unchanged text keeps its present notice.
    if (text === this.text) return;
    const kept = cut(text);
    this.text = kept.text;
    const area = this.#area;
    if (area && area.value !== kept.text) area.value = kept.text;
    this.notice = kept.over > 0 ? (this.t?.('input.cut', { limit: LIMIT, count: kept.over }) ?? '') : '';
    if (this.notice) this.tell(this.notice);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !isImeEnter(event)) this.#submit(event);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const area = this.#area;
    if (!area || !this.t) return;
    this.#take(area.value);
    const text = this.text.trim();
    if (text === '') this.#say(this.t('input.empty'));
    else {
      this.#take('');
      this.send(text);
    }
    area.focus();
  };

  #say(notice: string): void {
    this.notice = notice;
    this.tell(notice);
  }

  async #loadVoice(): Promise<void> {
    const { Voice } = await import('../voice/voice.ts');
    this.speaker ??= Object.assign(ownElement('chat-voice', Voice), {
      host: {
        text: () => this.text,
        take: (text: string) => this.#take(text),
        tell: this.tell,
        ended: (notice: string) => {
          this.#say(notice);
          this.focus();
        },
      },
    });
  }
}
