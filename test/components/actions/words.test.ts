import assert from 'node:assert/strict';
import test from 'node:test';
import { Intents } from '../../../packages/components/src/actions/intents.ts';
import { Refusal, troubleOf } from '../../../packages/components/src/actions/words.ts';
import type { OwnWords } from '../../../packages/components/src/actions/words.ts';
import type { Failure } from '../../../packages/components/src/connection/failure.ts';

const problem = (name: string, more: object = {}): Error =>
  Object.assign(new Error(name), { name: 'MizumadoError', problem: { type: `urn:mizumado:problem:${name}`, ...more } });

const failureFor = (error: unknown): Failure => ({
  kind: 'unknown',
  type: (error as { problem: { type: string } }).problem.type,
});
const wordsOf = (error: Error, own?: OwnWords): string | undefined => troubleOf(error, failureFor, own).words;

test('problems have words of their own, by one table', () => {
  assert.equal(wordsOf(problem('last-contact-point')), 'lastContactPoint');
  assert.equal(wordsOf(problem('sign-in-refused')), wordsOf(problem('numbers-refused')));
  assert.equal(wordsOf(problem('unavailable')), undefined, 'those of its kind of failure');
  assert.equal(wordsOf(problem('internal')), undefined, 'a problem that the API does not list');
});

test('wrong codes are counted down, then another is needed', () => {
  assert.equal(wordsOf(problem('code-refused', { triesLeft: 2 })), 'codeWrong');
  assert.equal(wordsOf(problem('code-refused', { triesLeft: 0 })), 'codeOver');
  assert.equal(wordsOf(problem('code-refused')), 'codeRefused');
});

test('an action may have other words for a problem, and a device words for what it refuses', () => {
  assert.equal(wordsOf(problem('invalid-request'), { 'invalid-request': 'addressRefused' }), 'addressRefused');
  const { words, failure } = troubleOf(new Refusal('passkeyStopped'), failureFor);
  assert.deepEqual([words, failure], ['passkeyStopped', undefined]);
});

test('one intent has one key, until it has arrived', () => {
  const intents = new Intents();
  const first = intents.keyFor('send', { topic: 'leak' });
  assert.equal(intents.keyFor('send', { topic: 'leak' }), first, 'the same again');
  const other = intents.keyFor('send', { topic: 'move' });
  assert.notEqual(other, first, 'other content');
  intents.done('send');
  assert.notEqual(intents.keyFor('send', { topic: 'move' }), other, 'wanted once more');
});
