import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { calendar, callbacks } from '@mizumado/sdk';
import { MizuElement } from '../../base/mizu-element.ts';
import { randomHex } from '../../browser/random.ts';
import type { Utility } from '../../connection/connection.ts';
import type { Failure } from '../../connection/failure.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { errorSummary } from '../../pieces/error-summary.ts';
import type { FieldError } from '../../pieces/error-summary.ts';
import { textField } from '../../pieces/field.ts';
import type { TextField } from '../../pieces/field.ts';
import { heading } from '../../pieces/heading.ts';
import { otherWay } from '../../pieces/other-way.ts';
import { callbackStyles } from './callback.styles.ts';
import { callbackFault } from './check.ts';
import type { CallbackField } from './check.ts';
import { MizuCallbackSentEvent } from './events.ts';
import { slotsFrom } from './slots.ts';
import type { Slot } from './slots.ts';
import { callbackFeature } from './texts/index.ts';
import type { CallbackTexts } from './texts/index.ts';

type Texts = NonNullable<MizuElement<CallbackTexts>['t']>;

const fields: readonly CallbackField[] = ['name', 'phone', 'topic'];
const inputs: Readonly<Record<CallbackField, Pick<TextField, 'autocomplete' | 'inputMode' | 'size'>>> = {
  name: { autocomplete: 'name', inputMode: 'text', size: 20 },
  phone: { autocomplete: 'tel', inputMode: 'tel', size: 16 },
  topic: { autocomplete: 'off', inputMode: 'text', size: 28 },
};

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
  @state() private values: Record<CallbackField, string> = { name: '', phone: '', topic: '' };
  @state() private errors: Partial<Record<CallbackField, string>> = {};
  @state() private summary: readonly FieldError[] = [];
  @state() private slots: readonly Slot[] = [];
  @state() private wished: Slot | null = null;
  @state() private failure: Failure | undefined;
  @state() private working = false;
  @state() private receipt: { readonly receiptNumber: string; readonly wished: Slot | null } | undefined;
  /** Of what stands in the form now; another content is another intent. */
  #key = randomHex();

  override connectedCallback(): void {
    super.connectedCallback();
    this.values = { ...this.values, topic: this.topic };
  }

  protected override connectionChanged(): void {
    super.connectionChanged();
    if (this.slots.length === 0) void this.#loadSlots();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (this.t) this.reportReady();
    const selector =
      changed.has('summary') && this.summary.length > 0
        ? '.summary'
        : changed.has('failure') && this.failure
          ? '.failed'
          : changed.has('receipt') && this.receipt
            ? '.done'
            : undefined;
    if (selector) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override view(t: Texts): TemplateResult {
    const { receipt } = this;
    if (receipt) return this.#done(t, receipt);
    return html`<div class="stack">
      <p>${t('lead')}</p>
      ${errorSummary(t('errorSummary'), this.summary, this.headingLevel)} ${this.#failed(t)}
      <form novalidate @submit=${this.#submit}>
        ${fields.map((name) => this.#field(t, name))} ${this.#time(t)}
        <button class="button" part="submit" type="submit" aria-disabled=${this.working ? 'true' : nothing}>${t(this.working ? 'working' : this.failure ? 'failed.again' : 'submit')}</button>
      </form>
    </div>`;
  }

  #field(t: Texts, name: CallbackField): TemplateResult {
    return textField({
      ...inputs[name],
      id: name,
      label: t(`${name}.label`),
      required: t('required'),
      hint: t(`${name}.hint`),
      value: this.values[name],
      error: this.errors[name],
      enterKeyHint: name === 'topic' ? 'go' : 'next',
      changed: (value) => this.#changed(name, value),
      left: () => undefined,
    });
  }

  #time(t: Texts): TemplateResult {
    const choose = (event: Event): void => {
      this.wished = this.slots[Number((event.target as HTMLSelectElement).value)] ?? null;
      this.#key = randomHex();
    };
    return html`<div class="field">
      <label for="time">${t('time.label')}</label>
      <select id="time" @change=${choose}>
        <option value="">${t('time.soon')}</option>
        ${this.slots.map((slot, index) => html`<option value=${index} ?selected=${slot === this.wished}>${t('time.slot', { ...slot, date: formatShortDate(slot.on, this.language) })}</option>`)}
      </select>
    </div>`;
  }

  #failed(t: Texts): TemplateResult | typeof nothing {
    const { failure } = this;
    if (!failure) return nothing;
    const { utility } = this.scope?.connection ?? {};
    const known: Utility | undefined = utility?.state === 'ready' ? utility.value : undefined;
    return html`<section class="failed" part="message" tabindex="-1">
      ${heading(this.headingLevel, t('failed.title'))}
      <p>${t(`failure.${failure.kind === 'signInRefused' ? 'unknown' : failure.kind}.title`)}</p>
      <p>${t('failed.kept')}</p>
      ${otherWay(t, known, this.language)}
    </section>`;
  }

  #done(t: Texts, { receiptNumber, wished }: NonNullable<CallbackForm['receipt']>): TemplateResult {
    return html`<section class="done" part="done" tabindex="-1">
      ${heading(this.headingLevel, t('done.title'))}
      <p class="figures number">${t('done.number', { number: receiptNumber })}</p>
      <p>${wished ? t('done.when', { ...wished, date: formatShortDate(wished.on, this.language) }) : t('done.soon')}</p>
    </section>`;
  }

  #changed(name: CallbackField, value: string): void {
    if (value === this.values[name]) return;
    this.values = { ...this.values, [name]: value };
    this.#key = randomHex();
    if (this.errors[name] && !callbackFault(name, value)) this.errors = { ...this.errors, [name]: undefined };
  }

  async #loadSlots(): Promise<void> {
    const answer = await this.scope?.connection.client.with({ calendar }).calendar.get().safe();
    // Without hours there is still "as soon as possible".
    if (!answer?.ok) return;
    this.slots = slotsFrom(answer.data, this.on);
    this.wished = this.slots.find(({ on, from, to }) => on === this.on && from < this.to && this.from < to) ?? null;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { t, scope } = this;
    if (!t || !scope || this.working) return;
    for (const name of fields)
      this.#changed(name, this.renderRoot.querySelector<HTMLInputElement>(`#${name}`)?.value ?? this.values[name]);
    const faults = fields.flatMap((id) => {
      const fault = callbackFault(id, this.values[id]);
      return fault ? [{ id, message: t(`error.${fault.key}`, { ...fault }) }] : [];
    });
    this.errors = Object.fromEntries(faults.map(({ id, message }) => [id, message]));
    this.summary = faults;
    this.failure = undefined;
    if (faults.length > 0) return;
    this.working = true;
    this.announce(t('working'));
    const { name, phone, topic } = this.values;
    try {
      const request = {
        name: name.trim(),
        phone: phone.trim(),
        topic: topic.trim(),
        wished: this.wished,
        lang: this.language,
      };
      const client = scope.connection.client.with({ callbacks });
      this.receipt = await client.callbacks.create(request, { idempotencyKey: this.#key });
      this.values = { name: '', phone: '', topic: '' };
      this.dispatchEvent(new MizuCallbackSentEvent({ receiptNumber: this.receipt.receiptNumber }));
    } catch (error) {
      this.failure = scope.connection.failed(error);
      this.reportFailure(this.failure);
    } finally {
      this.working = false;
    }
  };
}
