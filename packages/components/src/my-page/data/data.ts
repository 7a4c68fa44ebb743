import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { saveFile } from '../../browser/save-file.ts';
import { check } from '../../forms/choices/checks.ts';
import { Form } from '../../forms/form/form.ts';
import { formsStyles } from '../../forms/forms.styles.ts';
import { formsFeature } from '../../forms/texts/index.ts';
import { heading } from '../../pieces/heading.ts';
import { MizuAccountClosedEvent } from '../events.ts';
import { AccountSection } from '../section/section.ts';
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
  static override styles = [AccountSection.styles, formsStyles];

  protected override readonly feature = dataFeature;
  @state() private closing = false;
  readonly #form = new Form(this, {
    texts: () => this.textsOf(formsFeature),
    questions: () => ({ understood: check({ label: this.words('close.understood') }) }),
    submit: () => this.#closeAccount(),
  });

  protected override section(t: Texts): TemplateResult {
    return html`<div class="stack">
        ${heading(this.headingLevel, t('export.title'))}
        <p class="lead">${t('export.lead')}</p>
        <p class="soft">${t('export.care')}</p>
        ${kinds.map((kind) => this.actions.said(kind))}
        <div class="actions no-print" ?hidden=${kinds.some((kind) => this.actions.asksAt(kind))}>
          ${kinds.map((kind) => this.actions.button(kind, t(`export.${kind}`), () => void this.#save(kind)))}
        </div>
      </div>
      <div class="stack apart no-print">
        ${heading(this.headingLevel, t('close.title'))}
        <p class="lead">${t('close.lead')}</p>
        ${this.actions.said('close')} ${this.closing ? this.#close(t) : html`<div class="actions"><button id="open" class="button second" type="button" @click=${() => this.#begin()}>${t('close.open')}</button></div>`}
      </div>`;
  }

  #close(t: Texts): TemplateResult | typeof nothing {
    if (this.actions.asksAt('close')) return nothing;
    const buttons = html`<div class="actions">
      ${this.actions.submit('close', t('close.yes'), 'danger')}
      <button class="button second" type="button" @click=${() => this.#cancel()}>${t('cancel')}</button>
    </div>`;
    return html`<section class="question" part="question" tabindex="-1">
      ${heading(this.innerLevel, t('close.ends'))}
      <ul class="points">${ends.map((key) => html`<li>${t(`close.endsPoints.${key}`)}</li>`)}</ul>
      ${heading(this.innerLevel, t('close.goesOn'))}
      <ul class="points">${goesOn.map((key) => html`<li>${t(`close.goesOnPoints.${key}`)}</li>`)}</ul>
      ${this.#form.frame(html`${this.#form.field('understood')} ${buttons}`)}
    </section>`;
  }

  #begin(): void {
    this.closing = true;
    this.actions.focusOn('.question');
  }

  #cancel(): void {
    this.closing = false;
    this.#form.clear();
    this.actions.quiet();
    this.actions.focusOn('#open');
  }

  async #save(kind: FileKind): Promise<void> {
    const file = await this.actions.run(kind, async () => {
      if (kind === 'csv') return this.client.account.exportCsv();
      return new Blob([JSON.stringify(await this.client.account.export(), null, 2)], {
        type: 'application/json',
      });
    });
    if (!file) return;
    saveFile(file.value, this.words(`export.${kind}Name`));
    this.actions.tell(kind, this.words('export.done'));
    // A confirmation may have stood in the button's place.
    this.actions.focusOn(`[data-place=${kind}]`);
  }

  async #closeAccount(): Promise<void> {
    if (!(await this.actions.run('close', () => this.client.account.close()))) return;
    this.store.host.tell(new MizuAccountClosedEvent());
    this.store.host.left('closed');
  }
}
