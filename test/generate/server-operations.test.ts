/** The server's table stops at whatever would open an operation or let it happen twice. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Api, Method, Operation } from '../../.ci/generate/generator.ts';
import { serverOperations } from '../../.ci/generate/server-operations.ts';

const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Key',
  schema: { type: 'string' },
} as const;
const json = { 'application/json': { schema: { type: 'object' } } };

/** The table's text for one operation. */
async function tableFor(method: Method, operation: Partial<Operation>): Promise<string> {
  const whole: Operation = {
    operationId: 'things.do',
    tags: ['things'],
    summary: 'Do',
    description: 'Does.',
    responses: { 200: { description: 'Done', content: json } },
    ...operation,
  };
  const api: Api = { openapi: '3.1.1', paths: { '/things': { [method]: whole } }, components: { schemas: {} } };
  const [file] = await serverOperations(api);
  return file?.text ?? '';
}

test('the four ways in', async () => {
  assert.match(await tableFor('get', { security: [] }), /"security": "public"/);
  assert.match(await tableFor('get', { security: [{ session: [] }], 'x-level': 'account' }), /"security": "session"/);
  assert.match(
    await tableFor('post', { security: [{ session: [], csrf: [] }], 'x-level': 'account' }),
    /"security": "session",\s+"csrf": true/,
  );
  assert.match(await tableFor('post', { security: [{ operator: [] }] }), /"security": "operator"/);
  assert.match(
    await tableFor('post', { security: [{ webhook: [] }], 'x-sender': 'bank' }),
    /"security": "webhook",\s+"csrf": false,\s+"sender": "bank",\s+"audit": "change"/,
  );
});

const closed: [name: string, method: Method, operation: Partial<Operation>, why: RegExp][] = [
  ['nothing said', 'get', {}, /must say who is let in/],
  ['an unknown scheme', 'get', { security: [{ apiKey: [] }] }, /no gate for the security “apiKey”/],
  [
    'a name that every object has',
    'get',
    { security: [{ constructor: [] }] },
    /no gate for the security “constructor”/,
  ],
  [
    'a known scheme beside an unknown one',
    'get',
    { security: [{ session: [], mtls: [] }] },
    /no gate for .*“mtls\+session”/,
  ],
  ['two gates at once', 'get', { security: [{ operator: [], session: [] }] }, /no gate for .*“operator\+session”/],
  ['a choice', 'get', { security: [{ session: [] }, { operator: [] }] }, /offers a choice/],
  ['a choice with everybody', 'get', { security: [{ session: [] }, {}] }, /offers a choice/],
  ['an empty requirement', 'get', { security: [{}] }, /write `\[\]`/],
  ['the CSRF token alone', 'post', { security: [{ csrf: [] }] }, /no gate for the security “csrf”/],
  ['a change without the CSRF token', 'delete', { security: [{ session: [] }], 'x-level': 'account' }, /CSRF token/],
  ['a webhook without a sender', 'post', { security: [{ webhook: [] }] }, /`x-sender`/],
  ['a sender without a webhook', 'post', { security: [], 'x-sender': 'bank' }, /`x-sender`/],
  ['a webhook by GET', 'get', { security: [{ webhook: [] }], 'x-sender': 'bank' }, /by POST/],
];
for (const [name, method, operation, why] of closed)
  test(`${name} stops the generator`, () => assert.rejects(tableFor(method, operation), why));

test('a change of payments or applications takes a key', async () => {
  for (const tag of ['payments', 'applications'])
    for (const method of ['post', 'put', 'patch', 'delete'] as const) {
      const operation: Partial<Operation> = { tags: [tag], security: [{ operator: [] }] };
      await assert.rejects(tableFor(method, operation), /takes `Idempotency-Key`/, `${method} ${tag}`);
      assert.match(await tableFor(method, { ...operation, parameters: [key] }), /"once": true/);
    }
  assert.match(await tableFor('get', { tags: ['payments'], security: [] }), /"once": false/);
  assert.match(
    await tableFor('post', { tags: ['payments'], security: [{ webhook: [] }], 'x-sender': 'bank' }),
    /webhook/,
  );
});

test('what cannot be compared or kept takes no key', async () => {
  const operation: Partial<Operation> = { security: [], parameters: [key] };
  const csv = { 'text/csv': { schema: { type: 'string' } } };
  await assert.rejects(tableFor('post', { ...operation, requestBody: { content: csv } }), /must be JSON.*compared/);
  await assert.rejects(
    tableFor('post', { ...operation, responses: { 200: { description: 'Done', content: csv } } }),
    /must be JSON.*kept/,
  );
  await assert.rejects(
    tableFor('post', { ...operation, parameters: [{ ...key, required: false }] }),
    /must be required/,
  );
});
