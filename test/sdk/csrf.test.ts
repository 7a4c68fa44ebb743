import assert from 'node:assert/strict';
import test from 'node:test';
import { clientOf, emptyPage, problem, session, signIn } from './support/service.ts';

const invalid = problem('csrf-token-invalid', 403);
const signedOut = (): Response => new Response(null, { status: 204 });
const tokens = (asked: { method: string; headers: Headers }[]): string[] =>
  asked.map(({ method, headers }) => `${method} ${headers.get('x-csrf-token')}`);

test('the token of signing in goes with unsafe requests only, and is forgotten with the session', async () => {
  const { client, asked } = clientOf([
    Response.json(session, { status: 201 }),
    Response.json(emptyPage),
    signedOut,
    signedOut,
  ]);
  await client.session.create(signIn);
  await client.bills.list();
  await client.session.delete();
  await client.session.delete();
  assert.deepEqual(tokens(asked), ['POST null', 'GET null', 'DELETE token-1', 'DELETE null']);
});

test('asking who is signed in renews the token', async () => {
  const { client, asked } = clientOf([
    Response.json(session),
    Response.json({ ...session, csrfToken: 'token-2' }),
    signedOut,
  ]);
  await client.session.get();
  await client.session.get();
  await client.session.delete();
  assert.deepEqual(tokens(asked), ['GET null', 'GET null', 'DELETE token-2']);
});

test('an unsafe request without a valid token fetches one and is sent once more', async () => {
  const { client, asked } = clientOf([invalid, Response.json(session), signedOut]);
  await client.session.delete();
  assert.deepEqual(
    asked.map(({ method, path }) => `${method} ${path}`),
    ['DELETE /session', 'GET /session', 'DELETE /session'],
  );
  assert.equal(asked[2]!.headers.get('x-csrf-token'), 'token-1');
});

test('it is sent no third time', async () => {
  const { client, asked } = clientOf([invalid, Response.json(session), invalid]);
  const result = await client.session.delete().safe();
  assert.ok(!result.ok && result.problem.type === 'urn:mizumado:problem:csrf-token-invalid');
  assert.equal(asked.length, 3);
});

test('when there is no session any more, the first problem stands', async () => {
  const { client, asked } = clientOf([invalid, problem('unauthenticated', 401)]);
  const result = await client.session.delete().safe();
  assert.ok(!result.ok && result.problem.type === 'urn:mizumado:problem:csrf-token-invalid');
  assert.equal(asked.length, 2);
});

test('two clients do not share a token', async () => {
  const first = clientOf([Response.json(session)]);
  const second = clientOf([signedOut]);
  await first.client.session.get();
  await second.client.session.delete();
  assert.deepEqual(tokens(second.asked), ['DELETE null']);
});
