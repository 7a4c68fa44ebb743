import assert from 'node:assert/strict';
import test from 'node:test';
import { isMizumadoError, MizumadoError } from '@mizumado/sdk';
import { clientOf, problem, signIn } from './support/service.ts';
import type { Answer } from './support/service.ts';

/** Type of the problem that `session.get` ends with. */
async function typeOf(answer: Answer): Promise<string> {
  const result = await clientOf([answer], { retry: { limit: 0 } })
    .client.session.get()
    .safe();
  return result.ok ? 'ok' : result.problem.type;
}
const body = (text: string | null, status: number, type: string): Response =>
  new Response(text, { status, headers: { 'content-type': type } });

test('a listed problem is thrown as it is', async () => {
  const { client } = clientOf([problem('sign-in-refused', 401, { requestId: 'r1' }, { 'x-request-id': 'r1' })]);
  const error = await client.session.create(signIn).catch((caught: unknown) => caught);
  assert.ok(error instanceof MizumadoError);
  assert.ok(isMizumadoError(error, 'urn:mizumado:problem:sign-in-refused'));
  assert.ok(!isMizumadoError(error, 'urn:mizumado:problem:not-found'));
  assert.deepEqual(
    [error.problem.status, error.operation, error.response?.status, error.response?.headers.get('x-request-id')],
    [401, 'session.create', 401, 'r1'],
  );
  assert.equal(error.message, 'session.create: It is sign-in-refused (urn:mizumado:problem:sign-in-refused)');
});

test('safe gives the same problem as a value', async () => {
  const { client } = clientOf([problem('too-many-requests', 429, { retryAfterSeconds: 90 }, { 'retry-after': '90' })]);
  const result = await client.session.create(signIn).safe();
  assert.ok(!result.ok);
  assert.ok(result.problem.status === 429);
  assert.equal(result.problem.retryAfterSeconds, 90);
  assert.equal(result.response?.headers.get('retry-after'), '90');
});

test('a problem that the API does not list keeps what the service wrote', async () => {
  const { client } = clientOf([problem('brand-new', 418)]);
  const result = await client.session.get().safe();
  assert.ok(!result.ok && result.problem.type === 'urn:mizumado:client:unlisted');
  assert.deepEqual(
    [result.problem.status, result.problem.detail, result.problem.answer.status, result.response?.status],
    [0, 'It is brand-new', 418, 418],
  );
});

for (const [what, answer] of Object.entries<Answer>({
  'HTML with an error status': body('<h1>502 Bad Gateway</h1>', 502, 'text/html'),
  'HTML with status 200, as a captive portal sends': body('<h1>Welcome to our Wi-Fi</h1>', 200, 'text/html'),
  'null as a problem': body('null', 500, 'application/problem+json'),
  'null as data': body('null', 200, 'application/json'),
  'a number as data': body('7', 200, 'application/json'),
  'broken JSON as a problem': body('{"type":', 500, 'application/problem+json'),
  'broken JSON as data': body('{"customerId":', 200, 'application/json'),
  'no body with an error status': new Response(null, { status: 500 }),
  'no body and no media type with status 200': new Response(null),
  'a problem without detail': body(
    '{"type":"urn:mizumado:problem:not-found","title":"x","status":404}',
    404,
    'application/problem+json',
  ),
  'a problem with a list for its type': body(
    '{"type":[],"title":"x","status":404,"detail":"y"}',
    404,
    'application/problem+json',
  ),
  'an array as a problem': body('[]', 400, 'application/problem+json'),
})) {
  test(`${what} is a malformed answer`, async () =>
    assert.equal(await typeOf(answer), 'urn:mizumado:client:malformed-answer'));
}

test('a web page is not taken for a CSV file', async () => {
  const result = await clientOf([body('<h1>Welcome to our Wi-Fi</h1>', 200, 'text/html')])
    .client.bills.exportCsv()
    .safe();
  assert.ok(!result.ok && result.problem.type === 'urn:mizumado:client:malformed-answer');
});

test('the status of a malformed answer is still told', async () => {
  const result = await clientOf([body('<h1>', 502, 'text/html')], { retry: { limit: 0 } })
    .client.session.get()
    .safe();
  assert.deepEqual(!result.ok && [result.problem.status, result.response?.status], [0, 502]);
});

test('no answer is "unreachable"; "offline" when the device says so', async (context) => {
  const refused = (): never => {
    throw new TypeError('fetch failed');
  };
  assert.equal(await typeOf(refused), 'urn:mizumado:client:unreachable');
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  context.after(() => Reflect.deleteProperty(navigator, 'onLine'));
  assert.equal(await typeOf(refused), 'urn:mizumado:client:offline');
});

test('a body that breaks off is "unreachable"', async () => {
  const cut = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"customerId"')),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  assert.equal(
    await typeOf(() => new Response(cut, { headers: { 'content-type': 'application/json' } })),
    'urn:mizumado:client:unreachable',
  );
});

test('only errors of the client are taken for such', () => {
  for (const value of [undefined, null, 'x', new Error('x'), { name: 'MizumadoError' }])
    assert.ok(!isMizumadoError(value));
});
