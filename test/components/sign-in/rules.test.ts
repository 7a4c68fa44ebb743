import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Session } from '../../../packages/components/src/connection/connection.ts';
import { phaseOf } from '../../../packages/components/src/session-guard/schedule.ts';
import {
  codeFault,
  mailFault,
  normaliseMail,
  normalisePhone,
  phoneFault,
} from '../../../packages/components/src/sign-in/check.ts';
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

suite('what is typed', () => {
  test('mail addresses: half-width, without spaces', () => {
    assert.equal(normaliseMail(' ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ '), 'hanako@example.jp');
    assert.equal(mailFault('hanako@example.jp'), undefined);
    assert.equal(mailFault('𠮷田@例え.jp'), undefined, 'a message alone finds out');
    for (const wrong of ['hanako', 'hanako@', '@example.jp', 'a@b@example.jp', 'hanako@example', 'hanako@example.'])
      assert.deepEqual(mailFault(wrong), { kind: 'pattern' }, wrong);
    assert.deepEqual(mailFault('　'), { kind: 'empty' });
  });

  test('mobile numbers: as people write them', () => {
    for (const same of [
      '090-1234-5678',
      '０９０ー１２３４ー５６７８',
      '+81 90 1234 5678',
      '(090) 1234 5678',
      '81-90-1234-5678',
    ])
      assert.equal(normalisePhone(same), '09012345678', same);
    assert.equal(phoneFault('080-1234-5678'), undefined);
    assert.deepEqual(phoneFault('0901234567'), { kind: 'length', count: 11, now: 10 });
    assert.deepEqual(phoneFault('019-623-1411'), { kind: 'length', count: 11, now: 10 });
    assert.deepEqual(phoneFault('09O12345678'), { kind: 'digits', wrong: 'O' });
  });

  test('codes: six digits, however they are pasted', () => {
    for (const same of ['123456', '１２３　４５６', ' 123-456 ']) assert.equal(codeFault(same), undefined, same);
    assert.deepEqual(codeFault('12345'), { kind: 'length', count: 6, now: 5 });
  });

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

suite('the form', () => {
  const after = (...actions: Action[]): SignInState => actions.reduce(reduce, initialState);
  const typed: Action = { type: 'typed', name: 'mail', value: 'hanako@example.jp', fault: undefined };
  const sent: Action = {
    type: 'sent',
    sent: { challengeId: 'challenge', expiresAt: '', resendAt: '', kind: 'mail', to: 'hanako@example.jp' },
  };

  test('keeps what was typed on every way but a code, which is good for one challenge only', () => {
    const code: Action = { type: 'typed', name: 'code', value: '123456', fault: undefined };
    for (const action of [
      { type: 'failed', trouble: { kind: 'busy', until: undefined } },
      { type: 'step', step: 'usage-notice' },
      { type: 'kind', kind: 'sms' },
      sent,
    ] as const) {
      assert.equal(after(typed, action).values.mail, 'hanako@example.jp', action.type);
    }
    assert.equal(
      after(typed, sent, code, { type: 'failed', trouble: { kind: 'codeRefused', triesLeft: 4 } }).values.code,
      '123456',
    );
    assert.equal(after(typed, sent, code, sent).values.code, '');
    assert.deepEqual(
      after(typed, sent, code, { type: 'done' }).values,
      initialState.values,
      'nothing is left behind after signing in',
    );
  });

  test('lets an error go as soon as it is mended, and no sooner', () => {
    const wrong = after({ type: 'checked', faults: { mail: { kind: 'pattern' } } });
    assert.deepEqual(wrong.summary, ['mail']);
    assert.deepEqual(reduce(wrong, { type: 'typed', name: 'mail', value: 'h', fault: { kind: 'pattern' } }).faults, {
      mail: { kind: 'pattern' },
    });
    assert.equal(reduce(wrong, typed).faults.mail, undefined);
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
