/** A visitor may give a language a name that every object has. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withQuestionsOf } from '../../../packages/server/src/faq/entry-from-gap.ts';
import { instructionsFor } from '../../../packages/server/src/faq/grounding/instructions.ts';

type Entry = Parameters<typeof withQuestionsOf>[0];
type Gap = Parameters<typeof withQuestionsOf>[1];

for (const lang of ['constructor', 'toString', 'valueOf']) {
  test(`questions in “${lang}” become alternatives of the Japanese text`, () => {
    const entry = { texts: { ja: { question: '水がにごる', alternatives: [] } } } as unknown as Entry;
    const { texts } = withQuestionsOf(entry, { lang, examples: ['赤い水が出る'] } as unknown as Gap);
    assert.deepEqual(texts.ja.alternatives, ['赤い水が出る']);
  });

  test(`the model is told “${lang}” as it is`, () =>
    assert.match(instructionsFor([], lang), new RegExp(`Answer in ${lang}, in`)));
}
