import type { Connection, Loadable } from '../connection/connection.ts';
import type { Failure, FailureKind } from '../connection/failure.ts';

export interface LoadedValueHost {
  readonly connection: Pick<Connection, 'failed'>;
  changed(): void;
  failed(failure: Failure): void;
}

const signedOut: ReadonlySet<FailureKind> = new Set(['expired', 'signedOut']);

/** One part of what the account knows, asked for when it is first needed and then shared by all who show it. */
export class LoadedValue<T> {
  state: Loadable<T> = { state: 'loading' };
  readonly #host: LoadedValueHost;
  readonly #ask: (signal: AbortSignal) => Promise<T>;
  #running: AbortController | undefined;
  #wanted = false;

  constructor(host: LoadedValueHost, ask: (signal: AbortSignal) => Promise<T>) {
    this.#host = host;
    this.#ask = ask;
  }

  /** What is known; undefined while it is not. Asks for it when nobody has. */
  get value(): T | undefined {
    this.need();
    return this.state.state === 'ready' ? this.state.value : undefined;
  }

  /** Asks for it unless somebody has. */
  need(): void {
    if (!this.#wanted) void this.load();
  }

  /** Asks again. What is shown stays until the answer is there. Never rejects. */
  async load(): Promise<void> {
    this.#wanted = true;
    this.stop();
    const { signal } = (this.#running = new AbortController());
    if (this.state.state === 'failed') this.#set({ state: 'loading' });
    try {
      const value = await this.#ask(signal);
      if (!signal.aborted) this.#set({ state: 'ready', value });
    } catch (error) {
      if (signal.aborted) return;
      const failure = this.#host.connection.failed(error);
      // Whoever signs in again finds everything where it was, with what they had typed.
      if (this.state.state === 'ready' && signedOut.has(failure.kind)) return;
      this.#host.failed(failure);
      this.#set({ state: 'failed', failure });
    }
  }

  /** Asks again only if it was shown before: nobody pays for what they do not look at. */
  refresh(): void {
    if (this.#wanted) void this.load();
  }

  /** Takes over what an answer has just said, without asking. */
  change(change: (value: T) => T): void {
    if (this.state.state === 'ready') this.#set({ state: 'ready', value: change(this.state.value) });
  }

  /** Calls off what is under way. */
  stop(): void {
    this.#running?.abort();
  }

  #set(state: Loadable<T>): void {
    this.state = state;
    this.#host.changed();
  }
}
