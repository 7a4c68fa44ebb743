import { appendAudit } from '../audit/append.ts';
import { actorOf } from '../audit/of-operation.ts';
import { asStaff } from '../database/tenant.ts';
import { Problem, tooManyRequests } from '../problem.ts';
import type { Handler } from '../router/handler.ts';
import { countAttempt, forgetOldAttempts, forgiveAttempt } from '../security/attempts.ts';
import { clearedCookie, sessionCookie } from '../security/cookies.ts';
import { requireMethod } from '../sign-in/methods.ts';
import { describeSession } from './describe.ts';
import { deviceOf } from './device.ts';
import { findContract, numberLimits, readNumbers } from './numbers.ts';
import { deleteSession, insertSession, rotateSession } from './store.ts';

/** Signs in with a usage notice. A wrong pair and an unknown number take the same steps and get the same answer. */
export const createSession: Handler<'session.create'> = async ({ utility, body, address, agent }, { database, pepper, secure, clock }) => {
  requireMethod(utility, 'notice');
  const numbers = readNumbers(utility, body);
  const limits = numberLimits(pepper, utility.id, numbers.customerNumber, address);

  // The outcome is thrown outside of the transaction: a refused attempt must stay counted.
  const outcome = await asStaff(database, utility.id, async (transaction) => {
    const wait = await countAttempt(transaction, utility.id, [limits.number, limits.address]);
    if (wait > 0) return tooManyRequests(wait);
    const contractId = numbers.wellFormed ? await findContract(transaction, pepper, utility.id, numbers) : undefined;
    if (contractId === undefined) return new Problem('sign-in-refused');
    await forgiveAttempt(transaction, utility.id, { clear: [limits.number.key], takeBack: [limits.address.key] });
    await forgetOldAttempts(transaction, utility.id);
    const { token, session } = await insertSession(transaction, utility, { method: 'notice', contractId, device: deviceOf(agent) });
    const begun = { ...session, accountId: null, contractId, level: 'notice', method: 'notice' } as const;
    const body = await describeSession(transaction, utility.id, begun);
    await appendAudit(transaction, pepper, utility.id, { at: clock().toISOString(), actor: actorOf(begun), action: 'session.create', subjects: [], outcome: 'done' });
    return { body, token };
  });
  if (outcome instanceof Problem) throw outcome;
  return { status: 201, body: outcome.body, cookie: sessionCookie(utility.id, secure, outcome.token) };
};

export const getSession: Handler<'session.get'> = async ({ utility, session, transaction }) => {
  return { status: 200, body: await describeSession(transaction, utility.id, session) };
};

/** Lengthens the session and exchanges its cookie, so that a copy of the old one is worth nothing soon. */
export const renewSession: Handler<'session.renew'> = async ({ utility, session, transaction }, { secure }) => {
  const { token, session: renewed } = await rotateSession(transaction, utility.id, session.id);
  return { status: 200, body: await describeSession(transaction, utility.id, { ...session, ...renewed }), cookie: sessionCookie(utility.id, secure, token) };
};

export const endSession: Handler<'session.delete'> = async ({ utility, session, transaction }, { secure }) => {
  await deleteSession(transaction, utility.id, session.id);
  return { status: 204, body: undefined, cookie: clearedCookie(utility.id, secure) };
};
