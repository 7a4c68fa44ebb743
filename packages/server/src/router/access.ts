import { asCustomer, type OpenSession, type TenantTransaction } from '../database/tenant.ts';
import { Problem } from '../problem.ts';
import { tokenIn } from '../security/cookies.ts';
import { sameText, sha256 } from '../security/tokens.ts';
import type { Services } from './handler.ts';
import type { Operation } from './operation.ts';

/** What an operation of a signed-in customer is given. */
export interface CustomerAccess {
  session: OpenSession;
  transaction: TenantTransaction;
}

/**
 * Opens the customer's transaction and runs `work` in it.
 *
 * @param cookie `Cookie` header of the request
 * @param csrfToken `X-CSRF-Token` of the request; compared only where the contract asks for it
 * @throws Problem 401 without a living session, 403 without its CSRF token
 */
export async function withCustomer<T>(
  { database, secure }: Services,
  operation: Operation,
  utilityId: string,
  cookie: string | undefined,
  csrfToken: string,
  work: (access: CustomerAccess) => Promise<T>,
): Promise<T> {
  const token = tokenIn(cookie, utilityId, secure);
  if (token === undefined) throw new Problem('unauthenticated');
  return asCustomer(database, utilityId, sha256(token), (transaction, session) => {
    if (!session) throw new Problem('session-expired');
    if (operation.csrf && !sameText(csrfToken, session.csrfToken)) throw new Problem('csrf-token-invalid');
    return work({ session, transaction });
  });
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
