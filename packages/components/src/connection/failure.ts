import { isMizumadoError } from '@mizumado/sdk';
import type { LocalizedText } from '@mizumado/sdk';

/** Why something could not be shown; each kind has texts (`failure.*`). */
export type FailureKind =
  | 'offline'
  | 'unreachable'
  | 'maintenance'
  | 'unavailable'
  | 'busy'
  | 'signedOut'
  | 'expired'
  | 'signInRefused'
  | 'notFound'
  | 'refused'
  | 'setup'
  | 'unknown';

export interface Failure {
  readonly kind: FailureKind;
  /** Type of the problem (`urn:mizumado:problem:…`), if the service responded with one. */
  readonly type?: string;
  /** Id of the request in the service's log. */
  readonly requestId?: string;
  /** Instant from which trying again makes sense, or maintenance is expected to end. */
  readonly until?: string;
  /** The utility's own words about its maintenance. */
  readonly message?: LocalizedText;
}

const kinds: Record<string, FailureKind> = {
  offline: 'offline',
  unreachable: 'unreachable',
  timeout: 'unreachable',
  'malformed-answer': 'unreachable',
  unauthenticated: 'signedOut',
  'session-expired': 'expired',
  'sign-in-refused': 'signInRefused',
  'too-many-requests': 'busy',
  maintenance: 'maintenance',
  unavailable: 'unavailable',
  'not-found': 'notFound',
  'utility-unknown': 'setup',
  'origin-not-allowed': 'refused',
  'csrf-token-invalid': 'refused',
};

/** The members of problem documents that a failure keeps; each kind of problem has some of them. */
interface ProblemParts {
  readonly type: string;
  readonly requestId?: string;
  readonly until?: string | null;
  readonly retryAfterSeconds?: number;
  readonly message?: LocalizedText;
}

/** Converts an error of the SDK into a failure. Any other error is a bug and is logged to the console. */
export function failureOf(error: unknown, now: number = Date.now()): Failure {
  if (!isMizumadoError(error)) {
    console.error('Mizumado:', error);
    return { kind: 'unknown' };
  }
  const { type, requestId, until, retryAfterSeconds, message }: ProblemParts = error.problem;
  const end =
    until ?? (retryAfterSeconds === undefined ? undefined : new Date(now + retryAfterSeconds * 1000).toISOString());
  return {
    kind: kinds[type.slice(type.lastIndexOf(':') + 1)] ?? 'unknown',
    type,
    ...(requestId && { requestId }),
    ...(end && { until: end }),
    ...(message && { message }),
  };
}
