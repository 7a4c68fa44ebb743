import assert from 'node:assert/strict';
import test from 'node:test';
import { memoryCookies } from '../../packages/sdk/src/core/cookies.ts';

const base = 'https://api.example.jp/morioka/v1/session';

test('a cookie goes back to its host only', () => {
  const jar = memoryCookies();
  jar.store(base, 'a=b=c; Path=/; HttpOnly; SameSite=Lax; Domain=example.jp');
  assert.equal(jar.header('https://api.example.jp/chiba/v1/bills'), 'a=b=c');
  for (const other of ['https://example.jp/', 'https://www.example.jp/', 'https://evil.api.example.jp/'])
    assert.equal(jar.header(other), '', other);
});

test('a path holds to whole segments, and is the folder of the request unless given', () => {
  const jar = memoryCookies();
  jar.store(base, 'given=1; Path=/morioka');
  jar.store(base, 'folder=1');
  assert.equal(jar.header('https://api.example.jp/morioka/v1/bills'), 'given=1; folder=1');
  assert.equal(jar.header('https://api.example.jp/morioka'), 'given=1');
  assert.equal(jar.header('https://api.example.jp/morioka2/v1/bills'), '');
});

test('what is secure is neither taken nor sent over plain http, except on this machine', () => {
  const jar = memoryCookies();
  jar.store('http://api.example.jp/', 'a=1; Secure');
  assert.equal(jar.header('https://api.example.jp/'), '');
  jar.store('https://api.example.jp/', 'a=2; Secure');
  assert.deepEqual(
    ['http', 'https'].map((scheme) => jar.header(`${scheme}://api.example.jp/`)),
    ['', 'a=2'],
  );
  for (const host of ['localhost:8787', '127.0.0.1:8787', '[::1]:8787', 'morioka.localhost']) {
    jar.store(`http://${host}/`, 'b=1; Secure');
    assert.equal(jar.header(`http://${host}/`), 'b=1', host);
  }
});

test('a cookie ends when it says, Max-Age before Expires, and is replaced by name', () => {
  let now = Date.parse('2026-11-30T00:00:00Z');
  const jar = memoryCookies(() => now);
  jar.store(base, 'short=1; Path=/; Max-Age=60; Expires=Thu, 01 Jan 2099 00:00:00 GMT');
  jar.store(base, 'day=1; Path=/; Expires=Tue, 01 Dec 2026 00:00:00 GMT');
  jar.store(base, 'stays=1; Path=/');
  assert.equal(jar.header(base), 'short=1; day=1; stays=1');
  now += 60_000;
  assert.equal(jar.header(base), 'day=1; stays=1');
  now += 24 * 3_600_000;
  assert.equal(jar.header(base), 'stays=1');
  jar.store(base, 'stays=2; Path=/');
  assert.equal(jar.header(base), 'stays=2');
  jar.store(base, 'stays=; Path=/; Max-Age=0');
  assert.equal(jar.header(base), '');
  jar.store(base, 'old=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT');
  jar.store(base, 'no pair at all');
  assert.equal(jar.header(base), '');
});
