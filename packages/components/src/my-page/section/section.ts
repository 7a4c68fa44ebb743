import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Actions } from '../../actions/actions.ts';
import { actionsFeature } from '../../actions/texts/index.ts';
import { MizuElement } from '../../base/mizu-element.ts';
import type { Loadable } from '../../connection/connection.ts';
import type { Failure } from '../../connection/failure.ts';
import { formsFeature } from '../../forms/texts/index.ts';
import { commonFeature } from '../../i18n/texts/index.ts';
import type { Feature, TextTree } from '../../i18n/feature.ts';
import { failurePanel } from '../../pieces/failure-panel.ts';
import { confirmHere } from '../../sign-in/confirm.ts';
import type { MyPageStore } from '../store.ts';
import { sectionStyles } from '../styles/section.styles.ts';
import { myPageFeature } from '../texts/index.ts';
import type { SectionTranslate } from '../texts/index.ts';

/** What every section of the page does: follows what is known, and carries out actions with `actions`. Subclasses write `section`. */
export abstract class AccountSection<T extends TextTree = TextTree> extends MizuElement<T> {
  static override styles = [MizuElement.styles, sectionStyles];

  /** What the sections share; given by the element around them. */
  @property({ attribute: false }) store!: MyPageStore;

  /** Texts that all sections share. */
  protected readonly shared: readonly Feature<TextTree>[] = [myPageFeature, actionsFeature, formsFeature];
  protected override readonly features: readonly Feature<TextTree>[] = this.shared;
  protected readonly actions = new Actions(this, {
    texts: () => this.textsOf(actionsFeature),
    language: () => this.language,
    headingLevel: () => this.innerLevel,
    announce: (text) => this.announce(text),
    failed: (failure) => this.reportFailure(failure),
    confirm: confirmHere,
  });
  #unsubscribe: (() => void) | undefined;

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
    return this.section(this.words);
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

  protected get client(): MyPageStore['client'] {
    return this.store.client;
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
}
