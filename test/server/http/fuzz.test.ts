import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Assistant } from '../../../packages/server/src/ports/assistant/assistant.ts';
import { validators } from '../../../packages/server/src/generated/validators.js';
import { smallSource } from '../faq/source.ts';
import { seeded } from '../fixtures/seed.ts';
import { fuzzedRequest, living } from './fuzz.ts';
import type { FuzzedRequest } from './fuzz.ts';
import { apiOperations } from '../support/api.ts';
import { signedIn, startServer, serviceUrl } from '../support/server.ts';

/** A model that says what it likes. */
const babbler: Assistant = {
  async *ask({ question }) {
    yield await Promise.resolve(`3営業日前までにご連絡ください。[[stop-deadline]] ${question}`);
  },
};

const numRuns = Number(process.env.MIZUMADO_FUZZ_RUNS ?? 1_500);

test(`${numRuns} requests made from the API: no 5xx, every answer matches`, async () => {
  const errors: string[] = [];
  const server = await startServer({
    log: ({ error }) => error !== undefined && errors.push(error),
    faqSources: [smallSource('morioka'), smallSource('chiba')],
    operationLimits: {},
    assistants: { morioka: babbler },
  });
  const taro = await signedIn(server, seeded.taro);
  let hanako = await signedIn(server, seeded.hanako);
  const statuses = new Map<string, number>();
  const sent = new Set<string>();

  const property = fc.asyncProperty(
    fuzzedRequest,
    async ({ operation, method, target, headers, body, address }: FuzzedRequest) => {
      for (const [, name] of target.matchAll(/[?&](\w+)=/g)) sent.add(`${operation} ${name}`);
      const { Cookie: given = '', ...others } = headers;
      const cookie = given === living ? `${hanako.cookie}; ${taro.cookie}` : given;
      if (others['X-CSRF-Token'] === living) others['X-CSRF-Token'] = hanako.csrfToken;
      const withBody = body !== undefined && method !== 'GET' && method !== 'HEAD';
      const request = new Request(new URL(serviceUrl + target), {
        method,
        headers: others,
        ...(withBody && { body: body as BodyInit }),
      });
      const response = await server.handle(request, { cookie, address });
      const text = await response.text();
      assert.ok(response.status < 500, `${response.status} ${text} ${errors.at(-1)}`);
      assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
      if (method !== 'HEAD' && response.status >= 400) assertProblem(response, text);
      statuses.set(String(response.status), (statuses.get(String(response.status)) ?? 0) + 1);
      // A fuzzed sign-out ended the session; the next requests shall have one again.
      if (response.status === 204 && method === 'DELETE') hanako = await signedIn(server, seeded.hanako);
    },
  );

  await fc.assert(property, { numRuns });
  // Guards against a generator that only ever makes refused requests, or leaves parameters out.
  for (const { id, parameters } of apiOperations) {
    for (const { name } of parameters.filter((parameter) => parameter.in === 'query'))
      assert.ok(sent.has(`${id} ${name}`), `${id} was never asked with ${name}`);
  }
  for (const status of ['200', '204', '400', '401', '403', '404', '405', '415'])
    assert.ok(statuses.has(status), `no answer was ${status}`);
  console.log(
    `# statuses: ${[...statuses]
      .sort()
      .map(([status, count]) => `${status}×${count}`)
      .join(' ')}`,
  );
});

/** Answers outside of any operation are problem documents too. */
function assertProblem(response: Response, text: string): void {
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  const check = validators['utility.get'].answers.default;
  const { type, title, status, detail, requestId } = JSON.parse(text) as Record<string, unknown>;
  assert.ok(check?.({ type, title, status, detail, requestId }), JSON.stringify(check?.errors));
  assert.equal(status, response.status);
}
