/** An element that shows a form, with nothing of the service: the least that the kit needs around it. */
import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import { frameStyles } from '../../../../packages/components/src/pieces/frame.styles.ts';
import { textSizeStyles } from '../../../../packages/components/src/theme/text-size.ts';
import { Form } from '../../../../packages/components/src/forms/form/form.ts';
import type { Answers, Questions } from '../../../../packages/components/src/forms/form/form.ts';
import { formsStyles } from '../../../../packages/components/src/forms/forms.styles.ts';
import { formsFeature } from '../../../../packages/components/src/forms/texts/index.ts';
import type { FormsTexts, FormsTranslate } from '../../../../packages/components/src/forms/texts/index.ts';
import { tokens } from '../../../../packages/components/src/generated/tokens.ts';
import { commonFeature } from '../../../../packages/components/src/i18n/texts/index.ts';
import { TextStore } from '../../../../packages/components/src/i18n/text-store.ts';
import { buttonStyles } from '../../../../packages/components/src/pieces/button.styles.ts';
import { mount } from '../../support/visit.ts';

const store = new TextStore();

/** Texts of the kit as an element has them. */
export async function formsTexts(language: string): Promise<FormsTranslate> {
  await Promise.all([store.load(language, formsFeature), store.load(language, commonFeature)]);
  return store.translator<FormsTexts>(language, [formsFeature.name, commonFeature.name]) as FormsTranslate;
}

export class FormHost extends LitElement {
  static override styles = [tokens, textSizeStyles(), frameStyles, buttonStyles, formsStyles];

  form!: Form<Questions>;
  /** What was sent, in order. */
  readonly sent: unknown[] = [];
  /** A sending that does not end before it settles. */
  pending: Promise<void> = Promise.resolve();

  protected override render(): TemplateResult {
    const { form } = this;
    return html`<div class="base" lang="ja">
      ${form.summary(2)}
      ${form.frame(html`${form.names.map((name) => form.field(name))}<button class="button" type="submit">送る</button>`)}
    </div>`;
  }

  get root(): ShadowRoot {
    return this.shadowRoot!;
  }

  by<T extends HTMLElement = HTMLInputElement>(id: string): T {
    const found = this.root.getElementById(id);
    if (!found) throw new Error(`There is no #${id}`);
    return found as T;
  }

  async send(): Promise<void> {
    this.root.querySelector('form')?.requestSubmit();
    await this.settled();
  }

  /** Rendered, with the focus where it belongs. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await this.updateComplete;
      await new Promise((passed) => setTimeout(passed));
    }
  }
}
customElements.define('test-form', FormHost);

/** Shows a form with these questions on the page. */
export async function formOf(questions: () => Questions, language = 'ja'): Promise<FormHost> {
  const t = await formsTexts(language);
  const host = new FormHost();
  host.form = new Form(host, {
    questions,
    texts: () => t,
    submit: (answers: Answers<Questions>) => {
      host.sent.push(answers);
      return host.pending;
    },
  });
  mount(html`<div>${host}</div>`);
  await host.settled();
  return host;
}

/** As a hand does it. */
export function type(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  input.focus();
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/**
 * Leaves an input as a reader does. The browser itself tells of it only in the window that is in front, and of several windows of a test
 * run one is.
 */
export function leave(input: HTMLElement): void {
  input.blur();
  input.dispatchEvent(new FocusEvent('blur'));
  input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}
