/** What answers must be worth, on questions that nobody has tuned anything on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowledgeOf } from './evaluation/knowledge.ts';
import { figuresOf, outcomeOf } from './evaluation/measure.ts';
import type { Figures, Outcome } from './evaluation/measure.ts';
import { queriesFor, readQueries, utilityIds } from './evaluation/queries.ts';

const queries = readQueries('held-out');

const wanted: readonly { figure: keyof Figures; what: string; atLeast?: number; atMost?: number }[] = [
  { figure: 'directPrecision', what: 'direct answers that are right', atLeast: 0.95 },
  { figure: 'firstThree', what: 'questions with a right answer among the first three', atLeast: 0.95 },
  { figure: 'strayDirect', what: 'questions out of scope that are answered directly', atMost: 0.03 },
  { figure: 'emergenciesCaught', what: 'emergencies that are told', atLeast: 1 },
  { figure: 'falseAlarms', what: 'other questions taken for an emergency', atMost: 0.03 },
];

test('there are held-out questions of every kind', () => {
  for (const kind of ['answer', 'emergency', 'none'])
    assert.ok(
      queries.some(({ expect }) => expect.kind === kind),
      kind,
    );
});

test('every entry that a question expects is there', () => {
  for (const set of ['development', 'held-out'] as const) {
    for (const utility of utilityIds) {
      for (const { text, lang, expect } of queriesFor(readQueries(set), utility)) {
        if (expect.kind === 'answer')
          assert.ok(
            expect.entries.some((id) => knowledgeOf(utility, lang).entry(id)),
            `${utility}: ${text}`,
          );
      }
    }
  }
});

test('no question is both held out and in development', () => {
  const developed = new Set(readQueries('development').map(({ text, lang }) => `${lang} ${text}`));
  assert.deepEqual(
    queries.filter(({ text, lang }) => developed.has(`${lang} ${text}`)).map(({ text }) => text),
    [],
  );
});

for (const utility of utilityIds) {
  const outcomes = queriesFor(queries, utility).map((query): Outcome =>
    outcomeOf(query, knowledgeOf(utility, query.lang)),
  );
  const figures = figuresOf(outcomes);
  for (const { figure, what, atLeast = -Infinity, atMost = Infinity } of wanted) {
    test(`${utility}: share of ${what}`, () => {
      const value = figures[figure];
      assert.ok(
        value >= atLeast && value <= atMost,
        `${value.toFixed(3)}, wanted ${atLeast === -Infinity ? `at most ${atMost}` : `at least ${atLeast}`}`,
      );
    });
  }
}
