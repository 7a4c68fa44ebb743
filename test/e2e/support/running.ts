import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../support/free-port.ts';
import { patience } from '../../support/patience.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What `npm start` runs, on ports and with a data folder of its own. */
export class Running {
  readonly sites: Readonly<Record<'chiba' | 'morioka', string>>;
  readonly service: string;
  /** Milliseconds the last start took. */
  startedInMs = 0;
  readonly #environment: Record<string, string>;
  readonly #folder: string;
  #process: ChildProcess | undefined;

  private constructor(folder: string, [service, chiba, morioka]: readonly [number, number, number]) {
    this.#folder = folder;
    this.#environment = {
      MIZUMADO_DATA: join(folder, 'data'),
      PORT: String(service),
      MIZUMADO_CHIBA_PORT: String(chiba),
      MIZUMADO_MORIOKA_PORT: String(morioka),
      // Whoever kills the tests does not leave it running: it ends when this process is gone.
      MIZUMADO_PARENT: String(process.pid),
    };
    this.service = `http://localhost:${service}`;
    this.sites = { chiba: `http://localhost:${chiba}`, morioka: `http://localhost:${morioka}` };
  }

  static async create(): Promise<Running> {
    const folder = await mkdtemp(join(tmpdir(), 'mizumado-e2e-'));
    return new Running(folder, [await freePort(), await freePort(), await freePort()]);
  }

  /** Starts, or starts again on the same data, and waits until everything is up. */
  async start(): Promise<void> {
    const began = performance.now();
    const child = spawn(process.execPath, ['--conditions=source', 'packages/server/src/cli/start.ts'], {
      cwd: root,
      env: { ...process.env, ...this.#environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    await new Promise<void>((up, failed) => {
      let said = '';
      const limit = setTimeout(() => failed(new Error(`Not up after ${patience.start} ms:\n${said}`)), patience.start);
      const hear = (text: string): void => {
        said += text;
        if (!said.includes('Ctrl-C')) return;
        clearTimeout(limit);
        up();
      };
      child.stdout.setEncoding('utf8').on('data', hear);
      child.stderr.setEncoding('utf8').on('data', hear);
      child.once('exit', (code) => {
        clearTimeout(limit);
        failed(new Error(`Ended with ${code} while starting:\n${said}`));
      });
    });
    this.startedInMs = performance.now() - began;
  }

  /** As Ctrl-C. */
  async stop(): Promise<void> {
    const child = this.#process;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
