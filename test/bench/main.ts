/**
 * `npm run bench`: measures what we promised, and says for each figure whether it is kept. `npm run bench -- http page` runs
 * only these. Every bench prints a line of JSON; the table says which of its figures count.
 */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

interface Promised {
  figure: string;
  what: string;
  atLeast?: number;
  atMost?: number;
}

interface Bench {
  name: string;
  promises: readonly Promised[];
}

const benches: readonly Bench[] = [
  {
    name: 'http',
    promises: [{ figure: 'ratio', what: 'bills.list against a bare handler with the same SQL', atLeast: 0.7 }],
  },
  {
    name: 'session',
    promises: [
      { figure: 'ratio', what: 'bills.list with a session against the same without its checks', atMost: 1.25 },
    ],
  },
  { name: 'import', promises: [{ figure: 'ratio', what: '1,000,000 bills against plain COPY', atLeast: 0.4 }] },
  {
    name: 'faq',
    promises: [
      { figure: 'smallUs', what: 'µs to answer a question from 66 entries', atMost: 100 },
      { figure: 'largeUs', what: 'µs to answer a question from 10,000 entries', atMost: 5000 },
      { figure: 'largeRatio', what: 'times faster than a plain scan of 10,000 entries', atLeast: 10 },
    ],
  },
  {
    name: 'page',
    promises: [
      { figure: 'layoutShift', what: 'cumulative layout shift until the bill is there', atMost: 0.02 },
      { figure: 'longestTaskMs', what: 'longest task in ms on a machine four times slower', atMost: 50 },
    ],
  },
];

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

const measure = async (name: string): Promise<Record<string, number>> => {
  const { stdout } = await run(process.execPath, ['--conditions=source', `test/bench/${name}.ts`], {
    cwd: root,
    maxBuffer: 1 << 24,
  });
  const line = stdout
    .trim()
    .split('\n')
    .findLast((text) => text.startsWith('{'));
  if (!line) throw new Error(`The bench ${name} told no figures:\n${stdout}`);
  return JSON.parse(line) as Record<string, number>;
};

const kept = (value: number, { atLeast = -Infinity, atMost = Infinity }: Promised): boolean =>
  value >= atLeast && value <= atMost;

const wanted = process.argv.slice(2);
for (const { name, promises } of benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const figures = await measure(name);
  console.log(`${name}  ${JSON.stringify(figures)}`);
  for (const promised of promises) {
    const value = figures[promised.figure];
    const good = value !== undefined && kept(value, promised);
    const limit = promised.atLeast === undefined ? `≤ ${promised.atMost ?? ''}` : `≥ ${promised.atLeast}`;
    console.log(`  ${good ? '✓' : '✗'} ${value ?? '?'} (${limit})  ${promised.what}`);
    if (!good) process.exitCode = 1;
  }
}
