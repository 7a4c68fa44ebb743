import type { OperationFiles, OperationNames } from './files.ts';

/** A `GET`: what it answers follows from who asks. */
export const reading = ({ operationId, tag, Schema, title, handler }: OperationNames): OperationFiles => ({
  method: 'GET',
  path: `collection:
  get:
    operationId: ${operationId}
    tags: [${tag}]
    summary: ${title} of the person who is signed in
    description: How many contracts the person sees.
    security: [{ session: [] }]
    x-level: usage-notice
    parameters:
      - $ref: ../parameters.yaml#/IfNoneMatch
    responses:
      '200':
        description: Found
        headers:
          ETag: { $ref: ../responses.yaml#/headers/ETag }
          Cache-Control: { $ref: ../responses.yaml#/headers/CacheControl }
        content:
          application/json:
            schema: { $ref: ../schemas/${tag}.yaml#/${Schema} }
            example: {"contracts": 2}
      '304': { $ref: ../responses.yaml#/NotModified }
      '400': { $ref: ../responses.yaml#/InvalidRequest }
      '401': { $ref: ../responses.yaml#/Unauthenticated }
      '404': { $ref: ../responses.yaml#/NotFound }
      '429': { $ref: ../responses.yaml#/TooManyRequests }
      '503': { $ref: ../responses.yaml#/Unavailable }
      default: { $ref: ../responses.yaml#/Problem }
`,
  schemas: `${Schema}:
  type: object
  description: ${title} of the person who is signed in
  required: [contracts]
  properties:
    contracts: { type: integer, description: How many contracts the person sees, minimum: 0 }
  unevaluatedProperties: false
`,
  handler: `import type { Handler } from '../http/handler.ts';

export const ${handler}: Handler<'${operationId}'> = async ({ session }) => ({
  status: 200,
  body: { contracts: session.contractIds.length },
});
`,
  test: `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../fixtures/seed.ts';
import { problemOf, signedInToAccount, startServer, Visitor } from '../support/server.ts';

const server = await startServer();

test('a person is told of the own contracts', async () => {
  const hanako = await signedInToAccount(server, [seeded.hanako]);
  assert.deepEqual(await hanako.get('/${tag}'), { contracts: 1 });
});

test('nobody else is told anything', async () => {
  const response = await new Visitor(server).send('/${tag}');
  assert.equal(response.status, 401);
  assert.equal(await problemOf(response), 'unauthenticated');
});
`,
});
