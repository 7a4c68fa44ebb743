import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import { explainFault, StartFault } from './faults.ts';
import { guardPostmaster } from './guard.ts';
import { readNote, send } from './leftovers.ts';
import type { Programs } from './programs.ts';

/** Location of a cluster and how to run it. */
export interface ClusterPlace {
  cluster: string;
  socketFolder: string;
  programs: Programs;
  account: Account | undefined;
}

/** A running server: its first process and its guard. */
export interface Postmaster {
  pid: number;
  /** Resolves with the reason in a few words when the server has ended. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** The server opens no network port; the number only names the socket's file. */
export const socketPort = 5432;

/** Passed at every start, not stored in the cluster, so that a newer release can change them. */
const settings: Record<string, string> = {
  listen_addresses: '',
  port: String(socketPort),
  unix_socket_permissions: '0700',
  max_connections: '60',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '128MB',
  max_wal_size: '1GB',
  // Containers often limit /dev/shm to 64 MB.
  dynamic_shared_memory_type: 'mmap',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_destination: 'stderr',
  logging_collector: 'off',
  // Log only starts, stops and crashes. A statement's error goes to its client; in the log it could quote a resident's
  // data.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_line_prefix: '',
};

/**
 * Starts PostgreSQL and waits until it accepts connections; after a crash this includes recovery.
 * @param log gets what PostgreSQL writes, line by line
 * @throws StartFault when it ends instead
 */
export async function launch(place: ClusterPlace, log: (line: string) => void): Promise<Postmaster> {
  const options = Object.entries({ ...settings, unix_socket_directories: place.socketFolder });
  const child = spawn(
    join(place.programs, 'bin/postgres'),
    ['-D', place.cluster, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...place.account,
      cwd: place.cluster,
      // Own process group: Ctrl-C must not reach PostgreSQL before our server has sent its last response.
      detached: true,
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH ?? '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line);
    if (said.length > 40) said.shift();
    log(line);
  });
  const ended = endOf(child);
  const guard = { process: undefined as ChildProcess | undefined, needed: true };
  if (child.pid !== undefined) keepGuard(guard, child.pid, place);
  const why = await untilReady(child, ended, place.cluster);
  void ended.then(() => {
    guard.needed = false;
    guard.process?.kill('SIGKILL');
  });
  if (why !== undefined || child.pid === undefined) {
    const text = [...said, why].join('\n');
    throw explainFault(text, place.cluster) ?? new StartFault(`PostgreSQL could not start: ${reason(said) ?? why}`);
  }
  return { pid: child.pid, ended, stop: () => stop(child, ended) };
}

/** Restarts the guard when it was ended. */
function keepGuard(
  guard: { process: ChildProcess | undefined; needed: boolean },
  pid: number,
  place: ClusterPlace,
): void {
  guard.process = guardPostmaster(pid, place.cluster, place.account).once('exit', () => {
    if (guard.needed) setTimeout(() => guard.needed && keepGuard(guard, pid, place), 100).unref();
  });
  guard.process.unref();
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (status, signal) => {
      const why = signal ?? `exit status ${status}`;
      // Its output arrives until the pipe is closed, which a surviving backend may keep open.
      child.once('close', () => resolve(why));
      setTimeout(() => resolve(why), 500).unref();
    });
  });
}

/** @returns `undefined` when it is ready, else the reason why it ended */
async function untilReady(child: ChildProcess, ended: Promise<string>, cluster: string): Promise<string | undefined> {
  let why: string | undefined;
  void ended.then((reason) => (why = reason));
  while (why === undefined) {
    const note = await readNote(cluster);
    if (note?.ready && note.pid === child.pid) return undefined;
    await sleep(15);
  }
  return why;
}

/** Fast shutdown: rolls back open transactions, keeps everything committed. */
async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  send(child.pid, 'SIGINT');
  const patience = new AbortController();
  void sleep(15_000, undefined, { signal: patience.signal }).then(
    () => child.kill('SIGQUIT'),
    () => undefined,
  );
  await ended;
  patience.abort();
}

function reason(said: string[]): string | undefined {
  return said.findLast((line) => /FATAL|PANIC|error/.test(line));
}
