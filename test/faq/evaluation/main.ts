/**
 * `npm run eval:faq`: how well questions are answered, per utility, on the held-out queries.
 *
 *   npm run eval:faq -- [--set development] [--misses]      on queries of test/faq/queries/
 *   npm run eval:faq -- FOLDER [--lang ja]                  on a folder with corpus, queries and qrels as BEIR has them
 *
 * `--misses` lists what went wrong; meant for the development queries.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openIndex } from '@mizumado/faq';
import { buildIndex } from '@mizumado/faq/build';
import { readFaqSource } from '../../../packages/server/src/faq/source-files.ts';
import { readBeir } from './beir.ts';
import { knowledgeOf, utilitiesFolder } from './knowledge.ts';
import { figuresOf, outcomeOf } from './measure.ts';
import type { Figures, Outcome } from './measure.ts';
import { queriesFor, readQueries, utilityIds } from './queries.ts';
import type { QuerySet } from './queries.ts';

const { values, positionals } = parseArgs({
  options: {
    set: { type: 'string', default: 'held-out' },
    misses: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'ja' },
  },
  allowPositionals: true,
});

const columns: readonly (readonly [title: string, figure: keyof Figures])[] = [
  ['queries', 'queries'],
  ['SR@1', 'first'],
  ['SR@3', 'firstThree'],
  ['SR@5', 'firstFive'],
  ['MRR', 'mrr'],
  ['direct precision', 'directPrecision'],
  ['direct', 'direct'],
  ['hand-over', 'handOver'],
  ['out-of-scope direct', 'strayDirect'],
  ['emergencies caught', 'emergenciesCaught'],
  ['false alarms', 'falseAlarms'],
];

const shown = (value: number): string =>
  Number.isNaN(value) ? '–' : Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);

const nameWidth = 20;

function printTable(rows: readonly (readonly [name: string, outcomes: readonly Outcome[]])[]): void {
  console.log(`${''.padEnd(nameWidth)}${columns.map(([title]) => title).join('  ')}`);
  for (const [name, outcomes] of rows) {
    const figures = figuresOf(outcomes);
    console.log(
      `${name.padEnd(nameWidth)}${columns.map(([title, figure]) => shown(figures[figure]).padStart(title.length)).join('  ')}`,
    );
  }
}

const isRight = ({ query: { expect }, answer, place }: Outcome): boolean => {
  if (expect.kind === 'answer') return answer.kind === 'direct' ? place === 1 : answer.kind === 'suggest' && place <= 3;
  return expect.kind === 'none' ? answer.kind !== 'direct' && answer.kind !== 'emergency' : answer.kind === 'emergency';
};

function printMisses(outcomes: readonly Outcome[]): void {
  for (const { query, answer } of outcomes.filter((outcome) => !isRight(outcome))) {
    const wanted = query.expect.kind === 'answer' ? query.expect.entries.join('|') : query.expect.kind;
    console.log(
      `  ${answer.kind} ${query.text} → ${answer.hits
        .map(({ entry, confidence }) => `${entry.entryId} ${confidence}`)
        .slice(0, 4)
        .join(', ')}; wanted ${wanted}`,
    );
  }
}

const [folder] = positionals;
if (folder !== undefined) {
  const { source, queries } = readBeir(resolve(folder), readFaqSource(utilitiesFolder, utilityIds[0]));
  const faq = openIndex(buildIndex(source, values.lang));
  printTable([[`${source.entries.length} entries`, queries.map((query) => outcomeOf(query, faq))]]);
} else {
  const queries = readQueries(values.set as QuerySet);
  if (queries.length === 0) throw new Error(`There are no ${values.set} queries in test/faq/queries/`);
  const all = utilityIds.map(
    (utility) =>
      [
        utility,
        queriesFor(queries, utility).map((query) => ({
          query,
          outcome: outcomeOf(query, knowledgeOf(utility, query.lang)),
        })),
      ] as const,
  );
  const languages = [...new Set(queries.map(({ lang }) => lang))].sort();
  printTable(
    all.flatMap(([utility, results]) => [
      [utility, results.map(({ outcome }) => outcome)] as const,
      ...languages.map(
        (lang) =>
          [`  ${lang}`, results.filter(({ query }) => query.lang === lang).map(({ outcome }) => outcome)] as const,
      ),
    ]),
  );
  for (const [utility, results] of values.misses ? all : []) {
    console.log(`\n${utility}`);
    printMisses(results.map(({ outcome }) => outcome));
  }
}
