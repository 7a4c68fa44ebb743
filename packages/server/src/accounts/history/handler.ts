import { Problem } from '../../http/problem.ts';
import { pageOf, part, positionIn } from '../../http/cursor.ts';
import type { Handler } from '../../http/handler.ts';
import { clearedCookie } from '../../security/cookies.ts';
import { accountOf } from '../account-of.ts';
import { deleteSessions, selectSessions, selectSignIns } from './store.ts';
import type { AccountNeeds } from '../needs.ts';

export const listSignIns: Handler<'signIns.list'> = async ({
  utility,
  session,
  transaction,
  query: { limit, cursor },
}) => {
  const position = positionIn(cursor, [part.instant, part.id]);
  const after = position && { at: position[0], id: position[1] };
  const rows = await selectSignIns(transaction, utility.id, accountOf(session), limit + 1, after);
  return {
    status: 200,
    body: pageOf(
      rows,
      limit,
      (event) => event,
      ({ at, id }) => [at, id],
    ),
  };
};

export const listSessions: Handler<'sessions.list'> = async ({ utility, session, transaction }) => {
  return {
    status: 200,
    body: { items: await selectSessions(transaction, utility.id, accountOf(session), session.id) },
  };
};

/** Another's session is not found, as if there were none. Who ends the present one is signed out. */
export const endOneSession: Handler<'sessions.end', AccountNeeds> = async (
  { utility, session, transaction, path: { sessionId } },
  { secure },
) => {
  if (!(await deleteSessions(transaction, utility.id, accountOf(session), sessionId))) throw new Problem('not-found');
  return {
    status: 204,
    body: undefined,
    ...(sessionId === session.id && { cookie: clearedCookie(utility.id, secure) }),
  };
};

export const endAllSessions: Handler<'sessions.endAll', AccountNeeds> = async (
  { utility, session, transaction },
  { secure },
) => {
  await deleteSessions(transaction, utility.id, accountOf(session));
  return { status: 204, body: undefined, cookie: clearedCookie(utility.id, secure) };
};
