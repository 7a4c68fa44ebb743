import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { createClient } from '@mizumado/sdk';
import { bundleApi } from '../../.ci/generate/bundle.ts';
import { operationsOf } from '../../.ci/generate/generator.ts';
import type { Api, Operation } from '../../.ci/generate/generator.ts';
import { sdkOperations } from '../../.ci/generate/sdk-operations.ts';
import { base } from './support/service.ts';

const api = await bundleApi(resolve(import.meta.dirname, '../../openapi/openapi.yaml'));

/** The API with one more operation. */
async function generatedWith(
  path: string,
  method: 'get' | 'post',
  operation: Partial<Operation>,
): Promise<Map<string, string>> {
  const whole: Operation = {
    operationId: 'procedures.create',
    tags: ['procedures'],
    summary: 'Apply',
    description: 'Hands in an application. */ const broken = 1;',
    security: [],
    responses: { 201: { description: 'Taken', content: { 'application/json': { schema: { type: 'object' } } } } },
    ...operation,
  };
  const extended: Api = { ...api, paths: { ...api.paths, [path]: { [method]: whole } } };
  return new Map((await sdkOperations(extended)).map((file) => [file.path.split('/').at(-1) ?? '', file.text]));
}

test('every operation of the API can be called, and reaches its own method and path', async () => {
  for (const { path, method, operation } of operationsOf(api)) {
    const asked: string[] = [];
    const fetch = (request: Request): Promise<Response> => {
      asked.push(`${request.method} ${new URL(request.url).pathname.slice(new URL(base).pathname.length)}`);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    const client = createClient({ service: base, fetch }) as unknown as Record<
      string,
      Record<string, (...values: string[]) => Promise<unknown>>
    >;
    const [resource = '', name = ''] = operation.operationId.split('.');
    const values = [...path.matchAll(/\{\w+\}/g)].map(() => 'value');
    await client[resource]?.[name]?.(...values);
    // A browser's window is led elsewhere by it; a program could do nothing with where it led.
    const leadsElsewhere = '303' in operation.responses;
    assert.deepEqual(
      asked,
      leadsElsewhere ? [] : [`${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, 'value')}`],
      operation.operationId,
    );
  }
});

test('a new operation gets its line, its signature and its words', async () => {
  const files = await generatedWith('/contracts/{contractId}/procedures', 'post', {
    parameters: [
      { name: 'contractId', in: 'path', required: true, description: 'Id of the contract', schema: {} },
      { name: 'dryRun', in: 'query', description: 'Only check', schema: {} },
      { name: 'Idempotency-Key', in: 'header', required: true, description: 'Name of the intent', schema: {} },
    ],
    requestBody: { required: true, content: { 'application/json': { schema: {} } } },
  });
  assert.match(files.get('procedures.ts') ?? '', /create: 'POST \/contracts\/\{contractId\}\/procedures bqk',/);
  const resources = files.get('procedures.ts') ?? '';
  assert.match(resources, /export const procedures: Resource<ProceduresResource> = /);
  assert.match(
    resources,
    /create\(contractId: PathOf<'procedures\.create'>\['contractId'\], body: BodyOf<'procedures\.create'>, query\?: QueryOf<'procedures\.create'>, options\?: CallOptions\)/,
  );
  assert.match(resources, /`dryRun`: Only check/);
  assert.ok(!resources.includes('*/ const broken'), 'a description cannot end its comment');
});

test('an API that cannot be called is refused', async () => {
  await assert.rejects(generatedWith('/x', 'get', { operationId: 'apply' }), /resource\.name/);
  await assert.rejects(generatedWith('/x/{id}', 'get', {}), /does not describe \{id\}/);
  await assert.rejects(generatedWith('/x', 'get', { responses: {} }), /no successful answer/);
  const contentType = { name: 'contentType', in: 'query' as const, description: 'x', schema: {} };
  await assert.rejects(generatedWith('/x', 'get', { parameters: [contentType] }), /contentType/);
});
