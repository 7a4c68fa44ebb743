import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Guarded {
  /** Something was entered that is nowhere else. */
  readonly touched: boolean;
  listen(listener: () => void): () => void;
}

/** Has the browser ask before the page is left, only while something that was entered would be lost: the question is a nuisance otherwise, and pages that listen for nothing come back faster. */
export class LeaveGuard implements ReactiveController {
  readonly #form: Guarded;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, form: Guarded) {
    this.#form = form;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#form.listen(() => this.#watch());
    this.#watch();
  }

  hostDisconnected(): void {
    this.#stop?.();
    removeEventListener('beforeunload', ask);
  }

  #watch(): void {
    // The same function twice is one listener.
    if (this.#form.touched) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  }
}

function ask(event: Event): void {
  event.preventDefault();
}
