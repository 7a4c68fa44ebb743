import { operations } from '../generated/operations.ts';
import type { OperationId } from '../generated/operations.ts';
import { validators } from '../generated/validators.js';
import type { OperationValidators } from '../generated/validators.js';
import type { Operation } from './operation.ts';

/** What the pipeline knows of the API. Tests give it one of their own, with operations that the API does not have (yet). */
export interface ApiTables {
  operations: Readonly<Record<string, Operation>>;
  validators: Readonly<Record<string, OperationValidators>>;
}

/** The API as `openapi/` has it. */
export const apiTables = { operations, validators } satisfies {
  operations: Readonly<Record<OperationId, Operation>>;
  validators: Readonly<Record<OperationId, OperationValidators>>;
};
