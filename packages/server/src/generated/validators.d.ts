// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationId } from './operations.ts';

/** One fault, as Ajv tells it. */
export interface Fault {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

export interface Validate {
  (data: unknown): boolean;
  errors?: Fault[] | null;
}

export interface OperationValidators {
  parameters: Validate;
  /** By media type; JSON only. */
  bodies: Partial<Record<string, Validate>>;
  /** By status or `default`; JSON, each line of JSON Lines, or the data of each event. */
  answers: Partial<Record<string, Validate>>;
}

export declare const validators: Record<OperationId, OperationValidators>;
