import type { OpenSession, TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { sessionCookie } from '../../security/cookies.ts';
import { describeSession } from '../session/describe.ts';
import { deviceOf } from '../session/device.ts';
import { rotateSession } from '../session/store.ts';
import { recordSignIn } from '../history/record-sign-in.ts';
import type { AccountMethod } from '../history/record-sign-in.ts';
import type { UtilityConfig } from '../../utility-config.ts';

/** Minutes for which level `confirmed` lasts unless the utility says otherwise. */
const usualMinutes = 5;

/**
 * Steps a session up to level `confirmed` for some minutes, under a new cookie.
 *
 * @returns body and cookie of the answer
 */
export async function confirm(
  transaction: TenantTransaction,
  utility: UtilityConfig,
  session: OpenSession & { accountId: string },
  { method, secure, agent, address }: { method: AccountMethod; secure: boolean; agent: string; address: string },
): Promise<{ body: components['schemas']['Session']; cookie: string }> {
  const { token, session: risen } = await rotateSession(
    transaction,
    utility.id,
    session.id,
    utility.signIn.confirmedMinutes ?? usualMinutes,
  );
  await recordSignIn(transaction, utility.id, {
    accountId: session.accountId,
    method,
    outcome: 'confirmed',
    device: deviceOf(agent),
    address,
  });
  const body = await describeSession(transaction, utility.id, { ...session, ...risen, level: 'confirmed' });
  return { body, cookie: sessionCookie(utility.id, secure, token) };
}
