import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { count } from './count.ts';
import type { Outcome, Step } from './step.ts';

const root = resolve(import.meta.dirname, '../..');
const path = [resolve(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/** No program of a step may hang the whole run. */
const timeLimitMs = 300_000;

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
const stop = (group: number): void => {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    // Gone already is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};
process.once('exit', () => groups.forEach(stop));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/** Runs one step to its end and counts what it reports. Never rejects: a program that cannot start is a failed step. */
export const runStep = (step: Step): Promise<Outcome> =>
  new Promise((done) => {
    const began = performance.now();
    const [program = '', ...parameters] = step.command;
    const child = spawn(program, parameters, {
      cwd: root,
      env: { ...process.env, ...quiet, ...step.environment, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const group = child.pid;
    if (group) groups.add(group);
    const limit = setTimeout(() => group && stop(group), timeLimitMs);
    let output = '';
    const end = (exitCode: number | null): void => {
      clearTimeout(limit);
      if (group) groups.delete(group);
      done({ step, output, seconds: (performance.now() - began) / 1000, ...count(output, exitCode) });
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', (error) => {
      output += error.message;
      end(null);
    });
    child.once('close', (exitCode, signal) => {
      if (signal) output += `\nStopped by ${signal}; the limit is ${timeLimitMs / 1000} s.`;
      end(exitCode);
    });
  });
