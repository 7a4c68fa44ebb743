import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../../browser/pause.ts';

/**
 * What is rendered at which stage, so that a slow phone can react in between. The chart is measured at its stage and
 * rendered in the next.
 */
export const STAGE = { volume: 1, chart: 2, history: 4, details: 5, printHead: 6 } as const;
const last = STAGE.printHead;

export interface StageScript {
  /** Whether bill and usage have both loaded, so that what is rendered does not shift. */
  readonly settled: () => boolean;
  /** Renders immediately instead of in a new task. */
  readonly renderNow: () => void;
}

/** Renders the parts below the first view, each in a new task; all of them at once for printing. */
export class Stages implements ReactiveController {
  /** The last stage of `STAGE` that is rendered. */
  reached = 0;
  readonly #host: ReactiveControllerHost;
  readonly #script: StageScript;
  #waiting = false;

  constructor(host: ReactiveControllerHost, script: StageScript) {
    this.#host = host;
    this.#script = script;
    host.addController(this);
  }

  get complete(): boolean {
    return this.reached === last;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#finish);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#finish);
  }

  hostUpdated(): void {
    if (this.#waiting || this.complete || !this.#script.settled()) return;
    this.#waiting = true;
    afterPaint(() => {
      this.#waiting = false;
      this.#reach(Math.min(last, this.reached + 1));
    });
  }

  #reach(stage: number): void {
    this.reached = stage;
    this.#host.requestUpdate();
  }

  readonly #finish = (): void => {
    if (this.complete || !this.#script.settled()) return;
    this.#reach(last);
    this.#script.renderNow();
  };
}
