import { appendAudit } from '../../audit/append.ts';
import { holdContract } from '../contract-access/store.ts';
import { tellOfContract } from '../contract-access/tell.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { sessionCookie, tokenIn } from '../../security/cookies.ts';
import { sha256 } from '../../security/tokens.ts';
import { recordSignIn } from '../history/record-sign-in.ts';
import type { AccountMethod } from '../history/record-sign-in.ts';
import { describeSession } from '../session/describe.ts';
import { deviceOf } from '../session/device.ts';
import { insertSession, usageNoticeContract } from '../session/store.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import type { AccountNeeds } from '../needs.ts';

type Schemas = components['schemas'];

/** What of a request matters when somebody arrives. */
export interface Arrival {
  utility: UtilityConfig;
  address: string;
  agent: string;
  cookie: string | undefined;
}

/** Somebody who has proven to be an account's person. */
export interface Proven {
  accountId: string;
  method: AccountMethod;
  /** Whether the account was made just now. */
  registered: boolean;
  /** Whether to link the contract of the usage notice that this browser is signed in with. */
  linkContract: boolean;
}

/**
 * Begins the session of a person who has proven to be an account's: writes it into the history and the audit log, and takes over the
 * contract of a usage notice. Whatever session the browser had before ends. Runs with the rights of the utility's own programs.
 *
 * @returns body and cookie of the answer
 */
export async function arrive(
  transaction: TenantTransaction,
  services: AccountNeeds,
  { utility, address, agent, cookie }: Arrival,
  { accountId, method, registered, linkContract }: Proven,
): Promise<{ body: Schemas['Session']; cookie: string }> {
  const { pepper, secure, clock } = services;
  const device = deviceOf(agent);
  const before = tokenIn(cookie, utility.id, secure);
  const contractId =
    before !== undefined && linkContract ? await usageNoticeContract(transaction, utility.id, before) : undefined;
  if (contractId !== undefined && (await holdContract(transaction, utility.id, accountId, contractId))) {
    await tellOfContract(transaction, services, utility, accountId, { template: 'contract-linked', contractId });
  }
  if (before !== undefined)
    await transaction
      .deleteFrom('sessions')
      .where('utility_id', '=', utility.id)
      .where('token_hash', '=', sha256(before))
      .execute();

  const { token, session } = await insertSession(transaction, utility, { method, accountId, device });
  await recordSignIn(transaction, utility.id, { accountId, method, outcome: 'signed-in', device, address });
  const body = await describeSession(
    transaction,
    utility.id,
    { ...session, accountId, contractId: null, level: 'recent', method },
    registered,
  );
  const subjects = contractId === undefined ? [] : [{ kind: 'contract', id: contractId }];
  const action = registered ? 'account.register' : 'account.sign-in';
  await appendAudit(transaction, pepper, utility.id, {
    at: clock().toISOString(),
    actor: { kind: 'account', id: accountId },
    action,
    subjects,
    outcome: 'done',
  });
  return { body, cookie: sessionCookie(utility.id, secure, token) };
}
