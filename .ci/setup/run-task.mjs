import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { SetupFault } from './fault.mjs';

/** Signals that mean "end" and are passed on. */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * The environment of a task: dependencies' programs are on the PATH, and `node` is Node 24.
 * @param {string} root The clone
 * @param {string} node Node 24
 */
export function taskEnvironment(root, node) {
  const path = [join(root, 'node_modules/.bin'), dirname(node), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path };
}

/**
 * Runs a task at the terminal and passes signals on.
 * @param {string[]} command
 * @param {string} node Node 24
 * @returns {Promise<{ status: number, signal?: NodeJS.Signals }>} How it ended
 */
export async function runTask([program, ...parameters], node) {
  const child = spawn(program === 'node' ? node : program, parameters, {
    stdio: 'inherit',
    // A long-running task watches its parent and ends when this program is killed.
    env: { ...taskEnvironment(process.cwd(), node), MIZUMADO_PARENT: String(process.pid) },
    shell: process.platform === 'win32' && program !== 'node',
  });
  for (const signal of passedOn) process.on(signal, () => child.kill(signal));
  endWithNpm(child);
  const end = await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new SetupFault(`${program} cannot be run: ${error.message}`)));
    child.once('exit', (status, signal) =>
      resolve(signal ? { status: 128 + constants.signals[signal], signal } : { status }),
    );
  });
  for (const signal of passedOn) process.removeAllListeners(signal);
  return end;
}

/** Watches npm and its shell, which started us: once they are killed, nobody can press Ctrl-C. */
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const callers = callersOf(process.pid);
  setInterval(() => {
    if (callersOf(process.pid) !== callers) child.kill('SIGTERM');
  }, 500).unref();
}

/** Who started a process and who started that one: the shell and npm. @param {number} pid */
function callersOf(pid) {
  try {
    const parentOf = (number) => /\) \S (\d+)/.exec(readFileSync(`/proc/${number}/stat`, 'latin1'))?.[1];
    const parent = parentOf(pid);
    return `${parent} ${parentOf(parent)}`;
  } catch {
    // The process has ended, or the system has no /proc; then only the parent is known.
    return String(process.ppid);
  }
}
