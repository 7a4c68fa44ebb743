import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { define } from '../../packages/components/src/browser/define.ts';
import type { Kept } from '../../packages/components/src/browser/kept.ts';
import { MizuElement } from '../../packages/components/src/base/mizu-element.ts';
import { address } from '../../packages/components/src/forms/address/address.ts';
import { date } from '../../packages/components/src/forms/date/date.ts';
import { Draft } from '../../packages/components/src/forms/draft/draft.ts';
import { LeaveGuard } from '../../packages/components/src/forms/draft/leave-guard.ts';
import { Form } from '../../packages/components/src/forms/form/form.ts';
import type { Questions } from '../../packages/components/src/forms/form/form.ts';
import { formsStyles } from '../../packages/components/src/forms/forms.styles.ts';
import { browserHistory } from '../../packages/components/src/forms/steps/history.ts';
import { review } from '../../packages/components/src/forms/steps/review.ts';
import { Steps } from '../../packages/components/src/forms/steps/steps.ts';
import { stepsStyles } from '../../packages/components/src/forms/steps/steps.styles.ts';
import { phone } from '../../packages/components/src/forms/text/phone.ts';
import { text } from '../../packages/components/src/forms/text/text.ts';
import { formsFeature } from '../../packages/components/src/forms/texts/index.ts';
import { commonFeature } from '../../packages/components/src/i18n/texts/index.ts';
import { buttonStyles } from '../../packages/components/src/pieces/button.styles.ts';
import { heading } from '../../packages/components/src/pieces/heading.ts';
import { storyFormStyles } from './story-form.styles.ts';

const steps = [
  { name: 'when', title: '日にち', question: 'いつから使いますか', names: ['day'] },
  { name: 'place', title: '場所', question: '新しい住所はどこですか', names: ['address'] },
  { name: 'who', title: 'お名前', question: 'お使いになる方はどなたですか', names: ['person', 'phone'] },
  { name: 'review', title: '確認', question: 'この内容で申し込みます', names: [] },
] as const;
type StepName = (typeof steps)[number]['name'];

/** A story leaves nothing on the device of whoever looks at it. */
const nowhere = (): Kept => {
  const there = new Map<string, unknown>();
  return {
    read: async (key) => there.get(key),
    write: async (key, value) => void there.set(key, value),
    remove: async (key) => void there.delete(key),
  };
};

/** Several steps with progress, a way back, a draft and a look over all answers, for stories: as an application is going to be. */
class StoryJourney extends MizuElement {
  static override styles = [MizuElement.styles, buttonStyles, formsStyles, stepsStyles, storyFormStyles];

  protected override readonly feature = commonFeature;
  protected override readonly features = [formsFeature];
  readonly #form: Form<Questions> = new Form<Questions>(this, {
    questions: () => ({
      day: date({ label: '使用開始日', hint: '例：2026年10月1日', keep: true }),
      address: address({
        label: '新しい住所',
        keep: true,
        findTowns: async (code) => (code === '0200013' ? [{ id: 'atago', name: '岩手県盛岡市愛宕町' }] : []),
      }),
      person: text({ label: 'お名前', autocomplete: 'name', size: 20, keep: true }),
      phone: phone({ label: '電話番号', hint: '例：090-1234-5678', keep: true }),
    }),
    texts: () => this.textsOf(formsFeature),
  });
  readonly #steps = new Steps<StepName>(this, {
    steps: () => steps,
    history: browserHistory('story'),
    shown: () => {
      this.#form.forgive();
      this.#arrived = true;
    },
  });
  readonly #draft = new Draft(this, this.#form, {
    key: 'story',
    version: '1',
    port: nowhere(),
    step: () => this.#steps.current,
  });
  /** Another step was reached and its heading waits for the focus. */
  #arrived = false;

  constructor() {
    super();
    this.addController(new LeaveGuard(this, this.#form));
  }

  protected override updated(): void {
    if (!this.#arrived) return;
    this.#arrived = false;
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  protected override view(): TemplateResult {
    const t = this.textsOf(formsFeature);
    const { question, names } = steps[this.#steps.index]!;
    const next = (event: Event): void => {
      event.preventDefault();
      if (this.#form.validate(names)) this.#steps.next();
    };
    const content = this.#steps.isLast ? this.#answers() : html`${names.map((name) => this.#form.field(name))}`;
    return html`<div class="stack">
      ${this.#steps.progress(t)}
      <div class="title" tabindex="-1">${heading(this.headingLevel, question)}</div>
      ${this.#form.summary(this.headingLevel + 1)}
      ${this.#form.frame(html`${content}<button class="button" type="button" @click=${next}>${this.#steps.isLast ? '申し込む' : '次へ'}</button>`)}
      <p class="soft figures">${this.#draft.said(t)}</p>
    </div>`;
  }

  #answers(): TemplateResult {
    const groups = steps.slice(0, -1).map(({ name, title, names }) => ({
      title,
      answers: names.map((answer) => this.#form.said(answer)),
      change: () => this.#steps.go(name),
    }));
    return review(groups, this.headingLevel + 1, this.textsOf(formsFeature));
  }
}
define('story-journey', StoryJourney);
