/** What holds of all conditions, whatever they ask and whatever was answered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCondition, conditionHolds, evaluateCondition, namesIn } from '@mizumado/procedures';
import type { Condition, ConditionValue } from '@mizumado/procedures';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import schema from '../../packages/procedures/conditions.schema.json' with { type: 'json' };

const follows = new Ajv2020().compile(schema);

const names = ['a', 'b', 'c', 'd'];
const known = Object.fromEntries(names.map((name) => [name, {}]));
const name = fc.constantFrom(...names);
const dates = fc.constantFrom('2026-03-31', '2026-04-01', '2026-04-02');
const few = fc.nat(3);
const words = fc.constantFrom('x', 'y');
const scalar = fc.oneof(words, few, fc.boolean(), dates);
const operand = <T>(stated: fc.Arbitrary<T>) => fc.oneof(stated, fc.record({ given: name }));
const by = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<Condition> =>
  fc.record({ given: name, [key]: value }) as unknown as fc.Arbitrary<Condition>;

const comparison: fc.Arbitrary<Condition> = fc.oneof(
  by('is', operand(scalar)),
  by('oneOf', fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 })),
  by('includes', operand(words)),
  ...['atLeast', 'atMost', 'moreThan', 'lessThan'].map((key) => by(key, operand(few))),
  ...['from', 'until', 'after', 'before'].map((key) => by(key, operand(dates))),
);
const conditionsOver = (leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    ),
  })).condition;

const conditions = conditionsOver(fc.oneof(comparison, fc.record({ present: name })));
const present = fc.oneof(scalar, fc.subarray(['x', 'y'], { minLength: 1 }));
const missing: fc.Arbitrary<ConditionValue> = fc.constantFrom(undefined, null, '', []);
const answers = fc.record(Object.fromEntries(names.map((one) => [one, fc.oneof(present, missing)])));
const complete = fc.record(Object.fromEntries(names.map((one) => [one, present])));

type Answers = Readonly<Record<string, ConditionValue>>;
const over = (values: Answers) => (one: string) => values[one];

test('every condition follows the schema, is sound, and survives JSON', () => {
  fc.assert(
    fc.property(conditions, answers, (condition, values) => {
      assert.ok(follows(condition), JSON.stringify(follows.errors));
      assert.deepEqual(checkCondition(condition, known), []);
      const again = JSON.parse(JSON.stringify(condition)) as Condition;
      assert.equal(evaluateCondition(again, over(values)), evaluateCondition(condition, over(values)));
    }),
  );
});

test('reads the names it says it reads, and no other', () => {
  fc.assert(
    fc.property(conditions, answers, (condition, values) => {
      const read = new Set<string>();
      evaluateCondition(condition, (one) => {
        read.add(one);
        return values[one];
      });
      assert.deepEqual(
        [...read].filter((one) => !namesIn(condition).includes(one)),
        [],
      );
      const others = Object.fromEntries(namesIn(condition).map((one) => [one, values[one]]));
      assert.equal(evaluateCondition(condition, over(others)), evaluateCondition(condition, over(values)));
    }),
  );
});

test('a name that goes away is told, wherever it stands', () => {
  fc.assert(
    fc.property(conditions, name, (condition, gone) => {
      const left = Object.fromEntries(names.filter((one) => one !== gone).map((one) => [one, {}]));
      assert.equal(checkCondition(condition, left).length > 0, namesIn(condition).includes(gone));
    }),
  );
});

test('never both a condition and its not; one of the two when all is answered in kind', () => {
  fc.assert(
    fc.property(conditions, answers, (condition, values) => {
      const both = [condition, { not: condition }].map((one) => conditionHolds(one, over(values)));
      const result = evaluateCondition(condition, over(values));
      assert.deepEqual(both, [result === true, result === false]);
    }),
  );
});

test('without `present`, more answers never change what is known', () => {
  fc.assert(
    fc.property(conditionsOver(comparison), complete, fc.subarray(names), (condition, values, answered) => {
      const before = evaluateCondition(condition, over(Object.fromEntries(answered.map((one) => [one, values[one]]))));
      if (before !== undefined) assert.equal(evaluateCondition(condition, over(values)), before);
    }),
  );
});

test('all and any are each other’s contrary, in any order', () => {
  fc.assert(
    fc.property(fc.array(conditions, { minLength: 1, maxLength: 4 }), answers, (several, values) => {
      const all = evaluateCondition({ all: several }, over(values));
      assert.equal(all, evaluateCondition({ not: { any: several.map((not) => ({ not })) } }, over(values)));
      assert.equal(all, evaluateCondition({ all: several.toReversed() }, over(values)));
    }),
  );
});
