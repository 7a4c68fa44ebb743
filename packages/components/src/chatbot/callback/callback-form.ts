import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { calendar, callbacks } from '@mizumado/sdk';
import { Actions } from '../../actions/actions.ts';
import { actionsFeature } from '../../actions/texts/index.ts';
import { MizuElement } from '../../base/mizu-element.ts';
import { Form } from '../../forms/form/form.ts';
import type { Answers } from '../../forms/form/form.ts';
import { formsFeature } from '../../forms/texts/index.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { heading } from '../../pieces/heading.ts';
import { callbackStyles } from './callback.styles.ts';
import { MizuCallbackSentEvent } from './events.ts';
import { callbackQuestions, nameOf } from './questions.ts';
import type { CallbackQuestions } from './questions.ts';
import { slotsFrom } from './slots.ts';
import type { CallSlot } from './slots.ts';
import { callbackFeature } from './texts/index.ts';
import type { CallbackTexts } from './texts/index.ts';

type Texts = NonNullable<MizuElement<CallbackTexts>['t']>;

/** Asks the utility to call back. Part of the chatbot; what was entered stays until it has arrived, and is kept nowhere. */
export class CallbackForm extends MizuElement<CallbackTexts> {
  static override styles = [MizuElement.styles, callbackStyles];

  /** What it is about, when that is known. */
  @property() topic = '';
  /** Wished day, `YYYY-MM-DD`, and span, `HH:MM`, when they are known. */
  @property() on = '';
  @property() from = '';
  @property() to = '';

  protected override readonly feature = callbackFeature;
  protected override readonly features = [formsFeature, actionsFeature];
  @state() private slots: readonly CallSlot[] = [];
  @state() private receipt: { readonly receiptNumber: string; readonly wished: CallSlot | null } | undefined;
  readonly #form = new Form(this, {
    texts: () => this.textsOf(formsFeature),
    questions: () => callbackQuestions(this.textsOf(callbackFeature), this.slots, this.language),
    submit: (answers) => this.#send(answers),
  });
  readonly #actions = new Actions(this, {
    texts: () => this.textsOf(actionsFeature),
    language: () => this.language,
    headingLevel: () => this.headingLevel,
    announce: (words) => this.announce(words),
    failed: (failure) => this.reportFailure(failure),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#form.set('topic', this.topic);
  }

  protected override connectionChanged(): void {
    super.connectionChanged();
    if (this.slots.length === 0) void this.#loadSlots();
  }

  protected override updated(): void {
    if (this.t) this.reportReady();
  }

  protected override view(t: Texts): TemplateResult {
    const { receipt } = this;
    if (receipt) return this.#done(t, receipt);
    const again = this.#actions.troubled('send');
    return html`<div class="stack">
      <p>${t('lead')}</p>
      ${this.#form.summary(this.headingLevel)}
      ${this.#actions.said('send', { title: t('failed.title'), note: t('failed.kept') })}
      ${this.#form.frame(html`${this.#form.names.map((name) => this.#form.field(name))} ${this.#actions.submit('send', t(again ? 'failed.again' : 'submit'))}`)}
    </div>`;
  }

  #done(t: Texts, { receiptNumber, wished }: NonNullable<CallbackForm['receipt']>): TemplateResult {
    return html`<section class="done" part="done" tabindex="-1">
      ${heading(this.headingLevel, t('done.title'))}
      <p class="figures number">${t('done.number', { number: receiptNumber })}</p>
      <p>${wished ? t('done.when', { ...wished, date: formatShortDate(wished.on, this.language) }) : t('done.soon')}</p>
    </section>`;
  }

  async #loadSlots(): Promise<void> {
    const answer = await this.scope?.connection.client.with({ calendar }).calendar.get().safe();
    // Without hours there is still "as soon as possible".
    if (!answer?.ok) return;
    this.slots = slotsFrom(answer.data, this.on);
    const wished = this.slots.find(({ on, from, to }) => on === this.on && from < this.to && this.from < to);
    if (wished) this.#form.set('time', nameOf(wished));
  }

  async #send({ name, phone: number, topic, time }: Answers<CallbackQuestions>): Promise<void> {
    const { t, scope } = this;
    if (!t || !scope) return;
    const wished = this.slots.find((slot) => nameOf(slot) === time) ?? null;
    const request = { name, phone: number, topic, wished, lang: this.language };
    const client = scope.connection.client.with({ callbacks });
    const sent = await this.#actions.run('send', (attempt) => client.callbacks.create(request, attempt), {
      content: request,
      working: t('working'),
    });
    if (!sent) return;
    this.receipt = sent.value;
    this.#form.clear();
    this.#actions.focusOn('.done');
    this.dispatchEvent(new MizuCallbackSentEvent({ receiptNumber: sent.value.receiptNumber }));
  }
}
