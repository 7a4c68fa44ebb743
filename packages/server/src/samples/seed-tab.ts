import { dateInJapan } from '../clock.ts';
import type { ImportDatabase } from '../import/index.ts';
import { namedPlans } from './cases.ts';
import { writeExport } from './export-files.ts';
import { profileOf } from './profiles.ts';
import { takeExport } from './take-export.ts';

export interface TabSeed {
  readonly utility: string;
  readonly pepper: string;
  /** JST date up to which things happened; today when left out. */
  readonly today?: string;
}

/** Fills a database in memory with the named sample customers of a utility; runs in a browser tab. */
export async function seedTab(
  database: ImportDatabase,
  { utility, pepper, today = dateInJapan(new Date()) }: TabSeed,
): Promise<void> {
  const files = await writeExport(profileOf(utility), namedPlans(utility, today), today);
  await takeExport(database, { utilityId: utility, pepper }, files);
}
