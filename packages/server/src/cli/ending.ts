/** Milliseconds after which a hanging closer is abandoned. PostgreSQL's guard then stops PostgreSQL. */
const patience = 15_000;

/** Everything that must be closed, in the order in which it was opened. */
export class Ending {
  readonly #closers: (() => Promise<void>)[] = [];
  #ended: Promise<never> | undefined;

  /** Registers what `end` closes; the last one is closed first. */
  onEnd(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  get begun(): boolean {
    return this.#ended !== undefined;
  }

  /** Closes everything and ends the process. Further calls wait for the first. */
  end(status: number): Promise<never> {
    return (this.#ended ??= this.#closeAll(status));
  }

  async #closeAll(status: number): Promise<never> {
    setTimeout(() => process.exit(1), patience).unref();
    for (const close of this.#closers.toReversed()) {
      await close().catch((error: unknown) => console.error('  While ending:', error));
    }
    process.exit(status);
  }
}

/**
 * Ends on Ctrl-C and the like, on an error that nobody caught, and when the program that started us (`MIZUMADO_PARENT`) has
 * been killed.
 */
export function endOnSignals(ending: Ending, tell: (line: string) => void): void {
  const end = (): void => {
    if (!ending.begun) tell('Stopping …');
    void ending.end(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  process.on('uncaughtException', (error) => {
    // While closing, running work fails because its resources are closed.
    if (!ending.begun) console.error(error);
    void ending.end(1);
  });
  const parent = Number(process.env.MIZUMADO_PARENT);
  if (!parent) return;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();
}
