/** Promises 6 and 7: which pages may talk to the service. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../fixtures/seed.ts';
import { apiOperations } from '../support/api.ts';
import { requiredHeaders } from '../isolation/support/requests.ts';
import { problemOf, serviceUrl, signedIn, signedInToAccount, startServer, Visitor } from '../support/server.ts';

const server = await startServer({ allowedOrigins: ['http://localhost:8788'] });
const id = '01939a40-7b1e-7c55-9d3f-2f7c1d5a9e10';
const own = 'https://www.city.morioka.example';
const foreign = [
  'null',
  'https://evil.example',
  `${own}.evil.example`,
  'https://evil-www.city.morioka.example',
  'https://city.morioka.example',
  'http://www.city.morioka.example',
  `${own}:8443`,
  `${own}/`,
  'https://WWW.city.morioka.example',
  'https://www.pref.chiba.example',
  'http://localhost',
  'http://localhost:87880',
  '',
  'https://service.example.evil.example',
];

/** @param sent what the request carried, said with the whole answer when it is another one */
async function assertForbidden(response: Response, problem: string, sent: string): Promise<void> {
  const text = await response.text();
  const { type } = JSON.parse(text || '{}') as { type?: string };
  const answer = [response.status, type];
  assert.deepEqual(answer, [403, `urn:mizumado:problem:${problem}`], `${sent} was answered ${response.status} ${text}`);
}

const unsafe = apiOperations.filter(({ method }) => method !== 'GET');
for (const one of unsafe) {
  const {
    id: operation,
    method,
    path,
    security,
    operation: { requestBody },
  } = one;
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'kind' ? 'bills' : id));
  const [mediaType, { example } = { example: '' }] =
    Object.entries((requestBody?.content ?? {}) as Record<string, { example?: unknown }>)[0] ?? [];
  const headers = { ...requiredHeaders(one), ...(mediaType && { 'Content-Type': mediaType }) };
  const rest = { method, headers, ...(mediaType && { body: example }) };

  test(`${operation} from a foreign origin is forbidden`, async () => {
    const visitor = await signedIn(server, seeded.hanako);
    for (const origin of foreign) {
      const response = await visitor.send(target, { ...rest, context: { origin } });
      await assertForbidden(response, 'origin-not-allowed', `Origin: ${origin}`);
    }
    assert.equal((await visitor.send('/session')).status, 200, 'and nothing happened');
  });

  if (!security.has('session')) continue;
  test(`${operation} without its CSRF token is forbidden`, async () => {
    const visitor = await signedInToAccount(server, [seeded.hanako], { level: 'confirmed' });
    const another = await signedInToAccount(server, [seeded.hanako]);
    assert.ok(security.has('csrf'), 'an unsafe operation with a session asks for the token');
    for (const token of ['', 'x', visitor.csrfToken.slice(1), `${visitor.csrfToken}A`, another.csrfToken]) {
      const response = await visitor.send(target, {
        ...rest,
        headers: { ...headers, 'X-CSRF-Token': token },
        context: { origin: own },
      });
      await assertForbidden(response, 'csrf-token-invalid', `X-CSRF-Token: ${token}`);
    }
    assert.equal((await visitor.send('/session')).status, 200, 'and nothing happened');
    const response = await visitor.send(target, { ...rest, context: { origin: own } });
    assert.ok(response.status < 500, 'with it, the operation itself answers');
    if (response.status === 403) assert.notEqual(await problemOf(response), 'csrf-token-invalid');
  });
}

test('an allowed origin may read the answer with its cookie; nobody else may', async () => {
  const visitor = new Visitor(server);
  for (const origin of [own, serviceUrl, 'http://localhost:8788']) {
    const { headers } = await visitor.send('/utility', { context: { origin } });
    assert.equal(headers.get('Access-Control-Allow-Origin'), origin);
    assert.equal(headers.get('Access-Control-Allow-Credentials'), 'true');
    assert.match(headers.get('Vary') ?? '', /\bOrigin\b/);
  }
  for (const origin of foreign) {
    const { headers } = await visitor.send('/utility', { context: { origin } });
    assert.equal(headers.get('Access-Control-Allow-Origin'), null, origin);
    assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
    assert.match(headers.get('Vary') ?? '', /\bOrigin\b/);
  }
});

test('each utility has its own list', async () => {
  const chiba = await new Visitor(server, 'chiba').send('/utility', { context: { origin: own } });
  assert.equal(chiba.headers.get('Access-Control-Allow-Origin'), null);
});

test('errors can be read by an allowed origin too', async () => {
  const response = await new Visitor(server).send('/bills', { context: { origin: own } });
  assert.equal(response.status, 401);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), own);
});

test('a preflight is answered for allowed origins only', async () => {
  const preflight = (origin: string) =>
    new Visitor(server).send('/session', {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Method': 'DELETE' },
      context: { origin },
    });
  const allowed = await preflight(own);
  assert.equal(allowed.status, 204);
  assert.match(allowed.headers.get('Access-Control-Allow-Methods') ?? '', /DELETE/);
  assert.match(allowed.headers.get('Access-Control-Allow-Headers') ?? '', /X-CSRF-Token/);
  for (const origin of foreign) {
    const { status, headers } = await preflight(origin);
    assert.equal(status, 403, origin);
    assert.equal(headers.get('Access-Control-Allow-Methods'), null);
  }
});
