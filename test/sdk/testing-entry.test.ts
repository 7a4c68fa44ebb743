import assert from 'node:assert/strict';
import test from 'node:test';
import { createClient } from '@mizumado/sdk';
import { createTestClient, inProcessFetch } from '@mizumado/sdk/testing';
import type { InProcessHandler } from '@mizumado/sdk/testing';
import { emptyPage, problem, session, signIn } from './support/service.ts';

const past = 'Thu, 01 Jan 1970 00:00:00 GMT';

/**
 * A server with a session, as strict as the real one. `by` tells how it learns cookie and origin: from the request's headers,
 * as in Node, or from the context, as in a browser's tab where a script cannot set those headers.
 */
function server(by: 'headers' | 'context', removal = `Path=/; Max-Age=0`): InProcessHandler {
  return (request, context) => {
    const [cookie, origin] =
      by === 'headers'
        ? [request.headers.get('cookie'), request.headers.get('origin')]
        : [context.cookie, context.origin];
    const answer = (body: object | null, status: number, ...setCookies: string[]): Response => {
      const headers = new Headers(body ? { 'content-type': 'application/json' } : {});
      for (const value of setCookies) {
        if (by === 'headers') headers.append('set-cookie', value);
        else context.onSetCookie?.(value);
      }
      return new Response(body && JSON.stringify(body), { status, headers });
    };
    if (origin !== 'https://www.city.example.jp') return problem('origin-not-allowed', 403);
    if (request.method === 'POST')
      return answer(session, 201, 'mizu-morioka=a=b==; Path=/; HttpOnly; SameSite=Lax', 'other=1; Max-Age=60');
    if (cookie !== 'mizu-morioka=a=b==; other=1')
      return problem('unauthenticated', 401, { detail: `Cookie: ${cookie ?? 'none'}` });
    if (request.method === 'GET') return answer(emptyPage, 200);
    if (request.headers.get('x-csrf-token') !== session.csrfToken) return problem('csrf-token-invalid', 403);
    return answer(null, 204, `mizu-morioka=; ${removal}`);
  };
}

for (const by of ['headers', 'context'] as const) {
  test(`a session begins and ends, cookies by ${by}`, async () => {
    const client = createTestClient({ fetch: server(by), origin: 'https://www.city.example.jp' });
    const before = await client.bills.list().safe();
    assert.equal(!before.ok && before.problem.detail, 'Cookie: none');
    await client.session.create(signIn);
    assert.deepEqual(await client.bills.list(), emptyPage);
    await client.session.delete();
    const after = await client.bills.list().safe();
    assert.equal(!after.ok && after.problem.detail, 'Cookie: other=1');
  });
}

test('a cookie with a date in the past is removed', async () => {
  const client = createTestClient({
    fetch: server('headers', `Path=/; expires=${past}`),
    origin: 'https://www.city.example.jp',
  });
  await client.session.create(signIn);
  await client.session.delete();
  const after = await client.bills.list().safe();
  assert.equal(!after.ok && after.problem.detail, 'Cookie: other=1');
});

test('the origin is the service’s own unless given', async () => {
  const origins: (string | undefined)[] = [];
  const handle: InProcessHandler = (_, { origin }) => (origins.push(origin), Response.json(emptyPage));
  await createTestClient({ fetch: handle }).bills.list();
  await createTestClient({ fetch: handle, service: 'https://api.example.jp/chiba/v1' }).bills.list();
  assert.deepEqual(origins, ['http://localhost:8787', 'https://api.example.jp']);
});

test('each client has its own cookies; clients on one fetch share them', async () => {
  const origin = 'https://www.city.example.jp';
  const fetch = inProcessFetch(server('headers'), origin);
  const [first, second] = [1, 2].map(() => createClient({ service: 'http://localhost:8787/morioka/v1', fetch }));
  await first!.session.create(signIn);
  assert.deepEqual(await second!.bills.list(), emptyPage);
  assert.equal(
    (
      await createTestClient({ fetch: server('headers'), origin })
        .bills.list()
        .safe()
    ).ok,
    false,
  );
});

test('a handler that does not watch its signal is left when the call is aborted', async () => {
  const client = createTestClient({ fetch: () => new Promise<never>(() => undefined) });
  const result = await client.bills.list({}, { signal: AbortSignal.timeout(20) }).safe();
  assert.ok(!result.ok && result.problem.type === 'urn:mizumado:client:aborted');
});
