/** `npm run audit:verify`: checks that the audit log is unchanged. */
import { hashInHex, reasons, verifyAudit } from '../audit/verify.ts';
import type { Verdict } from '../audit/verify.ts';
import { connectPostgres } from '../database/postgres.ts';
import { StartFault } from '@mizumado/postgres';
import { sampleUtilities, utilitiesInFolder, utilityIdsIn } from '../utility/registry-files.ts';
import { readVerifyArguments, auditVerifyUsage } from './audit-verify-arguments.ts';
import type { VerifyArguments } from './audit-verify-arguments.ts';
import { UsageFault } from './import-arguments.ts';
import { explainDatabaseError, findDatabase } from './import-database.ts';

/** @returns whether every log is what was written */
async function verify({ utility, expected }: VerifyArguments): Promise<boolean> {
  if (utility !== undefined && !utilitiesInFolder(sampleUtilities, () => undefined).get(utility))
    throw new UsageFault(`There is no utility ${utility}; its folder would be packages/utilities/${utility}.`);
  const ids = utility === undefined ? utilityIdsIn(sampleUtilities) : [utility];
  const { url, pepper, stop } = await findDatabase(process.env);
  const { database } = connectPostgres({ url, connections: 1, log: () => undefined });
  try {
    let good = true;
    for (const id of ids) {
      const verdict = await verifyAudit(database, pepper, id, expected);
      console.log(described(id, verdict));
      if (verdict.broken) good = false;
    }
    return good;
  } finally {
    await database.destroy();
    await stop();
  }
}

function described(utility: string, { lines, head, broken }: Verdict): string {
  if (broken)
    return `${utility}: BROKEN at line ${broken.sequence}: ${reasons[broken.reason]}. ${lines} lines before it are as they were written.`;
  if (!head || lines === 0) return `${utility}: no lines yet`;
  return `${utility}: ${lines} lines, all as they were written. Head: ${head.sequence}:${hashInHex(head.hash)}`;
}

try {
  const options = readVerifyArguments(process.argv.slice(2));
  if (options === undefined) console.log(auditVerifyUsage);
  else process.exitCode = (await verify(options)) ? 0 : 1;
} catch (error) {
  const line = error instanceof UsageFault || error instanceof StartFault ? error.message : explainDatabaseError(error);
  console.error(line ?? error);
  process.exitCode = 2;
}
