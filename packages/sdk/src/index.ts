export { createClient, type MizumadoClient } from './client.ts';
export { createClientWith, type Client, type ClientBase } from './core/client.ts';
export type { CookieStore } from './core/cookies.ts';
export { isMizumadoError, MizumadoError, type ProblemType, type ResponseInfo } from './core/error.ts';
export type { Call, PageCall, Result } from './core/call.ts';
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
} from './core/operation-types.ts';
export type {
  AttemptEvent,
  ClientHooks,
  ClientOptions,
  ErrorEvent,
  ResponseEvent,
  RetryEvent,
  RetryOptions,
} from './core/options.ts';
export type { ClientProblem, ListedProblem, UnlistedProblem } from './core/problems.ts';
export type { Bound, Resource, Resources } from './core/resource.ts';
export type * from './generated/models.ts';
export type { AllResources } from './resources/all.ts';
export * from './resources/index.ts';
