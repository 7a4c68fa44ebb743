import type { components } from '../generated/api.ts';

export type Level = components['schemas']['Level'];

/** Kinds of parameter that a request line can carry. */
export type ParameterKind = 'string' | 'integer';

/** One operation of the API, as far as the router needs it. */
export interface Operation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below the utility's base URL, with `{name}` for parameters. */
  path: string;
  /** Who is let in. `public`: everybody; `session`: a person by the cookie; `operator`: a bearer token; `webhook`: a signature over the body. */
  security: 'public' | 'session' | 'operator' | 'webhook';
  /** Whose secrets sign what comes in; given where `security` is `webhook`. */
  sender?: string;
  csrf: boolean;
  /** Level that the session must be at; given where `security` is `session`. */
  level?: Level;
  /** Higher levels that values of query parameters need: parameter → value → level. */
  levelByQuery?: Readonly<Record<string, Readonly<Record<string, Level>>>>;
  /** What the audit log tells of it: a look at personal data, a change, or nothing. */
  audit: 'read' | 'change' | 'none';
  /** Whether it takes `Idempotency-Key`, and so happens once for each. */
  once: boolean;
  pathParameters: Readonly<Record<string, ParameterKind>>;
  query: Readonly<Record<string, ParameterKind>>;
  /** Parameters of the query that the API does not list are passed over; otherwise they are an error. */
  otherQuery?: 'ignored';
  headers: Readonly<Record<string, ParameterKind>>;
  /** Parameters that always have a value, because the API gives a default. */
  defaulted: readonly string[];
  /** Media types of the request body; empty when the operation takes none. */
  bodyTypes: readonly string[];
  /** Media types of each answer by status. */
  answers: Readonly<Record<string, readonly string[]>>;
}
