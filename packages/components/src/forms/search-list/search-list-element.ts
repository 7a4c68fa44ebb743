import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isImeEnter } from '../../browser/ime.ts';
import { described } from '../control.ts';
import { fieldFrame } from '../frame.ts';
import { OwnControl } from '../own/own-control.ts';
import { exactly, find } from './find.ts';
import type { Entry, Found } from './find.ts';
import { searchListStyles } from './search-list.styles.ts';
import type { Searched, SearchListQuestion } from './question.ts';

const id = 'control';

/**
 * A combobox whose list opens below it (ARIA Authoring Practices, “editable combobox with list autocomplete”). The focus stays in the input;
 * the entry that the arrows have reached is told by `aria-activedescendant`.
 */
export class SearchListElement extends OwnControl<Searched> {
  static override styles: CSSResultGroup = [OwnControl.styles, searchListStyles];

  @property({ attribute: false }) question!: SearchListQuestion;
  @state() private open = false;
  /** Index of the entry that the arrows have reached; −1 is none. */
  @state() private active = -1;
  /** What is looked for: what was typed, without the letters of a kana that is not finished yet. */
  @state() private wanted = '';
  #found: Found = { entries: [], more: 0 };

  protected override get target(): string {
    return id;
  }

  override current(): Searched {
    const text = this.#input?.value ?? this.place.value.text;
    if (text === this.place.value.text) return this.place.value;
    const entry = exactly(this.question.entries, text);
    return entry ? this.#chosen(entry) : { text, chosen: '' };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.open && (changed.has('wanted') || changed.has('open') || changed.has('question')))
      this.#found = find(this.question.entries, this.wanted);
  }

  protected override updated(): void {
    if (this.active >= 0) this.renderRoot.querySelector(`#option-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { question, place, open, active } = this;
    const { value, problem, t } = place;
    const { entries, more } = this.#found;
    const status = !open
      ? ''
      : entries.length === 0
        ? t('search.none')
        : t('search.found', { count: entries.length + more });
    return html`<div class="base">
      ${fieldFrame(
        question,
        { id, problem, t },
        html`<div class="combobox" @focusout=${this.#leave}>
          <input
            id=${id} type="text" role="combobox" size=${question.size ?? 28} ?required=${!question.optional} ?disabled=${question.disabled}
            autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="done"
            aria-label=${question.label} aria-autocomplete="list" aria-expanded=${open ? 'true' : 'false'} aria-controls="list"
            aria-activedescendant=${open && active >= 0 ? `option-${active}` : nothing}
            aria-describedby=${described(id, question, problem) || nothing} aria-invalid=${problem ? 'true' : nothing}
            .value=${live(value.text)}
            @input=${this.#typed} @change=${this.#changed} @keydown=${this.#key} @click=${() => this.#show()}
          >
          <div class="list" ?hidden=${!open}>
            <ul id="list" role="listbox" aria-label=${question.label}>
              ${entries.map((entry, index) => this.#option(entry, index))}
            </ul>
            ${entries.length === 0 ? html`<p class="note">${t('search.none')}</p>` : nothing}
            ${more > 0 ? html`<p class="note soft">${t('search.more', { count: more })}</p>` : nothing}
          </div>
        </div>`,
      )}
      <div class="hidden" role="status">${status}</div>
    </div>`;
  }

  #option(entry: Entry, index: number): TemplateResult {
    const chosen = entry.value === this.place.value.chosen;
    // The focus stays in the input: the screen keyboard must not fold away under the finger.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are the input's, which keeps the focus
    return html`<li id="option-${index}" role="option" class=${index === this.active ? 'active' : ''} aria-selected=${chosen ? 'true' : 'false'} @pointerdown=${keepFocus} @click=${() => this.#choose(entry)}>${entry.text}${entry.more ? html` <span class="soft figures">${entry.more}</span>` : nothing}</li>`;
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  #chosen({ text, value }: Entry): Searched {
    return { text, chosen: value };
  }

  #show(active = -1): void {
    if (this.question.disabled) return;
    // An entry that is chosen already is no search: the whole list is there to choose another.
    if (!this.open && this.place.value.chosen !== '') this.wanted = '';
    this.open = true;
    this.active = active;
  }

  #close(): void {
    this.open = false;
    this.active = -1;
  }

  #choose(entry: Entry): void {
    this.place.changed(this.#chosen(entry));
    this.wanted = '';
    this.#close();
    this.focus();
  }

  readonly #typed = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    this.place.changed({ text, chosen: '' });
    this.wanted = (event as InputEvent).isComposing ? text.replace(/[a-zａ-ｚ]+$/i, '') : text;
    this.open = true;
    this.active = -1;
  };

  /** The browser filled the input in, or the reader left it. */
  readonly #changed = (): void => this.place.changed(this.current());

  readonly #leave = (): void => {
    if (this.place.value.chosen === '') {
      const entry = exactly(this.question.entries, this.place.value.text);
      if (entry) this.place.changed(this.#chosen(entry));
    }
    this.#close();
    this.place.left();
  };

  readonly #key = (event: KeyboardEvent): void => {
    // Arrows, Enter and Escape belong to the input method while it composes.
    if (isImeEnter(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (event.altKey) {
        if (step > 0) this.#show();
        else this.#close();
      } else if (!this.open) this.#show(step > 0 ? 0 : -1);
      else this.#move(step);
    } else if (event.key === 'Enter' && this.open) {
      // Enter takes the entry; the next Enter sends the form.
      event.preventDefault();
      const entry = this.#found.entries[this.active];
      if (entry) this.#choose(entry);
      else this.#close();
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  };

  #move(step: number): void {
    const { length } = this.#found.entries;
    if (length === 0) return;
    // From the input to either end of the list, and round.
    this.active = this.active < 0 ? (step > 0 ? 0 : length - 1) : (this.active + step + length) % length;
  }
}

function keepFocus(event: Event): void {
  event.preventDefault();
}
