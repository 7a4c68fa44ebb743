/** What was asked: counted without personal data, grouped for authors, made into entries, measured. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asStaff, asVisitor } from '../../../packages/server/src/database/tenant.ts';
import type { components } from '../../../packages/server/src/generated/api.ts';
import { problemOf, startServer, Visitor } from '../support/server.ts';
import { asOperator, smallSource } from './source.ts';

type Schemas = components['schemas'];
type Gaps = Schemas['FaqGapList'];
type Drafted = Schemas['FaqDraftedEntry'];

const nobody = '01939a40-7b1e-7c55-9d3f-2f7c1d5affff';

async function prepared() {
  const time = { now: '2026-11-20T03:00:00.000Z' };
  const logged: string[] = [];
  const server = await startServer({
    faqSources: [smallSource()],
    clock: () => new Date(time.now),
    operationLimits: {},
    log: (entry) => logged.push(JSON.stringify(entry)),
  });
  const visitor = new Visitor(server);
  const operator = asOperator(visitor);
  const ask = async (text: string, more: Partial<Schemas['FaqQuestionReport']> = {}): Promise<string> => {
    const response = await visitor.send('/faq/questions', {
      method: 'POST',
      body: { text, lang: 'ja', outcome: 'handed-over', entryIds: [], confidence: 0.1, ...more },
    });
    assert.equal(response.status, 202);
    return ((await response.json()) as { id: string }).id;
  };
  const say = (questionId: string | null, entryId: string, helpful: boolean): Promise<Response> =>
    visitor.send('/faq/feedback', { method: 'POST', body: { questionId, entryId, helpful, version: 1, lang: 'ja' } });
  return { time, server, visitor, operator, ask, say, logged };
}

test('what tells who asked is taken out before it is stored, and never logged', async () => {
  const { server, ask, logged } = await prepared();
  await ask('山田太郎と申します。電話は090-1234-5678、お客様番号は12-34-56789です。hanako@example.jp');
  const { rows } = await asStaff(server.db, 'morioka', async (transaction) => ({
    rows: await transaction.selectFrom('faq_questions').select('text').where('utility_id', '=', 'morioka').execute(),
  }));
  for (const secret of ['山田', '090-1234', '1234-5678', '34-56789', 'hanako']) {
    assert.ok(!rows[0]?.text.includes(secret), rows[0]?.text);
    assert.ok(!logged.join('\n').includes(secret));
  }
});

test('like questions are one gap, whatever their writing; those that were answered are none', async () => {
  const { operator, ask } = await prepared();
  for (const text of [
    '井戸水の料金はかかりますか',
    '井戸水の料金は、かかりますか？',
    'いどすいのりょうきん',
    '井戸水の料金はかかるの',
  ])
    await ask(text, { entryIds: ['pay-methods'] });
  await ask('プールに水を入れたい');
  await ask('支払い方法', { outcome: 'direct', entryIds: ['pay-methods'] });
  await ask('！？', { outcome: 'empty' });
  const { body } = await operator<Gaps>('GET', '/faq/gaps');
  assert.deepEqual(
    body.items.map(({ kind, count, examples }) => [kind, count, examples[0]]),
    [
      ['unanswered', 3, '井戸水の料金はかかりますか'],
      ['unanswered', 1, 'プールに水を入れたい'],
      ['unanswered', 1, 'いどすいのりょうきん'],
    ],
  );
  assert.deepEqual(body.items[0]?.entryIds, ['pay-methods']);
});

test('one call makes an entry of a gap; then the gap is settled, and asked again it is a new one', async () => {
  const { operator, ask } = await prepared();
  for (const text of ['井戸水の料金はかかりますか', '井戸水の料金はかかるの']) await ask(text);
  const [gap] = (await operator<Gaps>('GET', '/faq/gaps')).body.items;
  const made = await operator<Drafted>('POST', `/faq/gaps/${gap?.id}/entry`, {
    entryId: 'well-water',
    category: 'sewer',
  });
  assert.equal(made.status, 201);
  const { version, entry } = made.body;
  assert.deepEqual(
    [version, entry.id, entry.category, entry.texts.ja.question, entry.texts.ja.alternatives, entry.texts.ja.short],
    [2, 'well-water', 'sewer', '井戸水の料金はかかりますか', ['井戸水の料金はかかるの'], ''],
  );
  assert.deepEqual((await operator<Gaps>('GET', '/faq/gaps')).body.items, []);
  assert.equal((await operator('POST', `/faq/gaps/${gap?.id}/entry`, {})).status, 404);
  assert.equal(
    (await operator('POST', '/faq/versions/2/publication', { publishAt: null })).status,
    409,
    'its answer has still to be written',
  );

  const texts = {
    ja: { ...entry.texts.ja, short: '下水道に流すときはかかります。', full: '下水道に流すときはかかります。' },
  };
  await operator('PUT', '/faq/versions/2/entries/well-water', { ...entry, texts });
  assert.equal((await operator('POST', '/faq/versions/2/publication', { publishAt: null })).status, 200);

  await ask('井戸水の料金はかかりますか');
  const [again] = (await operator<Gaps>('GET', '/faq/gaps')).body.items;
  assert.notEqual(again?.id, gap?.id);
  const added = await operator<Drafted>('POST', `/faq/gaps/${again?.id}/entry`, {});
  assert.equal(added.body.version, 3);
  assert.match(added.body.entry.id, /^from-gap-/);
});

test('an answer that did not help is a gap of its entry, until the last word is that it did', async () => {
  const { operator, ask, say } = await prepared();
  const first = await ask('電話だけで止められますか', { outcome: 'direct', entryIds: ['stop-deadline'] });
  const second = await ask('夜でも止められますか', { outcome: 'direct', entryIds: ['stop-deadline'] });
  assert.equal((await say(first, 'stop-deadline', false)).status, 204);
  await say(second, 'stop-deadline', false);
  await say(second, 'stop-deadline', true);
  await say(null, 'pay-methods', false);
  const { items } = (await operator<Gaps>('GET', '/faq/gaps')).body;
  const shown = items.map(({ id, count, examples }) => [id, count, ...examples].join(' ')).toSorted();
  assert.deepEqual(shown, ['unhelpful-pay-methods 1', 'unhelpful-stop-deadline 1 電話だけで止められますか']);
  const { body } = await operator<Drafted>('POST', '/faq/gaps/unhelpful-stop-deadline/entry', {});
  assert.ok(body.entry.texts.ja.alternatives.includes('電話だけで止められますか'));
  assert.ok(body.entry.texts.ja.alternatives.includes('水道を止めたい'));
  assert.deepEqual(
    (await operator<Gaps>('GET', '/faq/gaps')).body.items.map(({ id }) => id),
    ['unhelpful-pay-methods'],
  );
});

test('feedback on a question nobody asked, or that another utility was asked, is not found', async () => {
  const { server, ask, say } = await prepared();
  assert.equal(await problemOf(await say(nobody, 'stop-deadline', true)), 'not-found');
  const id = await ask('何か');
  const atChiba = await new Visitor(server, 'chiba').send('/faq/feedback', {
    method: 'POST',
    body: { questionId: id, entryId: 'stop-deadline', helpful: true, version: 1, lang: 'ja' },
  });
  assert.equal(await problemOf(atChiba), 'not-found');
});

test('metrics count days in Japan, and a question as resolved that nobody had to ask again', async () => {
  const { time, operator, ask, say } = await prepared();
  const [talk, other] = ['01939a40-0000-7000-8000-000000000001', '01939a40-0000-7000-8000-000000000002'];
  time.now = '2026-11-20T14:50:00.000Z';
  await ask('一つ目', { outcome: 'direct', entryIds: ['stop-deadline'], conversationId: talk });
  time.now = '2026-11-20T15:00:00.000Z';
  await ask('二つ目', { outcome: 'suggested', entryIds: ['stop-deadline'], conversationId: talk });
  await ask('別の話', { outcome: 'direct', entryIds: ['pay-methods'], conversationId: other, lang: 'en' });
  await say(
    await ask('助からない', { outcome: 'direct', conversationId: '01939a40-0000-7000-8000-000000000003' }),
    'pay-methods',
    false,
  );
  await say(await ask('助かった', { outcome: 'direct' }), 'pay-methods', true);
  await ask('道路から水が', { outcome: 'emergency' });
  await ask('？', { outcome: 'empty' });
  await ask('黙って去る', { outcome: 'handed-over', conversationId: '01939a40-0000-7000-8000-000000000004' });
  const { body } = await operator<Schemas['FaqMetrics']>('GET', '/faq/metrics?from=2026-11-20&to=2026-11-21');
  assert.deepEqual(
    body.days.map(({ on, lang, counts }) => [on, lang, counts.asked, counts.resolved]),
    [
      ['2026-11-20', 'ja', 1, 0],
      ['2026-11-21', 'en', 1, 1],
      ['2026-11-21', 'ja', 6, 2],
    ],
  );
  assert.deepEqual(body.total, {
    asked: 8,
    direct: 4,
    suggested: 1,
    handedOver: 1,
    emergency: 1,
    empty: 1,
    llm: 0,
    helpful: 1,
    unhelpful: 1,
    resolved: 3,
  });
  const usual = await operator<Schemas['FaqMetrics']>('GET', '/faq/metrics');
  assert.deepEqual([usual.body.from, usual.body.to], ['2026-10-23', '2026-11-21']);
  assert.equal((await operator('GET', '/faq/metrics?from=2026-11-21&to=2026-11-20')).status, 400);
  assert.equal((await operator('GET', '/faq/metrics?from=2024-11-21&to=2026-11-20')).status, 400);
});

test('questions of more than 400 days ago are forgotten', async () => {
  const { time, server, operator, ask, say } = await prepared();
  await say(await ask('昔の質問'), 'stop-deadline', false);
  time.now = '2027-12-26T03:00:00.000Z';
  await operator('GET', '/faq/gaps');
  const left = await asStaff(server.db, 'morioka', (transaction) =>
    transaction.selectFrom('faq_questions').select('id').where('utility_id', '=', 'morioka').execute(),
  );
  assert.deepEqual(left, []);
});

test('a page of a foreign origin may not write, and one address may not flood', async () => {
  const server = await startServer({
    faqSources: [smallSource()],
    operationLimits: { 'faq.report': { most: 2, minutes: 60 } },
  });
  const visitor = new Visitor(server);
  const send = (headers: Record<string, string>, from = visitor) =>
    from.send('/faq/questions', {
      method: 'POST',
      headers,
      body: { text: 'a', lang: 'ja', outcome: 'direct', entryIds: [], confidence: 1 },
    });
  assert.equal(await problemOf(await send({ Origin: 'https://evil.example' })), 'origin-not-allowed');
  assert.equal(await problemOf(await send({ Origin: 'null' })), 'origin-not-allowed');
  for (let count = 0; count < 2; count += 1)
    assert.equal((await send({ Origin: 'https://www.city.morioka.example' })).status, 202);
  const refused = await send({ Origin: 'https://www.city.morioka.example' });
  assert.equal(refused.status, 429);
  assert.match(refused.headers.get('Retry-After') ?? '', /^\d+$/);
  assert.equal((await send({}, new Visitor(server, 'morioka', '192.0.2.99'))).status, 202);
});

test('a visitor adds questions and requests and can read none, whatever the query', async () => {
  const { server, ask } = await prepared();
  await ask('誰かの質問');
  for (const table of [
    'faq_questions',
    'faq_feedback',
    'faq_entries',
    'callback_requests',
    'customers',
    'bills',
    'sessions',
  ] as const) {
    assert.deepEqual(
      await asVisitor(server.db, 'morioka', (transaction) => transaction.selectFrom(table).selectAll().execute()),
      [],
      table,
    );
  }
  const change = asVisitor(server.db, 'morioka', (transaction) =>
    transaction.updateTable('faq_questions').set({ text: 'x' }).executeTakeFirst(),
  );
  assert.equal((await change).numUpdatedRows, 0n);
  const publish = asVisitor(server.db, 'morioka', (transaction) =>
    transaction
      .insertInto('faq_entries')
      .values({ utility_id: 'morioka', version: 1, entry_id: 'x', entry: '{"id":"x"}' })
      .execute(),
  );
  await assert.rejects(publish, { code: '42501' });
});
