import { isMizumadoError } from '@mizumado/sdk';
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { ownElement } from '../browser/own-element.ts';
import type { Scope } from '../connection/scope.ts';

/** The person did not want to confirm; everything stays as it was. */
export const cancelled = Symbol('cancelled');

interface Host extends ReactiveControllerHost {
  readonly scope: Scope | undefined;
}

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
export class StepUp implements ReactiveController {
  readonly #host: Host;
  readonly #headingLevel: () => number;
  #waiting: Waiting | undefined;

  /** @param headingLevel of the question */
  constructor(host: Host, headingLevel: () => number) {
    this.#host = host;
    this.#headingLevel = headingLevel;
    host.addController(this);
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
      if (!wantsMore(error)) throw error;
    }
    return (await this.#ask(place)) ? work() : cancelled;
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

  /** An element that leaves the page waits for nobody. */
  hostDisconnected(): void {
    this.cancel();
  }

  async #ask(place: string): Promise<boolean> {
    this.cancel();
    const { MizuSignIn } = await import('../sign-in/sign-in.ts');
    const element = ownElement('sign-in', MizuSignIn);
    element.setAttribute('purpose', 'confirm');
    Object.assign(element, { scope: this.#host.scope, headingLevel: this.#headingLevel() });
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
