/** Dialogues that the project ships: in three languages, walked to every end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reduceDialogue, startDialogue } from '@mizumado/faq';
import type { DialogueContext, DialogueState, MessagePattern, Step } from '@mizumado/faq';
import { argumentsOf, checkFlow } from '@mizumado/faq/build';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../packages/faq/dialogue.schema.json' with { type: 'json' };
import conditions from '../../../packages/procedures/conditions.schema.json' with { type: 'json' };
import { contextOf, dates, flows, functionsOf, indexWith, languages, utilities } from './flows.ts';

const follows = new Ajv2020({ allErrors: true })
  .addSchema(conditions, '../procedures/conditions.schema.json')
  .compile(schema);

/** Every value the reader can give for a question. */
const valuesFor = ({ slots }: DialogueContext['flow'], name: string): string[] => {
  const slot = slots[name];
  if (!slot || slot.kind === 'computed') return [];
  const samples = {
    choice: slot.options.map(({ value }) => value),
    date: dates,
    text: ['水道'],
    phone: ['0190000000'],
  };
  return [...samples[slot.kind], ...(slot.optional ? [''] : [])];
};

/** Walks to every end, and tells what was said and done on the way. */
function walked(context: DialogueContext): { said: string[]; ends: DialogueState[]; opened: Record<string, string>[] } {
  const said: string[] = [];
  const ends: DialogueState[] = [];
  const opened: Record<string, string>[] = [];
  const follow = (state: DialogueState, event: Parameters<typeof reduceDialogue>[1]): void => {
    const turn = reduceDialogue(state, event, context);
    said.push(...turn.say.flatMap(({ text, href = '/' }) => [text, decodeURI(href)]));
    if (turn.open) opened.push(turn.open.slots);
    if (!turn.ask) return void ends.push(turn.state);
    said.push(turn.ask.text, ...turn.ask.options.map(({ label }) => label));
    for (const value of valuesFor(context.flow, turn.ask.slot))
      follow(turn.state, value === '' ? { type: 'skip' } : { type: 'value', value });
    const misunderstood = reduceDialogue(turn.state, { type: 'value', value: 'no such choice' }, context);
    if (turn.ask.kind === 'choice' || turn.ask.kind === 'date') said.push(misunderstood.ask?.help ?? '');
  };
  follow(startDialogue(context.flow), { type: 'resume' });
  return { said, ends, opened };
}

const messagesOf = ({ slots, steps }: DialogueContext['flow']): MessagePattern[] => [
  ...Object.values(slots).flatMap((slot) => (slot.kind === 'computed' ? [] : [slot.ask, slot.help])),
  ...steps.flatMap((step) =>
    'say' in step
      ? [step.say]
      : 'link' in step
        ? [step.link.label, step.link.href]
        : 'open' in step
          ? Object.values(step.slots)
          : [],
  ),
];

const asked = (steps: readonly Step[]): string[] => steps.flatMap((step) => ('ask' in step ? [step.ask] : []));

test('every dialogue of the plan is there', () => {
  const planned = [
    'brown-water',
    'callback',
    'change-payment',
    'frozen-pipe',
    'how-to-pay-overdue',
    'last-bill',
    'leak-check',
    'moving',
    'no-water',
  ];
  assert.deepEqual(flows.map(({ id }) => id).toSorted(), planned);
});

for (const flow of flows) {
  test(`${flow.id}: follows the schema and names only what is there`, () => {
    assert.ok(follows(flow), JSON.stringify(follows.errors, null, 1));
    const questions = asked(flow.steps);
    assert.deepEqual(questions, [...new Set(questions)]);
    for (const name of questions) assert.notEqual(flow.slots[name]?.kind ?? 'computed', 'computed', name);
    for (const [name, slot] of Object.entries(flow.slots))
      if (slot.kind !== 'computed') assert.ok(questions.includes(name), `nobody asks for ${name}`);
    assert.deepEqual(checkFlow(flow), []);
  });

  for (const language of languages) {
    for (const utility of utilities) {
      test(`${flow.id}: walked to every end, ${language}, ${utility}`, () => {
        const context = contextOf(indexWith([flow], language, utility), flow.id, functionsOf(utility));
        for (const message of messagesOf(context.flow))
          for (const name of argumentsOf(message))
            assert.ok(Object.hasOwn(flow.slots, name), `{${name}} is neither slot nor fact`);
        for (const functions of [context.functions, {}]) {
          const { said, ends, opened } = walked({ ...context, functions });
          assert.ok(ends.length > 0);
          for (const { status } of ends) assert.match(status, /^(?:done|handed-over)$/);
          for (const text of [...said, ...opened.flatMap((slots) => Object.values(slots))])
            assert.doesNotMatch(text, /[{}]|undefined|NaN|Invalid/, text);
          for (const text of said) assert.notEqual(text.trim(), '');
          for (const end of ends) assert.deepEqual(JSON.parse(JSON.stringify(end)), end);
        }
      });
    }

    test(`${flow.id}: every choice is understood by number, label and each of its words, ${language}`, () => {
      const context = contextOf(indexWith([flow], language), flow.id);
      for (const [name, slot] of Object.entries(context.flow.slots)) {
        if (slot.kind !== 'choice') continue;
        const position = context.flow.steps.findIndex((step) => 'ask' in step && step.ask === name);
        const state: DialogueState = { ...startDialogue(context.flow), status: 'asking', position };
        slot.options.forEach(({ value, label, words }, index) => {
          for (const text of [String(index + 1), `${index + 1}番`, label, ...words, `${label}。`]) {
            assert.equal(
              reduceDialogue(state, { type: 'text', text }, context).state.slots[name],
              value,
              `${name}: ${text}`,
            );
          }
        });
      }
    });
  }

  test(`${flow.id}: no step is out of reach`, () => {
    const reached = new Set<number>();
    for (const utility of utilities) {
      const context = contextOf(indexWith([flow], 'ja', utility), flow.id, functionsOf(utility));
      // Each step says where it stands, so that what was said tells which steps were reached.
      const marked = context.flow.steps.map((step, index): (typeof context.flow.steps)[number] =>
        'ask' in step || 'handOver' in step || 'end' in step
          ? step
          : { ...(step.when && { when: step.when }), say: [`#${index}`] },
      );
      for (const functions of [context.functions, {}])
        for (const text of walked({ ...context, functions, flow: { ...context.flow, steps: marked } }).said)
          if (text.startsWith('#')) reached.add(Number(text.slice(1)));
    }
    flow.steps.forEach((step, index) => {
      if (!('ask' in step || 'handOver' in step || 'end' in step))
        assert.ok(reached.has(index), `step ${index}: ${JSON.stringify(step).slice(0, 120)}`);
    });
  });
}

test('texts are in all languages, and none is another by mistake', () => {
  const kana = /[ぁ-んァ-ヶ]/;
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { ja, en, 'ja-x-easy': easy } = value as Record<string, unknown>;
    if (typeof ja === 'string' && typeof en === 'string' && typeof easy === 'string') {
      assert.match(ja + easy, kana, path);
      assert.doesNotMatch(en, kana, path);
      // A hard word without its reading: kanji, and no kana in brackets anywhere.
      if (/[一-龠]{2,}/.test(easy.replaceAll(/\{[^{}]*\}/g, ''))) assert.match(easy, /（[ぁ-ん]/, `${path}: ${easy}`);
      return;
    }
    for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
  };
  for (const flow of flows) look(flow, flow.id);
});
