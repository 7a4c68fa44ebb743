import { parseArgs } from 'node:util';
import { UsageFault } from './import-arguments.ts';

export const faqUsage = `Works on a utility's knowledge base (FAQ).

  npm run faq -- versions --utility morioka
  npm run faq -- export   --utility morioka FILE.csv|.xlsx [--version N] [--header ja|en]
  npm run faq -- import   --utility morioka FILE.csv|.xlsx [--replace] [--note TEXT]
  npm run faq -- publish  --utility morioka --version N [--at 2026-12-01T09:00]
  npm run faq -- publish  --utility morioka [--replace]
  npm run faq -- gaps     --utility morioka
  npm run faq -- entry    --utility morioka GAP [--id well-water] [--category sewer]

  export   writes the published version, or version N, as a table: a row per entry and language
  import   makes a draft: the published version with the table's rows in it; --replace: the table only
  publish  publishes version N, now or at a time in Japan; without --version, what the utility's files hold.
           When authors changed the published version, --replace says that this may be lost
  gaps     lists questions without a good answer
  entry    makes an entry of a gap in the newest draft, question and alternatives filled in

The database is the one of \`npm start\`, or DATABASE_URL. What the table looks like: docs/faq.md
Ends with 0 when it was done, 1 when something was refused, 2 when it could not be done.`;

const commands = ['versions', 'export', 'import', 'publish', 'gaps', 'entry'] as const;
export type FaqCommand = (typeof commands)[number];

export interface FaqArguments {
  command: FaqCommand;
  utility: string;
  /** File of `export` and `import`, gap of `entry`. */
  operand: string | undefined;
  version: number | undefined;
  at: Date | undefined;
  header: 'ja' | 'en';
  replace: boolean;
  note: string;
  id: string | undefined;
  category: string | undefined;
}

const text = { type: 'string' } as const;
const options = {
  utility: text,
  version: text,
  at: text,
  header: text,
  note: text,
  id: text,
  category: text,
  replace: { type: 'boolean' },
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
export function readFaqArguments(parameters: readonly string[]): FaqArguments | undefined {
  const { values, positionals } = parse(parameters);
  const [command, operand, ...more] = positionals;
  if (values.help || command === undefined) return undefined;
  if (!commands.includes(command as FaqCommand))
    throw new UsageFault(`${command} is not one of ${commands.join(', ')}.`);
  if (values.utility === undefined) throw new UsageFault('Which utility? Add --utility morioka');
  if (['export', 'import', 'entry'].includes(command) && operand === undefined)
    throw new UsageFault(
      command === 'entry' ? 'Which gap? Add its id; `gaps` lists them.' : 'Which file? Add its name.',
    );
  if (more.length > 0) throw new UsageFault(`${more.join(' ')} is too much.`);
  if (values.header !== undefined && values.header !== 'ja' && values.header !== 'en')
    throw new UsageFault('--header is ja or en.');
  return {
    command: command as FaqCommand,
    utility: values.utility,
    operand,
    version: values.version === undefined ? undefined : versionIn(values.version),
    at: values.at === undefined ? undefined : instantInJapan(values.at),
    header: values.header ?? 'ja',
    replace: values.replace ?? false,
    note: values.note ?? '',
    id: values.id,
    category: values.category,
  };
}

function versionIn(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageFault(`--version ${value} is no number of a version.`);
  return Number(value);
}

/** `2026-12-01T09:00` by the clock in Japan. */
function instantInJapan(value: string): Date {
  const instant = new Date(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value) ? `${value}:00+09:00` : '');
  if (Number.isNaN(instant.getTime())) throw new UsageFault(`--at ${value} is not like 2026-12-01T09:00.`);
  return instant;
}
