import type { components } from '../generated/api.ts';

type Schemas = components['schemas'];
export type InvalidPlace = Schemas['InvalidPlace'];
type Extras =
  | Pick<Schemas['InvalidRequest'], 'errors'>
  | Pick<Schemas['NotPublishable'], 'incomplete'>
  | Pick<Schemas['TooManyRequests'], 'retryAfterSeconds'>
  | Pick<Schemas['LevelTooLow'], 'required' | 'current'>
  | Pick<Schemas['CodeRefused'], 'triesLeft'>
  | Pick<Schemas['Unavailable'], 'until' | 'message'>;

/** An error that the client is told about, as a problem document (RFC 9457). */
export class Problem extends Error {
  readonly document: Schemas['ProblemBase'] & Partial<Extras>;
  readonly headers: Record<string, string>;

  constructor(kind: ProblemKind, extras?: Extras, headers: Record<string, string> = {}) {
    const { status, title, detail } = kinds[kind];
    super(title);
    this.name = 'Problem';
    this.document = { type: `urn:mizumado:problem:${kind}`, title, status, detail, ...extras };
    this.headers = headers;
  }
}

/** Every kind of problem. The name is the end of the `type` and never changes its meaning. */
const kinds = {
  'invalid-request': {
    status: 400,
    title: 'Invalid request',
    detail: 'The request does not follow the API. `errors` says where.',
  },
  unauthenticated: { status: 401, title: 'Not signed in', detail: 'Sign in with POST /session first.' },
  'session-expired': { status: 401, title: 'Session expired', detail: 'The session has ended. Sign in again.' },
  'sign-in-refused': {
    status: 401,
    title: 'Sign-in refused',
    detail:
      'The customer number and the confirmation number do not belong together. Compare both with the usage notice.',
  },
  'code-refused': {
    status: 401,
    title: 'Code refused',
    detail: 'The code is wrong, used or too old. Compare it, or ask for another when `triesLeft` is 0.',
  },
  'passkey-refused': {
    status: 401,
    title: 'Passkey refused',
    detail: 'The passkey is not one of this utility’s, or its answer came too late. Try again, or sign in another way.',
  },
  'operator-required': {
    status: 401,
    title: 'Operator required',
    detail: 'Send the operator token as `Authorization: Bearer …`.',
  },
  'webhook-refused': {
    status: 401,
    title: 'Webhook refused',
    detail:
      'The signature over `Webhook-Id`, `Webhook-Timestamp` and the body is not right, or the timestamp is more than five minutes away.',
  },
  'origin-not-allowed': {
    status: 403,
    title: 'Origin not allowed',
    detail: 'This origin is not on the utility’s list. Add it to `allowedOrigins` of the utility.',
  },
  'csrf-token-invalid': {
    status: 403,
    title: 'CSRF token invalid',
    detail: 'Send the `csrfToken` of GET /session as `X-CSRF-Token`.',
  },
  'level-too-low': {
    status: 403,
    title: 'Level too low',
    detail:
      'The session must be at level `required`. Sign in to an account, or confirm with POST /session/confirmation/….',
  },
  'not-holder': { status: 403, title: 'Not a holder', detail: 'Only a holder of the contract may do this.' },
  'not-found': {
    status: 404,
    title: 'Not found',
    detail: 'There is no such thing, or it is not for the person who is signed in.',
  },
  'utility-unknown': {
    status: 404,
    title: 'Utility unknown',
    detail: 'The base URL names a utility that this service does not have.',
  },
  'sign-in-method-off': {
    status: 404,
    title: 'Not offered',
    detail: 'The utility does not offer this way to sign in; see `signIn.methods` of GET /utility.',
  },
  'method-not-allowed': { status: 405, title: 'Method not allowed', detail: 'Use one of the methods in `Allow`.' },
  'not-a-draft': {
    status: 409,
    title: 'Not a draft',
    detail: 'The version is scheduled or published and does not change any more. Begin a draft from it.',
  },
  'not-publishable': {
    status: 409,
    title: 'Not publishable',
    detail: 'Texts are missing, see `incomplete`; or the version was published before, then begin a draft from it.',
  },
  'last-contact-point': {
    status: 409,
    title: 'Last contact point',
    detail: 'An account keeps one contact point. Add another first.',
  },
  'contact-point-taken': {
    status: 409,
    title: 'Contact point taken',
    detail: 'The address belongs to another account. Sign in with it, or close that account.',
  },
  'already-linked': { status: 409, title: 'Already linked', detail: 'The contract is linked to this account already.' },
  'already-shared': {
    status: 409,
    title: 'Already shared',
    detail: 'The contract is offered to this person already. End that share first.',
  },
  'webhook-replayed': {
    status: 409,
    title: 'Webhook replayed',
    detail: 'A message with this `Webhook-Id` was taken before.',
  },
  'idempotency-key-in-flight': {
    status: 409,
    title: 'Request in flight',
    detail: 'A request with this `Idempotency-Key` is being carried out. Send it again in a second for its answer.',
  },
  'numbers-refused': {
    status: 422,
    title: 'Numbers refused',
    detail:
      'The customer number and the confirmation number do not belong together. Compare both with the usage notice.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency key reused',
    detail: 'This `Idempotency-Key` came with another body before. Make a new key for a new intent.',
  },
  'payload-too-large': {
    status: 413,
    title: 'Payload too large',
    detail: 'The body is larger than this operation takes.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    detail: 'The media type, charset or encoding of the body is not one that this operation takes.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: 'Wait for `retryAfterSeconds`, then try again.',
  },
  internal: { status: 500, title: 'Internal error', detail: 'The service failed. Tell the operator the `requestId`.' },
  maintenance: { status: 503, title: 'Maintenance', detail: 'The utility’s service is in maintenance until `until`.' },
  unavailable: {
    status: 503,
    title: 'Unavailable',
    detail: 'The service cannot answer for now. Try again in a few seconds.',
  },
} as const;

export type ProblemKind = keyof typeof kinds;

/** An answer is not to grow with what was wrong with the request: places that are told, and characters of a place's path. */
const [mostPlaces, longestPath] = [20, 100];

/** 400 with the places that are wrong. */
export function invalidRequest(...errors: InvalidPlace[]): Problem {
  const told = errors.slice(0, mostPlaces).map((place) => ({ ...place, path: place.path.slice(0, longestPath) }));
  return new Problem('invalid-request', { errors: told });
}

/** A problem as it was kept. */
export function keptProblem(
  { type, title: _title, status: _status, detail: _detail, ...extras }: Problem['document'],
  headers: Problem['headers'],
): Problem {
  return new Problem(type.replace('urn:mizumado:problem:', '') as ProblemKind, extras as Extras, headers);
}

/** 429 with the same wait in the header and in the document. */
export function tooManyRequests(retryAfterSeconds: number): Problem {
  return new Problem('too-many-requests', { retryAfterSeconds }, { 'Retry-After': String(retryAfterSeconds) });
}

/** 503 while the database cannot be reached. */
export function unavailable(): Problem {
  return new Problem('unavailable', { until: null }, { 'Retry-After': '5' });
}
