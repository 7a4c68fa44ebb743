/** Conditions as data: what each form means, what a missing answer means, and what is refused. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCondition, conditionHolds, evaluateCondition, namesIn } from '@mizumado/procedures';
import type { Condition, ConditionValue } from '@mizumado/procedures';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../packages/procedures/conditions.schema.json' with { type: 'json' };

const follows = new Ajv2020().compile(schema);
const known = {
  payment: { kind: 'text', values: ['slip', 'debit'] },
  people: { kind: 'number' },
  garden: { kind: 'boolean' },
  works: { kind: 'list', values: ['roof', 'garden'] },
  movingOn: { kind: 'date' },
  stopOn: { kind: 'date' },
  startOn: { kind: 'date' },
  phone: { kind: 'text' },
  mail: { kind: 'text' },
  anything: {},
} as const;

const given = (values: Readonly<Record<string, ConditionValue>>) => (name: string) => values[name];
const evaluate = (condition: Condition, values: Readonly<Record<string, ConditionValue>>) =>
  evaluateCondition(condition, given(values));

test('the conditions of the README follow the schema and are sound', () => {
  const readme = readFileSync(new URL('../../packages/procedures/README.md', import.meta.url), 'utf8');
  const written = [...readme.matchAll(/^\| `(\{.*?\})` \|/gm)].map(([, text = '']) => JSON.parse(text) as Condition);
  assert.equal(written.length, 10);
  for (const condition of written) {
    assert.ok(follows(condition), JSON.stringify(condition));
    assert.deepEqual(checkCondition(condition, known), []);
    assert.notDeepEqual(namesIn(condition), []);
  }
});

for (const [condition, holding, failing] of [
  [{ given: 'payment', is: 'slip' }, 'slip', 'debit'],
  [{ given: 'people', is: 4 }, 4, 5],
  [{ given: 'garden', is: true }, true, false],
  [{ given: 'payment', oneOf: ['slip', 'debit'] }, 'debit', 'card'],
  [{ given: 'works', includes: 'roof' }, ['garden', 'roof'], ['garden']],
  [{ given: 'people', atLeast: 4 }, 4, 3.9],
  [{ given: 'people', atMost: 4 }, 4, 4.1],
  [{ given: 'people', moreThan: 4 }, 4.1, 4],
  [{ given: 'people', lessThan: 4 }, 3.9, 4],
  [{ given: 'movingOn', from: '2026-04-01' }, '2026-04-01', '2026-03-31'],
  [{ given: 'movingOn', until: '2026-04-01' }, '2026-04-01', '2026-04-02'],
  [{ given: 'movingOn', after: '2026-04-01' }, '2026-04-02', '2026-04-01'],
  [{ given: 'movingOn', before: '2026-04-01' }, '2026-03-31', '2026-04-01'],
] as const satisfies readonly (readonly [Condition, ConditionValue, ConditionValue])[]) {
  test(`${JSON.stringify(condition)}: holds, does not, and is unknown`, () => {
    const of = (value: ConditionValue) => evaluate(condition, { [condition.given]: value });
    assert.equal(of(holding), true);
    assert.equal(of(failing), false);
    assert.equal(evaluate({ not: condition }, { [condition.given]: failing }), true);
    for (const missing of [undefined, null, '', []]) {
      assert.equal(of(missing), undefined);
      assert.equal(evaluate({ not: condition }, { [condition.given]: missing }), undefined);
      assert.equal(conditionHolds({ not: condition }, given({ [condition.given]: missing })), false);
    }
    assert.ok(follows(condition));
    assert.deepEqual(checkCondition(condition, known), []);
  });
}

test('a value of another kind is as unknown as none', () => {
  assert.equal(evaluate({ given: 'people', atLeast: 4 }, { people: '5' }), undefined);
  assert.equal(evaluate({ given: 'people', atLeast: 4 }, { people: Number.NaN }), undefined);
  assert.equal(evaluate({ given: 'people', is: 4 }, { people: '4' }), undefined);
  assert.equal(evaluate({ given: 'garden', is: true }, { garden: 'true' }), undefined);
  assert.equal(evaluate({ given: 'payment', oneOf: ['slip', 4] }, { payment: true }), undefined);
  assert.equal(evaluate({ given: 'works', includes: 'roof' }, { works: 'roof' }), undefined);
  assert.equal(evaluate({ given: 'payment', is: 'slip' }, { payment: ['slip'] }), undefined);
  assert.equal(evaluate({ given: 'movingOn', from: '2026-02-01' }, { movingOn: '2026-02-30' }), undefined);
});

test('a comparison with another name needs both', () => {
  const condition: Condition = { given: 'stopOn', before: { given: 'startOn' } };
  assert.equal(evaluate(condition, { stopOn: '2026-04-01', startOn: '2026-04-02' }), true);
  assert.equal(evaluate(condition, { stopOn: '2026-04-02', startOn: '2026-04-02' }), false);
  assert.equal(evaluate(condition, { stopOn: '2026-04-02' }), undefined);
  assert.equal(evaluate(condition, { startOn: '2026-04-02' }), undefined);
  assert.deepEqual(namesIn(condition), ['stopOn', 'startOn']);
});

test('what is decided stays decided by the rest: all, any, not, present', () => {
  const unknown: Condition = { given: 'mail', is: 'a' };
  const yes: Condition = { present: 'phone' };
  const no: Condition = { not: yes };
  const of = (condition: Condition) => evaluate(condition, { phone: '0190000000' });
  assert.equal(of({ all: [yes, yes] }), true);
  assert.equal(of({ all: [unknown, no] }), false);
  assert.equal(of({ all: [yes, unknown] }), undefined);
  assert.equal(of({ any: [unknown, yes] }), true);
  assert.equal(of({ any: [no, unknown] }), undefined);
  assert.equal(of({ any: [no, no] }), false);
  assert.equal(of({ present: 'mail' }), false);
  assert.equal(of({ not: { present: 'mail' } }), true);
});

test('what is no condition throws, and is never merely false', () => {
  for (const wrong of [
    { given: 'payment', equals: 'slip' },
    { given: 'payment' },
    { given: 'people', atLeast: 1, atMost: 2 },
    [],
    {},
  ])
    assert.throws(() => evaluateCondition(wrong as Condition, given({ payment: 'slip', people: 1 })), TypeError);
});

test('slips are told with their place', () => {
  const faults = (condition: unknown): string[] => checkCondition(condition, known, 'when');
  for (const [wrong, said] of [
    [{ given: 'paymnt', is: 'slip' }, /^when: there is no "paymnt" here, but "payment", "people"/],
    [{ given: 'payment', equals: 'slip' }, /^when: there is no operator "equals", but .*"is", "oneOf"/],
    [{ given: 'payment', is: 'slipp' }, /^when: "payment" is never "slipp", but "slip", "debit"$/],
    [{ given: 'payment', oneOf: ['slip', 'card'] }, /^when: "payment" is never "card", but/],
    [{ given: 'payment', oneOf: [] }, /^when: "oneOf" takes a list of texts or numbers, not \[\]$/],
    [{ given: 'payment', oneOf: { given: 'phone' } }, /^when: "oneOf" takes a list/],
    [{ given: 'payment', atLeast: 4 }, /^when: "atLeast" cannot be asked of "payment", which is a text$/],
    [{ given: 'works', is: 'roof' }, /^when: "is" cannot be asked of "works", which is a list$/],
    [{ given: 'works', includes: 'cellar' }, /^when: "works" is never "cellar", but "roof", "garden"$/],
    [{ given: 'people', is: '4' }, /^when: "people" is never "4", as it is a number$/],
    [{ given: 'people', atLeast: '4' }, /^when: "atLeast" takes a number, not "4"$/],
    [
      { given: 'movingOn', from: '2026-02-30' },
      /^when: "from" takes a calendar date \(YYYY-MM-DD\), not "2026-02-30"$/,
    ],
    [{ given: 'movingOn', is: 'soon' }, /^when: "movingOn" is never "soon", as it is a date$/],
    [{ given: 'movingOn', before: { given: 'nowhere' } }, /^when: there is no "nowhere" here/],
    [{ given: 'movingOn', before: { given: 'people' } }, /^when: "movingOn" is compared with a number$/],
    [{ given: 'movingOn', before: { given: 'startOn', plus: 1 } }, /^when: "before" takes a calendar date/],
    [
      { given: 'people', atLeast: 1, atMost: 2 },
      /^when: a condition asks one thing, not "atLeast", "atMost"; put several in/,
    ],
    [{ given: 'people' }, /^when: a condition asks one thing, not nothing/],
    [{ given: 'people', present: 'phone' }, /^when: "present" stands without "given"$/],
    [{ is: 'slip' }, /^when: "is" needs "given", the name it asks about$/],
    [{ present: 'fax' }, /^when: there is no "fax" here/],
    [{ all: [] }, /^when: "all" is a list of conditions, with one at least$/],
    [[{ given: 'people', is: 4 }], /^when: a list is no condition; write \{ "all": \[/],
    ['people', /^when: "people" is no condition; write one such as/],
    [null, /^when: null is no condition/],
    [undefined, /^when: nothing is no condition/],
    [
      { all: [{ present: 'phone' }, { any: [{ not: { present: 'fax' } }] }] },
      /^when\.all\[1\]\.any\[0\]\.not: there is no "fax" here/,
    ],
  ] as const) {
    const [fault = 'no fault', ...more] = faults(wrong);
    assert.match(fault, said);
    assert.deepEqual(more, []);
  }
  assert.deepEqual(faults({ given: 'constructor', is: 'x' }).length, 1);
});

test('the schema refuses what is none of its forms', () => {
  for (const wrong of [
    { given: 'payment', equals: 'slip' },
    { given: 'payment' },
    { given: 'people', atLeast: 1, atMost: 2 },
    { given: 'people', atLeast: '1' },
    { given: 'movingOn', from: 'soon' },
    { given: 'payment', oneOf: [] },
    { all: [] },
    { present: 'a', not: { present: 'b' } },
    [],
    'payment',
  ])
    assert.equal(follows(wrong), false, JSON.stringify(wrong));
});
