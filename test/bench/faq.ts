/**
 * How fast questions are answered: a base of 66 entries, one of 10,000, and the same by a plain scan that goes through every entry's words,
 * in turns.
 *
 *   node --conditions=source test/bench/faq.ts [--rounds 7]
 *
 * Prints one line of JSON: microseconds per question, and how many times faster than the scan.
 */
import { parseArgs } from 'node:util';
import { openIndex } from '@mizumado/faq';
import type { FaqEntry, FaqSource } from '@mizumado/faq';
import { buildIndex } from '@mizumado/faq/build';
import { conceptFinder, preparedConcepts } from '../../packages/faq/src/search/concepts.ts';
import { termsOf } from '../../packages/faq/src/search/terms.ts';
import { normalize } from '../../packages/faq/src/text/normalize.ts';
import { readFaqSource } from '../../packages/server/src/faq/source-files.ts';
import { utilitiesFolder } from '../faq/evaluation/knowledge.ts';
import { readQueries } from '../faq/evaluation/queries.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const source = readFaqSource(utilitiesFolder, 'morioka');
const questions = readQueries('development')
  .filter(({ lang }) => lang === 'ja')
  .map(({ text }) => text);

/** The knowledge base with each entry several times, each time in a place of its own, until there are `count`. */
const sized = (count: number): FaqSource => ({
  ...source,
  entries: Array.from({ length: count }, (_, at): FaqEntry => {
    const entry = source.entries[at % source.entries.length]!;
    const { ja } = entry.texts;
    return {
      ...entry,
      id: `${entry.id}-${at}`,
      texts: { ...entry.texts, ja: { ...ja, question: `${ja.question} 第${at}支所` } },
    };
  }),
});

type Ask = (text: string) => unknown;

/** Counts the words that question and entry share, entry by entry. */
function plainScan({ entries, concepts }: FaqSource): Ask {
  const find = conceptFinder(preparedConcepts(concepts));
  const words = (text: string): Set<string> => new Set(termsOf(normalize(text), find).tokens.map(({ term }) => term));
  const documents = entries.map(({ texts: { ja } }) =>
    words([ja.question, ...ja.alternatives, ja.short, ja.full].join('\n')),
  );
  return (text) => {
    const asked = [...words(text)];
    const scored = documents.map((document, at) => ({
      at,
      score: asked.reduce((sum, word) => sum + Number(document.has(word)), 0),
    }));
    return scored.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, 5);
  };
}

const microseconds = (ask: Ask, texts: readonly string[]): number => {
  const started = performance.now();
  for (const text of texts) ask(text);
  return ((performance.now() - started) * 1000) / texts.length;
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Both in turns, so that what else the machine does hits both. */
function compare(count: number, texts: readonly string[]): { us: number; scanUs: number } {
  const base = sized(count);
  const faq = openIndex(buildIndex(base, 'ja'));
  const askers: Ask[] = [(text) => faq.ask(text), plainScan(base)];
  for (const ask of askers) microseconds(ask, texts);
  const rounds = Array.from({ length: Number(values.rounds) }, () => askers.map((ask) => microseconds(ask, texts)));
  return { us: median(rounds.map(([us = 0]) => us)), scanUs: median(rounds.map(([, us = 0]) => us)) };
}

const small = compare(66, questions);
const large = compare(10_000, questions.slice(0, 60));
const shown = (value: number): number => Math.round(value * 10) / 10;
console.log(
  JSON.stringify({
    smallUs: shown(small.us),
    largeUs: shown(large.us),
    smallScanUs: shown(small.scanUs),
    largeScanUs: shown(large.scanUs),
    smallRatio: shown(small.scanUs / small.us),
    largeRatio: shown(large.scanUs / large.us),
  }),
);
