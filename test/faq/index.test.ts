import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openIndex } from '@mizumado/faq';
import type { FaqIndex } from '@mizumado/faq';
import { buildIndex } from '@mizumado/faq/build';
import { entry, smallSource } from './small-source.ts';

const index = buildIndex(smallSource, 'ja');

test('an index is plain JSON, and the same for the same source in any order', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(index)), index);
  const turned = { ...smallSource, entries: smallSource.entries.toReversed() };
  assert.equal(JSON.stringify(buildIndex(turned, 'ja')), JSON.stringify(index));
});

test('entries come in one language, with the facts filled in', () => {
  const { entries, greeting, emergencies } = buildIndex(smallSource, 'en');
  const stop = entries.find(({ entryId }) => entryId === 'stop-water');
  assert.equal(stop?.question, 'How do I stop my water?');
  assert.equal(stop.short, 'Phone 0194-00-0000.');
  assert.deepEqual(stop.links, [{ label: 'Phone', href: 'tel:0194-00-0000' }]);
  assert.equal(greeting.text, 'This is the Customer Centre');
  assert.deepEqual([emergencies[0]?.phone, emergencies[0]?.steps[1]], ['0194-00-0001', 'Phone 0194-00-0000']);
});

test('a language that is not there falls back on Japanese', () => {
  assert.equal(buildIndex(smallSource, 'ko').entries[0]?.question, '口座振替を申し込むには');
});

test('a name that is no fact stays as it is, also one that every object has', () => {
  const odd = entry('odd', { ja: { question: '{unknown}と{constructor}', alternatives: [], short: 'あ', full: 'あ' } });
  assert.equal(buildIndex({ ...smallSource, entries: [odd] }, 'ja').entries[0]?.question, '{unknown}と{constructor}');
});

test('an id given twice is an error', () => {
  const twice = [...smallSource.entries, ...smallSource.entries.slice(0, 1)];
  assert.throws(() => buildIndex({ ...smallSource, entries: twice }, 'ja'), /stop-water/);
});

test('postings are steps from entry to entry, of whole numbers', () => {
  const check = ({ terms, postings, entries }: FaqIndex): void => {
    assert.equal(terms.split(' ').length, postings.length);
    for (const [most = 0, ...steps] of postings) {
      const positions = steps.filter((_, at) => at % 2 === 0);
      assert.ok(steps.every(Number.isInteger) && Number.isInteger(most) && steps.length % 2 === 0);
      assert.ok(
        positions.slice(1).every((step) => step > 0) && positions.reduce((sum, step) => sum + step, 0) < entries.length,
      );
    }
  };
  check(index);
  check(buildIndex(smallSource, 'en'));
});

test('entries are found on the days they are valid only', () => {
  const found = (today?: string): boolean => {
    const faq = openIndex(index, today === undefined ? {} : { today });
    assert.equal(
      faq.entry('spring-campaign') !== undefined,
      faq.ask('春のキャンペーン').hits.some(({ entry }) => entry.entryId === 'spring-campaign'),
    );
    return faq.entry('spring-campaign') !== undefined;
  };
  for (const [today, expected] of [
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2026-04-30', true],
    ['2026-05-01', false],
    [undefined, true],
  ] as const)
    assert.equal(found(today), expected, today);
});

test('an index without entries hands over', () => {
  assert.equal(openIndex(buildIndex({ ...smallSource, entries: [] }, 'ja')).ask('水道を止めたい').kind, 'hand-over');
});
