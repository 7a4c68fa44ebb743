import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, normalize } from '../../packages/faq/src/text/normalize.ts';
import { stem } from '../../packages/faq/src/text/stem.ts';
import { tokensOf } from '../../packages/faq/src/text/tokens.ts';

const terms = (text: string): string[] => tokensOf(normalize(text)).map(({ term }) => term);
const shared = (a: string, b: string): string[] => terms(a).filter((term) => terms(b).includes(term));

test('what looks different and is the same is one', () => {
  assert.equal(normalize('ｸﾚｼﾞｯﾄｶｰﾄﾞ'), normalize('クレジットカード'));
  assert.equal(normalize('メーター'), normalize('メータ'));
  assert.equal(normalize('ＰａｙＰａｙ'), 'paypay');
  assert.equal(normalize('水が でません'), '水がでません');
  assert.equal(normalize('My  Bill を 見たい'), 'my billを見たい');
  assert.equal(normalize('料金（りょうきん）の 払（はら）い'), '料金の払い');
  assert.equal(fold('ヴィトン・コンビニ'), 'ゔぃとん・こんびに');
});

test('okurigana is dropped, so that 引っ越し and 引越 share a pair', () => {
  for (const written of ['引っ越し', '引越し', '引越']) assert.ok(terms(written).includes('引越'), written);
  assert.ok(terms('支払いの方法').includes('払方'));
});

test('kanji far apart, or parted by a mark, are not joined', () => {
  assert.ok(!terms('水はおいしいですか料金').includes('水料'));
  assert.ok(!terms('水、料金').includes('水料'));
});

test('whole runs are terms of their own', () => {
  assert.ok(terms('使用水量').includes('使用水量'));
  assert.ok(terms('コンビニ払い').includes('こんびに'));
  assert.ok(terms('PayPayで').includes('paypay'));
});

test('katakana and hiragana meet in pairs; hiragana counts little', () => {
  assert.ok(shared('コンビニ', 'こんびに').length >= 3);
  const weightOf = (text: string): number => tokensOf(normalize(text)).find(({ term }) => term === 'こん')?.weight ?? 0;
  assert.ok(weightOf('こんびに') < weightOf('コンビニ'));
});

test('English words are stemmed lightly', () => {
  for (const [a, b] of [
    ['bills', 'billing'],
    ['charges', 'charged'],
    ['stopped', 'stopping'],
    ['deliveries', 'delivery'],
  ] as const)
    assert.equal(stem(a), stem(b));
  assert.notEqual(stem('bus'), stem('bu'));
  assert.equal(stem('gas'), 'gas');
});

test('tokens lie inside the text, and normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const normalized = normalize(text);
      assert.equal(fold(normalized).length, normalized.length);
      for (const { from, to, weight, term } of tokensOf(normalized))
        assert.ok(from >= 0 && from < to && to <= normalized.length && weight > 0 && term.length > 0);
    }),
  );
});
