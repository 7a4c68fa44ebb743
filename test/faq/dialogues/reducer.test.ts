/** One step of a dialogue after another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reduceDialogue, startDialogue } from '@mizumado/faq';
import type { DialogueContext, DialogueEvent, DialogueTurn, Flow } from '@mizumado/faq';
import fc from 'fast-check';
import { contextOf, indexWith } from './flows.ts';

const texts = (ja: string, en = ja): { ja: string; en: string } => ({ ja, en });
const flow: Flow = {
  id: 'test',
  title: texts('試験'),
  slots: {
    kind: {
      kind: 'choice',
      ask: texts('どれですか。', 'Which?'),
      help: texts('番号でどうぞ。'),
      options: [
        { value: 'a', label: texts('りんご', 'Apple'), words: { ja: ['アップル'] } },
        { value: 'b', label: texts('みかん', 'Orange') },
      ],
    },
    sure: { kind: 'yes-no', ask: texts('よろしいですか。', 'Sure?'), help: texts('はいかいいえで。') },
    day: { kind: 'date', ask: texts('いつですか。'), help: texts('日付でどうぞ。') },
    phone: { kind: 'phone', ask: texts('電話番号は。'), help: texts('0から始まる番号です。'), optional: true },
    note: { kind: 'text', ask: texts('何でもどうぞ。'), help: texts('500字までです。') },
    doubled: { kind: 'computed', function: 'double', with: { text: 'note' } },
    fruit: {
      kind: 'computed',
      cases: [{ when: { given: 'kind', is: 'a' }, value: '林檎' }, { from: 'kind' }],
    },
  },
  steps: [
    { ask: 'kind' },
    { say: texts('{fruit}ですね。'), when: { given: 'kind', is: 'a' } },
    { ask: 'sure', when: { given: 'kind', is: 'a' } },
    { handOver: true, when: { given: 'sure', is: 'no' } },
    { ask: 'day' },
    { ask: 'phone' },
    { ask: 'note' },
    { say: texts('{day, date} {doubled}') },
    { link: { label: texts('開く'), href: '/page?note={note}&phone={phone}' } },
    { open: 'callback', slots: { topic: '{note}/{fruit}' } },
  ],
};
const context: DialogueContext = {
  ...contextOf(indexWith([flow], 'ja'), 'test'),
  functions: { double: ({ text = '' }) => `${text}${text}` },
};

const begun = (slots?: Record<string, string>): DialogueTurn =>
  reduceDialogue(startDialogue(context.flow, slots), { type: 'resume' }, context);
const after = (turn: DialogueTurn, ...events: (DialogueEvent | string)[]): DialogueTurn =>
  events.reduce(
    (last, event) =>
      reduceDialogue(last.state, typeof event === 'string' ? { type: 'text', text: event } : event, context),
    turn,
  );

test('asks in order, says what was decided, and ends with words, a link and an action', () => {
  const first = begun();
  assert.deepEqual(first.ask, {
    slot: 'kind',
    kind: 'choice',
    text: 'どれですか。',
    help: null,
    options: context.flow.slots['kind']?.kind === 'choice' ? context.flow.slots['kind'].options : [],
    canGoBack: false,
    canSkip: false,
  });
  const second = after(first, '１番');
  assert.deepEqual(second.say, [{ text: '林檎ですね。' }]);
  assert.deepEqual(
    second.ask?.options.map(({ value }) => value),
    ['yes', 'no'],
  );
  const last = after(second, 'うん', 'あさって', '０９０ー００００ー００００', ' a&b ');
  assert.deepEqual(last.state.slots, { kind: 'a', sure: 'yes', day: '2026-11-22', phone: '09000000000', note: 'a&b' });
  assert.deepEqual(last.say, [
    { text: '11月22日（日） a&ba&b' },
    { text: '開く', href: '/page?note=a%26b&phone=09000000000' },
  ]);
  assert.deepEqual(last.open, { action: 'callback', slots: { topic: 'a&b/林檎' } });
  assert.equal(last.state.status, 'done');
  assert.deepEqual(after(last, 'もう一度'), { state: last.state, say: [] });
});

test('a question whose condition does not hold, or whose answer is known, is passed over', () => {
  assert.equal(after(begun(), 'みかん').ask?.slot, 'day');
  assert.equal(begun({ kind: 'b' }).ask?.slot, 'day');
  assert.equal(begun({ kind: 'b', day: '2026-12-01' }).ask?.slot, 'phone');
  assert.equal(begun({ kind: 'b', day: '2026-02-30' }).ask?.slot, 'day');
  const known = begun({ kind: 'pear', day: 'tomorrow', doubled: 'x', unknown: 'y' });
  assert.equal(known.ask?.slot, 'kind');
  assert.deepEqual(known.state.slots, {});
});

test('back, also typed, asks the question before anew', () => {
  const day = after(begun(), 'りんご', 'はい');
  const back = after(day, '戻る');
  assert.equal(back.ask?.slot, 'sure');
  assert.deepEqual(back.state.slots, { kind: 'a' });
  assert.equal(after(back, { type: 'back' }).ask?.slot, 'kind');
  assert.equal(after(begun(), { type: 'back' }).ask?.slot, 'kind');
});

test('an answer changed takes those after it along', () => {
  const phone = after(begun(), 'りんご', 'はい', '12月1日');
  const changed = after(phone, { type: 'change', slot: 'kind' }, 'みかん');
  assert.deepEqual(changed.state.slots, { kind: 'b' });
  assert.equal(changed.ask?.slot, 'day');
  assert.equal(after(phone, { type: 'change', slot: 'note' }).ask?.slot, 'phone');
});

test('cancel, skip and hand-over', () => {
  assert.equal(after(begun(), 'やめる').state.status, 'cancelled');
  assert.equal(after(begun(), { type: 'cancel' }).state.status, 'cancelled');
  assert.equal(after(begun(), 'りんご', 'ちがいます').state.status, 'handed-over');
  const phone = after(begun(), 'みかん', '12月1日');
  assert.equal(phone.ask?.canSkip, true);
  assert.equal(after(phone, 'スキップ').ask?.slot, 'note');
  assert.equal(after(phone, { type: 'skip' }).state.slots['phone'], '');
  assert.equal(after(begun(), { type: 'skip' }).ask?.slot, 'kind');
});

test('an emergency interrupts; the question comes again afterwards', () => {
  const asked = after(begun(), 'みかん');
  const paused = after(asked, { type: 'interrupt' });
  assert.equal(paused.state.status, 'paused');
  assert.equal(paused.ask, undefined);
  const kept = JSON.parse(JSON.stringify(paused.state)) as typeof paused.state;
  assert.deepEqual(reduceDialogue(kept, { type: 'resume' }, context), asked.ask && { ...asked, say: [] });
});

test('not understood: help with the question, the text for others to answer, and then a person', () => {
  const once = after(begun(), '水道代はいくらですか');
  assert.deepEqual(
    [once.ask?.slot, once.ask?.help, once.unanswered],
    ['kind', '番号でどうぞ。', '水道代はいくらですか'],
  );
  const twice = after(once, 'なにそれ');
  assert.equal(twice.state.status, 'asking');
  assert.equal(after(twice, 'りんご').state.misunderstood, 0);
  const thrice = after(twice, '？？？');
  assert.deepEqual([thrice.state.status, thrice.ask], ['handed-over', undefined]);
});

test('a choice by kana, by half a sentence, and by none of two', () => {
  for (const text of [
    'リンゴ',
    'りんごをお願いします',
    'アップルで',
    '1',
    '１番',
    '1番目',
    '①',
    '1つ目',
    'No. 1',
    'option 1',
    'り ん ご',
  ])
    assert.equal(after(begun(), text).state.slots['kind'], 'a', text);
  assert.equal(after(begun(), 'りんごとみかん').state.slots['kind'], undefined);
  assert.equal(after(begun(), '3').state.slots['kind'], undefined);
  const english = { ...contextOf(indexWith([flow], 'en'), 'test') };
  const turn = reduceDialogue(startDialogue(english.flow, { kind: 'a' }), { type: 'resume' }, english);
  for (const [text, value] of [
    ['Yes, please', 'yes'],
    ['no', 'no'],
    ["no, that's wrong", 'no'],
    ['I know', undefined],
    ['いいえ', 'no'],
    ['noです', 'no'],
    ['know', undefined],
  ] as const) {
    assert.equal(reduceDialogue(turn.state, { type: 'text', text }, english).state.slots['sure'], value, text);
  }
});

test('phone numbers: ten or eleven digits, however written', () => {
  const phone = after(begun(), 'みかん', '12月1日');
  for (const text of ['090-0000-0000', '09000000000', '+81 90-0000-0000', '(019) 000-0000', '０１９−０００−００００'])
    assert.equal(after(phone, text).ask?.slot, 'note', text);
  for (const text of ['12345', '090-0000-000x', '9000000000', '電話はありません'])
    assert.equal(after(phone, text).ask?.slot, 'phone', text);
});

test('a dialogue goes on in another language', () => {
  const asked = after(begun(), 'りんご');
  const english = contextOf(indexWith([flow], 'en'), 'test');
  const turn = reduceDialogue(asked.state, { type: 'resume' }, english);
  assert.equal(turn.ask?.text, 'Sure?');
  assert.deepEqual(
    turn.ask.options.map(({ label }) => label),
    ['Yes', 'No'],
  );
});

test('whatever happens: the state stays sound, and the same events give the same turns', () => {
  const event: fc.Arbitrary<DialogueEvent> = fc.oneof(
    fc.record({
      type: fc.constant('text' as const),
      text: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('1', '2', 'はい', 'いいえ', '明日', '戻る', 'やめる', '0190000000'),
      ),
    }),
    fc.record({
      type: fc.constant('value' as const),
      value: fc.constantFrom('a', 'b', 'yes', 'no', '2026-12-01', '', '__proto__', '2026-99-99'),
    }),
    fc.record({ type: fc.constantFrom('back' as const, 'skip' as const, 'interrupt' as const, 'resume' as const) }),
    fc.record({ type: fc.constant('change' as const), slot: fc.constantFrom('kind', 'sure', 'day', 'nothing') }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const [one, other] = [after(begun(), ...events), after(begun(), ...events)];
      assert.deepEqual(one, other);
      const { state } = one;
      assert.deepEqual(JSON.parse(JSON.stringify(state)), state);
      for (const { slot } of state.answered) assert.ok(Object.hasOwn(state.slots, slot));
      if (state.status === 'asking') assert.ok(one.ask);
      for (const { text } of one.say) assert.doesNotMatch(text, /undefined/);
    }),
    { numRuns: 500 },
  );
});
