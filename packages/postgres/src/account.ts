import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartFault } from './faults.ts';

/** The account that runs PostgreSQL if it is not ours, as options of `spawn`. */
export interface Account {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, so root runs it as `nobody`. Other users run it as themselves. */
export async function postgresAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, , uid = '65534', gid = '65534'] = /^nobody:.*$/m.exec(users)?.[0].split(':') ?? [];
  const account = { uid: Number(uid), gid: Number(gid) };
  if (spawnSync('/bin/sh', ['-c', ':'], { ...account, cwd: '/' }).status !== 0) {
    throw new StartFault(
      'PostgreSQL may not run as root, and this system does not let root start a program as "nobody". Start Mizumado as an ordinary user.',
    );
  }
  return account;
}

/**
 * The folder of PostgreSQL's files for the data folder `dataDir`. It is `dataDir` itself, or, if `nobody` has no access
 * to it (a clone under /root), a folder in /var/lib whose path is stored in `dataDir/location`.
 */
export async function reachableHome(dataDir: string, account: Account | undefined): Promise<string> {
  await openFolder(dataDir);
  if (!account || canEnter(dataDir, account)) return dataDir;
  const note = join(dataDir, 'location');
  const noted = (await readFile(note, 'utf8').catch(() => '')).trim();
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const home = noted || `/var/lib/mizumado-${mark}`;
  await openFolder(home);
  if (!canEnter(home, account)) {
    throw new StartFault(
      `PostgreSQL runs as "nobody", who may enter neither ${dataDir} nor ${home}. Choose a folder that everybody may enter: MIZUMADO_DATA=/path npm start`,
    );
  }
  if (!noted) await writeFile(note, `${home}\n`);
  return home;
}

/**
 * Creates a folder and its parents so that others may enter them whatever the umask is; leaves existing ones unchanged.
 * Step by step, because recursive mkdir reports ENOENT on a read-only disk.
 */
export async function openFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await openFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    // Another start may have created it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await chmod(folder, 0o755);
}

function canEnter(folder: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;
}
