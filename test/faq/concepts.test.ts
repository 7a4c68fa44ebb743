import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ConceptGroup } from '@mizumado/faq';
import { conceptFinder, preparedConcepts } from '../../packages/faq/src/search/concepts.ts';
import { normalize } from '../../packages/faq/src/text/normalize.ts';

const dictionary = JSON.parse(
  readFileSync(new URL('../../packages/faq/data/concepts.json', import.meta.url), 'utf8'),
) as ConceptGroup[];
const find = conceptFinder(preparedConcepts(dictionary));
const conceptsIn = (text: string): string[] => find(normalize(text)).map(({ concept }) => concept.id);

const finder = (words: readonly string[]) => {
  const inGroup = conceptFinder(preparedConcepts([{ id: 'it', words }]));
  return (text: string): boolean => inGroup(normalize(text)).length > 0;
};

test('the dictionary has 60 concepts or more, each id once, each with words', () => {
  assert.ok(dictionary.filter(({ role }) => role === undefined).length >= 60);
  assert.equal(new Set(dictionary.map(({ id }) => id)).size, dictionary.length);
  for (const { id, words } of dictionary)
    assert.ok(
      words.length > 0 &&
        words.every((word) => normalize(word).trim().length > 1 || /\p{Script=Han}|^[ai]$/u.test(word)),
      id,
    );
});

for (const text of ['引っ越し', '引越', 'ひっこし', 'ヒッコシ', '転居', 'I am moving', 'hikkoshi']) {
  test(`${text} means moving`, () => assert.ok(conceptsIn(text).includes('moving')));
}

test('short kana words are not found inside katakana words', () => {
  const leak = finder(['もれ']);
  assert.ok(leak('もれている'));
  assert.ok(leak('モレ'));
  assert.ok(!leak('メモレター'));
});

test('English words begin where a word begins, and end with an ending at most', () => {
  const bill = finder(['bill']);
  assert.ok(bill('my bills') && bill('billing') && bill('水道のbillは'));
  assert.ok(!bill('handbill') && !bill('billboard'));
  const me = finder(['me']);
  assert.ok(me('tell me') && !me('meter'));
});

test('fillers and matters of others are told apart from concepts', () => {
  const roleOf = (text: string): (string | undefined)[] => find(normalize(text)).map(({ concept }) => concept.role);
  assert.ok(roleOf('教えてください').includes('filler'));
  assert.ok(roleOf('住民票').includes('outside'));
});
