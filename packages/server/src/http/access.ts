import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { asPerson } from '../database/tenant.ts';
import type { OpenSession, TenantTransaction } from '../database/tenant.ts';
import { tokenIn } from '../security/cookies.ts';
import { sameText, sha256 } from '../security/tokens.ts';
import type { HandlerAnswer } from './answer.ts';
import { reaches, requiredLevel } from './level.ts';
import type { Operation } from './operation.ts';
import type { Parameters } from './parameters.ts';
import { Problem } from './problem.ts';

/** What an operation with a session is given. */
export interface PersonAccess {
  session: OpenSession;
  transaction: TenantTransaction;
}

/** What of a request decides whether its person is let in. */
export interface AccessRequest {
  /** `operationId`. */
  id: string;
  operation: Operation;
  utilityId: string;
  /** `Cookie` header. */
  cookie: string | undefined;
  /** `X-CSRF-Token`; compared only where the API asks for it. */
  csrfToken: string;
  query: Parameters['query'];
  /** Today's calendar date in JST. */
  today: string;
}

/** Operations that only look at the session. An open page may ask how long it lasts, and so warn its reader, without lengthening it. */
const looksOnly: ReadonlySet<string> = new Set(['session.get']);

/**
 * Opens the person's transaction and runs `work` in it. A `Problem` that `work` returns keeps what was written so far, such as a counted
 * attempt; one that it throws takes everything back.
 *
 * @throws Problem 401 without a living session, 403 without its CSRF token or at too low a level
 */
export async function withPerson(
  { database, secure }: { database: Kysely<Database>; secure: boolean },
  { id, operation, utilityId, cookie, csrfToken, query, today }: AccessRequest,
  work: (access: PersonAccess) => Promise<HandlerAnswer | Problem>,
): Promise<HandlerAnswer | Problem> {
  const token = tokenIn(cookie, utilityId, secure);
  if (token === undefined) throw new Problem('unauthenticated');
  return asPerson(
    database,
    utilityId,
    sha256(token),
    today,
    async (transaction, session) => {
      // Its session has just been ended, which must last.
      if (session === 'stolen') return new Problem('session-expired');
      if (session === 'none') throw new Problem('session-expired');
      if (operation.csrf && !sameText(csrfToken, session.csrfToken)) throw new Problem('csrf-token-invalid');
      const required = requiredLevel(operation, query);
      if (!reaches(session.level, required)) throw new Problem('level-too-low', { required, current: session.level });
      return work({ session, transaction });
    },
    !looksOnly.has(id),
  );
}

/**
 * Lets in an operator's program.
 *
 * @param expected token of the operator; without one nobody is let in
 * @throws Problem 401
 */
export function requireOperator(authorization: string, expected: string | undefined): void {
  const [scheme = '', given = ''] = authorization.split(' ');
  // Hashes have one length, so the comparison tells nothing about the token's.
  const hashed = (text: string): string => String.fromCharCode(...sha256(text));
  const same = sameText(hashed(given), hashed(expected ?? ''));
  if (!expected || scheme.toLowerCase() !== 'bearer' || !same) {
    throw new Problem('operator-required', undefined, { 'WWW-Authenticate': 'Bearer' });
  }
}
