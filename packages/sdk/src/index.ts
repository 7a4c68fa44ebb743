export { createClient, type MizumadoClient } from './client.ts';
export { isMizumadoError, MizumadoError, type ProblemType, type ResponseInfo } from './error.ts';
export type { Call, PageCall, Result } from './call.ts';
export type {
  BodyOf,
  CallOptions,
  DataOf,
  OperationId,
  PathOf,
  Problem,
  ProblemOf,
  QueryOf,
  RawBody,
} from './operation-types.ts';
export type {
  AttemptEvent,
  ClientHooks,
  ClientOptions,
  ErrorEvent,
  ResponseEvent,
  RetryEvent,
  RetryOptions,
} from './options.ts';
export type { ClientProblem, ListedProblem, UnlistedProblem } from './problems.ts';
export type * from './generated/models.ts';
export type * from './generated/resources.ts';
