/** Versions of the knowledge base: first publication, drafts, schedules, what the chatbot gets at which time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openIndex } from '@mizumado/faq';
import type { FaqEntry, FaqIndex } from '@mizumado/faq';
import { problemOf, startServer, Visitor } from '../support/server.ts';
import { asOperator, entryOf, smallSource } from './source.ts';

interface Published {
  version: number;
  language: string;
  publishedAt: string;
  index: FaqIndex;
}
interface Summary {
  version: number;
  state: string;
  origin: string;
  entryCount: number;
  publishAt: string | null;
}

async function prepared() {
  const time = { now: '2026-11-20T03:00:00.000Z' };
  const server = await startServer({ faqSources: [smallSource()], clock: () => new Date(time.now) });
  const visitor = new Visitor(server);
  const operator = asOperator(visitor);
  const published = () => visitor.get<Published>('/faq');
  const answerTo = async (question: string) => openIndex((await published()).index).ask(question).hits[0]?.entry;
  return { time, server, visitor, operator, published, answerTo };
}

test('the files are published as version 1 when somebody asks first, once', async () => {
  const { server, operator, published } = await prepared();
  const answers = await Promise.all([published(), published(), published()]);
  assert.deepEqual(
    answers.map(({ version }) => version),
    [1, 1, 1],
  );
  assert.equal(answers[0].publishedAt, '2026-11-20T03:00:00.000Z');
  assert.match(openIndex(answers[0].index).ask('水道を止めたい').hits[0]?.entry.short ?? '', /019-000-0000/);
  const { body } = await operator<{ items: Summary[] }>('GET', '/faq/versions');
  assert.deepEqual(
    body.items.map(({ version, state, origin, entryCount }) => ({ version, state, origin, entryCount })),
    [{ version: 1, state: 'published', origin: 'files', entryCount: 3 }],
  );
  assert.equal(await problemOf(await new Visitor(server, 'chiba').send('/faq')), 'not-found');
});

test('the copy at hand holds until something else is published', async () => {
  const { visitor, operator } = await prepared();
  const first = await visitor.send('/faq');
  const tag = first.headers.get('ETag') ?? '';
  assert.match(first.headers.get('Cache-Control') ?? '', /^public, max-age=60/);
  const again = await visitor.send('/faq', { headers: { 'If-None-Match': tag } });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  await operator('POST', '/faq/versions', {});
  assert.equal((await visitor.send('/faq', { headers: { 'If-None-Match': tag } })).status, 304);
  await operator('POST', '/faq/versions/2/publication', { publishAt: null });
  assert.equal((await visitor.send('/faq', { headers: { 'If-None-Match': tag } })).status, 200);
});

test('the language is the wanted one, or the nearest there is', async () => {
  const { visitor } = await prepared();
  const languageOf = async (lang: string) => (await visitor.get<Published>(`/faq?lang=${lang}`)).language;
  assert.equal(await languageOf('en'), 'en');
  assert.equal(await languageOf('en-GB'), 'en');
  assert.equal(await languageOf('zh-Hant-TW'), 'en');
  assert.equal(await languageOf('ja-JP'), 'ja');
  const [ja, en] = [await visitor.send('/faq?lang=ja'), await visitor.send('/faq?lang=en')];
  assert.notEqual(ja.headers.get('ETag'), en.headers.get('ETag'));
});

test('a draft is written, refused while texts are missing, published, and then stays as it is', async () => {
  const { visitor, operator, published, answerTo } = await prepared();
  await published();
  const draft = await operator<Summary>('POST', '/faq/versions', { note: '井戸水の案内を足す' });
  assert.deepEqual([draft.status, draft.body.version, draft.body.state, draft.body.entryCount], [201, 2, 'draft', 3]);

  const well = entryOf('well-water', '井戸水も料金がかかりますか。', '');
  assert.equal((await operator('PUT', '/faq/versions/2/entries/well-water', well)).status, 200);
  assert.equal((await operator('PUT', '/faq/versions/2/entries/other-id', well)).status, 400);
  assert.equal((await published()).version, 1, 'a draft is nobody else’s business');

  const refused = await operator<{ type: string; incomplete: object[] }>('POST', '/faq/versions/2/publication', {
    publishAt: null,
  });
  assert.equal(refused.status, 409);
  assert.deepEqual(refused.body.incomplete, [
    { entryId: 'well-water', language: 'ja', field: 'short' },
    { entryId: 'well-water', language: 'ja', field: 'full' },
  ]);

  await operator(
    'PUT',
    '/faq/versions/2/entries/well-water',
    entryOf('well-water', '井戸水も料金がかかりますか。', '下水道に流すときは、下水道使用料がかかります。'),
  );
  assert.equal((await operator('DELETE', '/faq/versions/2/entries/pay-methods')).status, 204);
  assert.equal((await operator('DELETE', '/faq/versions/2/entries/pay-methods')).status, 404);
  const done = await operator<Summary>('POST', '/faq/versions/2/publication', { publishAt: null });
  assert.deepEqual([done.status, done.body.state], [200, 'published']);
  assert.equal((await answerTo('井戸水の料金'))?.entryId, 'well-water');

  for (const [method, path, body] of [
    ['PUT', '/faq/versions/2/entries/well-water', well],
    ['DELETE', '/faq/versions/2/entries/well-water', undefined],
    ['DELETE', '/faq/versions/2/publication', undefined],
    ['POST', '/faq/versions/2/publication', { publishAt: null }],
  ] as const) {
    assert.equal((await operator(method, path, body)).status, 409, `${method} ${path}`);
  }
  const states = (await operator<{ items: Summary[] }>('GET', '/faq/versions')).body.items.map(({ state }) => state);
  assert.deepEqual(states, ['published', 'superseded']);
  const first = await operator<{ entries: FaqEntry[] }>('GET', '/faq/versions/1');
  assert.equal(first.body.entries.length, 3);
  assert.equal((await visitor.send('/faq/versions/1')).status, 401);
});

test('a scheduled version is in use from its minute on, and not before', async () => {
  const { time, operator, published } = await prepared();
  await published();
  await operator('POST', '/faq/versions', {});
  const scheduled = await operator<Summary>('POST', '/faq/versions/2/publication', {
    publishAt: '2026-12-01T00:00:00+09:00',
  });
  assert.deepEqual([scheduled.body.state, scheduled.body.publishAt], ['scheduled', '2026-11-30T15:00:00.000Z']);
  time.now = '2026-11-30T14:59:59.999Z';
  assert.equal((await published()).version, 1);
  time.now = '2026-11-30T15:00:00.000Z';
  assert.equal((await published()).version, 2);
  assert.equal((await operator('DELETE', '/faq/versions/2/publication')).status, 409);
});

test('a schedule is moved and taken back', async () => {
  const { time, operator, published } = await prepared();
  await published();
  await operator('POST', '/faq/versions', {});
  await operator('POST', '/faq/versions/2/publication', { publishAt: '2026-12-01T00:00:00Z' });
  assert.equal((await operator('PUT', '/faq/versions/2/entries/a', entryOf('a', 'あ', 'あ'))).status, 409);
  assert.equal(
    (await operator<Summary>('POST', '/faq/versions/2/publication', { publishAt: '2026-12-24T00:00:00Z' })).body
      .publishAt,
    '2026-12-24T00:00:00.000Z',
  );
  assert.equal((await operator<Summary>('DELETE', '/faq/versions/2/publication')).body.state, 'draft');
  time.now = '2027-01-01T00:00:00.000Z';
  assert.equal((await published()).version, 1);
  assert.equal(
    (await operator('POST', '/faq/versions/2/publication', { publishAt: '2026-11-31T00:00:00Z' })).status,
    400,
  );
});

test('an old version comes back as a draft; given entries replace those of the copied one', async () => {
  const { operator, published } = await prepared();
  await published();
  const only = await operator<Summary>('POST', '/faq/versions', { entries: [entryOf('a', '質問', '答え')] });
  assert.equal(only.body.entryCount, 1);
  await operator('POST', '/faq/versions/2/publication', { publishAt: null });
  assert.equal((await published()).index.entries.length, 1);
  await operator('POST', '/faq/versions', { from: 1 });
  await operator('POST', '/faq/versions/3/publication', { publishAt: null });
  assert.equal((await published()).index.entries.length, 3);
  assert.equal(
    (await operator('POST', '/faq/versions', { entries: [entryOf('a', 'あ', 'あ'), entryOf('a', 'い', 'い')] })).status,
    400,
  );
  assert.equal((await operator('POST', '/faq/versions', { from: 99 })).status, 404);
  const page = await operator<{ items: Summary[]; nextCursor: string }>('GET', '/faq/versions?limit=2');
  assert.deepEqual(
    page.body.items.map(({ version }) => version),
    [3, 2],
  );
  const next = await operator<{ items: Summary[] }>('GET', `/faq/versions?limit=2&cursor=${page.body.nextCursor}`);
  assert.deepEqual(
    next.body.items.map(({ version }) => version),
    [1],
  );
});

test('what authors write stays text, and what is no text is refused', async () => {
  const { operator, published } = await prepared();
  await published();
  await operator('POST', '/faq/versions', {});
  const put = (entry: object) => operator('PUT', '/faq/versions/2/entries/a', entry);
  const good = entryOf('a', '<script>alert(1)</script>', '"; drop table faq_entries; --');
  assert.equal((await put(good)).status, 200);
  for (const href of ['javascript:alert(1)', '//evil.example', 'http://plain.example', 'data:text/html,x']) {
    assert.equal((await put({ ...good, links: [{ label: { ja: 'x' }, href }] })).status, 400, href);
  }
  for (const question of ['\u0000', 'a\nb', '\ud800'])
    assert.equal((await put(entryOf('a', question, 'x'))).status, 400);
  assert.equal((await put({ ...good, extra: 1 })).status, 400);
});
