/** Dialogue files that are refused when they are loaded, and what their authors are told. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Flow } from '@mizumado/faq';
import { checkFlow } from '@mizumado/faq/build';
import { readFaqSource } from '../../../packages/server/src/faq/source-files.ts';
import { flows, indexWith } from './flows.ts';

const moving = flows.find(({ id }) => id === 'moving');
assert.ok(moving);
const withSteps = (...steps: unknown[]): Flow => ({ ...moving, steps: steps as Flow['steps'] });
const oldForm = withSteps({ ask: 'which' }, { end: true, when: [{ slot: 'which', is: ['move'] }] });
const told =
  /steps\[1\]\.when: conditions are no longer a list of \{ "slot": …, "is": \[…\] \}\. Write \{ "given": SLOT, "is": VALUE \}/;

test('conditions in the old form: the author reads what to write', () => {
  const [fault = '', ...more] = checkFlow(oldForm);
  assert.match(fault, told);
  assert.deepEqual(more, []);
  assert.throws(() => indexWith([oldForm], 'ja'), told);
});

test('a file in the old form is refused with its name', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dialogues-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const utilities = fileURLToPath(new URL('../../../packages/utilities/', import.meta.url));
  for (const name of ['starter', 'chiba']) cpSync(join(utilities, name), join(folder, name), { recursive: true });
  assert.equal(readFaqSource(folder, 'chiba').dialogues.length, flows.length);
  writeFileSync(join(folder, 'starter/dialogues/moving.json'), JSON.stringify(oldForm));
  assert.throws(() => readFaqSource(folder, 'chiba'), /starter\/dialogues\/moving\.json cannot be used:\nsteps\[1\]/);
});

test('names and values that are not there are told with their place', () => {
  const faults = checkFlow({
    ...withSteps(
      { ask: 'wich' },
      { end: true, when: { given: 'which', is: 'moved' } },
      { end: true, when: { given: 'verdict', is: 'early' } },
      { end: true, when: { given: 'deadline', from: 'soon' } },
      { end: true, when: { given: 'inArea', oneOf: ['yes', 'no', 'maybe'] } },
    ),
    slots: {
      ...moving.slots,
      procedure: { kind: 'computed', cases: [{ when: { given: 'nowhere', is: 'x' }, from: 'nobody' }] },
      earliest: { kind: 'computed', function: 'earliest', with: { rule: 'nothing' } },
    },
  });
  const places = faults.map((fault) => fault.split(': ')[0]);
  assert.deepEqual(places, [
    'slots.procedure.cases[0].when',
    'slots.procedure.cases[0].from',
    'slots.earliest.with.rule',
    'steps[0].ask',
    'steps[1].when',
    'steps[2].when',
    'steps[3].when',
    'steps[4].when',
  ]);
});
