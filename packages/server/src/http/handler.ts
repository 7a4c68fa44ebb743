import type { FaqSource } from '@mizumado/faq';
import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/tables.ts';
import type { OpenSession, TenantTransaction } from '../database/tenant.ts';
import type { PublishedFaqs } from '../faq/published.ts';
import type { operations as Contract } from '../generated/api.ts';
import type { OperationId, operations } from '../generated/operations.ts';
import type { ImportDatabase } from '../import/index.ts';
import type { Log } from '../log.ts';
import type { Assistant } from '../ports/assistant/assistant.ts';
import type { UtilityConfig } from '../utility/registry.ts';
import type { Prepared } from './answer.ts';
import type { Subject } from '../audit/append.ts';
import type { Outbox } from '../messages/outbox.ts';
import type { Providers } from '../ports/provider/provider.ts';
import type { Problem } from './problem.ts';
import type { AllowOrigin } from '../security/origins.ts';

type Table = typeof operations;

/** Parameters of one place of the request; those with a default in the API are always there. */
type ParametersOf<Id extends OperationId, Place extends 'path' | 'query' | 'header'> =
  Contract[Id]['parameters'] extends Partial<Record<Place, infer Found>>
    ? WithDefaults<NonNullable<Found>, Table[Id]['defaulted'][number]>
    : object;
type WithDefaults<T, Keys extends string> = T & { [Key in keyof T & Keys]-?: NonNullable<T[Key]> };

/** JSON bodies arrive parsed and checked; any other body is a stream whose size is limited while it is read. */
type BodyOf<Id extends OperationId> = Contract[Id] extends { requestBody: { content: infer Content } }
  ? Content extends { 'application/json': infer Json }
    ? Json
    : { mediaType: keyof Content; charset: string; stream: ReadableStream<Uint8Array> }
  : undefined;

/** What only an operation with a session has: the transaction is already narrowed to that person. */
type AccessOf<Id extends OperationId> = Table[Id]['security'] extends 'session'
  ? { session: OpenSession; transaction: TenantTransaction }
  : object;

/** One checked request. */
export type Call<Id extends OperationId> = AccessOf<Id> & {
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
};

/** What handlers share; nothing of it belongs to one request. */
export interface Services {
  database: Kysely<Database>;
  importDatabase: ImportDatabase;
  clock: Clock;
  log: Log;
  /** Secret that is mixed into stored hashes, so that a copy of the database alone cannot be guessed against. */
  pepper: string;
  /** Whether the public URL is https. */
  secure: boolean;
  /** Origin of the service, such as `https://api.example.jp`. */
  origin: string;
  /** Whether a page of this origin may talk to the utility's service. */
  isAllowedOrigin: AllowOrigin;
  /** Messages to people. */
  outbox: Outbox;
  /** The utilities' own identity providers. */
  providers: Providers;
  /** The knowledge base in a utility's files, if it has one. */
  faqSource: (utilityId: string) => FaqSource | undefined;
  /** Language models that utilities run, by the utility's id. */
  assistants: ReadonlyMap<string, Assistant>;
  /** Knowledge bases that were asked for lately. */
  published: PublishedFaqs;
}

type Success = 200 | 201 | 202 | 204 | 303;
type ContentOf<Response> = Response extends { content: infer Content }
  ? Exclude<Content, undefined>[keyof Exclude<Content, undefined>]
  : undefined;

/** Successful answers that the API knows for an operation; every other outcome is a thrown `Problem`. */
export type Answer<Id extends OperationId> = {
  [Status in keyof Contract[Id]['responses'] & Success]: {
    status: Status;
    headers?: Record<string, string>;
    /** Values of `Set-Cookie`. */
    cookie?: string | readonly string[];
    /** What the audit log is to name beside the ids of the path. */
    subjects?: readonly Subject[];
  } & BodyOfAnswer<Contract[Id]['responses'][Status]>;
}[keyof Contract[Id]['responses'] & Success];

/** JSON Lines come one by one; everything else is a value, or its JSON as it was prepared before. */
type BodyOfAnswer<Response> = Response extends { content: { 'application/jsonl': infer Line } }
  ? { lines: AsyncIterable<Line> }
  : { body: ContentOf<Response> } | { prepared: Prepared };

/** A handler throws a `Problem` to take everything back, and returns one to keep what it wrote, such as a counted attempt. */
export type Handler<Id extends OperationId> = (call: Call<Id>, services: Services) => Promise<Answer<Id> | Problem>;

/** Every operation of the API has a handler; a missing one does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
