import assert from 'node:assert/strict';
import test from 'node:test';
import { LoadedValue } from '../../../packages/components/src/actions/loaded-value.ts';
import type { LoadedValueHost } from '../../../packages/components/src/actions/loaded-value.ts';
import type { Failure } from '../../../packages/components/src/connection/failure.ts';

const hostOf = (kind: Failure['kind'] = 'unavailable'): LoadedValueHost & { failures: Failure[]; changes: number } => {
  const host = {
    failures: [] as Failure[],
    changes: 0,
    connection: { failed: (): Failure => ({ kind }) },
    changed: () => void (host.changes += 1),
    failed: (failure: Failure) => void host.failures.push(failure),
  };
  return host;
};

test('a loaded value is asked for once, however many need it', async () => {
  let asked = 0;
  const value = new LoadedValue(hostOf(), () => Promise.resolve((asked += 1)));
  assert.equal(value.value, undefined);
  value.need();
  await new Promise((passed) => setTimeout(passed));
  assert.deepEqual([value.value, asked], [1, 1]);
});

test('a loaded value that nobody has looked at is not refreshed', () => {
  const value = new LoadedValue(hostOf(), () => Promise.reject(new Error('asked')));
  value.refresh();
  assert.equal(value.state.state, 'loading');
});

test('a loaded value keeps what it knows when the session has ended, and says what failed otherwise', async () => {
  for (const [kind, state, failures] of [
    ['expired', 'ready', 0],
    ['unavailable', 'failed', 1],
  ] as const) {
    let fails = false;
    const host = hostOf(kind);
    const value = new LoadedValue(host, () => (fails ? Promise.reject(new Error('no')) : Promise.resolve('known')));
    await value.load();
    fails = true;
    await value.load();
    assert.deepEqual([value.state.state, host.failures.length], [state, failures], kind);
  }
});

test('of two answers of a loaded value, only that to the last question counts', async () => {
  const answers: ((value: string) => void)[] = [];
  const value = new LoadedValue(hostOf(), () => new Promise<string>((answer) => answers.push(answer)));
  const both = [value.load(), value.load()];
  answers[1]?.('new');
  answers[0]?.('old');
  await Promise.all(both);
  assert.equal(value.value, 'new');
});
