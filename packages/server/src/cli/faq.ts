/** `npm run faq`: tables for authors, publishing, and what is missing in a utility's knowledge base. */
import { appendAudit } from '../audit/append.ts';
import { connectPostgres } from '../database/postgres.ts';
import { asStaff } from '../database/tenant.ts';
import type { TenantTransaction } from '../database/tenant.ts';
import { beginDraft, existing } from '../faq/drafts.ts';
import { putEntries, selectEntries } from '../faq/entries-store.ts';
import { draftEntryFromGap } from '../faq/gaps-handler.ts';
import { selectGaps } from '../faq/gaps-store.ts';
import { publishFirst, publishSource, publishVersion } from '../faq/publish.ts';
import type { PublishingNeeds } from '../faq/publish.ts';
import { readFaqSource } from '../faq/source-files.ts';
import { publishedVersion, selectVersions, takeTurns } from '../faq/versions-store.ts';
import { Problem } from '../http/problem.ts';
import { StartFault } from '@mizumado/postgres';
import { sampleUtilities, utilitiesInFolder } from '../utility/registry-files.ts';
import type { UtilityConfig } from '../utility-config.ts';
import { readFaqArguments, faqUsage } from './faq-arguments.ts';
import type { FaqArguments, FaqCommand } from './faq-arguments.ts';
import { formatOf, readFaqFile, writeFaqFile } from './faq-file.ts';
import {
  describeDifference,
  describeGap,
  describeIncomplete,
  describeRefusals,
  describeVersion,
} from './faq-report.ts';
import { UsageFault } from './import-arguments.ts';
import { explainDatabaseError, findDatabase } from './import-database.ts';
import { fromCallersFolder } from './callers-folder.ts';

interface Work {
  options: FaqArguments;
  utility: UtilityConfig;
  services: PublishingNeeds;
  transaction: TenantTransaction;
}

/** Each says whether everything was taken. */
const commands: Record<FaqCommand, (work: Work) => Promise<boolean>> = {
  versions: listVersions,
  export: exportTable,
  import: importTable,
  publish: ({ options, ...work }) =>
    options.version === undefined ? publishFiles({ options, ...work }) : publishGiven({ options, ...work }),
  gaps: listGaps,
  entry: makeEntry,
};

/** Operations of the API as which the audit log names the commands; the other commands only read. */
const changes: Partial<Record<FaqCommand, string>> = {
  import: 'faq.createVersion',
  publish: 'faq.publish',
  entry: 'faq.createEntryFromGap',
};

async function listVersions({ utility, services, transaction }: Work): Promise<boolean> {
  const versions = await selectVersions(transaction, utility.id, services.clock(), 20, undefined);
  console.log(versions.map(describeVersion).join('\n'));
  return true;
}

async function exportTable({ options, utility, services, transaction }: Work): Promise<boolean> {
  const version = options.version ?? (await publishedVersion(transaction, utility.id, services.clock())) ?? 0;
  await existing(transaction, utility.id, services.clock(), version);
  const entries = await selectEntries(transaction, utility.id, version);
  const rows = await writeFaqFile(fromCallersFolder(options.operand ?? ''), entries, options.header);
  console.log(`${options.operand}: version ${version}, ${entries.length} entries in ${rows} rows`);
  return true;
}

async function importTable({ options, utility, services, transaction }: Work): Promise<boolean> {
  const { entries, refusals } = await readFaqFile(fromCallersFolder(options.operand ?? ''));
  if (refusals.length > 0) {
    console.log(`${options.operand}: refused; nothing was changed\n${describeRefusals(refusals, options.header)}`);
    return false;
  }
  const published = (await publishedVersion(transaction, utility.id, services.clock())) ?? 0;
  const before = await selectEntries(transaction, utility.id, published);
  const version = await beginDraft(
    transaction,
    utility.id,
    { note: options.note, ...(options.replace && { entries }) },
    services,
  );
  if (!options.replace) await putEntries(transaction, utility.id, version, entries);
  console.log(`${options.operand}: draft ${version}; ${describeDifference(before, entries, options.replace)}`);
  console.log(`Publish it with: npm run faq -- publish --utility ${utility.id} --version ${version}`);
  return true;
}

async function publishGiven({ options, utility, services, transaction }: Work): Promise<boolean> {
  const now = services.clock();
  const version = options.version ?? 0;
  await takeTurns(transaction, utility.id);
  const { state, entryCount } = await existing(transaction, utility.id, now, version);
  if (state === 'published' || state === 'superseded') throw new UsageFault(`Version ${version} was published before.`);
  if (entryCount === 0) throw new UsageFault(`Version ${version} has no entries.`);
  const incomplete = await publishVersion(
    transaction,
    utility,
    version,
    new Date(Math.max(now.getTime(), options.at?.getTime() ?? 0)),
  );
  if (incomplete.length > 0)
    console.log(`Version ${version} is not published; these texts are empty:\n${describeIncomplete(incomplete)}`);
  else console.log(describeVersion(await existing(transaction, utility.id, now, version)));
  return incomplete.length === 0;
}

async function publishFiles({ options, utility, services, transaction }: Work): Promise<boolean> {
  const now = services.clock();
  const source = services.faqSource(utility.id);
  if (!source) throw new UsageFault(`There is no knowledge base in the files of ${utility.id}.`);
  if (options.at) throw new UsageFault('--at needs --version.');
  await takeTurns(transaction, utility.id);
  const published = await publishedVersion(transaction, utility.id, now);
  const { origin } =
    published === undefined ? { origin: 'files' } : await existing(transaction, utility.id, now, published);
  if (origin === 'authors' && !options.replace) {
    throw new UsageFault(
      `Version ${published} holds what authors wrote. Export it first; --replace publishes the files in its place.`,
    );
  }
  console.log(
    describeVersion(
      await existing(transaction, utility.id, now, await publishSource(transaction, utility, source, now)),
    ),
  );
  return true;
}

async function listGaps({ utility, services, transaction }: Work): Promise<boolean> {
  const gaps = await selectGaps(transaction, utility.id, services.clock());
  console.log(
    gaps.length === 0
      ? 'Every question of the last 90 days found an answer.'
      : gaps.slice(0, 50).map(describeGap).join('\n'),
  );
  return true;
}

async function makeEntry({ options, utility, services, transaction }: Work): Promise<boolean> {
  const wanted = {
    ...(options.id !== undefined && { entryId: options.id }),
    ...(options.category !== undefined && { category: options.category }),
  };
  const { version, entry } = await draftEntryFromGap(transaction, utility.id, options.operand ?? '', wanted, services);
  console.log(`Draft ${version} has the entry ${entry.id}: ${entry.texts.ja.question}`);
  console.log(`Write its answer: npm run faq -- export --utility ${utility.id} --version ${version} faq.xlsx`);
  return true;
}

async function run(options: FaqArguments): Promise<boolean> {
  const utility = utilitiesInFolder(sampleUtilities, () => undefined).get(options.utility);
  if (!utility)
    throw new UsageFault(
      `There is no utility ${options.utility}; its folder would be packages/utilities/${options.utility}.`,
    );
  if (options.operand !== undefined && options.command !== 'entry') formatOf(options.operand);
  const found = await findDatabase(process.env);
  const { database } = connectPostgres({ url: found.url, connections: 1, log: () => undefined });
  const services: PublishingNeeds = {
    database,
    clock: () => new Date(),
    faqSource: (id) => readFaqSource(sampleUtilities, id),
  };
  try {
    if (options.command !== 'publish') await publishFirst(services, utility);
    return await asStaff(database, utility.id, async (transaction) => {
      const done = await commands[options.command]({ options, utility, services, transaction });
      const action = changes[options.command];
      if (done && action)
        await appendAudit(transaction, found.pepper, utility.id, {
          at: services.clock().toISOString(),
          actor: { kind: 'system', id: null },
          action,
          subjects: [],
          outcome: 'done',
        });
      return done;
    });
  } finally {
    await database.destroy();
    await found.stop();
  }
}

try {
  const options = readFaqArguments(process.argv.slice(2));
  if (options === undefined) console.log(faqUsage);
  else process.exitCode = (await run(options)) ? 0 : 1;
} catch (error) {
  const told =
    error instanceof UsageFault || error instanceof StartFault
      ? error.message
      : error instanceof Problem
        ? 'There is no such version or gap.'
        : explainDatabaseError(error);
  console.error(told ?? error);
  process.exitCode = 2;
}
