import { parseArgs } from 'node:util';
import { importKinds } from '../import/index.ts';
import type { FileEncoding, ImportKind, ImportReport } from '../import/index.ts';

export const importUsage = `Takes in the export of a billing system.

  npm run import -- --utility morioka FILE…

  --utility ID         the utility the files belong to
  --kind KIND          what the files hold; guessed from the name or the header when left out
                       ${importKinds.join(', ')}
  --mode file|line     file: one refused line refuses the file (usual); line: good lines are taken
  --encoding ENCODING  utf-8 or shift_jis; guessed when left out
  --report FILE        writes the reports as JSON

Files are CSV, or JSON Lines when the name ends in .jsonl. The format: docs/import.md
The database is the one of \`npm start\`, or DATABASE_URL together with MIZUMADO_PEPPER.
Ends with 0 when all was taken, 1 when a file was refused, 2 when it could not be done.`;

/** A fault that the caller can correct; its message is the only line shown. */
export class UsageFault extends Error {
  override name = 'UsageFault';
}

export interface ImportArguments {
  readonly utility: string;
  readonly files: readonly string[];
  readonly kind: ImportKind | undefined;
  readonly mode: ImportReport['mode'];
  readonly encoding: FileEncoding | undefined;
  readonly report: string | undefined;
}

function oneOf<T extends string>(option: string, value: string | undefined, known: readonly T[]): T | undefined {
  if (value === undefined || known.includes(value as T)) return value as T | undefined;
  throw new UsageFault(`--${option} ${value} is not one of ${known.join(', ')}.`);
}

const text = { type: 'string' } as const;
const options = {
  utility: text,
  kind: text,
  mode: text,
  encoding: text,
  report: text,
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], allowPositionals: true, options });
  } catch (error) {
    throw new UsageFault(`${(error as Error).message.split('. ')[0]}. Try --help.`);
  }
}

/** @returns undefined when help was asked for @throws UsageFault */
export function readArguments(parameters: readonly string[]): ImportArguments | undefined {
  const { values, positionals: files } = parse(parameters);
  if (values.help) return undefined;
  if (values.utility === undefined) throw new UsageFault('Which utility? Add --utility morioka');
  if (files.length === 0) throw new UsageFault('Which file? Add its name at the end.');
  return {
    utility: values.utility,
    files,
    kind: oneOf('kind', values.kind, importKinds),
    mode: oneOf('mode', values.mode, ['file', 'line']) ?? 'file',
    encoding: oneOf('encoding', values.encoding?.toLowerCase(), ['utf-8', 'shift_jis']),
    report: values.report,
  };
}
