/** `npm run import`: takes files of a billing system's export in, in the order in which they build on each other. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { auditedImport } from '../import/audited-import.ts';
import { importKinds, runImport } from '../import/index.ts';
import type { ImportReport } from '../import/index.ts';
import { StartFault } from '@mizumado/postgres';
import { sampleUtilities, utilitiesInFolder } from '../utility/registry-files.ts';
import type { UtilityConfig } from '../utility-config.ts';
import { readArguments, importUsage, UsageFault } from './import-arguments.ts';
import type { ImportArguments } from './import-arguments.ts';
import { explainDatabaseError, openImportDatabase } from './import-database.ts';
import type { OpenedDatabase } from './import-database.ts';
import { examine } from './import-file.ts';
import type { FileToImport } from './import-file.ts';
import { describe, progressLine } from './import-report.ts';

/** Where npm was called; npm itself goes to the project's folder. */
const folder = process.env['INIT_CWD'] ?? process.cwd();

function utilityOf(id: string): UtilityConfig {
  const utility = utilitiesInFolder(sampleUtilities, () => undefined).get(id);
  if (utility === undefined)
    throw new UsageFault(`There is no utility ${id}; its folder would be packages/utilities/${id}.`);
  return utility;
}

/** Shows progress at most five times a second, on a terminal only. */
function showProgress(totalBytes: number): {
  show: (progress: Parameters<typeof progressLine>[0]) => void;
  clear: () => void;
} {
  const began = performance.now();
  let next = 0;
  return {
    show(progress) {
      const now = performance.now();
      if (!process.stderr.isTTY || (now < next && progress.phase === 'reading')) return;
      next = now + 200;
      process.stderr.write(`\r\x1b[K${progressLine(progress, totalBytes, (now - began) / 1000)}`);
    },
    clear() {
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    },
  };
}

async function take(
  file: FileToImport,
  { utility: utilityId, mode }: ImportArguments,
  utility: UtilityConfig,
  { database, audit, pepper }: OpenedDatabase,
): Promise<ImportReport> {
  const progress = showProgress(file.bytes);
  try {
    return await auditedImport(audit, pepper, utilityId, () =>
      runImport(database, {
        utilityId,
        kind: file.kind,
        mode,
        format: file.format,
        encoding: file.encoding,
        source: createReadStream(resolve(folder, file.path)),
        pepper,
        numbers: { customerNumber: utility.customerNumber, confirmationNumber: utility.confirmationNumber },
        onProgress: progress.show,
      }),
    );
  } finally {
    progress.clear();
  }
}

/** @returns whether everything was imported; stops at the first refused file, because later ones build on it */
async function importFiles(options: ImportArguments): Promise<boolean> {
  const utility = utilityOf(options.utility);
  const files = await Promise.all(options.files.map((path) => examine(resolve(folder, path), options)));
  files.sort((one, other) => importKinds.indexOf(one.kind) - importKinds.indexOf(other.kind));
  const opened = await openImportDatabase(process.env);
  const reports: (ImportReport & { file: string })[] = [];
  try {
    for (const file of files) {
      const report = await take(file, options, utility, opened);
      reports.push({ file: file.path, ...report });
      console.log(describe(file.path, report));
      if (report.state === 'refused') break;
    }
  } finally {
    await opened.close();
    if (options.report !== undefined)
      await writeFile(resolve(folder, options.report), `${JSON.stringify(reports, null, 2)}\n`);
  }
  const left = files.slice(reports.length);
  if (left.length > 0) console.log(`Not looked at: ${left.map(({ path }) => path).join(', ')}`);
  return reports.every(({ state }) => state === 'taken');
}

try {
  const options = readArguments(process.argv.slice(2));
  if (options === undefined) console.log(importUsage);
  else process.exitCode = (await importFiles(options)) ? 0 : 1;
} catch (error) {
  const line = error instanceof UsageFault || error instanceof StartFault ? error.message : explainDatabaseError(error);
  console.error(line ?? error);
  process.exitCode = 2;
}
