import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { openIndex } from '@mizumado/faq';
import { buildIndex } from '@mizumado/faq/build';
import { readBeir } from './evaluation/beir.ts';
import { figuresOf, outcomeOf } from './evaluation/measure.ts';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'beir-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
const corpus = [
  { _id: 'd1', title: '水道の開始', text: '電話で申し込みます。' },
  { _id: 'd2', title: '口座振替', text: '銀行で申し込みます。' },
];
const queries = [
  { _id: 'q1', text: '水道を開始したい' },
  { _id: 'q2', text: '振替' },
  { _id: 'q3', text: '答えのない質問' },
];

const layouts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'JSON Lines and TSV, as BEIR has them': {
    'corpus.jsonl': lines(corpus),
    'queries.jsonl': lines(queries),
    'qrels/test.tsv': 'query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t2\nq3\td1\t0\n',
  },
  'JSON lists': {
    'corpus.json': JSON.stringify(corpus),
    'queries.json': JSON.stringify(queries),
    'qrels.json': JSON.stringify([
      { 'query-id': 'q1', 'corpus-id': 'd1', score: 1 },
      { 'query-id': 'q2', 'corpus-id': 'd2', score: 1 },
    ]),
  },
  'JSON by id': {
    'corpus.json': JSON.stringify(Object.fromEntries(corpus.map(({ _id, ...row }) => [_id, row]))),
    'queries.json': JSON.stringify(Object.fromEntries(queries.map(({ _id, text }) => [_id, text]))),
    'qrels.json': JSON.stringify({ q1: { d1: 1 }, q2: { d2: 1 }, q3: { d1: 0 } }),
  },
};

for (const [name, files] of Object.entries(layouts)) {
  test(`${name} are read and measured`, () => {
    const { source, queries } = readBeir(folderOf(files), { concepts: [] });
    assert.deepEqual(
      queries.map(({ text, expect }) => [text, expect]),
      [
        ['水道を開始したい', { kind: 'answer', entries: ['d1'] }],
        ['振替', { kind: 'answer', entries: ['d2'] }],
      ],
    );
    const faq = openIndex(buildIndex(source, 'ja'));
    const { first, mrr, queries: count } = figuresOf(queries.map((query) => outcomeOf(query, faq)));
    assert.deepEqual([first, mrr, count], [1, 1, 2]);
  });
}

test('a file that is missing is named', () =>
  assert.throws(() => readBeir(folderOf({ 'corpus.json': '[]' }), { concepts: [] }), /qrels/));

test('figures count each kind of question by itself', () => {
  const faq = openIndex(buildIndex(readBeir(folderOf(layouts['JSON lists'] ?? {}), { concepts: [] }).source, 'ja'));
  const figures = figuresOf([
    outcomeOf({ text: '口座振替', expect: { kind: 'answer', entries: ['d2'] } }, faq),
    outcomeOf({ text: '口座振替', expect: { kind: 'answer', entries: ['d1'] } }, faq),
    outcomeOf({ text: '天気', expect: { kind: 'none' } }, faq),
    outcomeOf({ text: '火事', expect: { kind: 'emergency', rule: 'fire' } }, faq),
  ]);
  assert.equal(figures.first, 0.5);
  assert.equal(figures.directPrecision, 0.5);
  assert.deepEqual([figures.strayDirect, figures.emergenciesCaught, figures.falseAlarms], [0, 0, 0]);
});
