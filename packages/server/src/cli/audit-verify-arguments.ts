import { parseArgs } from 'node:util';
import type { Anchor } from '../audit/verify.ts';
import { UsageFault } from './import-arguments.ts';

export const auditVerifyUsage = `Calculates the audit log's chain anew and tells whether a line was edited, removed, added or moved.

  npm run audit:verify
  npm run audit:verify -- --utility morioka [--expect 42:9f3c51d0]

  --utility ID      only this utility; all of them when left out
  --expect N:HASH   line N must still have this hash; its beginning is enough. Note the head that this command
                    shows where the database's administrators cannot reach it, and give it the next time

The database is the one of \`npm start\`, running or not, or DATABASE_URL together with MIZUMADO_PEPPER. More: docs/audit.md
Ends with 0 when all is as it was written, 1 when it is not, 2 when it could not be looked at.`;

export interface VerifyArguments {
  readonly utility: string | undefined;
  readonly expected: Anchor | undefined;
}

const options = {
  utility: { type: 'string' },
  expect: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options });
  } catch (error) {
    throw new UsageFault(`${(error as Error).message.split('. ')[0]}. Try --help.`);
  }
}

/** @returns undefined when help was asked for @throws UsageFault */
export function readVerifyArguments(parameters: readonly string[]): VerifyArguments | undefined {
  const { utility, expect, help } = parse(parameters).values;
  if (help) return undefined;
  if (expect !== undefined && utility === undefined)
    throw new UsageFault('--expect needs --utility: every utility has a log of its own.');
  return { utility, expected: expect === undefined ? undefined : anchorIn(expect) };
}

function anchorIn(text: string): Anchor {
  const [, sequence, hash] = /^([1-9]\d{0,14}):([0-9a-f]{8,64})$/i.exec(text) ?? [];
  if (sequence === undefined || hash === undefined)
    throw new UsageFault(
      `--expect ${text} is not NUMBER:HASH, such as 42:9f3c51d0; eight digits of the hash at least.`,
    );
  return { sequence: Number(sequence), hash };
}
