import { explaining, Held, holdLock, openFolder, StartFault, startPostgres } from '@mizumado/postgres';
import type { Lock, RunningPostgres } from '@mizumado/postgres';
import { jsonLog } from '../log.ts';
import type { Log } from '../log.ts';
import type { Ending } from './ending.ts';
import { openLogFile } from './log-file.ts';
import { checkPorts } from './ports.ts';
import type { Settings } from './settings.ts';
import { step } from './terminal.ts';

export interface OpenDatabase {
  /** The lock on the data folder, so that no other process starts on it. */
  lock: Lock;
  postgres: RunningPostgres;
  log: Log;
  /** Path of the log. */
  logFile: string;
}

/**
 * Takes the data folder, looks whether the ports are free, opens the log and starts PostgreSQL. `ending` closes all of it.
 * @throws StartFault that says what to do
 */
export async function openDatabase(
  { dataDir, host, port, sites }: Settings,
  ending: Ending,
  tell: (line: string) => void,
): Promise<OpenDatabase> {
  const lock = await openDataFolder(dataDir);
  ending.onEnd(lock.release);
  await checkPorts([
    { host, port, variable: 'PORT' },
    ...sites.map((site) => ({ host: 'localhost', port: site.port, variable: site.variable })),
  ]);
  const file = openLogFile(dataDir, tell);
  const log = jsonLog((line) => file.write(line));
  const note = (line: string): void => log({ level: 'info', event: `postgres: ${line}` });
  const postgres = await step('PostgreSQL', () =>
    startPostgres({
      dataDir,
      serverLog: note,
      log: (line) => {
        note(line);
        tell(line);
      },
    }),
  );
  ending.onEnd(postgres.stop);
  return { lock, postgres, log, logFile: file.path };
}

/** Makes the data folder and takes its lock. @throws StartFault when another start holds it */
async function openDataFolder(dataDir: string): Promise<Lock> {
  try {
    return await explaining(dataDir, async () => {
      await openFolder(dataDir);
      return holdLock(dataDir, 'start');
    });
  } catch (error) {
    if (!(error instanceof Held)) throw error;
    const { pid, url } = error.holder;
    throw new StartFault(
      url
        ? `Mizumado is already running (process ${pid}): ${url}`
        : `Mizumado is just being started by process ${pid}.`,
    );
  }
}
