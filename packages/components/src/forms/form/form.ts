import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { isImeEnter } from '../../browser/ime.ts';
import { pause } from '../../browser/pause.ts';
import type { Control, Mistake, Said } from '../control.ts';
import type { FormsTranslate } from '../texts/index.ts';
import { errorSummary } from './error-summary.ts';
import { MizuInvalidEvent } from './events.ts';

/** The questions of a form by name; undefined is not asked now. A name is the control's id, unique in the shadow root. */
export type Questions = Readonly<Record<string, Control<unknown, unknown> | undefined>>;

type ValueOf<C> = C extends Control<infer Value, infer _> ? Value : never;
type AnswerOf<C> = C extends Control<infer _, infer Answer> ? Answer : undefined;
/** What stands in the controls, as typed. */
export type Values<Q extends Questions> = { [Name in keyof Q]?: ValueOf<Q[Name]> };
/** What the reader answered, every question checked. */
export type Answers<Q extends Questions> = { readonly [Name in keyof Q]: AnswerOf<Q[Name]> };
export type NameIn<Q extends Questions> = keyof Q & string;

interface FormHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

interface FormOptions<Q extends Questions> {
  /** The questions as they are now: labels follow the language, and what is asked may follow the answers. */
  readonly questions: () => Q;
  /** Texts of the kit; there whenever a field is shown or checked. */
  readonly texts: () => FormsTranslate;
  /** Sends what was answered. Until it has settled nothing is sent again. It tells failures by itself. */
  readonly submit?: (answers: Answers<Q>) => Promise<unknown> | undefined;
}

/**
 * What stands in a form and what is wrong with it, for the element that shows it. Answers stay until they are cleared. What is wrong is
 * told when the form is sent; a mistake goes as soon as it is mended, and a new one waits for the next attempt.
 */
export class Form<Q extends Questions> {
  /** The answers are being sent. */
  working = false;
  readonly #host: FormHost;
  readonly #options: FormOptions<Q>;
  readonly #listeners = new Set<() => void>();
  #values: Values<Q> = {};
  /** Fields whose mistakes are shown. */
  #wrong: ReadonlySet<string> = new Set();
  /** What the service found wrong with a value, until the value is another. */
  #told: Partial<Record<NameIn<Q>, string>> = {};
  /** The fields that were wrong in the last attempt with their values then: the list above keeps still while they are mended. */
  #summary: ReadonlyMap<NameIn<Q>, unknown> = new Map();
  #touched = new Set<string>();
  #asked = {} as Q;
  #asking = false;

  constructor(host: FormHost, options: FormOptions<Q>) {
    this.#host = host;
    this.#options = options;
  }

  /** The reader changed something since the form was cleared or kept. */
  get touched(): boolean {
    return this.#touched.size > 0;
  }

  /** What stands in a field. */
  value<Name extends NameIn<Q>>(name: Name): ValueOf<NonNullable<Q[Name]>> {
    const value = this.#values[name] ?? this.#control(name)?.empty;
    return value as ValueOf<NonNullable<Q[Name]>>;
  }

  /** What a field says now, whether it is in order or not. */
  answer<Name extends NameIn<Q>>(name: Name): AnswerOf<NonNullable<Q[Name]>> {
    return this.#control(name)?.answer(this.value(name)) as AnswerOf<NonNullable<Q[Name]>>;
  }

  /** Fills a field in for the reader. */
  set<Name extends NameIn<Q>>(name: Name, value: ValueOf<NonNullable<Q[Name]>>): void {
    if (same(this.value(name), value)) return;
    this.#values = { ...this.#values, [name]: value };
    this.#told = { ...this.#told, [name]: undefined };
    if (this.#wrong.has(name) && !this.#problem(name, value))
      this.#wrong = new Set([...this.#wrong].filter((other) => other !== name));
    this.#host.requestUpdate();
    this.#tellListeners();
  }

  /** Everything is empty again. */
  clear(): void {
    this.#values = {};
    this.settle();
    this.forgive();
  }

  /** What stands in the form is safe now: nothing would be lost. */
  settle(): void {
    this.#touched = new Set();
    this.#tellListeners();
  }

  /** Fills in what a draft has kept; what is not asked, or may not be kept, is passed over. */
  restore(values: Readonly<Record<string, unknown>>): void {
    const known = Object.entries(values).filter(([name]) => this.#control(name)?.keep);
    this.#values = { ...this.#values, ...(Object.fromEntries(known) as Values<Q>) };
    this.#host.requestUpdate();
  }

  /** A question and its answer in words, for `review`. */
  said(name: NameIn<Q>): Said {
    const control = this.#control(name);
    return { label: control?.label ?? '', text: control?.words(this.value(name), this.#options.texts()) ?? '' };
  }

  /** Takes back what was found wrong; the answers stay. */
  forgive(): void {
    this.#wrong = new Set();
    this.#told = {};
    this.#summary = new Map();
    this.#host.requestUpdate();
  }

  /** Says what the service found wrong with a field, in words, and brings the reader there. */
  tell(name: NameIn<Q>, message: string): void {
    this.#told = { ...this.#told, [name]: message };
    this.#refuse([...this.#summary.keys(), name]);
  }

  /** Called whenever something in the form changes. @returns ends it */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What stands in the fields that a draft may keep. */
  kept(): Values<Q> {
    const kept = Object.entries(this.#values).filter(([name]) => this.#control(name as NameIn<Q>)?.keep);
    return Object.fromEntries(kept) as Values<Q>;
  }

  field(name: NameIn<Q>): TemplateResult | typeof nothing {
    const control = this.#control(name);
    if (!control) return nothing;
    const value = (): unknown => this.value(name);
    return control.view({
      id: name,
      // Autofill changes the parts of a control one after the other, before the first has been rendered.
      get value() {
        return value();
      },
      problem: this.#wrong.has(name) ? this.#problem(name, value()) : undefined,
      t: this.#options.texts(),
      changed: (changed) => this.#typed(name, changed),
      left: () => control.tidy && this.#typed(name, control.tidy(this.value(name))),
    });
  }

  /** What is wrong, above the form; nothing while nothing is. */
  summary(headingLevel: number): TemplateResult | typeof nothing {
    const problems = [...this.#summary].flatMap(([name, value]) => {
      const problem = this.#problem(name, value);
      return problem ? [{ name, message: problem.message }] : [];
    });
    if (problems.length === 0) return nothing;
    return errorSummary({
      id: this.#summaryId,
      title: this.#options.texts()('summary', { count: problems.length }),
      headingLevel,
      problems,
      focus: (name) => this.focus(name),
    });
  }

  /** The form itself around its fields and buttons. @param classes class names of the form */
  frame(content: unknown, classes = ''): TemplateResult {
    return html`<form class="form ${classes}" part="form" novalidate @submit=${this.#submitted} @keydown=${keepForm}>${content}</form>`;
  }

  /**
   * Reads and checks what is asked now, or the named ones of it only. What is wrong is shown, and the focus goes there.
   *
   * @returns the answers when all are in order
   */
  validate(names: readonly NameIn<Q>[] = this.names): Answers<Q> | undefined {
    for (const name of names) this.#readDom(name);
    const wrong = names.filter((name) => this.#problem(name, this.value(name)));
    if (wrong.length > 0) {
      this.#refuse(wrong);
      return undefined;
    }
    this.forgive();
    return Object.fromEntries(names.map((name) => [name, this.answer(name)])) as Answers<Q>;
  }

  /** Brings the focus to a field: to the part of it that is wrong, if one is. */
  focus(name: NameIn<Q>): void {
    const value: unknown = this.value(name);
    const target = this.#control(name)?.target?.(name, value, this.#problem(name, value)) ?? name;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(target)}`)?.focus();
  }

  /** Names of what is asked now, in order. */
  get names(): NameIn<Q>[] {
    const questions = this.#questions;
    return Object.keys(questions).filter((name) => questions[name]);
  }

  get #summaryId(): string {
    return `${this.names[0] ?? 'form'}-summary`;
  }

  /** What is asked now. What is asked may depend on answers, which are looked up among the questions of before then. */
  get #questions(): Q {
    if (this.#asking) return this.#asked;
    this.#asking = true;
    try {
      this.#asked = this.#options.questions();
    } finally {
      this.#asking = false;
    }
    return this.#asked;
  }

  #tellListeners(): void {
    for (const listener of this.#listeners) listener();
  }

  #control(name: NameIn<Q>): Control<unknown, unknown> | undefined {
    return this.#questions[name];
  }

  #problem(name: NameIn<Q>, value: unknown): Mistake | undefined {
    const told = same(value, this.value(name)) ? this.#told[name] : undefined;
    return told === undefined ? this.#control(name)?.check(value, this.#options.texts()) : { message: told };
  }

  #typed(name: NameIn<Q>, value: unknown): void {
    if (same(value, this.value(name))) return;
    this.#touched.add(name);
    this.set(name, value as ValueOf<NonNullable<Q[typeof name]>>);
  }

  #readDom(name: NameIn<Q>): void {
    const control = this.#control(name);
    if (!control) return;
    const value: unknown = this.value(name);
    const read = control.read?.(this.#host.renderRoot, name, value) ?? value;
    const tidied = control.tidy?.(read) ?? read;
    this.#typed(name, tidied);
  }

  #refuse(names: readonly NameIn<Q>[]): void {
    this.#wrong = new Set(names);
    this.#summary = new Map(names.map((name) => [name, this.value(name)]));
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new MizuInvalidEvent([...this.#summary.keys()]));
    void this.#goToProblems();
  }

  async #goToProblems(): Promise<void> {
    await this.#host.updateComplete;
    // The browser lays out what was rendered for the focus; in one task, both would be a long one on a slow phone.
    await pause();
    const summary = this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#summaryId)}`);
    const [first] = this.#summary.keys();
    if (summary) summary.focus();
    else if (first !== undefined) this.focus(first);
  }

  readonly #submitted = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  /** Checks and sends, as the button does. While something is being sent, nothing happens. */
  async submit(): Promise<void> {
    if (this.working) return;
    const answers = this.validate();
    if (!answers) return;
    this.working = true;
    this.#host.requestUpdate();
    try {
      await this.#options.submit?.(answers);
    } finally {
      this.working = false;
      this.#host.requestUpdate();
    }
  }
}

/** Values are texts, lists and flat records; reading a control makes those anew. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => (other as Record<string, unknown>)[key] === value)
  );
}

/** Enter that confirms a conversion of the input method, and Enter that is held down, do not send the form. */
function keepForm(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  if (event.key !== 'Enter' || event.defaultPrevented || !(target instanceof HTMLInputElement)) return;
  if (isImeEnter(event) || event.repeat) event.preventDefault();
  // Inside a control with a root of its own, the browser knows of no form to send.
  else if (!target.form) (event.currentTarget as HTMLFormElement).requestSubmit();
}
