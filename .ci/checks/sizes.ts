/** What a reader downloads, gzipped, against what we promised. Built in memory, as for web pages. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import type { InputOptions, OutputChunk, OutputOptions } from 'rollup';
import { cdnBundle } from '../build/cdn-bundle.js';
import { report, root } from './support.ts';

interface Budget {
  what: string;
  /** Where a browser begins. */
  entry: string;
  /** What it certainly loads on demand as well; ends of source files. */
  also?: readonly string[];
  /** What the page has loaded anyway; only what comes on top is counted. */
  over?: readonly string[];
  without?: readonly string[];
  /** 1 KB = 1,000 bytes. */
  limitKB: number;
}

const components = 'packages/components/src';

const budgets: readonly Budget[] = [
  {
    what: 'shared core: Lit, context, base, SDK with ky, i18n',
    entry: `${components}/base/mizu-element.ts`,
    limitKB: 34,
  },
  {
    what: 'bill viewer, first load',
    entry: `${components}/define.ts`,
    also: ['bill-viewer/bill-viewer.ts', 'i18n/texts/ja.ts', 'bill-viewer/texts/ja.ts', 'theme/theme-sheet.ts'],
    limitKB: 47,
  },
  {
    // With the conditions and calendar dates of @mizumado/procedures.
    what: 'FAQ: search, emergencies, redaction and dialogues, without its lists of words',
    entry: 'packages/faq/src/index.ts',
    without: ['./names.ts'],
    limitKB: 6.8,
  },
  {
    // What is kept and counted, redaction with it, is loaded while the first answer is read; voice, saving and elements when they are asked for.
    what: 'chatbot over the shared core: button, conversation, search and dialogues, without texts',
    entry: `${components}/define.ts`,
    also: ['chatbot/chatbot.ts', 'chatbot/panel/create.ts'],
    over: ['base/mizu-element.ts'],
    limitKB: 23,
  },
  {
    // Sections, the bill viewer and the form to sign in are loaded when they are opened.
    what: 'my page over the shared core: frame and to-dos, without texts',
    entry: `${components}/define.ts`,
    also: ['my-page/my-page.ts', 'my-page/to-dos/to-dos.ts'],
    over: ['base/mizu-element.ts'],
    limitKB: 12,
  },
  { what: 'rules of procedures: dates and conditions', entry: 'packages/procedures/src/index.ts', limitKB: 3.5 },
  { what: 'SDK with ky', entry: 'packages/sdk/src/index.ts', limitKB: 13 },
  { what: 'SDK without ky', entry: 'packages/sdk/src/index.ts', without: ['ky'], limitKB: 5 },
];

/** The chunks a browser loads for `first`: they and all they import statically. */
function closure(chunks: readonly OutputChunk[], first: readonly OutputChunk[]): Set<OutputChunk> {
  const needed = new Set(first);
  for (const { imports } of needed) for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
  return needed;
}

const sizeOf = async ({ entry, also = [], over, without = [] }: Budget): Promise<number> => {
  const { output: options, plugins } = cdnBundle() as { output: OutputOptions; plugins: InputOptions['plugins'] };
  const bundle = await rollup({ plugins, input: { entry: resolve(root, entry) }, external: [...without] });
  const { output } = await bundle.generate({ ...options, sourcemap: false });
  await bundle.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const holding = (ends: readonly string[]) =>
    chunks.filter(
      ({ isEntry, moduleIds }) => isEntry || moduleIds.some((id) => ends.some((end) => id.endsWith(`/${end}`))),
    );
  const there = over ? closure(chunks, holding(over)) : new Set();
  const missing = [...also, ...(over ?? [])].filter(
    (end) => !chunks.some(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${end}`))),
  );
  if (missing.length > 0)
    throw new Error(`There is no ${missing.join(', ')} in the bundle any more; mend the table of budgets`);
  return [...closure(chunks, holding(also))]
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
