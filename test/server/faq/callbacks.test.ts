/** Requests to be called back: within office hours, once for one intent, for operators' eyes only. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { components } from '../../../packages/server/src/generated/api.ts';
import { phoneDigits } from '../../../packages/server/src/callbacks/phone-number.ts';
import { problemOf, startServer, Visitor } from '../support/server.ts';
import { asOperator } from './source.ts';

type Schemas = components['schemas'];

const request: Schemas['CallbackRequest'] = {
  name: '盛岡 花子',
  phone: '０９０－１２３４－５６７８',
  topic: '引っ越しの手続き',
  wished: { on: '2026-11-24', from: '09:00', to: '12:00' },
  lang: 'ja',
};

async function prepared() {
  // A Friday; the Monday after is a national holiday (勤労感謝の日).
  const time = { now: '2026-11-20T03:00:00.000Z' };
  const logged: string[] = [];
  const server = await startServer({
    clock: () => new Date(time.now),
    operationLimits: {},
    log: (entry) => logged.push(JSON.stringify(entry)),
  });
  const visitor = new Visitor(server);
  const send = (body: object, key: string = crypto.randomUUID()) =>
    visitor.send('/callbacks', { method: 'POST', body, headers: key === '' ? {} : { 'Idempotency-Key': key } });
  const receipt = async (body: object, key?: string) => {
    const response = await send(body, key);
    assert.equal(response.status, 201);
    return (await response.json()) as Schemas['CallbackReceipt'];
  };
  return { time, logged, server, visitor, send, receipt, operator: asOperator(visitor) };
}

test('a request gets a receipt; the operator sees it, settles it, and after 30 days it names nobody', async () => {
  const { time, operator, receipt } = await prepared();
  const { receiptNumber, wished, receivedAt } = await receipt(request);
  assert.match(receiptNumber, /^20261120-\d{5}$/);
  assert.deepEqual([wished, receivedAt], [request.wished, '2026-11-20T03:00:00.000Z']);
  const waiting = (await operator<Schemas['CallbackPage']>('GET', '/callbacks')).body.items;
  assert.deepEqual(
    waiting.map(({ id: _id, ...callback }) => callback),
    [
      {
        receiptNumber,
        name: '盛岡 花子',
        phone: '09012345678',
        topic: '引っ越しの手続き',
        wished: request.wished,
        lang: 'ja',
        receivedAt,
        doneAt: null,
      },
    ],
  );

  time.now = '2026-11-24T01:05:00.000Z';
  const done = await operator<Schemas['Callback']>('POST', `/callbacks/${waiting[0]?.id}/done`);
  assert.equal(done.body.doneAt, '2026-11-24T01:05:00.000Z');
  time.now = '2026-11-24T02:00:00.000Z';
  assert.equal(
    (await operator<Schemas['Callback']>('POST', `/callbacks/${waiting[0]?.id}/done`)).body.doneAt,
    '2026-11-24T01:05:00.000Z',
  );
  assert.deepEqual((await operator<Schemas['CallbackPage']>('GET', '/callbacks')).body.items, []);
  assert.equal((await operator('POST', '/callbacks/01939a40-7b1e-7c55-9d3f-2f7c1d5affff/done')).status, 404);

  time.now = '2026-12-25T00:00:00.000Z';
  const [erased] = (await operator<Schemas['CallbackPage']>('GET', '/callbacks?state=done')).body.items;
  assert.deepEqual([erased?.receiptNumber, erased?.name, erased?.phone, erased?.topic], [receiptNumber, '', '', '']);
});

test('nobody but the operator reads them, and the log has nothing of them', async () => {
  const { visitor, receipt, logged } = await prepared();
  await receipt(request);
  assert.equal(await problemOf(await visitor.send('/callbacks')), 'operator-required');
  for (const secret of ['盛岡', '花子', '09012345678', '引っ越し', '192.0.2.1'])
    assert.ok(!logged.join('\n').includes(secret), secret);
});

test('pages go on where the one before ended', async () => {
  const { time, operator, receipt } = await prepared();
  const numbers: string[] = [];
  for (const minute of ['00', '00', '01', '02', '02']) {
    time.now = `2026-11-20T03:${minute}:00.123Z`;
    numbers.push((await receipt({ ...request, wished: null })).receiptNumber);
  }
  const seen: string[] = [];
  let cursor = '';
  do {
    const { body } = await operator<Schemas['CallbackPage']>('GET', `/callbacks?limit=2${cursor}`);
    seen.push(...body.items.map(({ receiptNumber }) => receiptNumber));
    cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
  } while (cursor !== '');
  assert.deepEqual(seen.toSorted(), numbers.toSorted());
});

test('promise 14: the same key and body are one request and one receipt, 50 at once; another body is 422', async () => {
  const { operator, send } = await prepared();
  const key = 'a-key-of-this-intent';
  const answers = await Promise.all(Array.from({ length: 50 }, () => send(request, key)));
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
  assert.equal(new Set(await Promise.all(answers.map((answer) => answer.text()))).size, 1);
  assert.equal((await operator<Schemas['CallbackPage']>('GET', '/callbacks')).body.items.length, 1);
  assert.equal(await problemOf(await send({ ...request, topic: '別の用件' }, key)), 'idempotency-key-reused');
  for (const missing of ['', 'short', 'no spaces allowed']) assert.equal((await send(request, missing)).status, 400);
});

test('the wished time must be one at which the office is there', async () => {
  const { send } = await prepared();
  const placeOf = async (wished: object) =>
    ((await (await send({ ...request, wished })).json()) as { errors?: { path: string; code: string }[] }).errors?.[0];
  const refused = { in: 'body', path: '/wished', code: 'office-hours' };
  for (const [wished, why] of [
    [{ on: '2026-11-24', from: '12:00', to: '12:00' }, 'ends when it begins'],
    [{ on: '2026-11-19', from: '09:00', to: '12:00' }, 'yesterday'],
    [{ on: '2026-11-20', from: '09:00', to: '11:30' }, 'over; it is noon'],
    [{ on: '2026-11-22', from: '09:00', to: '12:00' }, 'a Sunday'],
    [{ on: '2026-11-23', from: '09:00', to: '12:00' }, 'a holiday'],
    [{ on: '2026-11-24', from: '08:00', to: '12:00' }, 'before it opens'],
    [{ on: '2026-11-24', from: '17:00', to: '19:00' }, 'after it closes'],
    [{ on: '2027-11-24', from: '09:00', to: '12:00' }, 'next year'],
  ] as const) {
    const { message: _message, ...place } = { message: '', ...(await placeOf(wished)) };
    assert.deepEqual(place, refused, why);
  }
  assert.equal((await send({ ...request, wished: { on: '2026-11-20', from: '13:00', to: '18:00' } })).status, 201);
  assert.equal((await send({ ...request, wished: null })).status, 201);
});

test('a request that comes again after the wished time gets its receipt', async () => {
  const { time, receipt } = await prepared();
  const key = crypto.randomUUID();
  const first = await receipt(request, key);
  time.now = '2026-11-25T03:00:00.000Z';
  assert.deepEqual(await receipt(request, key), first);
});

test('phone numbers as people write them', () => {
  for (const [written, digits] of [
    ['019-623-1411', '0196231411'],
    ['０９０（１２３４）５６７８', '09012345678'],
    ['090ー1234ー5678', '09012345678'],
    ['+81 90-1234-5678', '09012345678'],
    ['+81 (0)19 623 1411', '0196231411'],
    ['050-1234-5678', '05012345678'],
  ] as const) {
    assert.equal(phoneDigits(written), digits, written);
  }
  for (const wrong of ['123', '110', '0000000000', '090-1234-567', '+1 212 555 0100', '019-623-14111'])
    assert.equal(phoneDigits(wrong), undefined, wrong);
});
