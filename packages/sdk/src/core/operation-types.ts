import type { operations, paths } from '../generated/api.ts';
import type { ClientProblem, ListedProblem, UnlistedProblem } from './problems.ts';

/** `bills.list`, `session.create`, …: the API's `operationId`s. */
export type OperationId = keyof operations;

/** What every call takes as its last argument. */
export interface CallOptions {
  /** Ends the call, and the waiting between its attempts, with a problem of type `urn:mizumado:client:aborted`. */
  signal?: AbortSignal;
  /** Milliseconds for the whole call with all its attempts and waits; the client's `timeoutMs` unless given. */
  timeoutMs?: number;
  /** Name of the caller's intent. All attempts carry it, so an unsafe request may be tried again without being done twice. */
  idempotencyKey?: string;
  /** Headers to add, such as `If-None-Match` or an operator's `Authorization`. */
  headers?: Record<string, string>;
}

/** What a body that is not JSON may be given as. */
export type RawBody = string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

type Success = 200 | 201 | 202 | 204;
type ContentOf<R> = R extends { content: infer C } ? C : never;
type SuccessData<R> = [ContentOf<R>] extends [never]
  ? undefined
  : ContentOf<R> extends { 'application/json': infer J }
    ? J
    : ContentOf<R> extends { 'application/jsonl': infer Line }
      ? AsyncIterable<Line>
      : Blob;
type ProblemContent<R> = R extends { content: { 'application/problem+json': infer P } } ? P : never;

/** Types of one operation as openapi-typescript writes it. */
export type OperationData<O> = O extends { responses: infer R }
  ? { [S in keyof R & Success]: SuccessData<R[S]> }[keyof R & Success]
  : never;
export type OperationProblem<O> =
  | (O extends { responses: infer R }
      ? { [S in Exclude<keyof R, Success | 'default'>]: ProblemContent<R[S]> }[Exclude<keyof R, Success | 'default'>]
      : never)
  | UnlistedProblem
  | ClientProblem;
export type OperationPath<O> = O extends { parameters: { path: infer P } } ? P : never;
type OperationQuery<O> = O extends { parameters: { query?: infer Q } }
  ? [Q] extends [undefined]
    ? object
    : NonNullable<Q>
  : object;
type RequestContent<O> = O extends { requestBody: { content: infer C } } ? C : never;
type MediaType<T> = T extends string ? T | `${T};${string}` : never;
type RawContent<O> = [RequestContent<O>] extends [never]
  ? object
  : RequestContent<O> extends { 'application/json': unknown }
    ? object
    : { contentType: MediaType<keyof RequestContent<O>> };

export type OperationBody<O> = RequestContent<O> extends { 'application/json': infer J } ? J : RawBody;
/** The query parameters, with the body's media type when that has to be said. */
export type OperationInput<O> = OperationQuery<O> & RawContent<O>;

export type DataOf<Id extends OperationId> = OperationData<operations[Id]>;
export type ProblemOf<Id extends OperationId> = OperationProblem<operations[Id]>;
export type PathOf<Id extends OperationId> = OperationPath<operations[Id]>;
export type BodyOf<Id extends OperationId> = OperationBody<operations[Id]>;
export type QueryOf<Id extends OperationId> = OperationInput<operations[Id]>;

/** Every problem that any operation may answer with, and those that the client finds itself. */
export type Problem = ListedProblem | UnlistedProblem | ClientProblem;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** Paths of the API that have this method. */
export type PathFor<M extends Method> = {
  [P in keyof paths]: OperationAt<M, P> extends never ? never : P;
}[keyof paths];
export type OperationAt<M extends Method, P extends keyof paths> =
  paths[P] extends Record<Lowercase<M>, infer O> ? (O extends { responses: object } ? O : never) : never;

type Never<T> = [T] extends [never] ? true : false;
type InitPath<O> =
  Never<OperationPath<O>> extends true
    ? object
    : [OperationPath<O>] extends [undefined]
      ? object
      : { path: OperationPath<O> };
type InitBody<O> = Never<RequestContent<O>> extends true ? object : { body: OperationBody<O> };
type InitQuery<O> = object extends OperationInput<O> ? { query?: OperationInput<O> } : { query: OperationInput<O> };
/** What `client.request` takes after method and path. */
export type RequestInput<O> = InitPath<O> & InitBody<O> & InitQuery<O> & CallOptions;
export type RequestArguments<O> = object extends RequestInput<O> ? [input?: RequestInput<O>] : [input: RequestInput<O>];
