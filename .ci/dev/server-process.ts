import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** How long the old server may take to end in its own way before it is killed; milliseconds. Nobody waits for more in development. */
const goodbyeMs = 300;

/** The server in a process of its own, which is what takes changed code in. */
export class ServerProcess {
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
  }

  /**
   * Starts it, or starts it again.
   * @param schema Changed files of the schema, which is brought up to date when there are any
   * @returns whether it runs; what keeps it from running is on the terminal
   */
  async start(schema: readonly string[] = []): Promise<boolean> {
    await this.stop();
    const child = fork(resolve(import.meta.dirname, 'server.ts'), {
      env: { ...process.env, ...this.#environment, SCHEMA: schema.join(' '), MIZUMADO_PARENT: String(process.pid) },
      execArgv: ['--conditions=source'],
    });
    this.#child = child;
    return Promise.race([once(child, 'message').then(() => true), once(child, 'exit').then(() => false)]);
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), goodbyeMs);
    await ended;
    clearTimeout(kill);
  }
}
