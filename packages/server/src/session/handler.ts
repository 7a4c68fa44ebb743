import { asStaff } from '../database/tenant.ts';
import { Problem, tooManyRequests } from '../problem.ts';
import type { Handler } from '../router/handler.ts';
import { clearedCookie, sessionCookie } from '../security/cookies.ts';
import { networkOf } from '../security/request-limit.ts';
import { randomToken, sha256 } from '../security/tokens.ts';
import { digitsOf, isNumberOf } from '../utility/number-format.ts';
import { attemptKeys, countAttempt, forgetOldAttempts, forgiveAttempt } from './attempts.ts';
import { customerName, deleteSession, findCustomer, insertSession } from './store.ts';

/** Signs in. A wrong pair and an unknown number take the same steps and get the same answer. */
export const createSession: Handler<'session.create'> = async ({ utility, body, address }, { database, pepper, secure }) => {
  const numbers = { customerNumber: digitsOf(body.customerNumber), confirmationNumber: digitsOf(body.confirmationNumber) };
  // Malformed numbers are refused like wrong ones, and never reach a query.
  const wellFormed = isNumberOf(numbers.customerNumber, utility.customerNumber) && isNumberOf(numbers.confirmationNumber, utility.confirmationNumber);
  const keys = attemptKeys(pepper, utility.id, numbers.customerNumber, networkOf(address));
  const token = randomToken();
  const tokenHash = sha256(token);
  const csrfToken = randomToken();

  // The outcome is thrown outside of the transaction: a refused attempt must stay counted.
  const outcome = await asStaff(database, utility.id, async (transaction) => {
    const wait = await countAttempt(transaction, utility.id, keys);
    if (wait > 0) return tooManyRequests(wait);
    const customer = wellFormed ? await findCustomer(transaction, pepper, utility.id, numbers) : undefined;
    if (!customer) return new Problem('sign-in-refused');
    await forgiveAttempt(transaction, utility.id, keys);
    await forgetOldAttempts(transaction, utility.id);
    const expiresAt = await insertSession(transaction, { utilityId: utility.id, customerId: customer.id, tokenHash, csrfToken });
    return { customerId: customer.id, customerName: customer.name, csrfToken, expiresAt };
  });
  if (outcome instanceof Problem) throw outcome;
  return { status: 201, body: outcome, cookie: sessionCookie(utility.id, secure, token) };
};

export const getSession: Handler<'session.get'> = async ({ utility, session, transaction }) => {
  const { customerId, csrfToken, expiresAt } = session;
  return { status: 200, body: { customerId, customerName: await customerName(transaction, utility.id, customerId), csrfToken, expiresAt } };
};

export const endSession: Handler<'session.delete'> = async ({ utility, session, transaction }, { secure }) => {
  await deleteSession(transaction, utility.id, session.tokenHash);
  return { status: 204, body: undefined, cookie: clearedCookie(utility.id, secure) };
};
