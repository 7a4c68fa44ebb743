/** Contact points: how addresses are read, and how an account comes to them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff } from '@mizumado/server';
import fc from 'fast-check';
import { readAddress } from '../../../packages/server/src/accounts/contact-points/address.ts';
import type { components } from '../../../packages/server/src/generated/api.ts';
import { problemOf, signedInToAccount, startServer } from '../support/server.ts';
import type { Visitor } from '../support/server.ts';
import { CodeBrowser, lastMessage, messagesSince, pass, triesLeft, wrong } from './code-browser.ts';

type Schemas = components['schemas'];
type Person = Visitor & { accountId: string };

const server = await startServer();
const points = async (person: Visitor) => (await person.get<Schemas['Account']>('/account')).contactPoints;
const addresses = async (person: Visitor) => (await points(person)).map(({ address }) => address);
const add = (person: Visitor, address: string, more: { kind?: 'mail' | 'sms'; replaces?: string | null } = {}) =>
  person.send('/account/contact-points', { method: 'POST', body: { kind: 'mail', address, lang: 'ja', ...more } });
const verify = (person: Visitor, challengeId: string, code: string) =>
  person.send('/account/contact-points/verification', { method: 'POST', body: { challengeId, code } });
const remove = (person: Visitor, id: string) => person.send(`/account/contact-points/${id}`, { method: 'DELETE' });

/** Asks for a code to a new contact point. */
async function begun(
  person: Visitor,
  address: string,
  more: Parameters<typeof add>[2] = {},
): Promise<{ challengeId: string; code: string }> {
  const response = await add(person, address, more);
  assert.equal(response.status, 202);
  const { challengeId } = (await response.json()) as Schemas['CodeSent'];
  return { challengeId, code: (await lastMessage(server)).values['code']! };
}

async function added(
  person: Visitor,
  address: string,
  more: Parameters<typeof add>[2] = {},
): Promise<Schemas['ContactPoint']> {
  const { challengeId, code } = await begun(person, address, more);
  const response = await verify(person, challengeId, code);
  assert.equal(response.status, 201);
  return (await response.json()) as Schemas['ContactPoint'];
}

const person = (mail: string, level?: 'account' | 'recent' | 'confirmed'): Promise<Person> =>
  signedInToAccount(server, [], { mail, ...(level && { level }) });

test('mail addresses are read as people write them', () => {
  const read: Record<string, string> = {
    'hanako@example.jp': 'hanako@example.jp',
    '  Hanako.Morioka@Example.JP\u3000': 'hanako.morioka@example.jp',
    'ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ': 'hanako@example.jp',
    'a+b/c=d_e-f@sub.example.co.jp': 'a+b/c=d_e-f@sub.example.co.jp',
    'old..phone.@docomo.example': 'old..phone.@docomo.example',
    'taro@水道局.jp': 'taro@xn--dgt148avj1a.jp',
    "o'brien@example.jp": "o'brien@example.jp",
  };
  for (const [written, address] of Object.entries(read))
    assert.deepEqual(readAddress('mail', written), { kind: 'mail', address }, written);
});

test('what is no mail address is refused, header injection first', () => {
  const refused = [
    'a@b',
    'a@@b.jp',
    'a@b@c.jp',
    '@example.jp',
    'a@',
    'a b@example.jp',
    'a@exa mple.jp',
    '"a b"@example.jp',
    'a@example.jp\nBcc: b@example.jp',
    'a@example.jp\r\nBcc: b@example.jp',
    'a\nb@example.jp',
    'a\r\nBcc: b@example.jp',
    'a@example.jp\nx',
    'a@exa\nmple.jp',
    'a\u0000@example.jp',
    '山田@example.jp',
    'a@-example.jp',
    'a@example-.jp',
    'a@example..jp',
    'a@.example.jp',
    'a@example.jp.',
    'a@192.0.2.1',
    'a@[192.0.2.1]',
    'a@localhost',
    'a@example.123',
    'a,b@example.jp',
    'a;b@example.jp',
    '<a@example.jp>',
    'a(b)@example.jp',
    'a\\b@example.jp',
    'a@exa%6dple.jp',
    'a@例え:80.jp',
    'a@例え/x.jp',
    `${'a'.repeat(65)}@example.jp`,
    `a@${'b'.repeat(64)}.jp`,
    `a@${'abcdefgh.'.repeat(29)}jp`,
    'a\u200b@example.jp',
    'a@exam\u202eple.jp',
  ];
  for (const written of refused) assert.equal(readAddress('mail', written), undefined, JSON.stringify(written));
});

test('numbers of mobile phones are read as people write them, others are refused', () => {
  for (const written of [
    '09012345678',
    '090-1234-5678',
    '０９０−１２３４−５６７８',
    '090 1234 5678',
    '(090)1234-5678',
    '+81 90-1234-5678',
    '+81(0)90-1234-5678',
    '090ー1234ー5678',
  ]) {
    assert.deepEqual(readAddress('sms', written), { kind: 'sms', address: '09012345678' }, written);
  }
  for (const number of ['06012345678', '07012345678', '08012345678'])
    assert.equal(readAddress('sms', number)?.address, number);
  for (const written of [
    '0191234567',
    '0312345678',
    '05012345678',
    '0901234567',
    '090123456789',
    '08001234567',
    '+1 90 1234 5678',
    '0120-123-456',
    'a@example.jp',
    '090-1234-567a',
    '９０１２３４５６７８',
    '090\n12345678;x',
  ]) {
    assert.equal(readAddress('sms', written), undefined, written);
  }
});

test('whatever is written, an address has no sign that a header, a page or a query could trip over, and is read the same again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('mail' as const, 'sms' as const),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.emailAddress(),
        fc.string({ unit: 'grapheme' }).map((text) => `${text}@example.jp`),
      ),
      (kind, written) => {
        const found = readAddress(kind, written);
        if (!found) return;
        assert.match(
          found.address,
          kind === 'mail' ? /^[^\s<>(),;:"\\[\]@\P{ASCII}\p{Cc}]+@[a-z0-9.-]+$/u : /^0\d{10}$/,
        );
        assert.ok(found.address.length <= 254);
        assert.deepEqual(readAddress(kind, found.address), found);
      },
    ),
    { numRuns: 2_000, seed: 20261120 },
  );
});

test('a fault of shape says where, before anything is counted or sent', async () => {
  const sent = server.outbox.messages.length;
  for (const body of [
    { kind: 'mail', address: 'nobody' },
    { kind: 'sms', address: '0191234567' },
  ]) {
    const response = await new CodeBrowser(server).post('/sign-in/codes', { ...body, lang: 'ja' });
    const { errors } = (await response.json()) as Schemas['InvalidRequest'];
    assert.deepEqual(
      [response.status, errors.map(({ in: place, path, code }) => [place, path, code])],
      [400, [['body', '/address', 'pattern']]],
    );
  }
  assert.equal(server.outbox.messages.length, sent);
});

test('a new contact point is there once its code is right, and all before it are told', async () => {
  const one = await person('first@city.example.jp');
  const { challengeId, code } = await begun(one, 'Second@city.example.jp');
  const { template, address } = await lastMessage(server);
  assert.deepEqual([template, address], ['contact-point-code', 'second@city.example.jp']);
  assert.equal(await triesLeft(await verify(one, challengeId, wrong(code))), 4);
  assert.deepEqual(await addresses(one), ['first@city.example.jp']);
  const before = server.outbox.messages.length;
  assert.equal((await verify(one, challengeId, code)).status, 201);
  assert.deepEqual(await addresses(one), ['first@city.example.jp', 'second@city.example.jp']);
  assert.deepEqual(await messagesSince(server, before), [
    'contact-point-added first@city.example.jp s***@city.example.jp',
  ]);
  assert.equal(await triesLeft(await verify(one, challengeId, code)), 0);

  await added(one, '070-1111-2222', { kind: 'sms' });
  assert.deepEqual(await addresses(one), ['first@city.example.jp', 'second@city.example.jp', '07011112222']);
  const signedIn = await new CodeBrowser(server, '203.0.113.5').signInByCode('07011112222', 'sms');
  assert.equal(signedIn.accountId, one.accountId);
});

test('one that takes the place of another: the old one goes at the same time, and is told', async () => {
  const one = await person('old@city.example.jp');
  const [old] = await points(one);
  const other = await person('not-mine@city.example.jp');
  const [theirs] = await points(other);
  assert.equal((await add(one, 'new@city.example.jp', { replaces: theirs!.id })).status, 404);
  const { challengeId, code } = await begun(one, 'new@city.example.jp', { replaces: old!.id });
  const before = server.outbox.messages.length;
  const subjects = await lastAudit(() => verify(one, challengeId, code));
  assert.deepEqual(await addresses(one), ['new@city.example.jp']);
  assert.deepEqual(await messagesSince(server, before), [
    'contact-point-added old@city.example.jp n***@city.example.jp',
    'contact-point-removed old@city.example.jp o***@city.example.jp',
  ]);
  assert.deepEqual(subjects, [
    'done',
    [
      { kind: 'contactPoint', id: (await points(one))[0]!.id },
      { kind: 'contactPoint', id: old!.id },
    ],
  ]);
  assert.equal(
    (await new CodeBrowser(server, '203.0.113.6').signInByCode('old@city.example.jp')).registered,
    true,
    'the old address is nobody’s now',
  );
});

test('whether an address is another account’s is told only to who reads its messages', async () => {
  const [one, other] = [await person('mine@city.example.jp'), await person('taken@city.example.jp')];
  const { challengeId, code } = await begun(one, 'taken@city.example.jp');
  assert.equal(await triesLeft(await verify(one, challengeId, wrong(code))), 4);
  assert.equal(await problemOf(await verify(one, challengeId, code)), 'contact-point-taken');
  assert.equal(await triesLeft(await verify(one, challengeId, code)), 0, 'the code is used up');
  assert.deepEqual(await addresses(other), ['taken@city.example.jp']);
});

test('an own contact point can be verified again, and changes nothing but when', async () => {
  const one = await person('twice@city.example.jp');
  const [first] = await points(one);
  const before = server.outbox.messages.length;
  const again = await added(one, 'twice@city.example.jp', { replaces: first!.id });
  assert.equal(again.id, first!.id);
  assert.ok(again.verifiedAt > first!.verifiedAt);
  assert.deepEqual(await messagesSince(server, before), ['contact-point-code twice@city.example.jp']);
});

test('a code is for the account that asked, and two accounts cannot get one address at once', async () => {
  const people = await Promise.all(Array.from({ length: 4 }, (_, at) => person(`racer-${at}@city.example.jp`)));
  const asked: { challengeId: string; code: string }[] = [];
  for (const one of people) asked.push(await begun(one, 'wanted@city.example.jp'));
  assert.equal(await triesLeft(await verify(people[1]!, asked[0]!.challengeId, asked[0]!.code)), 0);
  const statuses = await Promise.all(
    people.map((one, at) => verify(one, asked[at]!.challengeId, asked[at]!.code).then(({ status }) => status)),
  );
  assert.deepEqual(statuses.toSorted(), [201, 409, 409, 409]);
});

test('removing tells the removed one and the others; the last one stays, also with two removals at once', async () => {
  const one = await person('stays@city.example.jp', 'confirmed');
  await added(one, 'goes@city.example.jp');
  await added(one, 'goes-too@city.example.jp');
  const [stays, goes, goesToo] = await points(one);
  const before = server.outbox.messages.length;
  assert.equal((await remove(one, goes!.id)).status, 204);
  assert.deepEqual(await messagesSince(server, before), [
    'contact-point-removed stays@city.example.jp g***@city.example.jp',
    'contact-point-removed goes@city.example.jp g***@city.example.jp',
    'contact-point-removed goes-too@city.example.jp g***@city.example.jp',
  ]);
  assert.equal((await remove(one, goes!.id)).status, 404);
  const answers = await Promise.all([stays!, goesToo!].map(({ id }) => remove(one, id).then(({ status }) => status)));
  assert.deepEqual(answers.toSorted(), [204, 409]);
  const [last] = await points(one);
  assert.equal(await problemOf(await remove(one, last!.id)), 'last-contact-point');
  const other = await person('other-remover@city.example.jp', 'confirmed');
  assert.equal((await remove(other, last!.id)).status, 404);
});

test('adding needs a fresh sign-in, removing a fresh confirmation', async () => {
  const stale = await person('stale@city.example.jp', 'account');
  assert.equal(await problemOf(await add(stale, 'x@city.example.jp')), 'level-too-low');
  const recent = await person('recent@city.example.jp', 'recent');
  const extra = await added(recent, 'recent-2@city.example.jp');
  assert.equal(await problemOf(await remove(recent, extra.id)), 'level-too-low');
});

test('addresses and codes are in no line of the log', async () => {
  const logged: string[] = [];
  const loud = await startServer({ log: (entry) => logged.push(JSON.stringify(entry)) });
  const browser = new CodeBrowser(loud);
  const { code } = await browser.asked('private@city.example.jp');
  await browser.ask('private@city.example.jp');
  await pass(loud, 1);
  await browser.signInByCode('private@city.example.jp');
  await browser.ask('private@@city.example.jp');
  await loud.outbox.idle();
  assert.ok(logged.length >= 5);
  for (const line of logged) assert.ok(!line.includes('private') && !line.includes(code), line);
});

/** Outcome and subjects of the audit log's newest line after something was done. */
async function lastAudit(work: () => Promise<Response>): Promise<unknown> {
  await work();
  return asStaff(server.db, 'morioka', async (transaction) => {
    const { outcome, subjects } = await transaction
      .selectFrom('audit_log')
      .select(['outcome', 'subjects'])
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return [outcome, subjects];
  });
}
