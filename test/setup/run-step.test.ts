import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runStep } from '../../.ci/test/run-step.ts';

const program = (source: string): Parameters<typeof runStep>[0] => ({
  name: 'program',
  command: ['node', '--eval', source],
});
const limits = (seconds: { silence: number; total: number }): Parameters<typeof runStep>[2] => ({
  silence: seconds.silence / 60,
  total: seconds.total / 60,
});

test('a step counts what its program reports', async () => {
  const { passed, failed } = await runStep(program(`console.log('3 passed, 0 failed')`));
  assert.deepEqual({ passed, failed }, { passed: 3, failed: 0 });
});

test('a program that says nothing is stopped, and the limit is named', async () => {
  const { failed, output } = await runStep(
    program('setInterval(() => {}, 1000)'),
    undefined,
    limits({ silence: 0.6, total: 600 }),
  );
  assert.equal(failed, 1);
  assert.match(output, /Stopped: it said nothing for 0\.01 minutes\./);
});

test('a program that never ends is stopped although it goes on talking, and the limit is named', async () => {
  const { failed, output } = await runStep(
    program(`setInterval(() => console.log('still here'), 20)`),
    undefined,
    limits({ silence: 600, total: 0.6 }),
  );
  assert.equal(failed, 1);
  assert.match(output, /Stopped: it ran for more than 0\.01 minutes\./);
});

test('a program that talks is not stopped for silence', async () => {
  const { passed, output } = await runStep(
    program(
      `let turns = 0; const timer = setInterval(() => { console.log('turn'); if (++turns === 40) clearInterval(timer); }, 100)`,
    ),
    undefined,
    limits({ silence: 3, total: 600 }),
  );
  assert.equal(passed, 1, output);
});

test('a step can be stopped before its time, and what it started ends too', async () => {
  const stop = new AbortController();
  const source = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); console.log(child.pid)`;
  const running = runStep(program(source), stop.signal);
  setTimeout(() => stop.abort(), 1_000);
  const { output, failed } = await running;
  assert.equal(failed, 1);
  // Its pipes are closed, so nobody of the group holds them any more.
  assert.match(output, /Stopped: something has changed\./);
});
