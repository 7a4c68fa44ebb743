import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { postgresAccount, reachableHome } from './account.ts';
import type { Account } from './account.ts';
import { openCluster, readSecrets } from './cluster.ts';
import type { Role, Secrets } from './cluster.ts';
import { explaining, StartFault } from './faults.ts';
import { clearLeftovers, readNote } from './leftovers.ts';
import { Held, holdLock } from './lock.ts';
import { patiently } from './patiently.ts';
import { socketPort } from './postmaster.ts';
import type { ClusterPlace } from './postmaster.ts';
import { adviceOnLetters } from './letters.ts';
import { installPrograms } from './programs.ts';
import { databaseName, ensureRolesAndDatabase } from './roles.ts';
import { supervise } from './supervisor.ts';

export type { Role } from './cluster.ts';
export { openFolder } from './account.ts';
export { explaining, StartFault } from './faults.ts';
export { Held, holdLock } from './lock.ts';
export type { Lock } from './lock.ts';
export { patiently } from './patiently.ts';

export interface PostgresOptions {
  /** Folder for everything PostgreSQL needs; created if missing. */
  dataDir: string;
  /** Called with one line on each event that an operator should know. */
  log: (line: string) => void;
  /** Called with each line of PostgreSQL's log, which contains no values of rows. */
  serverLog?: (line: string) => void;
}

export interface RunningPostgres {
  /** Connection URL to the database `mizumado`: `mizumado_app` for requests and import, `mizumado_owner` for migrations. */
  url: (role: Role) => string;
  /** Connection URL to the database `postgres` as superuser. */
  adminUrl: string;
  /** Secret that the import and the server add to stored hashes. */
  pepper: string;
  /** Token of operators' programs. */
  operatorToken: string;
  stop: () => Promise<void>;
}

/**
 * Starts the bundled PostgreSQL on a data folder and keeps it running: restarts it when it ends, and stops it when this
 * process ends for any reason.
 * @throws StartFault with one line to show, when it cannot
 */
export async function startPostgres({
  dataDir,
  log,
  serverLog = () => undefined,
}: PostgresOptions): Promise<RunningPostgres> {
  const folder = resolve(dataDir);
  return explaining(folder, async () => {
    const account = await postgresAccount();
    const home = await reachableHome(folder, account);
    const lock = await holdLock(home, 'postgres');
    try {
      const { place, secrets } = await prepare(home, account, log);
      const server = await supervise(place, log, serverLog);
      const connection = connectionTo(place.socketFolder, secrets);
      try {
        await ensureRolesAndDatabase(connection.adminUrl, secrets.passwords);
        const advice = await patiently(() => adviceOnLetters(connection.adminUrl, place.cluster));
        if (advice) log(advice);
      } catch (error) {
        await server.stop();
        throw error;
      }
      return { ...connection, stop: () => server.stop().then(() => lock.release()) };
    } catch (error) {
      await lock.release();
      throw error;
    }
  }).catch((error: unknown) => {
    if (!(error instanceof Held)) throw error;
    throw new StartFault(`PostgreSQL is already running on ${folder} (process ${error.holder.pid}). Stop that first.`, {
      cause: error,
    });
  });
}

/** Like `startPostgres`, but uses the server that another of our processes runs on this folder, if any. */
export async function usePostgres(options: PostgresOptions): Promise<RunningPostgres> {
  try {
    return await startPostgres(options);
  } catch (error) {
    if (!(error instanceof StartFault && error.cause instanceof Held)) throw error;
    const cluster = join(await reachableHome(resolve(options.dataDir), await postgresAccount()), 'postgres');
    const note = await readNote(cluster);
    if (!note?.ready) throw error;
    return { ...connectionTo(note.socketFolder, await readSecrets(cluster)), stop: () => Promise.resolve() };
  }
}

async function prepare(
  home: string,
  account: Account | undefined,
  log: (line: string) => void,
): Promise<{ place: ClusterPlace; secrets: Secrets }> {
  const cluster = join(home, 'postgres');
  const programs = await installPrograms(home);
  const secrets = await openCluster(cluster, programs, account);
  const socketFolder = await openSocketFolder(home, account);
  const left = await clearLeftovers(cluster, socketFolder);
  if (left > 0) log('Stopped the PostgreSQL that an earlier run had left.');
  return { place: { programs, cluster, socketFolder, account }, secrets };
}

/** The kernel's limit is 107 bytes; PostgreSQL also needs a few for its lock's name. */
const longestSocketPath = 100;

/** Folder for the socket, closed to other users: beside the data, or in the temporary folder where that path is too long. */
async function openSocketFolder(home: string, account: Account | undefined): Promise<string> {
  const mark = createHash('sha256').update(home).digest('hex').slice(0, 12);
  const fits = (folder: string): boolean =>
    Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longestSocketPath;
  const folder = [
    join(home, 'postgres-socket'),
    join(tmpdir(), `mizumado-${mark}`),
    join('/tmp', `mizumado-${mark}`),
  ].find(fits);
  if (!folder) throw new StartFault(`The path of the folder for temporary files is too long: ${tmpdir()}`);
  const owner = account?.uid ?? process.getuid?.();
  await mkdir(folder, { recursive: true });
  const found = await lstat(folder);
  const ours = found.isDirectory() && (found.uid === owner || found.uid === process.getuid?.());
  if (!ours) throw new StartFault(`${folder} belongs to another user. Remove it and start again.`);
  await chmod(folder, 0o700);
  if (account) await chown(folder, account.uid, account.gid);
  return folder;
}

function connectionTo(socketFolder: string, secrets: Secrets): Omit<RunningPostgres, 'stop'> {
  const { passwords, pepper, operatorToken } = secrets;
  const url = (role: Role, database: string): string =>
    `postgresql://${role}:${passwords[role]}@localhost:${socketPort}/${database}?host=${encodeURIComponent(socketFolder)}`;
  return { url: (role) => url(role, databaseName), adminUrl: url('postgres', 'postgres'), pepper, operatorToken };
}
