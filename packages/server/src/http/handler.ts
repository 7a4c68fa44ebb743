import type { OpenSession, TenantTransaction } from '../database/tenant.ts';
import type { operations as Api } from '../generated/api.ts';
import type { OperationId, operations } from '../generated/operations.ts';
import type { UtilityConfig } from '../utility-config.ts';
import type { Bytes, ByteStream, Prepared } from './answer.ts';
import type { Subject } from './audit.ts';
import type { ServerSentEvent } from './event-stream.ts';
import type { Problem } from './problem.ts';

type Table = typeof operations;

/** Parameters of one place of the request; those with a default in the API are always there. */
type ParametersOf<Id extends OperationId, Place extends 'path' | 'query' | 'header'> =
  Api[Id]['parameters'] extends Partial<Record<Place, infer Found>>
    ? WithDefaults<NonNullable<Found>, Table[Id]['defaulted'][number]>
    : object;
type WithDefaults<T, Keys extends string> = T & { [Key in keyof T & Keys]-?: NonNullable<T[Key]> };

/** JSON bodies arrive parsed and checked; any other body is a stream whose size is limited while it is read. */
type BodyOf<Id extends OperationId> = Api[Id] extends { requestBody: { content: infer Content } }
  ? Content extends { 'application/json': infer Json }
    ? Json
    : { mediaType: keyof Content; charset: string; stream: ReadableStream<Uint8Array> }
  : undefined;

/** What an operation is given by who is let in, and whether it happens once: a transaction that is narrowed to what it may see. */
type AccessOf<Id extends OperationId> = AccessTo<Table[Id]['security'], Table[Id]['once']>;
export type AccessTo<Security, Once> = Security extends 'session'
  ? { session: OpenSession; transaction: TenantTransaction }
  : Security extends 'webhook'
    ? { transaction: TenantTransaction }
    : Once extends true
      ? { transaction: TenantTransaction }
      : object;

/** One checked request. */
export type OperationCall<Id extends OperationId> = AccessOf<Id> & {
  path: ParametersOf<Id, 'path'>;
  query: ParametersOf<Id, 'query'>;
  header: ParametersOf<Id, 'header'>;
  body: BodyOf<Id>;
  utility: UtilityConfig;
  /** Today's calendar date in JST. */
  today: string;
  /** Network address of the client, or `unknown`. */
  address: string;
  /** `User-Agent` of the request; empty without one. */
  agent: string;
  /** `Cookie` header, for operations that begin a session while another may be there. */
  cookie: string | undefined;
  /** Whether a page of another site asks, whose browser keeps no cookie of this service (`Sec-Fetch-Site`). */
  crossSite: boolean;
  /** Id of the last event that a reader of events has seen, after a lost connection (`Last-Event-ID`). */
  lastEventId: string | undefined;
  /** Aborts when the client goes before a streamed answer has ended. */
  signal: AbortSignal;
};

type Success = 200 | 201 | 202 | 204 | 303;

/** Successful answers that the API knows for an operation; every other outcome is a thrown `Problem`. */
export type OperationAnswer<Id extends OperationId> = AnswerTo<Api[Id]['responses']>;
export type AnswerTo<Responses> = {
  [Status in keyof Responses & Success]: {
    status: Status;
    headers?: Record<string, string>;
    /** Values of `Set-Cookie`. */
    cookie?: string | readonly string[];
    /** What the audit log is to name beside the ids of the path. */
    subjects?: readonly Subject[];
  } & BodyOfAnswer<Responses[Status]>;
}[keyof Responses & Success];

/** Whatever media type the API has for an answer, it comes as that. */
type BodyOfAnswer<Response> = Response extends { content: infer Content }
  ? { [Type in keyof Content]: BodyAs<Type, Content[Type]> }[keyof Content]
  : { body?: undefined };
/** JSON is a value, or its text as it was prepared before; lines and events come one by one; text is text; all else is bytes. */
type BodyAs<Type, Value> = Type extends 'application/json'
  ? { body: Value } | { prepared: Prepared }
  : Type extends 'application/jsonl'
    ? { lines: AsyncIterable<Value> }
    : Type extends 'text/event-stream'
      ? { events: AsyncIterable<ServerSentEvent<Value>> }
      : Type extends `text/${string}`
        ? { body: Value }
        : Type extends string
          ? { bytes: Bytes<Type> } | { stream: ByteStream<Type> }
          : never;

/**
 * Carries out an operation. It throws a `Problem` to take everything back, and returns one to keep what it wrote, such as a counted
 * attempt.
 *
 * @template Needs what the feature needs beside the request; `Services` has all of it
 */
export type Handler<Id extends OperationId, Needs = object> = (
  call: OperationCall<Id>,
  needs: Needs,
) => Promise<OperationAnswer<Id> | Problem>;

/** Every operation of the API has a handler; a missing one does not compile. */
export type Handlers<Services> = { readonly [Id in OperationId]: Handler<Id, Services> };
