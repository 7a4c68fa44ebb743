import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { radios } from '../choices/radios.ts';
import type { Place } from '../control.ts';
import { fieldFrame, groupFrame } from '../frame.ts';
import { OwnControl } from '../own/own-control.ts';
import { lineInput } from '../text/line.ts';
import type { Line } from '../text/line.ts';
import type { AddressPart, AddressQuestion, WrittenAddress } from './question.ts';
import { isPostalCode, isTyped, postalDigits, shownPostalCode, townOf } from './written-address.ts';

type TextPart = Exclude<AddressPart, 'town'>;

const lines: Readonly<Record<TextPart, Line>> = {
  postalCode: { inputMode: 'numeric', autocomplete: 'postal-code', size: 10 },
  typed: { autocomplete: 'street-address', size: 32 },
  block: { autocomplete: 'address-line2', size: 16 },
  building: { autocomplete: 'address-line3', size: 28 },
};

/** The parts of an address, with the towns of its postal code. */
export class AddressElement extends OwnControl<WrittenAddress> {
  @property({ attribute: false }) question!: AddressQuestion;
  /** The postal code that was looked for last. */
  #asked = '';
  /** Id of what the focus goes to once it is there. */
  #wanted = '';

  protected override get target(): string {
    const part = this.place.problem?.part;
    return part ?? (this.place.value.way === 'typed' ? 'typed' : 'postalCode');
  }

  override current(): WrittenAddress {
    const { value } = this.place;
    const read = (part: TextPart): string =>
      this.renderRoot.querySelector<HTMLInputElement>(`input#${part}`)?.value ?? value[part];
    const current = {
      ...value,
      postalCode: read('postalCode'),
      typed: read('typed'),
      block: read('block'),
      building: read('building'),
    };
    return this.#withCode(current);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A draft may bring a code whose towns were never found.
    if (changed.has('place') && this.place.value.search === 'idle' && isPostalCode(this.place.value.postalCode))
      void this.#look(postalDigits(this.place.value.postalCode));
  }

  protected override updated(): void {
    const wanted = this.#wanted && this.renderRoot.querySelector<HTMLElement>(`#${this.#wanted}`);
    if (!wanted) return;
    this.#wanted = '';
    wanted.focus();
  }

  protected override render(): TemplateResult {
    const { question, place } = this;
    const { value, t } = place;
    const byCode = value.way === 'code';
    const other = byCode ? 'typed' : 'code';
    const parts = html`<div class="parts">
      ${byCode ? this.#line('postalCode', 'required') : nothing}
      <div role="status">${byCode ? this.#towns() : nothing}</div>
      ${byCode && !isTyped(value) ? this.#choice() : nothing}
      ${isTyped(value) ? this.#line('typed', 'required') : nothing}
      <button class="button plain" type="button" ?disabled=${question.disabled} @click=${() => this.#switch(other)}>${t(`address.${other}Way`)}</button>
      ${this.#line('block', 'required')} ${this.#line('building', 'optional')}
    </div>`;
    return html`<div class="base">${groupFrame(question, { id: 'address', problem: undefined, t }, parts)}</div>`;
  }

  /** What came of the postal code, in words. */
  #towns(): TemplateResult | typeof nothing {
    const { value, t } = this.place;
    if (!isPostalCode(value.postalCode)) return nothing;
    if (value.search === 'waiting') return html`<p class="soft">${t('address.waiting')}</p>`;
    if (value.search === 'failed') return html`<p>${t('address.failed')}</p>`;
    if (value.towns?.length === 0) return html`<p>${t('address.none')}</p>`;
    const town = townOf(value);
    return town ? html`<p class="town">${town.name}</p>` : nothing;
  }

  /** Several towns share a code: one of them is chosen. */
  #choice(): TemplateResult | typeof nothing {
    const { place, question } = this;
    const { value, t } = place;
    const { towns = [] } = value;
    if (towns.length < 2) return nothing;
    return radios({
      label: t('address.town'),
      options: towns.map(({ id, name }) => ({ value: id, text: name })),
      disabled: question.disabled,
    }).view({
      ...place,
      id: 'town',
      value: value.town,
      problem: this.#problemOf('town'),
      changed: (town) => place.changed({ ...this.place.value, town }),
    });
  }

  #line(part: TextPart, needed: 'required' | 'optional'): TemplateResult {
    const { question, place } = this;
    const asked = {
      ...lines[part],
      label: place.t(`address.${part}`),
      hint: place.t(`address.${part}Hint`),
      optional: needed === 'optional' || question.optional === true,
      disabled: question.disabled,
    };
    const inner: Place<string> = {
      id: part,
      t: place.t,
      value: place.value[part],
      problem: this.#problemOf(part),
      changed: (text) => place.changed(this.#withCode({ ...this.place.value, [part]: text })),
      left: () => {
        if (part === 'postalCode')
          place.changed({ ...this.place.value, postalCode: shownPostalCode(this.place.value.postalCode) });
        place.left();
      },
    };
    return fieldFrame(asked, inner, lineInput(asked, inner));
  }

  #problemOf(part: AddressPart): Place<never>['problem'] {
    const { problem } = this.place;
    return problem && (problem.part ?? 'postalCode') === part ? problem : undefined;
  }

  /** Looks for the towns of a code as soon as it is complete. */
  #withCode(value: WrittenAddress): WrittenAddress {
    const code = postalDigits(value.postalCode);
    if (code === postalDigits(this.place.value.postalCode)) return value;
    const complete = isPostalCode(code);
    if (complete) void this.#look(code);
    else this.#asked = '';
    return { ...value, towns: undefined, town: '', search: complete ? 'waiting' : 'idle' };
  }

  async #look(code: string): Promise<void> {
    if (this.#asked === code) return;
    this.#asked = code;
    let found: Pick<WrittenAddress, 'towns' | 'search'>;
    try {
      found = { towns: await this.question.findTowns(code), search: 'found' };
    } catch {
      // Whoever finds towns reports why it did not work; the reader goes on by writing the town out.
      found = { towns: undefined, search: 'failed' };
    }
    // Another code may stand there by now.
    if (this.#asked === code) this.place.changed({ ...this.place.value, ...found });
  }

  #switch(way: WrittenAddress['way']): void {
    this.place.changed({ ...this.place.value, way });
    this.#wanted = way === 'typed' ? 'typed' : 'postalCode';
  }
}
