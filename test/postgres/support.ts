import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { patience } from '../support/patience.ts';
import { processesOf } from '../../packages/postgres/src/leftovers.ts';

/** What to do at the end of the file's tests, the last first. A hook called inside a test would run at that test's end. */
const cleanups: (() => unknown)[] = [];
after(() => {
  for (const clean of cleanups.toReversed()) clean();
});
export const finallyDo = (clean: () => unknown): void => {
  cleanups.push(clean);
};

/** A folder that everybody may enter, removed at the end of the file's tests. */
export function temporaryFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'mizumado-test-'));
  chmodSync(folder, mode);
  finallyDo(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Program {
  child: ChildProcess;
  pid: number;
  url?: string;
  fault?: string;
}

/** Starts `program.ts` and waits for its line. */
export async function startProgram(dataDir: string): Promise<Program> {
  const program = fileURLToPath(new URL('program.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=source', program, dataDir], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  finallyDo(() => child.kill('SIGKILL'));
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, pid: child.pid ?? 0, ...(JSON.parse(line) as object) };
}

/** Ends a program in its own way and waits for it. */
export async function endProgram({ child }: Program): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 20_000 });
  // A server that is killed also ends this connection; the query then fails, which is enough.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** Asks again and again until `work` no longer fails. */
export async function eventually<Result>(
  work: () => Promise<Result>,
  milliseconds: number = patience.event,
): Promise<Result> {
  for (const until = Date.now() + milliseconds; ;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(50);
    }
  }
}

export const eventuallyHolds = (check: () => void): Promise<void> => eventually(() => Promise.resolve().then(check));

/** Number of the first process of a cluster, from its own note. */
export function postmasterOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Numbers of the guards of a cluster. */
export function guardsOf(dataDir: string): number[] {
  const isGuard = (pid: number): boolean => {
    const file = `/proc/${pid}/cmdline`;
    const words = existsSync(file) ? readFileSync(file, 'utf8').split('\0') : [];
    return words.includes('mizumado-guard') && words.includes(join(dataDir, 'postgres'));
  };
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .filter(isGuard);
}

/** Waits until no process of the cluster is left; gives the milliseconds that took. */
export async function untilNoneIsLeft(dataDir: string): Promise<number> {
  const began = Date.now();
  await eventually(async () => {
    const left = await processesOf(join(dataDir, 'postgres'));
    if (left.length > 0) throw new Error(`${left.length} processes of PostgreSQL are left`);
  });
  return Date.now() - began;
}

/** A small file system of its own, when this user may mount one. */
export function smallDisk(size: string): { folder: string; makeReadOnly(): void } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const folder = temporaryFolder();
  const mount = (...parameters: string[]): boolean => spawnSync('mount', parameters).status === 0;
  if (!mount('-t', 'tmpfs', '-o', `size=${size},mode=0755`, 'tmpfs', folder)) return undefined;
  finallyDo(() => spawnSync('umount', ['-l', folder]));
  return { folder, makeReadOnly: () => mount('-o', 'remount,ro', folder) };
}
