import { nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { errorSummary } from '../../pieces/error-summary.ts';
import type { FieldError } from '../../pieces/error-summary.ts';
import { textField } from '../../pieces/field.ts';
import type { TextField } from '../../pieces/field.ts';

type FieldView = Omit<TextField, 'id' | 'value' | 'error' | 'changed' | 'left'>;

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface Check<Name extends string> {
  /** What is wrong with a field, in words; undefined when nothing is. */
  readonly errorOf: (name: Name, value: string) => string | undefined;
  /** A value as it is shown once the reader has left the field. */
  readonly tidy?: (name: Name, value: string) => string;
}

/** What stands in the fields of a form, and what is wrong with it. Values stay until they are cleared. */
export class Form<Name extends string> {
  readonly #host: Host;
  readonly #names: readonly Name[];
  readonly #check: Check<Name>;
  #values: Partial<Record<Name, string>> = {};
  #errors: Partial<Record<Name, string>> = {};
  #summary: readonly FieldError[] = [];

  /** @param names ids of the fields, unique in the shadow root */
  constructor(host: Host, names: readonly Name[], check: Check<Name>) {
    this.#host = host;
    this.#names = names;
    this.#check = check;
  }

  value(name: Name): string {
    return this.#values[name] ?? '';
  }

  set(name: Name, value: string): void {
    if (this.value(name) === value) return;
    this.#values = { ...this.#values, [name]: value };
    // An error goes as soon as it is mended; a new one waits for the next attempt.
    if (this.#errors[name] && this.#check.errorOf(name, value) === undefined)
      this.#errors = { ...this.#errors, [name]: undefined };
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#values = {};
    this.forgive();
  }

  /** Takes back what was found wrong; the values stay. */
  forgive(): void {
    this.#errors = {};
    this.#summary = [];
    this.#host.requestUpdate();
  }

  field(id: Name, view: FieldView): TemplateResult {
    return textField({
      ...view,
      id,
      value: this.value(id),
      error: this.#errors[id],
      changed: (value) => this.set(id, value),
      left: () => this.set(id, this.#tidied(id, this.value(id))),
    });
  }

  /** What is wrong, above a form of several fields. */
  summary(title: string, headingLevel: number): TemplateResult | typeof nothing {
    return this.#names.length > 1 ? errorSummary(title, this.#summary, headingLevel) : nothing;
  }

  /** Checks every field, as autofill may have changed one without telling. @returns whether the form may be sent */
  ready(): boolean {
    for (const name of this.#names) {
      const input = this.#host.renderRoot.querySelector<HTMLInputElement>(`#${name}`);
      if (input) this.set(name, this.#tidied(name, input.value));
    }
    this.#summary = this.#names.flatMap((id) => {
      const message = this.#check.errorOf(id, this.value(id));
      return message === undefined ? [] : [{ id, message }];
    });
    this.#errors = Object.fromEntries(this.#summary.map(({ id, message }) => [id, message])) as Partial<
      Record<Name, string>
    >;
    this.#host.requestUpdate();
    const [first] = this.#summary;
    if (first) void this.#focusOn(this.#names.length > 1 ? '.summary' : `#${first.id}`);
    return !first;
  }

  #tidied(name: Name, value: string): string {
    return this.#check.tidy?.(name, value) ?? value;
  }

  async #focusOn(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
