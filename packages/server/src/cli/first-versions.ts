import { connectPostgres } from '../database/postgres.ts';
import { publishFirst } from '../faq/publish.ts';
import { readFaqSource } from '../faq/source-files.ts';
import type { Log } from '../log.ts';
import { sampleUtilities, utilitiesInFolder } from '../utility/registry-files.ts';

/**
 * Publishes each utility's files where there is no version yet, so that the first resident need not wait and a faulty
 * file is reported at the start.
 *
 * @throws Error that names the faulty file
 */
export async function publishFirstVersions(
  databaseUrl: string,
  utilityIds: readonly string[],
  log: Log,
): Promise<void> {
  const { database } = connectPostgres({ url: databaseUrl, connections: 1, log });
  const utilities = utilitiesInFolder(sampleUtilities, log);
  const faqSource = (id: string) => readFaqSource(sampleUtilities, id);
  try {
    for (const id of utilityIds) {
      const utility = utilities.get(id);
      if (utility) await publishFirst({ database, clock: () => new Date(), faqSource }, utility);
    }
  } finally {
    await database.destroy();
  }
}
