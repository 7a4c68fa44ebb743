/** The service's own pages: what they say, and that nothing a stranger writes into their address gets into them. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { utilitiesFrom } from '@mizumado/server';
import fc from 'fast-check';
import { compressor } from '../../../packages/server/src/http/compression.ts';
import { elementsIn } from '../../../packages/server/src/hosted/elements.ts';
import { hostedPages } from '../../../packages/server/src/hosted/hosted.ts';
import { utilities } from '../support/server.ts';

const folder = await mkdtemp(join(tmpdir(), 'mizumado-elements-'));
after(() => rm(folder, { recursive: true }));
await writeFile(join(folder, 'mizumado.js'), `console.log('${'elements '.repeat(300)}');`);
await writeFile(join(folder, 'core-AbCd_12x.js'), 'export {};');
await writeFile(join(folder, 'field.styles-AbCd_12x.js'), 'export {};');
await writeFile(join(folder, 'secret.txt'), 'not for the web');

const hostile = {
  ...utilities.chiba,
  id: 'hostile',
  name: { ja: '<script>alert(1)</script>', en: '"><img src=x onerror=alert(1)>' },
};
const hosted = hostedPages({
  utilities: utilitiesFrom([...Object.values(utilities), hostile]),
  secure: true,
  elements: elementsIn(folder),
  compress: compressor(),
  log: () => undefined,
});
const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  hosted.answer(new Request(`https://service.example${path}`, init));

test('my page is a page of the utility, in both languages', async () => {
  const ja = await (await get('/morioka/my')).text();
  assert.match(
    ja,
    /<html lang="ja">[^]*<title>マイページ｜盛岡市上下水道局（見本）<\/title>[^]*<mizu-my-page service="\/morioka\/v1" lang="ja"[^]*019-000-0000/,
  );
  const en = await (await get('/morioka/my?lang=en')).text();
  assert.match(en, /<html lang="en">[^]*<title>My page｜Morioka City Waterworks \(sample\)<\/title>[^]*lang="en"/);
  assert.match(ja, /<a href="\?lang=en" lang="en"[^>]*>English<\/a>/);
  assert.match(await (await get('/morioka/page.css')).text(), /--key: #0b6b6f/);
  assert.match(await (await get('/morioka/page.svg')).text(), /fill="#0b6b6f"/);
  assert.match(await (await get('/chiba/page.css')).text(), new RegExp(`--key: ${utilities.chiba.theme.keyColor}`));
});

test('it says how it went at the identity provider, and offers to close the window', async () => {
  const done = await (await get('/chiba/signed-in?outcome=done')).text();
  assert.match(done, /ログインしました[^]*この画面を閉じる[^]*href="\/chiba\/my\?lang=ja"/);
  const refused = await (await get('/chiba/signed-in?outcome=refused&lang=en')).text();
  assert.match(refused, /You are not signed in[^]*href="\?outcome=refused&amp;lang=ja"[^]*Close this window/);
  for (const query of ['', '?outcome=', '?outcome=other', '?outcome=Done', '?outcome=toString'])
    assert.equal((await get(`/chiba/signed-in${query}`)).status, 404, query);
});

test('every page runs scripts of the service only, is framed by nobody and kept by nobody (promises 8 and 11)', async () => {
  for (const path of ['/morioka/my', '/morioka/signed-in?outcome=done', '/nowhere/my', '/morioka/signed-in']) {
    const { headers } = await get(path);
    const policy = headers.get('Content-Security-Policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]) {
      assert.ok(policy.split('; ').includes(rule), `${path}: ${rule}`);
    }
    assert.doesNotMatch(policy, /unsafe|\*|data:|https?:/);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    assert.match(headers.get('Strict-Transport-Security') ?? '', /max-age/);
    assert.equal(headers.get('Access-Control-Allow-Origin'), null, 'no page of another may read it');
    assert.equal(headers.get('Set-Cookie'), null);
  }
  for (const path of ['/morioka/my', '/morioka/signed-in?outcome=done']) {
    const page = await (await get(path)).text();
    assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/, `${path} has nothing inline`);
  }
});

test('an unknown utility, and anything else, is a page that says so', async () => {
  const response = await get('/nowhere/my?lang=en');
  assert.equal(response.status, 404);
  assert.match(await response.text(), /Page not found/);
  assert.equal((await get('/morioka/my', { method: 'POST', body: 'x' })).status, 405);
  assert.equal(await (await get('/morioka/my', { method: 'HEAD' })).text(), '');
});

test('it concerns itself with its own paths only, so that the API is not in its way', () => {
  for (const path of [
    '/morioka/my',
    '/morioka/my?lang=en',
    '/chiba/signed-in?outcome=done',
    '/chiba/page.css',
    '/elements/mizumado.js',
  ])
    assert.ok(hosted.concerns(path), path);
  for (const path of [
    '/morioka/v1/utility',
    '/morioka/v1/my',
    '/',
    '/healthz',
    '/morioka/my/',
    '/morioka/mypage',
    '//morioka/my',
    '/elements/',
    '/elements/a/b.js',
    '/elements/../secret.txt',
    '/elements/..js',
    '/elements/x..js',
    '/elements/.hidden.js',
    '/elements/%2e%2e%2fx.js',
    '/elements/secret.txt',
    'http://other.example/morioka/my',
  ])
    assert.ok(!hosted.concerns(path), path);
});

test('elements come compressed, are asked for again by their fingerprint, and nothing else of the folder comes', async () => {
  const entry = await get('/elements/mizumado.js', { headers: { 'Accept-Encoding': 'br, gzip' } });
  assert.deepEqual(
    [entry.status, entry.headers.get('Content-Encoding'), entry.headers.get('Cache-Control')],
    [200, 'br', 'no-cache'],
  );
  assert.equal(
    (await get('/elements/mizumado.js', { headers: { 'If-None-Match': entry.headers.get('ETag') ?? '' } })).status,
    304,
  );
  assert.match((await get('/elements/core-AbCd_12x.js')).headers.get('Cache-Control') ?? '', /immutable/);
  assert.equal(await (await get('/elements/field.styles-AbCd_12x.js')).text(), 'export {};');
  assert.match(await (await get('/elements/mizumado.js')).text(), /^console\.log/);
  assert.equal((await get('/elements/missing.js')).status, 404);
  assert.doesNotMatch(await (await get('/elements/secret.txt')).text(), /not for the web/);
});

test('without a bundle there is no page to lead to, and the provider’s people are still told', async () => {
  const bare = hostedPages({
    utilities: utilitiesFrom(Object.values(utilities)),
    secure: true,
    compress: compressor(),
    log: () => undefined,
  });
  assert.equal((await bare.answer(new Request('https://service.example/morioka/my'))).status, 404);
  const told = await (await bare.answer(new Request('https://service.example/morioka/signed-in?outcome=done'))).text();
  assert.match(told, /ログインしました/);
  assert.doesNotMatch(told, /\/my\?/);
});

test('a hostile name stays text (promise 9)', async () => {
  for (const language of ['ja', 'en']) {
    const page = await (await get(`/hostile/my?lang=${language}`)).text();
    assert.doesNotMatch(page, /<script>|<img/);
    assert.match(page, language === 'ja' ? /&lt;script&gt;/ : /&quot;&gt;&lt;img/);
  }
});

test('nothing of an address gets into a page', async () => {
  const pages = ['/morioka/my', '/chiba/signed-in', '/nowhere/my'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...pages),
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('lang', 'outcome', 'other'),
      async (path, text, name) => {
        const query = new URLSearchParams({ outcome: 'done', [name]: `x${text}y"'<` });
        const response = await get(`${path}?${query.toString()}`);
        const page = await response.text();
        const usual = await (
          await get(`${path}${name === 'outcome' || !path.endsWith('signed-in') ? '' : '?outcome=done'}`)
        ).text();
        assert.equal(page, usual);
      },
    ),
    { numRuns: 300 },
  );
});
