import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whole seconds until a UTC instant; 0 when it has passed or there is none. */
export function secondsUntil(instant: string | undefined, now: number = Date.now()): number {
  return instant === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(instant) - now) / 1000));
}

/** Updates its host once a second while something counts down. */
export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #counting: () => boolean;
  readonly #ticked: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  /**
   * @param counting whether anything shown still counts down
   * @param ticked called once a second, and a last time when the counting is over
   */
  constructor(host: ReactiveControllerHost, counting: () => boolean, ticked: () => void) {
    this.#host = host;
    this.#counting = counting;
    this.#ticked = ticked;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#counting()) this.#timer ??= setInterval(() => this.#tick(), 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    if (!this.#counting()) this.hostDisconnected();
    this.#ticked();
    this.#host.requestUpdate();
  }
}
