import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { camel, checkName, CreateFault, insert, pascal } from './plan.ts';
import type { Plan } from './plan.ts';

const server = 'packages/server/src';
const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * An operation `GET` for a person who is signed in: path, schema and example in the API, handler, test. The name is its `operationId`,
 * such as `waterQuality.get`; the part before the dot is its tag and its folder.
 */
export async function operation(operationId: string, root: string): Promise<Plan> {
  const [resource = '', action = 'get', ...more] = operationId.split('.');
  if (more.length > 0 || !/^[a-z]\w*$/.test(resource) || !/^[a-z]\w*$/.test(action))
    throw new CreateFault(
      `"${operationId}" is no name of an operation. Write RESOURCE.ACTION, such as waterQuality.get.`,
    );
  const tag = kebab(resource);
  checkName(tag, 'water-quality');
  const paths = `openapi/paths/${tag}.yaml`;
  if (existsSync(join(root, paths)))
    throw new CreateFault(
      `${paths} is there already: the tag has operations. Write the new one beside them, a schema in openapi/schemas/, a line in ${server}/handlers.ts, and run "npm run generate".`,
    );
  const [Schema, handler] = [pascal(tag), `${camel(action)}${pascal(tag)}`];
  const handlers = await readFile(join(root, server, 'handlers.ts'), 'utf8');
  if (handlers.includes(`'${resource}.${action}'`)) throw new CreateFault(`${resource}.${action} is there already.`);
  return {
    files: {
      [paths]: `get:
  operationId: ${resource}.${action}
  tags: [${tag}]
  summary: ${Schema} of the person who is signed in
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
      [`openapi/schemas/${tag}.yaml`]: `${Schema}:
  type: object
  description: What the operation answers
  required: [contracts]
  properties:
    contracts: { type: integer, description: How many contracts the person sees, minimum: 0 }
  unevaluatedProperties: false
`,
      [`${server}/${tag}/handler.ts`]: `import type { Handler } from '../http/handler.ts';

export const ${handler}: Handler<'${resource}.${action}'> = async ({ session }) => ({
  status: 200,
  body: { contracts: session.contractIds.length },
});
`,
      [`test/server/${tag}/${tag}.test.ts`]: `import assert from 'node:assert/strict';
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
      [`.changeset/${tag}-${kebab(action)}.md`]: `---
'@mizumado/sdk': minor
'@mizumado/server': minor
---

The operation \`${resource}.${action}\`, \`GET /${tag}\`.
`,
    },
    edits: {
      '.ci/checks/floors.ts': (text) => insert(text, 'after', "'callbacks'", `, '${tag}'`),
      'openapi/openapi.yaml': (text) =>
        insert(
          insert(text, 'before', /^ {2}- name: operators\n/m, `  - name: ${tag}\n    description: ${Schema}\n`),
          'before',
          /^components:\n/m,
          `  /${tag}:\n    $ref: paths/${tag}.yaml\n`,
        ),
      [`${server}/handlers.ts`]: (text) =>
        insert(
          insert(text, 'before', /^import type \{ Handlers \}/m, `import { ${handler} } from './${tag}/handler.ts';\n`),
          'before',
          /^\};\n/m,
          `  '${resource}.${action}': ${handler},\n`,
        ),
    },
    next: [
      `Answer       ${paths}, openapi/schemas/${tag}.yaml; then npm run generate`,
      `Rule         ${server}/${tag}/`,
      `Its test     npm test -- test/server/${tag}`,
      `In the SDK   client.${resource}.${action}()`,
    ],
  };
}
