import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { FormsTranslate } from '../texts/index.ts';
import type { StepHistory } from './history.ts';

export interface FormStep<Name extends string> {
  readonly name: Name;
  /** One or two words: 場所. */
  readonly title: string;
}

interface StepsOptions<Name extends string> {
  /** The steps as they are now, in order: answers may add some and drop others. */
  readonly steps: () => readonly FormStep<Name>[];
  readonly history: StepHistory;
  /** Another step is shown: the host brings its heading into view and the focus to it. */
  readonly shown: (name: Name) => void;
}

/**
 * One group of questions after the other. Back, the browser's and the form's, is the same thing, leads one step back and keeps what was
 * entered; nobody gets past a step that was not answered yet.
 */
export class Steps<Name extends string> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: StepsOptions<Name>;
  #current: Name | undefined;
  /** Furthest step that was reached. */
  #reached = 0;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: StepsOptions<Name>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#options.history.listen((place) => this.#arrive(place));
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  get index(): number {
    return Math.max(
      0,
      this.#options.steps().findIndex(({ name }) => name === this.#current),
    );
  }

  get current(): Name {
    return this.#options.steps()[this.index]!.name;
  }

  get isFirst(): boolean {
    return this.index === 0;
  }

  get isLast(): boolean {
    return this.index === this.#options.steps().length - 1;
  }

  /** Goes to the step that follows. */
  next(): void {
    const next = this.#options.steps()[this.index + 1];
    if (next) this.#push(next.name);
  }

  /** As the browser's Back. */
  back(): void {
    if (!this.isFirst) this.#options.history.back();
  }

  /** Goes to a step that was reached before, to change an answer, or to which a draft leads. */
  go(name: Name): void {
    const index = this.#options.steps().findIndex((step) => step.name === name);
    if (index >= 0 && index <= this.#reached && name !== this.current) this.#push(name);
  }

  /** Goes on where a draft was left: by all steps before, so that Back leads through them. */
  resume(name: string): void {
    const steps = this.#options.steps();
    const last = steps.findIndex((step) => step.name === name);
    for (const step of steps.slice(this.index + 1, last + 1)) this.#push(step.name);
  }

  /** Way back and progress: 「← 戻る 2／5 場所」. */
  progress(t: FormsTranslate): TemplateResult {
    const steps = this.#options.steps();
    const [now, all, title] = [this.index + 1, steps.length, steps[this.index]?.title ?? ''];
    return html`<div class="steps" part="steps">
      ${this.isFirst ? nothing : html`<button class="button plain back" part="back" type="button" @click=${() => this.back()}><span aria-hidden="true">←</span> ${t('steps.back')}</button>`}
      <p class="progress" part="progress">
        <span class="figures" aria-hidden="true">${now}／${all}</span><span class="hidden">${t('steps.of', { now, all })}</span> <span>${title}</span>
      </p>
      <progress class="bar" max=${all} .value=${now} aria-hidden="true"></progress>
    </div>`;
  }

  #push(name: Name): void {
    this.#options.history.push(name);
    this.#show(name);
  }

  /** Back or Forward has led here; to the last step that may be shown, at most. */
  #arrive(place: string | undefined): void {
    const steps = this.#options.steps();
    const wanted = steps.findIndex(({ name }) => name === place);
    const step = steps[Math.min(Math.max(0, wanted), this.#reached)];
    if (step && step.name !== this.current) this.#show(step.name);
  }

  #show(name: Name): void {
    this.#current = name;
    this.#reached = Math.max(this.#reached, this.index);
    this.#host.requestUpdate();
    this.#options.shown(name);
  }
}
