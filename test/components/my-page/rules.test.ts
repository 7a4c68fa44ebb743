import assert from 'node:assert/strict';
import test from 'node:test';
import type { CodeSent } from '@mizumado/sdk';
import { begin, mendAddress, notAdding, sent } from '../../../packages/components/src/my-page/contact-points/adding.ts';
import { deviceKind, freeName } from '../../../packages/components/src/my-page/security/device.ts';
import { endOfShare, spans } from '../../../packages/components/src/my-page/shares/spans.ts';

test('a share ends on a day that its month has, within five years', () => {
  assert.equal(endOfShare('2026-11-20', { unit: 'months', count: 3 }), '2027-02-20');
  assert.equal(endOfShare('2026-11-30', { unit: 'months', count: 3 }), '2027-02-28');
  assert.equal(endOfShare('2027-11-30', { unit: 'months', count: 3 }), '2028-02-29');
  assert.equal(endOfShare('2028-02-29', { unit: 'years', count: 1 }), '2029-02-28');
  for (const span of spans) assert.ok(endOfShare('2026-11-20', span) <= '2031-11-20', JSON.stringify(span));
});

test('a device is called what its owner would call it', () => {
  assert.equal(deviceKind('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)', 5), 'iphone');
  assert.equal(deviceKind('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5), 'ipad');
  assert.equal(deviceKind('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0), 'mac');
  assert.equal(deviceKind('Mozilla/5.0 (Linux; Android 15)', 5), 'android');
  assert.equal(deviceKind('Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 0), 'windows');
  assert.equal(deviceKind('Mozilla/5.0 (X11; Linux x86_64)', 0), 'other');
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
  assert.deepEqual(address, { step: 'address', replaces: phone });
  const to = { kind: 'mail', address: 'a@example.jp' } as const;
  const code = sent(address, to, answer);
  assert.deepEqual(code, {
    step: 'code',
    kind: 'mail',
    replaces: phone,
    address: 'a@example.jp',
    challengeId: answer.challengeId,
    resendAt: answer.resendAt,
  });
  assert.deepEqual(mendAddress(code), { step: 'address', replaces: phone });
  assert.equal(sent(notAdding, to, answer), notAdding);
});
