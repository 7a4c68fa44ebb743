import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../packages/components/src/browser/define.ts';
import { MizuElement } from '../../packages/components/src/base/mizu-element.ts';
import { Form } from '../../packages/components/src/forms/form/form.ts';
import type { Questions } from '../../packages/components/src/forms/form/form.ts';
import { formsStyles } from '../../packages/components/src/forms/forms.styles.ts';
import { formsFeature } from '../../packages/components/src/forms/texts/index.ts';
import { commonFeature } from '../../packages/components/src/i18n/texts/index.ts';
import { buttonStyles } from '../../packages/components/src/pieces/button.styles.ts';
import { storyFormStyles } from './story-form.styles.ts';

/** A form as an element of the project shows one, for stories: the questions are the story's, nothing is sent. */
class StoryForm extends MizuElement {
  static override styles = [MizuElement.styles, buttonStyles, formsStyles, storyFormStyles];

  /** @param language of the reader */
  @property({ attribute: false }) ask: (language: string) => Questions = () => ({});
  @property({ attribute: false }) values: Readonly<Record<string, unknown>> = {};

  protected override readonly feature = commonFeature;
  protected override readonly features = [formsFeature];
  readonly #form = new Form<Questions>(this, {
    questions: () => this.ask(this.language),
    texts: () => this.textsOf(formsFeature),
  });
  #filled = false;

  protected override view(): TemplateResult {
    if (!this.#filled) for (const [name, value] of Object.entries(this.values)) this.#form.set(name, value);
    this.#filled = true;
    const fields = this.#form.names.map((name) => this.#form.field(name));
    const send = this.language.startsWith('ja') ? '確認する' : 'Check';
    return html`<div class="stack">
      ${this.#form.summary(2)} ${this.#form.frame(html`${fields}<button class="button" type="submit">${send}</button>`)}
    </div>`;
  }
}
define('story-form', StoryForm);
