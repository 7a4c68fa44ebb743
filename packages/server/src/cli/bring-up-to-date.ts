import { StartFault } from '@mizumado/postgres';
import { OtherMigrations } from '../database/carried-out.ts';
import type { Log } from '../log.ts';
import { migrateDatabase } from '../node.ts';

/**
 * Brings the schema of the database in a data folder up to date.
 *
 * @returns names of the migrations that were carried out
 * @throws StartFault when the data are of another version of the code
 */
export async function bringUpToDate(ownerUrl: string, dataDir: string, log: Log): Promise<string[]> {
  try {
    return await migrateDatabase(ownerUrl, log);
  } catch (error) {
    if (!(error instanceof OtherMigrations)) throw error;
    throw new StartFault(
      `${error.message}: the data in ${dataDir} are of another version. Go back to that, or remove the folder to begin anew; sample data come again by themselves.`,
      { cause: error },
    );
  }
}
