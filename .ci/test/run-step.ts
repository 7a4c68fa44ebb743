import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { count } from './count.ts';
import type { Outcome, Step } from './step.ts';

const root = resolve(import.meta.dirname, '../..');
const path = [resolve(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

export interface Limits {
  /** Minutes without a word from the program. Several programs say nothing before their end. */
  silence: number;
  /** Minutes from the beginning to the end. */
  total: number;
}

/** No program may hang the whole run. Some twenty times what a step takes, because a slow or busy machine is no fault. */
const againstHanging: Limits = { silence: 40, total: 90 };

/** How long a program may take to end in its own way, before it is killed; milliseconds. Browsers close in that time. */
const goodbyeMs = 5_000;

/** Nothing phones home, nothing asks, and colours would only disturb a log. */
const quiet = {
  CI: 'true',
  NO_COLOR: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};

/** Groups of processes that run now; they end with us, whatever ends us. */
const groups = new Set<number>();
const signal = (group: number, name: NodeJS.Signals): void => {
  try {
    process.kill(-group, name);
  } catch (error) {
    // Gone already is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};
const stop = async (group: number): Promise<void> => {
  signal(group, 'SIGTERM');
  for (const end = Date.now() + goodbyeMs; groups.has(group) && Date.now() < end;) await sleep(50);
  signal(group, 'SIGKILL');
};
process.once('exit', () => groups.forEach((group) => signal(group, 'SIGKILL')));
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => void Promise.all([...groups].map(stop)).finally(() => process.exit(130)));

/**
 * Runs one step to its end and counts what it reports. Never rejects: a program that cannot start is a failed step.
 * @param stopped Ends the program before its time
 */
export const runStep = (step: Step, stopped?: AbortSignal, limits = againstHanging): Promise<Outcome> =>
  new Promise((done) => {
    const began = performance.now();
    const [program = '', ...parameters] = [...step.command, ...(step.tests ?? [])];
    const child = spawn(program, parameters, {
      cwd: root,
      // Who started us is not who starts a server in a test, which would end at once without its parent.
      env: { ...process.env, MIZUMADO_PARENT: undefined, ...quiet, ...step.environment, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const group = child.pid;
    if (group) groups.add(group);
    let output = '';
    const endEarly = (why: string): void => {
      output += `\n${why}`;
      if (group) void stop(group);
    };
    const total = setTimeout(endEarly, limits.total * 60_000, `Stopped: it ran for more than ${limits.total} minutes.`);
    const silence = setTimeout(
      endEarly,
      limits.silence * 60_000,
      `Stopped: it said nothing for ${limits.silence} minutes.`,
    );
    const abort = (): void => endEarly('Stopped: something has changed.');
    stopped?.addEventListener('abort', abort, { once: true });

    const hear = (text: string): void => {
      output += text;
      silence.refresh();
    };
    const end = (exitCode: number | null): void => {
      clearTimeout(total);
      clearTimeout(silence);
      stopped?.removeEventListener('abort', abort);
      if (group) groups.delete(group);
      done({ step, output, seconds: (performance.now() - began) / 1000, ...count(output, exitCode) });
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', (error) => {
      output += error.message;
      end(null);
    });
    child.once('close', (exitCode, killed) => {
      if (killed) output += `\nEnded by ${killed}.`;
      end(exitCode);
    });
  });
