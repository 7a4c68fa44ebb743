import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Session } from '../../../packages/components/src/connection/connection.ts';
import { phaseOf } from '../../../packages/components/src/session-guard/schedule.ts';
import { masked } from '../../../packages/components/src/sign-in/mask.ts';
import { initialState, reduce } from '../../../packages/components/src/sign-in/state.ts';
import type { Action, SignInState } from '../../../packages/components/src/sign-in/state.ts';
import { offerOf, passkeysWork } from '../../../packages/components/src/connection/sign-in-ways.ts';

suite('ways to sign in', () => {
  test('keep the utility’s order, with mail and SMS as one', () => {
    const methods = ['passkey', 'mail-code', 'sms-code', 'usage-notice', 'provider'] as const;
    assert.deepEqual(offerOf({ methods: [...methods] }, true, false), {
      ways: ['passkey', 'code', 'usage-notice', 'provider'],
      kinds: ['mail', 'sms'],
    });
    assert.deepEqual(offerOf({ methods: ['usage-notice', 'sms-code', 'mail-code'] }, true, false), {
      ways: ['usage-notice', 'code'],
      kinds: ['sms', 'mail'],
    });
  });

  test('leave out passkeys that cannot work, and the usage notice where an account is wanted', () => {
    assert.deepEqual(offerOf({ methods: ['passkey', 'usage-notice', 'mail-code'] }, false, true).ways, ['code']);
  });

  test('a passkey works on its domain and below, never beside it', () => {
    const page = { isSecureContext: true, PublicKeyCredential: 'there' };
    const works = (host: string, domain: string | null = 'city.example', window = page): boolean =>
      passkeysWork(domain, host, window);
    assert.deepEqual(
      ['city.example', 'www.city.example', 'notcity.example', 'example', 'city.example.evil.example'].map((host) =>
        works(host),
      ),
      [true, true, false, false, false],
    );
    assert.equal(works('city.example', null), false);
    assert.equal(works('city.example', 'city.example', { ...page, isSecureContext: false }), false);
    assert.equal(passkeysWork('city.example', 'city.example', { isSecureContext: true }), false, 'an old browser');
  });
});

suite('an address', () => {
  test('a masked address shows its owner which one it is', () => {
    assert.deepEqual(
      [
        masked('mail', 'hanako@example.jp'),
        masked('mail', 'ab@example.jp'),
        masked('mail', '𠮷田花子@例え.jp'),
        masked('sms', '09012345678'),
      ],
      ['h••••o@example.jp', 'a••••@example.jp', '𠮷••••子@例え.jp', '•••-••••-5678'],
    );
  });
});

suite('the steps', () => {
  const after = (...actions: Action[]): SignInState => actions.reduce(reduce, initialState);
  const sent: Action = {
    type: 'sent',
    sent: { challengeId: 'challenge', expiresAt: '', resendAt: '', kind: 'mail', to: 'hanako@example.jp' },
  };

  test('lead from the address to the code and back, and know what was sent', () => {
    assert.deepEqual([after(sent).step, after(sent).sent?.to], ['code', 'hanako@example.jp']);
    assert.equal(after(sent, { type: 'step', step: 'start' }).step, 'start');
  });

  test('leave nothing behind after signing in but how codes are sent', () => {
    const upgrade: Action = { type: 'upgrade', upgrading: true };
    const done = after({ type: 'kind', kind: 'sms' }, upgrade, { type: 'provider-opened' }, sent, { type: 'done' });
    assert.deepEqual(done, { ...initialState, kind: 'sms' });
  });
});

suite('the end of a session', () => {
  const at = (seconds: number): string => new Date(seconds * 1000).toISOString();
  const signedIn = (expires: number, ends: number): Session => ({
    state: 'signed-in',
    kind: 'account',
    level: 'account',
    method: 'passkey',
    name: null,
    accountId: 'id',
    contractId: null,
    registered: false,
    expiresAt: at(expires),
    endsAt: at(ends),
    confirmedUntil: null,
  });

  test('is calm until the warning, then about to end, then over', () => {
    const session = signedIn(1800, 9999);
    assert.deepEqual(phaseOf(session, 1_679_000, 120), { phase: 'calm', at: 1_680_000 });
    assert.deepEqual(phaseOf(session, 1_680_000, 120), { phase: 'ending', endsAt: at(1800), last: false });
    assert.equal(phaseOf(session, 1_800_000, 120).phase, 'over');
    assert.deepEqual(phaseOf(signedIn(1800, 1800), 1_700_000, 120), { phase: 'ending', endsAt: at(1800), last: true });
  });

  test('is nobody’s concern when nobody is signed in', () => {
    assert.deepEqual(phaseOf({ state: 'signed-out' }, 0, 120), { phase: 'none' });
  });
});
