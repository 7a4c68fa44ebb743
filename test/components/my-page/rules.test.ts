import assert from 'node:assert/strict';
import test from 'node:test';
import type { CodeSent } from '@mizumado/sdk';
import {
  begin,
  chooseKind,
  mendAddress,
  notAdding,
  sent,
} from '../../../packages/components/src/my-page/contact-points/adding.ts';
import { Refusal, troubleOf } from '../../../packages/components/src/my-page/section/trouble.ts';
import { deviceOf, freeName } from '../../../packages/components/src/my-page/security/device.ts';
import { endOfShare, spans } from '../../../packages/components/src/my-page/shares/spans.ts';
import type { Failure } from '../../../packages/components/src/connection/failure.ts';

test('a share ends on a day that its month has, within five years', () => {
  assert.equal(endOfShare('2026-11-20', { unit: 'months', count: 3 }), '2027-02-20');
  assert.equal(endOfShare('2026-11-30', { unit: 'months', count: 3 }), '2027-02-28');
  assert.equal(endOfShare('2027-11-30', { unit: 'months', count: 3 }), '2028-02-29');
  assert.equal(endOfShare('2028-02-29', { unit: 'years', count: 1 }), '2029-02-28');
  for (const span of spans) assert.ok(endOfShare('2026-11-20', span) <= '2031-11-20', JSON.stringify(span));
});

test('a device is called what its owner would call it', () => {
  assert.equal(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)', 5), 'iphone');
  assert.equal(deviceOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5), 'ipad');
  assert.equal(deviceOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0), 'mac');
  assert.equal(deviceOf('Mozilla/5.0 (Linux; Android 15)', 5), 'android');
  assert.equal(deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 0), 'windows');
  assert.equal(deviceOf('Mozilla/5.0 (X11; Linux x86_64)', 0), 'other');
});

test('a second passkey of a kind gets a number', () => {
  const numbered = (name: string, count: number): string => `${name}（${count}）`;
  assert.equal(freeName('Mac', ['iPhone'], numbered), 'Mac');
  assert.equal(freeName('Mac', ['Mac', 'Mac（2）'], numbered), 'Mac（3）');
});

test('a new contact point goes from the address to the code and back', () => {
  const answer: CodeSent = {
    challengeId: 'challenge-0123456789',
    expiresAt: '2026-11-20T02:23:00Z',
    resendAt: '2026-11-20T02:14:00Z',
  };
  const phone = { id: '1', kind: 'sms', address: '09012345678', verifiedAt: answer.resendAt } as const;
  const address = begin(phone);
  assert.deepEqual(address, { step: 'address', kind: 'sms', replaces: phone });
  const code = sent(chooseKind(address, 'mail'), 'a@example.jp', answer);
  assert.deepEqual(code, {
    step: 'code',
    kind: 'mail',
    replaces: phone,
    address: 'a@example.jp',
    challengeId: answer.challengeId,
    resendAt: answer.resendAt,
  });
  assert.deepEqual(mendAddress(code), { step: 'address', kind: 'mail', replaces: phone });
  assert.equal(chooseKind(code, 'sms'), code);
  assert.equal(sent(notAdding, 'a@example.jp', answer), notAdding);
});

const problem = (name: string, more: object = {}): Error =>
  Object.assign(new Error(name), { name: 'MizumadoError', problem: { type: `urn:mizumado:problem:${name}`, ...more } });

test('problems of the account have words of their own', () => {
  const failureFor = (error: unknown): Failure => ({
    kind: 'unknown',
    type: (error as { problem: { type: string } }).problem.type,
  });
  const name = (error: Error): string | undefined => troubleOf('here', error, failureFor).name;
  assert.equal(name(problem('last-contact-point')), 'lastContactPoint');
  assert.equal(name(problem('already-shared')), 'alreadyShared');
  assert.equal(name(problem('code-refused', { triesLeft: 2 })), 'codeWrong');
  assert.equal(name(problem('code-refused', { triesLeft: 0 })), 'codeUsedUp');
  assert.equal(name(problem('code-refused')), 'codePlain');
  assert.equal(name(new Refusal('passkeyStopped')), 'passkeyStopped');
  assert.equal(name(problem('internal')), undefined);
});
