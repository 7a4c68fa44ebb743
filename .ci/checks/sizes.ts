/** What a reader downloads, gzipped, against what we promised. Built in memory, as for web pages; what several lines ask of one bundle is built once. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import type { InputOptions, OutputChunk, OutputOptions } from 'rollup';
import { cdnBundle } from '../build/cdn-bundle.js';
import { report, root } from './support.ts';

interface Budget {
  what: string;
  /** Where a bundle of its own begins, for what is no part of the bundle for web pages or shares its files with others there. */
  entries?: readonly string[];
  /** What a browser loads of the bundle for web pages, with all that it needs; ends of source files. */
  loads?: readonly string[];
  /** What the page has loaded anyway; only what comes on top is counted. */
  over?: readonly string[];
  /** What stays outside of a bundle of its own. */
  without?: readonly string[];
  /** 1 KB = 1,000 bytes. */
  limitKB: number;
}

const base = 'base/mizu-element.ts';

const budgets: readonly Budget[] = [
  { what: 'shared core: Lit, context, base, SDK with ky, i18n', loads: [base], limitKB: 41.8 },
  {
    what: 'bill viewer, first load',
    loads: [
      'src/define.ts',
      'bill-viewer/bill-viewer.ts',
      'i18n/texts/ja.ts',
      'bill-viewer/texts/ja.ts',
      'theme/theme-sheet.ts',
    ],
    limitKB: 52,
  },
  {
    // With the conditions and calendar dates of @mizumado/procedures.
    what: 'FAQ: search, emergencies, redaction and dialogues, without its lists of words',
    entries: ['packages/faq/src/index.ts'],
    without: ['./names.ts'],
    limitKB: 6.8,
  },
  {
    // What is kept and counted, redaction with it, is loaded while the first answer is read; voice, saving and elements when they are asked for.
    what: 'chatbot over the shared core: button, conversation, search and dialogues, without texts',
    loads: ['chatbot/chatbot.ts', 'chatbot/panel/create.ts'],
    over: [base],
    limitKB: 24,
  },
  {
    // Sections, the bill viewer and the form to sign in are loaded when they are opened.
    what: 'my page over the shared core: frame and to-dos, without texts',
    loads: ['my-page/my-page.ts', 'my-page/to-dos/to-dos.ts'],
    over: [base],
    limitKB: 13.8,
  },
  {
    // What an ordinary form needs; addresses, long lists, files, steps and drafts come with whoever shows them.
    what: 'forms kit: text, radios, date and form with their styles, without Lit and texts',
    entries: ['text/text.ts', 'choices/radios.ts', 'date/date.ts', 'form/form.ts', 'forms.styles.ts'].map(
      (file) => `packages/components/src/forms/${file}`,
    ),
    without: ['lit', 'lit/directives/live.js'],
    limitKB: 9,
  },
  { what: 'rules of procedures: dates and conditions', entries: ['packages/procedures/src/index.ts'], limitKB: 3.5 },
  { what: 'SDK with ky', entries: ['packages/sdk/src/index.ts'], limitKB: 13 },
  { what: 'SDK without ky', entries: ['packages/sdk/src/index.ts'], without: ['ky'], limitKB: 5 },
];

async function build(input: Record<string, string>, without: readonly string[] = []): Promise<OutputChunk[]> {
  const { output: options, plugins } = cdnBundle() as { output: OutputOptions; plugins: InputOptions['plugins'] };
  const bundle = await rollup({ plugins, input, external: [...without] });
  const { output } = await bundle.generate({ ...options, sourcemap: false });
  await bundle.close();
  return output.filter((file) => file.type === 'chunk');
}

/** The bundle as web pages load it. */
let forPages: Promise<OutputChunk[]> | undefined;

const bundleOf = ({ entries, without }: Budget): Promise<OutputChunk[]> =>
  entries
    ? build(Object.fromEntries(entries.map((entry, index) => [`entry${index}`, resolve(root, entry)])), without)
    : (forPages ??= build(cdnBundle().input as Record<string, string>));

/** The chunks a browser loads for `first`: they and all they import statically. */
function closure(chunks: readonly OutputChunk[], first: readonly OutputChunk[]): Set<OutputChunk> {
  const needed = new Set(first);
  for (const { imports } of needed) for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
  return needed;
}

const sizeOf = async (budget: Budget): Promise<number> => {
  const { loads = [], over = [] } = budget;
  const chunks = await bundleOf(budget);
  const holding = (end: string): OutputChunk[] => {
    const found = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${end}`)));
    if (found.length === 0) throw new Error(`There is no ${end} in the bundle any more; mend the table of budgets`);
    return found;
  };
  const first = budget.entries ? chunks.filter(({ isEntry }) => isEntry) : loads.flatMap(holding);
  const there = closure(chunks, over.flatMap(holding));
  return [...closure(chunks, first)]
    .filter((chunk) => !there.has(chunk))
    .reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
};

const wrong: string[] = [];
for (const budget of budgets) {
  const bytes = await sizeOf(budget);
  const figures = `${(bytes / 1000).toFixed(1)} KB of ${budget.limitKB} KB  ${budget.what}`;
  console.log(figures);
  if (bytes > budget.limitKB * 1000) wrong.push(`Too large: ${figures}`);
}
report(wrong, `${budgets.length} budgets are kept`);
