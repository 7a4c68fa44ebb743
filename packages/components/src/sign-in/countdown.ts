import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Counts down to an instant, redrawing its host once a second and only while there is something to count. */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #over: () => void;
  #end = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param over called when the time has passed */
  constructor(host: ReactiveControllerHost, over: () => void) {
    this.#host = host;
    this.#over = over;
    host.addController(this);
  }

  /** Whole seconds left; 0 when over. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#end - Date.now()) / 1000));
  }

  /** @param until UTC instant */
  start(until: string): void {
    this.#end = Date.parse(until);
    this.hostConnected();
  }

  hostConnected(): void {
    if (this.seconds > 0) this.#timer ??= setInterval(() => this.#tick(), 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    if (this.seconds === 0) {
      this.hostDisconnected();
      this.#over();
    }
    this.#host.requestUpdate();
  }
}
