import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openIndex } from '@mizumado/faq';
import { buildIndex } from '@mizumado/faq/build';
import { knowledgeOf } from './evaluation/knowledge.ts';
import { smallSource } from './small-source.ts';

const small = openIndex(buildIndex(smallSource, 'ja'));
const rule = (text: string, faq = small): string | undefined => {
  const answer = faq.ask(text);
  return answer.kind === 'emergency' ? answer.rule.rule : undefined;
};

test('all words of a group must occur, each in any of its forms, `…` within one sentence', () => {
  assert.equal(rule('道路から水が噴き出している'), 'burst');
  assert.equal(rule('歩道で水がふわっと噴いた'), 'burst');
  assert.equal(rule('水が噴き出している'), undefined);
  assert.equal(rule('道路に水。それから噴いた'), undefined);
  assert.equal(rule('Water is GUSHING'), 'burst');
});

test('an excluded word takes it back', () => {
  assert.equal(rule('道路から水が噴き出す予定'), undefined);
  assert.equal(rule('道路の噴水から水が噴き出している'), undefined);
});

test('full width, katakana and spaces make no difference', () => {
  assert.equal(rule('ＷＡＴＥＲ　ｇｕｓｈｉｎｇ'), 'burst');
  assert.equal(rule('道路から　水が 噴き出している'), 'burst');
});

test('an emergency tells what to do and which number to call', () => {
  const answer = small.ask('道路から水が噴き出している');
  assert.ok(answer.kind === 'emergency');
  assert.equal(answer.rule.phone, '0194-00-0001');
  assert.deepEqual(answer.rule.steps, ['近づかない', '0194-00-0000へ電話']);
});

const urgent: readonly [text: string, language: string, rule: string][] = [
  ['道路から水が噴き出している', 'ja', 'burst'],
  ['どうろからみずがでてる', 'ja', 'burst'],
  ['断水している', 'ja', 'no-water'],
  ['水が出ない', 'ja', 'no-water'],
  ['みずがでない', 'ja', 'no-water'],
  ['天井から水が落ちてくる', 'ja', 'indoor-flood'],
  ['水道水がガソリン臭い', 'ja', 'water-unsafe'],
  ['マンホールのふたが外れている', 'ja', 'sewer-overflow'],
  ['water is gushing from the road', 'en', 'burst'],
  ['water is gushing from the road', 'ja', 'burst'],
  ['there is no water in my house', 'en', 'no-water'],
  ['みちから みずが でています', 'ja-x-easy', 'burst'],
  ['水（みず）が でません', 'ja-x-easy', 'no-water'],
];
for (const [text, language, expected] of urgent)
  test(`${text} is an emergency`, () => assert.equal(rule(text, knowledgeOf('morioka', language)), expected));

const calm = [
  '蛇口から茶色の水が出る',
  '断水の予定を知りたい',
  'お湯が出ない',
  'トイレの水が止まらない',
  '水道を止めてほしい',
  '料金を払わないと水が止まりますか',
  '凍結して水が出ない',
  '水がカルキ臭い',
  '納付書が届かない',
  '水道代をコンビニで払いたい',
  '水道局に届け出なくていいですか',
  '引っ越し先で水が出ない',
];
for (const text of calm)
  test(`${text} is none`, () => assert.equal(rule(text, knowledgeOf('morioka', 'ja')), undefined));
