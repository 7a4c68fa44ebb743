import fc from 'fast-check';
import { bundleContract } from '../../../.ci/generate/bundle.ts';
import { type Contract, type Operation, operationsOf, type Parameter, resolveReference } from '../../../.ci/generate/generator.ts';

/** The contract itself, read from `openapi/`, so that a new operation is tested the day it is written. */
export const contract: Contract = await bundleContract(new URL('../../../openapi/openapi.yaml', import.meta.url).pathname);

export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  /** Names of the security schemes. */
  security: Set<string>;
}

export const contractOperations: ContractOperation[] = operationsOf(contract).map(({ path, method, operation }) => ({
  id: operation.operationId,
  method: method.toUpperCase(),
  path,
  operation,
  parameters: (operation.parameters ?? []).map((parameter) => resolveReference(contract, parameter)),
  security: new Set(operation.security.flatMap((requirement) => Object.keys(requirement))),
}));

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
}

/** Values that a schema of a request takes. */
export function valid(schema: object): fc.Arbitrary<unknown> {
  const { type, enum: values, format, minLength = 0, maxLength = 40, minimum = -1e6, maximum = 1e6, properties = {} } = resolveReference(contract, schema as Schema);
  if (values) return fc.constantFrom(...values);
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  if (type === 'object') return fc.record(Object.fromEntries(Object.entries(properties).map(([name, own]) => [name, valid(own)])));
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  return fc.string({ minLength, maxLength, unit: 'grapheme' });
}
