import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { saveFile } from '../../browser/save-file.ts';
import { heading } from '../../pieces/heading.ts';
import { MizuAccountClosedEvent } from '../events.ts';
import { AccountSection } from '../section/section.ts';
import { formStyles } from '../styles/form.styles.ts';
import { dataFeature } from './texts/index.ts';
import type { DataTexts } from './texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';

type Texts = SectionTranslate<DataTexts>;
const ends = ['login', 'contacts', 'shares'] as const;
const goesOn = ['water', 'bills', 'back'] as const;

/** For a spreadsheet, for a program. */
const kinds = ['csv', 'json'] as const;
type FileKind = (typeof kinds)[number];

/** Gives the person their data, and closes the account. Part of my page. */
export class MyData extends AccountSection<DataTexts> {
  static override styles = [AccountSection.styles, formStyles];

  protected override readonly feature = dataFeature;
  @state() private closing = false;
  @state() private understood = false;
  @state() private notTicked = false;

  protected override section(t: Texts): TemplateResult {
    return html`<div class="stack">
        ${heading(this.headingLevel, t('export.title'))}
        <p class="lead">${t('export.lead')}</p>
        <p class="soft">${t('export.care')}</p>
        ${kinds.map((kind) => this.said(kind))}
        <div class="actions no-print" ?hidden=${kinds.some((kind) => this.stepUp.asksAt(kind))}>
          ${kinds.map((kind) => this.button(kind, t(`export.${kind}`), () => void this.#save(kind)))}
        </div>
      </div>
      <div class="stack apart no-print">
        ${heading(this.headingLevel, t('close.title'))}
        <p class="lead">${t('close.lead')}</p>
        ${this.said('close')} ${this.closing ? this.#close(t) : html`<div class="actions"><button id="open" class="button second" type="button" @click=${() => this.#begin()}>${t('close.open')}</button></div>`}
      </div>`;
  }

  #close(t: Texts): TemplateResult | typeof nothing {
    if (this.stepUp.asksAt('close')) return nothing;
    const tick = (event: Event): void => {
      this.understood = (event.target as HTMLInputElement).checked;
      this.notTicked = false;
    };
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      void this.#closeAccount();
    };
    return html`<section class="question" part="question" tabindex="-1">
      ${heading(this.innerLevel, t('close.ends'))}
      <ul class="points">${ends.map((key) => html`<li>${t(`close.endsPoints.${key}`)}</li>`)}</ul>
      ${heading(this.innerLevel, t('close.goesOn'))}
      <ul class="points">${goesOn.map((key) => html`<li>${t(`close.goesOnPoints.${key}`)}</li>`)}</ul>
      <form novalidate @submit=${submit}>
        <div class="field">
          <label class="choice"><input id="understood" type="checkbox" .checked=${this.understood} aria-describedby=${this.notTicked ? 'tick' : nothing} aria-invalid=${this.notTicked ? 'true' : nothing} @change=${tick}><span>${t('close.understood')}</span></label>
          ${this.notTicked ? html`<p class="error" id="tick">${t('close.tick')}</p>` : nothing}
        </div>
        <div class="actions">
          <button class="button danger" type="submit" data-place="close" aria-disabled=${this.blocked('close') ? 'true' : nothing}>${this.working === 'close' ? t('working') : t('close.yes')}</button>
          <button class="button second" type="button" @click=${() => this.#cancel()}>${t('cancel')}</button>
        </div>
      </form>
    </section>`;
  }

  #begin(): void {
    this.closing = true;
    this.focusOn('.question');
  }

  #cancel(): void {
    this.closing = this.understood = this.notTicked = false;
    this.quiet();
    this.focusOn('#open');
  }

  async #save(kind: FileKind): Promise<void> {
    const file = await this.act(kind, async () => {
      if (kind === 'csv') return this.client.account.exportCsv();
      return new Blob([JSON.stringify(await this.client.account.export(), null, 2)], {
        type: 'application/json',
      });
    });
    if (!file) return;
    saveFile(file.value, this.words(`export.${kind}Name`));
    this.tell(kind, this.words('export.done'));
    // A confirmation may have stood in the button's place.
    this.focusOn(`[data-place=${kind}]`);
  }

  async #closeAccount(): Promise<void> {
    if (this.blocked('close')) return;
    this.notTicked = !this.understood;
    if (this.notTicked) {
      this.focusOn('#understood');
      return;
    }
    if (!(await this.act('close', () => this.client.account.close()))) return;
    this.store.host.tell(new MizuAccountClosedEvent());
    this.store.host.left('closed');
  }
}
