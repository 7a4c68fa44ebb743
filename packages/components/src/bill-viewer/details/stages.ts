import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../../browser/pause.ts';

/** What is drawn at which stage; a slow phone can answer in between. The chart is measured at its stage and drawn in the one that follows. */
export const STAGE = { volume: 1, chart: 2, history: 4, details: 5, printHead: 6 } as const;
const last = STAGE.printHead;

export interface StageScript {
  /** Whether bill and usage have both come: whatever is drawn then stays where it is. */
  readonly settled: () => boolean;
  /** Draws now instead of in a task of its own. */
  readonly drawNow: () => void;
}

/** Draws what stands below the first view part by part, each in a task of its own, and all of it at once when it is to be printed. */
export class Stages implements ReactiveController {
  /** How much is drawn by now, of `STAGE`. */
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
    this.#script.drawNow();
  };
}
