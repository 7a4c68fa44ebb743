import { appendAudit } from '../../audit/append.ts';
import { actorOf } from '../../http/actor.ts';
import { asStaff } from '../../database/tenant.ts';
import { Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { clearedCookie, sessionCookie, tokenIn } from '../../security/cookies.ts';
import { sha256 } from '../../security/tokens.ts';
import { requireMethod } from '../challenges/methods.ts';
import { describeSession } from './describe.ts';
import { deviceOf } from './device.ts';
import { proveNumbers } from './numbers.ts';
import { deleteSession, insertSession, renewSession } from './store.ts';
import type { AccountNeeds } from '../needs.ts';

/** Signs in with a usage notice. */
export const createSession: Handler<'session.create', AccountNeeds> = async (
  { utility, body: given, address, agent },
  { database, pepper, secure, clock },
) => {
  requireMethod(utility, 'usage-notice');

  // The outcome is thrown outside of the transaction: a refused attempt must stay counted.
  const outcome = await asStaff(database, utility.id, async (transaction) => {
    const contractId = await proveNumbers(transaction, pepper, utility, { given, address }, 'sign-in-refused');
    if (contractId instanceof Problem) return contractId;
    const { token, session } = await insertSession(transaction, utility, {
      method: 'usage-notice',
      contractId,
      device: deviceOf(agent),
    });
    const begun = { ...session, accountId: null, contractId, level: 'usage-notice', method: 'usage-notice' } as const;
    const body = await describeSession(transaction, utility.id, begun);
    await appendAudit(transaction, pepper, utility.id, {
      at: clock().toISOString(),
      actor: actorOf(begun),
      action: 'session.create',
      subjects: [],
      outcome: 'done',
    });
    return { body, token };
  });
  if (outcome instanceof Problem) throw outcome;
  return { status: 201, body: outcome.body, cookie: sessionCookie(utility.id, secure, outcome.token) };
};

export const getSession: Handler<'session.get'> = async ({ utility, session, transaction }) => {
  return { status: 200, body: await describeSession(transaction, utility.id, session) };
};

/** Lengthens the session and exchanges its cookie, so that a copy of the old one is worth nothing soon. */
export const renew: Handler<'session.renew', AccountNeeds> = async (
  { utility, session, transaction, cookie },
  { secure },
) => {
  const { token, session: renewed } = await renewSession(
    transaction,
    utility.id,
    session.id,
    sha256(tokenIn(cookie, utility.id, secure) ?? ''),
  );
  const body = await describeSession(transaction, utility.id, { ...session, ...renewed });
  return { status: 200, body, ...(token !== undefined && { cookie: sessionCookie(utility.id, secure, token) }) };
};

export const endSession: Handler<'session.delete', AccountNeeds> = async (
  { utility, session, transaction },
  { secure },
) => {
  await deleteSession(transaction, utility.id, session.id);
  return { status: 204, body: undefined, cookie: clearedCookie(utility.id, secure) };
};
