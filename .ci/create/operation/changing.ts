import { words } from '../plan.ts';
import type { OperationFiles, OperationNames } from './files.ts';

/** A `POST` that happens once for one `Idempotency-Key`. As there is no table yet, it answers with what it was given. */
export const changing = ({ operationId, action, tag, Schema, title, handler }: OperationNames): OperationFiles => ({
  method: 'POST',
  path: `collection:
  post:
    operationId: ${operationId}
    tags: [${tag}]
    summary: ${words(action)} ${title.toLowerCase()}
    description: |
      Takes a note of the person who is signed in. With the same \`Idempotency-Key\` and body, the first answer comes again and nothing happens twice;
      while the first request is under way it is 409, with another body 422.
    security: [{ session: [], csrf: [] }]
    x-level: usage-notice
    parameters:
      - $ref: ../parameters.yaml#/IdempotencyKey
    requestBody:
      required: true
      description: What the person notes
      content:
        application/json:
          schema: { $ref: ../schemas/${tag}.yaml#/${Schema}Request }
          example: {"note": "水圧が低い"}
    responses:
      '201':
        description: Taken
        content:
          application/json:
            schema: { $ref: ../schemas/${tag}.yaml#/${Schema} }
            example: {"note": "水圧が低い", "contracts": 2}
      '400': { $ref: ../responses.yaml#/InvalidRequest }
      '401': { $ref: ../responses.yaml#/Unauthenticated }
      '403': { $ref: ../responses.yaml#/Forbidden }
      '404': { $ref: ../responses.yaml#/NotFound }
      '409': { $ref: ../responses.yaml#/KeyInFlight }
      '413': { $ref: ../responses.yaml#/PayloadTooLarge }
      '415': { $ref: ../responses.yaml#/UnsupportedMediaType }
      '422': { $ref: ../responses.yaml#/KeyReused }
      '429': { $ref: ../responses.yaml#/TooManyRequests }
      '503': { $ref: ../responses.yaml#/Unavailable }
      default: { $ref: ../responses.yaml#/Problem }
`,
  schemas: `${Schema}Note:
  type: string
  description: What the person notes
  minLength: 1
  maxLength: 200
${Schema}Request:
  type: object
  description: ${title} as the person gives them
  required: [note]
  properties:
    note: { $ref: '#/${Schema}Note' }
  unevaluatedProperties: false
${Schema}:
  type: object
  description: ${title} as they were taken
  required: [note, contracts]
  properties:
    note: { $ref: '#/${Schema}Note' }
    contracts: { type: integer, description: How many contracts the person sees, minimum: 0 }
  unevaluatedProperties: false
`,
  handler: `import type { Handler } from '../http/handler.ts';

export const ${handler}: Handler<'${operationId}'> = async ({ session, body: { note } }) => ({
  status: 201,
  body: { note, contracts: session.contractIds.length },
});
`,
  test: `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedIn, signedInToAccount, startServer, Visitor } from '../support/server.ts';

const server = await startServer();
const note = '水圧が低い';

function send(visitor: Visitor, body: object, key: string = crypto.randomUUID()): Promise<Response> {
  return visitor.send('/${tag}', { method: 'POST', headers: { 'Idempotency-Key': key }, body });
}

test('a note is taken from somebody with an account or with a usage notice', async () => {
  for (const visitor of [await signedInToAccount(server, [seeded.hanako]), await signedIn(server, seeded.hanako)]) {
    const response = await send(visitor, { note });
    assert.equal(response.status, 201);
    assert.deepEqual(await response.json(), { note, contracts: 1 });
  }
});

test('the same key gives the same answer, and is refused with another body', async () => {
  const hanako = await signedInToAccount(server, [seeded.hanako]);
  const key = crypto.randomUUID();
  const first: unknown = await (await send(hanako, { note }, key)).json();
  assert.deepEqual(await (await send(hanako, { note }, key)).json(), first);
  const another = await send(hanako, { note: '水が濁る' }, key);
  assert.equal(another.status, 422);
  assert.equal(await problemOf(another), 'idempotency-key-reused');
});

test('a body that is not as the API has it is refused', async () => {
  const hanako = await signedInToAccount(server, [seeded.hanako]);
  for (const body of [{}, { note: '' }, { note: 'a'.repeat(201) }, { note: 1 }, { note, more: true }])
    assert.equal((await send(hanako, body)).status, 400, JSON.stringify(body));
});

test('nothing is taken without the token of the page, or from nobody', async () => {
  const hanako = await signedInToAccount(server, [seeded.hanako]);
  hanako.csrfToken = '';
  const forged = await send(hanako, { note });
  assert.equal(forged.status, 403);
  assert.equal(await problemOf(forged), 'csrf-token-invalid');
  const unknown = await send(new Visitor(server), { note });
  assert.equal(unknown.status, 401);
  assert.equal(await problemOf(unknown), 'unauthenticated');
});
`,
});
