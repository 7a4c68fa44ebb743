import fc from 'fast-check';
import { bundleApi } from '../../../.ci/generate/bundle.ts';
import { operationsOf, resolveReference } from '../../../.ci/generate/generator.ts';
import type { Api, Operation, Parameter } from '../../../.ci/generate/generator.ts';

/** The API itself, read from `openapi/`, so that a new operation is tested the day it is written. */
export const api: Api = await bundleApi(new URL('../../../openapi/openapi.yaml', import.meta.url).pathname);

export interface ApiOperation {
  id: string;
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  /** Names of the security schemes. */
  security: Set<string>;
}

export const apiOperations: ApiOperation[] = operationsOf(api).map(({ path, method, operation }) => ({
  id: operation.operationId,
  method: method.toUpperCase(),
  path,
  operation,
  parameters: (operation.parameters ?? []).map((parameter) => resolveReference(api, parameter)),
  security: new Set((operation.security ?? []).flatMap((requirement) => Object.keys(requirement))),
}));

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  examples?: unknown[];
  oneOf?: Schema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
}

/** Values that a schema of a request takes. */
export function valid(schema: object): fc.Arbitrary<unknown> {
  const { examples } = resolveReference(api, schema as Schema);
  const made = anyOf(schema);
  return examples ? fc.oneof(made, fc.constantFrom(...examples)) : made;
}

function anyOf(schema: object): fc.Arbitrary<unknown> {
  const {
    type,
    enum: values,
    oneOf,
    items,
    maxItems = 5,
    minimum,
    maximum,
    required = [],
    properties = {},
    ...text
  } = resolveReference(api, schema as Schema);
  if (values) return fc.constantFrom(...values);
  if (oneOf) return fc.oneof(...oneOf.map(valid));
  const kinds = [type].flat();
  if (kinds.length > 1) return fc.oneof(...kinds.map((kind) => valid({ ...(schema as Schema), type: kind })));
  switch (kinds[0]) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: minimum ?? -1e6, max: maximum ?? 1e6 });
    case 'number':
      return fc.double({ min: minimum ?? -1e6, max: maximum ?? 1e6, noNaN: true });
    case 'array':
      return fc.array(valid(items ?? {}), { maxLength: Math.min(maxItems, 5) });
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(properties).map(([name, own]) => [name, valid(own)])), {
        requiredKeys: required,
      });
    default:
      return validText(text);
  }
}

/** Patterns that forbid a few characters are met by most texts; the others say what a text looks like. */
const forbids = /^\^\(?\[\^/;

function validText({ format, pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date-time')
    return fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
  if (format === 'date')
    return fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (pattern !== undefined && !forbids.test(pattern))
    return fc
      .stringMatching(new RegExp(pattern.replace(/\(\?!.*?\)|\\p\{C[cs]\}/g, ''), 'u'))
      .map((text) => text.slice(0, maxLength));
  return fc.string({ minLength, maxLength: Math.min(maxLength, 40), unit: 'grapheme' });
}
