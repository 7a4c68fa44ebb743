import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkName, CreateFault, insert, pascal, words } from '../plan.ts';
import type { Plan } from '../plan.ts';
import { changing } from './changing.ts';
import { reading } from './reading.ts';

const server = 'packages/server/src';
/** Actions that change nothing; every other one does. */
const reads = new Set(['get', 'list']);
const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * An operation for a person who is signed in: path, schema and example in the API, handler, test. The name is its `operationId`, such as
 * `waterQuality.get`; the part before the dot is its tag and its folder, the part after it says whether it is a `GET` or a `POST`.
 */
export async function operation(operationId: string, root: string): Promise<Plan> {
  const [resource = '', action = '', ...more] = operationId.split('.');
  if (more.length > 0 || !/^[a-z]\w*$/.test(resource) || !/^[a-z]\w*$/.test(action))
    throw new CreateFault(
      `"${operationId}" is no name of an operation. Write RESOURCE.ACTION, such as waterQuality.get or waterSamples.create.`,
    );
  const tag = kebab(resource);
  checkName(tag, 'water-quality');
  const paths = `openapi/paths/${tag}.yaml`;
  if (existsSync(join(root, paths)))
    throw new CreateFault(
      [
        `${paths} is there already: the tag has operations. Nothing was written. Write the new one by hand:`,
        `  ${paths}: a method of a path that is there, or a path under a name of its own`,
        `  openapi/openapi.yaml: a line under "paths" for a new path`,
        `  openapi/schemas/: its schemas`,
        `  ${server}/handlers.ts: a line with its handler`,
        'then run "npm run generate".',
      ].join('\n'),
    );
  const Schema = pascal(tag);
  const handler = `${action}${Schema}`;
  const handlers = await readFile(join(root, server, 'handlers.ts'), 'utf8');
  if (handlers.includes(`'${operationId}'`)) throw new CreateFault(`${operationId} is there already.`);
  const filesOf = reads.has(action) ? reading : changing;
  const files = filesOf({ operationId, action, tag, Schema, title: words(tag), handler });
  return {
    files: {
      [paths]: files.path,
      [`openapi/schemas/${tag}.yaml`]: files.schemas,
      [`${server}/${tag}/handler.ts`]: files.handler,
      [`test/server/${tag}/${tag}.test.ts`]: files.test,
      [`.changeset/${tag}-${kebab(action)}.md`]: `---
'@mizumado/sdk': minor
'@mizumado/server': minor
---

The operation \`${operationId}\`, \`${files.method} /${tag}\`.
`,
    },
    edits: {
      '.ci/checks/floors.ts': (text) => insert(text, 'after', "'callbacks'", `, '${tag}'`),
      'openapi/openapi.yaml': (text) =>
        insert(
          insert(text, 'before', /^ {2}- name: operators\n/m, `  - name: ${tag}\n    description: ${words(tag)}\n`),
          'before',
          /^components:\n/m,
          `  /${tag}:\n    $ref: paths/${tag}.yaml#/collection\n`,
        ),
      [`${server}/handlers.ts`]: (text) =>
        insert(
          insert(text, 'before', /^import type \{ Handlers \}/m, `import { ${handler} } from './${tag}/handler.ts';\n`),
          'before',
          /^\};\n/m,
          `  '${operationId}': ${handler},\n`,
        ),
    },
    next: [
      `Answer       ${paths}, openapi/schemas/${tag}.yaml; then npm run generate`,
      `Rule         ${server}/${tag}/`,
      `Its test     npm test -- test/server/${tag}`,
      `In the SDK   import { ${resource} } from '@mizumado/sdk'; client.with({ ${resource} }).${operationId}(${files.method === 'POST' ? 'body' : ''})`,
    ],
  };
}
