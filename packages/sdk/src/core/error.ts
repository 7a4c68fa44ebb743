import type { Problem } from './operation-types.ts';

/** Status and headers of the answer that a call ended with. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
}

/** Thrown by every call that fails; `problem` says how, and narrows by its `type` and `status`. */
export class MizumadoError<P = Problem> extends Error {
  override readonly name = 'MizumadoError';
  readonly problem: P;
  /** The API's `operationId`, such as `bills.list`. */
  readonly operation: string;
  /** Undefined when no answer came. */
  readonly response: ResponseInfo | undefined;

  constructor(
    operation: string,
    problem: P & { type: string; detail: string },
    response: ResponseInfo | undefined,
    cause: unknown,
  ) {
    super(`${operation}: ${problem.detail} (${problem.type})`);
    this.problem = problem;
    this.operation = operation;
    this.response = response;
    // Where nobody catches it, Node prints every property: the problem says what happened, the rest is the innards of a request, tokens among them.
    Object.defineProperties(this, {
      operation: { enumerable: false },
      response: { enumerable: false },
      cause: { get: () => cause, configurable: true },
    });
  }
}

type WithType<P, T> = P extends { type: infer U } ? (T extends U ? P & { type: T } : never) : never;
/** Every `type` that a problem may have. */
export type ProblemType = Problem['type'];

/**
 * Whether something caught is an error of the client, and optionally of one type. By name and not by `instanceof`: two copies
 * of the client may be on one page.
 */
export function isMizumadoError(error: unknown): error is MizumadoError;
export function isMizumadoError<T extends ProblemType>(
  error: unknown,
  type: T,
): error is MizumadoError<WithType<Problem, T>>;
export function isMizumadoError(error: unknown, type?: string): boolean {
  if (!(error instanceof Error) || error.name !== 'MizumadoError') return false;
  return type === undefined || (error as Error & { problem: Problem }).problem.type === type;
}
