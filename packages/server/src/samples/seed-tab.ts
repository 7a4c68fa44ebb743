import type { PGlite } from '@electric-sql/pglite';
import type { Kysely } from 'kysely';
import { dateInJapan } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import { pgliteImportDatabase } from '../import/copy-pglite.ts';
import { namedPlans } from './cases.ts';
import { writeExport } from './export-files.ts';
import { profileOf } from './profiles.ts';
import { takeExport } from './take-export.ts';

export interface TabSeed {
  readonly pglite: PGlite;
  /** Kysely over the same PGlite. */
  readonly database: Kysely<Database>;
  readonly utility: string;
  readonly pepper: string;
  /** JST date; today when left out. */
  readonly today?: string;
}

/** Fills a database in memory with the named sample customers of a utility; runs in a browser tab. */
export async function seedTab({ pglite, database, utility, pepper, today = dateInJapan(new Date()) }: TabSeed): Promise<void> {
  const files = await writeExport(profileOf(utility), namedPlans(utility, today), today);
  await takeExport(pgliteImportDatabase(pglite, database), { utilityId: utility, pepper }, files);
}
