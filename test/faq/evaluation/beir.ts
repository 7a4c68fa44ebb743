/** Reads a folder as BEIR lays it out: corpus, queries and qrels, each as JSON, JSON Lines or TSV. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { FaqEntry, FaqSource } from '@mizumado/faq';
import type { Expected } from './queries.ts';

type Row = Readonly<Record<string, unknown>>;

export interface BeirSet {
  readonly source: FaqSource;
  readonly queries: readonly { text: string; expect: Expected }[];
}

const word = (row: Row, ...names: string[]): string => {
  const value = names.map((name) => row[name]).find((value) => value !== undefined);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const tsv = (text: string): Row[] => {
  const [head = [], ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  // Files without a line of names have an id in each of three columns.
  const named = head.some((name) => name.endsWith('id'));
  const names = named ? head : ['query-id', 'corpus-id', 'score'];
  return (named ? lines : [head, ...lines]).map((cells) =>
    Object.fromEntries(names.map((name, at) => [name, cells[at]])),
  );
};

/** `{ q1: { d1: 1 } }` or a list, one row for each. */
const rowsOf = (value: unknown): Row[] => {
  if (Array.isArray(value)) return value as Row[];
  return Object.entries(value as Record<string, unknown>).flatMap(([id, inner]): Row[] => {
    if (typeof inner === 'string') return [{ _id: id, text: inner }];
    const entries = Object.entries(inner as Record<string, unknown>);
    return entries.every(([, score]) => typeof score === 'number')
      ? entries.map(([document, score]) => ({ 'query-id': id, 'corpus-id': document, score }))
      : [{ _id: id, ...(inner as Row) }];
  });
};

function read(folder: string, name: string): Row[] {
  const names = [
    `${name}.jsonl`,
    `${name}.json`,
    `${name}.tsv`,
    `${name}/test.tsv`,
    ...globSync(`${name}/*.{tsv,json,jsonl}`, { cwd: folder }).sort(),
  ];
  const file = names.map((file) => `${folder}/${file}`).find((file) => existsSync(file));
  if (file === undefined) throw new Error(`${folder}: there is no ${name}.json, .jsonl or .tsv`);
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.tsv')) return tsv(text);
  return file.endsWith('.jsonl')
    ? text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Row)
    : rowsOf(JSON.parse(text));
}

const entryOf = (row: Row): FaqEntry => {
  const title = word(row, 'title', 'question');
  const text = word(row, 'text', 'answer');
  const ja = { question: title || text, alternatives: [], short: '', full: text };
  return {
    id: word(row, '_id', 'id'),
    category: 'any',
    texts: { ja },
    links: [],
    action: null,
    validFrom: null,
    validTo: null,
    office: 'customer-centre',
    source: { title: { ja: title }, href: null, updatedOn: '' },
  };
};

/** @param concepts the dictionary to search with  @throws Error that says which file is missing */
export function readBeir(folder: string, { concepts }: Pick<FaqSource, 'concepts'>): BeirSet {
  const right = new Map<string, string[]>();
  for (const row of read(folder, 'qrels')) {
    if (Number(row.score ?? 1) <= 0) continue;
    const id = word(row, 'query-id', 'query_id', 'qid');
    right.set(id, [...(right.get(id) ?? []), word(row, 'corpus-id', 'corpus_id', 'doc_id', 'pid')]);
  }
  return {
    source: {
      utility: 'any',
      entries: read(folder, 'corpus').map(entryOf),
      facts: {},
      concepts,
      emergencies: [],
      dialogues: [],
      greeting: { text: { ja: '' }, quickReplies: [] },
    },
    queries: read(folder, 'queries')
      .map((row) => ({ text: word(row, 'text', 'query'), entries: right.get(word(row, '_id', 'id')) ?? [] }))
      .filter(({ entries }) => entries.length > 0)
      .map(({ text, entries }) => ({ text, expect: { kind: 'answer', entries } })),
  };
}
