import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Content of PostgreSQL's `postmaster.pid`. */
export interface PostmasterNote {
  pid: number;
  port: number;
  socketFolder: string;
  ready: boolean;
}

/** The pid file of a cluster, or `undefined` when there is none or it is incomplete. */
export async function readNote(folder: string): Promise<PostmasterNote | undefined> {
  const lines = await readFile(join(folder, 'postmaster.pid'), 'utf8').then(
    (content) => content.split('\n').map((line) => line.trim()),
    () => [],
  );
  const [pid, , , port, socketFolder, , , status] = lines;
  if (!pid || !port || socketFolder === undefined) return undefined;
  return { pid: Number(pid), port: Number(port), socketFolder, ready: status === 'ready' };
}

/**
 * Processes of PostgreSQL that work on a cluster. Finds them by their working folder, which is the cluster's for all of
 * them, because the pid in a file may by now belong to another process.
 */
export async function processesOf(folder: string): Promise<number[]> {
  const real = await realpath(folder);
  const numbers = (await readdir('/proc')).map(Number).filter((pid) => Number.isInteger(pid) && pid !== process.pid);
  const found = await Promise.all(
    // The process has just ended or belongs to another user.
    numbers.map(async (pid) => ((await readlink(`/proc/${pid}/cwd`).catch(() => '')) === real ? pid : 0)),
  );
  const inside = found.filter((pid) => pid !== 0);
  const named = await Promise.all(inside.map(async (pid) => ((await commandOf(pid)) === 'postgres' ? pid : 0)));
  return named.filter((pid) => pid !== 0);
}

/** Signals to send, and how long to wait after each (milliseconds). */
const insistence = [
  { signal: 'SIGINT', patience: 10_000, to: 'postmaster' },
  { signal: 'SIGQUIT', patience: 5_000, to: 'all' },
  { signal: 'SIGKILL', patience: 5_000, to: 'all' },
] as const;

/**
 * Ends all processes that an earlier run left on a cluster and removes stale pid files, so that a new postmaster can
 * start. PostgreSQL itself treats a pid file as valid while its pid is in use, even by another program or by a zombie,
 * as happens in containers.
 * @param socketFolder folder that nobody but this cluster uses
 * @returns how many processes there were
 */
export async function clearLeftovers(folder: string, socketFolder: string): Promise<number> {
  const first = await processesOf(folder);
  for (const { signal, patience, to } of insistence) {
    const left = await processesOf(folder);
    const postmaster = (await readNote(folder))?.pid;
    const addressed = left.filter((pid) => to === 'all' || pid === postmaster);
    for (const pid of addressed) send(pid, signal);
    if (addressed.length > 0) await waitUntilGone(folder, patience);
  }
  const sockets = (await readdir(socketFolder)).filter((name) => name.startsWith('.s.PGSQL.'));
  const stale = [join(folder, 'postmaster.pid'), ...sockets.map((name) => join(socketFolder, name))];
  await Promise.all(stale.map((path) => rm(path, { force: true })));
  return first.length;
}

async function waitUntilGone(folder: string, patience: number): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until && (await processesOf(folder)).length > 0) await sleep(25);
}

async function commandOf(pid: number): Promise<string> {
  return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim();
}

/** Sends a signal to a process that may have ended meanwhile. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
