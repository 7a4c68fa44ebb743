import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresAccount } from '../../../packages/postgres/src/account.ts';
import { startPostgres } from '../../../packages/postgres/src/index.ts';
import type { RunningPostgres } from '../../../packages/postgres/src/index.ts';
import { ensureRolesAndDatabase } from '../../../packages/postgres/src/roles.ts';
import { supervise } from '../../../packages/postgres/src/supervisor.ts';

/** Major version of Debian's PostgreSQL that stands in for the bundled one. */
const debianVersion = process.env.MIZUMADO_TEST_POSTGRES;

/**
 * A PostgreSQL of its own in a temporary folder, with roles and an empty database: the bundled one, or Debian's where
 * `MIZUMADO_TEST_POSTGRES=15` says so. Stopping it removes the folder.
 */
export async function startTestCluster(): Promise<RunningPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'mizumado-test-'));
  const postgres = debianVersion
    ? await startDebianPostgres(folder, `/usr/lib/postgresql/${debianVersion}`)
    : await startPostgres({ dataDir: folder, log: () => undefined });
  return {
    ...postgres,
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As a utility runs it whose PostgreSQL is older than the bundled one. Whoever reaches the socket, which only this user does, is let in. */
async function startDebianPostgres(folder: string, programs: string): Promise<RunningPostgres> {
  const account = await postgresAccount();
  await chmod(folder, 0o700);
  if (account) await chown(folder, account.uid, account.gid);
  const cluster = join(folder, 'cluster');
  const { status, stderr } = spawnSync(
    join(programs, 'bin/initdb'),
    ['--pgdata', cluster, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--lc-ctype=C.UTF-8'],
    { ...account, cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Debian's PostgreSQL could not be set up: ${stderr}`);
  const server = await supervise(
    { programs, cluster, socketFolder: folder, account },
    () => undefined,
    () => undefined,
  );
  const url = (role: string, database: string): string =>
    `postgresql://${role}:none@localhost:5432/${database}?host=${encodeURIComponent(folder)}`;
  const adminUrl = url('postgres', 'postgres');
  await ensureRolesAndDatabase(adminUrl, { postgres: 'none', mizumado_owner: 'none', mizumado_app: 'none' });
  return {
    url: (role) => url(role, 'mizumado'),
    adminUrl,
    pepper: 'pepper',
    operatorToken: 'operator-token',
    stop: () => server.stop(),
  };
}
