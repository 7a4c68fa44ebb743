import assert from 'node:assert/strict';
import test from 'node:test';
import { isMizumadoError } from '@mizumado/sdk';
import { clientOf, problem } from './support/service.ts';

const pages = [
  Response.json({ items: [{ id: '1' }, { id: '2' }], nextCursor: 'b' }),
  Response.json({ items: [], nextCursor: 'c' }),
  Response.json({ items: [{ id: '3' }], nextCursor: null }),
];

test('awaiting a list gives its first page', async () => {
  const { client, asked } = clientOf(pages);
  const page = await client.bills.list();
  assert.deepEqual([page.items.length, page.nextCursor, asked.length], [2, 'b', 1]);
});

test('iterating over a list gives all items of all pages, with the same filters and options', async () => {
  const { client, asked } = clientOf(pages);
  const ids = [];
  for await (const bill of client.bills.list({ state: 'unpaid' }, { headers: { 'x-extra': '1' } })) ids.push(bill.id);
  assert.deepEqual(ids, ['1', '2', '3']);
  assert.deepEqual(
    asked.map(({ path }) => path),
    ['/bills?state=unpaid', '/bills?state=unpaid&cursor=b', '/bills?state=unpaid&cursor=c'],
  );
  assert.ok(asked.every(({ headers }) => headers.get('x-extra') === '1'));
});

test('iteration begins at a given cursor and asks no further than it is read', async () => {
  const { client, asked } = clientOf(pages);
  for await (const bill of client.bills.list({ cursor: 'a' })) if (bill.id === '2') break;
  assert.deepEqual(
    asked.map(({ path }) => path),
    ['/bills?cursor=a'],
  );
});

test('awaiting and iterating the same list sends its first page once', async () => {
  const { client, asked } = clientOf(pages);
  const list = client.bills.list();
  await list;
  const ids = [];
  for await (const bill of list) ids.push(bill.id);
  assert.deepEqual(ids, ['1', '2', '3']);
  assert.equal(asked.length, 3);
});

test('an error on a later page ends the iteration with that error', async () => {
  const { client } = clientOf([pages[0]!, problem('session-expired', 401)]);
  const seen: string[] = [];
  await assert.rejects(
    async () => {
      for await (const bill of client.bills.list()) seen.push(bill.id);
    },
    {
      problem: {
        type: 'urn:mizumado:problem:session-expired',
        title: 'session-expired',
        status: 401,
        detail: 'It is session-expired',
      },
    },
  );
  assert.deepEqual(seen, ['1', '2']);
});

test('a cursor that comes twice ends the iteration with an error', async () => {
  const page = (nextCursor: string): Response => Response.json({ items: [{ id: nextCursor }], nextCursor });
  const { client, asked } = clientOf([page('b'), page('c'), page('b'), page('c')]);
  const seen: string[] = [];
  await assert.rejects(
    async () => {
      for await (const bill of client.bills.list()) seen.push(bill.id);
    },
    (error) => isMizumadoError(error, 'urn:mizumado:client:list-without-end'),
  );
  assert.deepEqual([seen, asked.length], [['b', 'c', 'b'], 3]);
});
