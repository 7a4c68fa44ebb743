import { isMizumadoError } from '@mizumado/sdk';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Scope } from '../connection/scope.ts';

/** The person did not want to confirm; everything stays as it was. */
export const cancelled = Symbol('cancelled');

interface ConfirmContext {
  readonly scope: Scope | undefined;
  readonly headingLevel: number;
}

/**
 * Makes the element in which the person confirms who they are. It fires `mizu-ready`, then `mizu-confirmed` or `mizu-confirm-cancel`.
 * Signing in has one; it is given by whoever joins the two, as actions know nothing of signing in.
 */
export type Confirm = (context: ConfirmContext) => Promise<HTMLElement>;

interface Waiting {
  readonly place: string;
  readonly element: HTMLElement;
  readonly answered: (confirmed: boolean) => void;
}

/** Whether the service wants to be surer of who is there before it does this. */
const wantsMore = (error: unknown): boolean =>
  isMizumadoError(error, 'urn:mizumado:problem:level-too-low') &&
  (error.problem.required === 'recent' || error.problem.required === 'confirmed');

/** Has the person confirm who they are when an action needs it, where they are, and then carries out that very action. */
export class StepUp {
  readonly #host: ReactiveControllerHost;
  readonly #context: () => ConfirmContext;
  readonly #confirm: Confirm | undefined;
  #waiting: Waiting | undefined;

  /**
   * @param context scope and level of heading of the question
   * @param confirm without it, nobody is asked, and the problem is told as any other
   */
  constructor(host: ReactiveControllerHost, context: () => ConfirmContext, confirm: Confirm | undefined) {
    this.#host = host;
    this.#context = context;
    this.#confirm = confirm;
  }

  /** @returns whether the person is asked at this place now */
  asksAt(place: string): boolean {
    return this.#waiting?.place === place;
  }

  /** Where the person is asked now. */
  get place(): string | undefined {
    return this.#waiting?.place;
  }

  /**
   * Carries out an action, a second time once the person has confirmed. What else goes wrong is thrown.
   *
   * @param place where the question appears
   * @returns what the action gave, or `cancelled`
   */
  async run<T>(place: string, work: () => PromiseLike<T>): Promise<T | typeof cancelled> {
    try {
      return await work();
    } catch (error) {
      if (!this.#confirm || !wantsMore(error)) throw error;
      return (await this.#ask(place, this.#confirm)) ? work() : cancelled;
    }
  }

  /** Takes the question back; the action is not carried out. */
  cancel(): void {
    this.#answer(false);
  }

  /** The question, where it belongs. */
  panel(place: string): TemplateResult | typeof nothing {
    if (!this.asksAt(place)) return nothing;
    return html`<div class="step-up" part="confirmation">${this.#waiting?.element}</div>`;
  }

  async #ask(place: string, confirm: Confirm): Promise<boolean> {
    this.cancel();
    const element = await confirm(this.#context());
    return new Promise((answered) => {
      element.addEventListener('mizu-confirmed', () => this.#answer(true));
      element.addEventListener('mizu-confirm-cancel', () => this.#answer(false));
      // Its focus goes in once there is something to put it on.
      element.addEventListener('mizu-ready', () => element.focus());
      this.#waiting = { place, element, answered };
      this.#host.requestUpdate();
    });
  }

  #answer(confirmed: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.answered(confirmed);
    this.#host.requestUpdate();
  }
}
