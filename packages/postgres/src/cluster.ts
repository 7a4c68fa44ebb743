import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Account } from './account.ts';
import { explainFault, StartFault } from './faults.ts';
import type { Programs } from './programs.ts';

/** `postgres` is the superuser; `mizumado_owner` owns the tables; `mizumado_app` serves requests, under row level security. */
export const roles = ['postgres', 'mizumado_owner', 'mizumado_app'] as const;
export type Role = (typeof roles)[number];

/** Random secrets, created with the cluster and kept as long as its data. */
export interface Secrets {
  passwords: Record<Role, string>;
  /** Mixed into stored hashes of confirmation numbers, by the import and by the server. */
  pepper: string;
  /** Token of operators' programs. */
  operatorToken: string;
}

const secretsFile = 'mizumado-secrets.json';

/**
 * Creates the database cluster if there is none, and returns its secrets.
 *
 * Creates it under another name and renames it when complete, so that an existing cluster is always complete. The
 * secrets are inside it (mode 0600), so that they cannot get lost separately.
 */
export async function openCluster(folder: string, programs: Programs, account: Account | undefined): Promise<Secrets> {
  if (!existsSync(join(folder, 'PG_VERSION'))) await createCluster(folder, programs, account);
  return readSecrets(folder);
}

/** Secrets of an existing cluster. */
export async function readSecrets(folder: string): Promise<Secrets> {
  return JSON.parse(await readFile(join(folder, secretsFile), 'utf8')) as Secrets;
}

function newSecrets(): Secrets {
  const secret = (): string => randomBytes(24).toString('base64url');
  const passwords = Object.fromEntries(roles.map((role) => [role, secret()])) as Record<Role, string>;
  return { passwords, pepper: secret(), operatorToken: secret() };
}

async function createCluster(folder: string, programs: Programs, account: Account | undefined): Promise<void> {
  const secrets = newSecrets();
  const fresh = `${folder}.new`;
  const superuserPassword = `${folder}.password`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  try {
    await writeFile(superuserPassword, secrets.passwords.postgres, { mode: 0o600 });
    if (account) for (const path of [fresh, superuserPassword]) await chown(path, account.uid, account.gid);
    await runInitdb(programs, fresh, superuserPassword, account);
  } finally {
    await rm(superuserPassword, { force: true });
  }
  await writeFile(join(fresh, secretsFile), JSON.stringify(secrets), { mode: 0o600, flush: true });
  await rename(fresh, folder);
}

async function runInitdb(
  programs: Programs,
  folder: string,
  pwfile: string,
  account: Account | undefined,
): Promise<void> {
  const options = [
    ['pgdata', folder],
    ['username', 'postgres'],
    ['pwfile', pwfile],
    ['auth', 'scram-sha-256'],
    ['encoding', 'UTF8'],
    // PostgreSQL's own provider, so that the sort order does not change with the system's library.
    ['locale-provider', 'builtin'],
    ['builtin-locale', 'C.UTF-8'],
    ['locale', 'C'],
    // What a letter is: without this pg_trgm and other extensions see none in Japanese.
    ['lc-ctype', 'C.UTF-8'],
    ['text-search-config', 'simple'],
  ].map(([name, value]) => `--${name}=${value}`);
  const initdb = spawn(join(programs, 'bin/initdb'), [...options, '--data-checksums', '--no-instructions'], {
    ...account,
    cwd: folder,
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => initdb.once('error', reject).once('close', resolve));
  const [said, status] = await Promise.all([text(initdb.stderr), ended]);
  if (status === 0) return;
  throw explainFault(said, folder) ?? new StartFault(`PostgreSQL could not be set up in ${folder}: ${lastLine(said)}`);
}

function lastLine(said: string): string {
  return (
    said
      .trim()
      .split('\n')
      .findLast((line) => line.includes('error') || line.includes('FATAL')) ?? said.trim()
  );
}
