/** An identity provider that lies in every way there is, fails or does not answer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openIdProvider } from '../../../packages/server/src/ports/provider/open-id.ts';
import { Browser } from '../support/browser.ts';
import { startLyingProvider } from '../support/lying-provider.ts';
import type { Lie } from '../support/lying-provider.ts';
import { serviceUrl, startServer, utilities } from '../support/server.ts';
import { atCallback, atEnd, heard, liar, offering, outcomeOf, server, sessionOf, start } from './provider-support.ts';

test('two windows at once make one account', async () => {
  liar.sub = 'twin';
  const browsers = [new Browser(server), new Browser(server), new Browser(server)];
  const callbacks: URL[] = [];
  for (const browser of browsers) callbacks.push(await browser.go(start('chiba'), atCallback));
  const ends = await Promise.all(browsers.map((browser, at) => browser.go(callbacks[at]!.href, atEnd)));
  assert.deepEqual(ends.map(outcomeOf), ['done', 'done', 'done']);
  const accounts = await Promise.all(browsers.map(async (browser) => (await sessionOf(browser, 'chiba'))?.accountId));
  assert.equal(new Set(accounts).size, 1);
});

const hour = 3600;
const lies: [string, Lie][] = [
  ['another nonce', { claims: (said) => ({ ...said, nonce: 'other' }) }],
  ['no nonce', { claims: (said) => ({ ...said, nonce: undefined }) }],
  ['another issuer', { claims: (said) => ({ ...said, iss: 'https://evil.example' }) }],
  ['another audience', { claims: (said) => ({ ...said, aud: 'others' }) }],
  [
    'several audiences, made for another',
    { claims: (said) => ({ ...said, aud: ['waterworks', 'others'], azp: 'others' }) },
  ],
  ['several audiences, made for nobody', { claims: (said) => ({ ...said, aud: ['waterworks', 'others'] }) }],
  ['over', { claims: (said) => ({ ...said, iat: Number(said.iat) - hour, exp: Number(said.exp) - hour }) }],
  ['no end', { claims: (said) => ({ ...said, exp: undefined }) }],
  ['not begun', { claims: (said) => ({ ...said, nbf: Number(said.iat) + hour }) }],
  ['no subject', { claims: (said) => ({ ...said, sub: undefined }) }],
  ['an endless subject', { claims: (said) => ({ ...said, sub: 'x'.repeat(256) }), userinfo: { sub: 'x'.repeat(256) } }],
  ['a subject with a zero byte', { claims: (said) => ({ ...said, sub: 'x\u0000' }), userinfo: { sub: 'x\u0000' } }],
  ['a changed token', { signature: 'changed' }],
  ['another key', { signature: 'other-key' }],
  ['no signature', { signature: 'none' }],
  ['signed with the secret', { signature: 'secret' }],
  ['no ID token', { signature: 'absent' }],
  ['another issuer in the answer', { iss: 'https://evil.example' }],
  ['no issuer in the answer', { iss: null }],
  ['another person’s data', { userinfo: { sub: 'somebody-else' } }],
  ['a token endpoint that fails', { fault: { path: '/token', how: 'status-500' } }],
  ['a token endpoint without tokens', { fault: { path: '/token', how: 'not-json' } }],
  ['a connection that is cut', { fault: { path: '/token', how: 'cut' } }],
  ['a data endpoint that fails', { fault: { path: '/me', how: 'status-500' } }],
];

test('nobody is signed in on the word of a provider that lies or fails', async () => {
  liar.sub = 'somebody';
  const honest = await heard({});
  assert.equal(outcomeOf(honest.end), 'done', 'the truth is believed');
  for (const [name, lie] of lies) {
    const { browser, end } = await heard(lie);
    assert.equal(end.href, `${serviceUrl}/chiba/signed-in?outcome=refused&lang=ja`, name);
    assert.equal(await sessionOf(browser, 'chiba'), undefined, name);
  }
});

test('a fresh sign-in is what the provider says it is: its time is compared', async () => {
  liar.sub = 'stepper';
  const { browser } = await heard({});
  const times: [number | undefined, string][] = [
    [undefined, 'refused'],
    [-5 * 60, 'refused'],
    [0, 'done'],
  ];
  for (const [ago, expected] of times) {
    const claims = (said: Record<string, unknown>) => ({
      ...said,
      auth_time: ago === undefined ? undefined : Number(said.iat) + ago,
    });
    const { end } = await heard({ claims }, browser, '?purpose=confirm');
    assert.equal(outcomeOf(end), expected, String(ago));
    assert.equal((await sessionOf(browser, 'chiba'))?.level, expected === 'done' ? 'confirmed' : 'recent');
  }
  const asked = new URL(browser.trail.findLast((address) => address.includes('/auth?'))!).searchParams;
  assert.deepEqual([asked.get('prompt'), asked.get('max_age')], ['login', '0']);
});

test('a provider that takes the secret in the body gets it there', async () => {
  const other = await startLyingProvider();
  other.lie = { metadata: { token_endpoint_auth_methods_supported: ['client_secret_post'] } };
  const provider = openIdProvider(other);
  const { url, ...ask } = await provider.begin(`${serviceUrl}/back`, 'ja', false);
  const response = await fetch(url, { redirect: 'manual' });
  assert.equal((await provider.finish(new URL(response.headers.get('Location')!), ask)).subject, 'somebody');
});

test('a provider that does not answer holds nobody up for long, and is asked again the next time', async () => {
  const down = await startLyingProvider();
  const one = await startServer({
    utilities: [offering(utilities.morioka)],
    providers: new Map([['morioka', openIdProvider(down)]]),
    operationLimits: {},
  });
  const attempt = async (): Promise<string> =>
    outcomeOf(await new Browser(one).go(start('morioka'), (url) => atEnd(url) || url.origin !== serviceUrl));
  for (const how of ['status-500', 'cut', 'silent'] as const) {
    down.lie = { fault: { path: '/.well-known/openid-configuration', how } };
    const begun = performance.now();
    assert.equal(await attempt(), 'refused', how);
    assert.ok(performance.now() - begun < 60_000);
  }
  down.lie = {};
  const browser = new Browser(one);
  assert.equal(outcomeOf(await browser.go(start('morioka'), atEnd)), 'done');
  await new Browser(one).go(start('morioka'), atEnd);
  assert.equal(down.paths.filter((path) => path.startsWith('/.well-known')).length, 4, 'kept once it has answered');

  const callback = await browser.go(start('morioka'), atCallback);
  down.lie = { fault: { path: '/token', how: 'silent' } };
  const begun = performance.now();
  assert.equal(outcomeOf(await browser.go(callback.href, atEnd)), 'refused');
  assert.ok(performance.now() - begun < 60_000);
  await down.close();
  assert.equal(outcomeOf(await new Browser(one).go(callback.href, atEnd)), 'refused');
});
