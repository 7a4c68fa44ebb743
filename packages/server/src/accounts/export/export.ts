import { selectWholeBills } from '../../supply/bills/store.ts';
import { wholeBill } from '../../supply/bills/whole-bill.ts';
import { shown } from '../../supply/contracts/shown.ts';
import { selectContracts } from '../../supply/contracts/store.ts';
import { lifted } from '../../database/tenant.ts';
import type { OpenSession, TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { passkeysShown } from '../passkeys/store.ts';
import { selectReadings } from '../../supply/readings/store.ts';
import { selectInvitations } from '../shares/invitation-store.ts';
import { selectShares } from '../shares/store.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import { accountOf } from '../account-of.ts';
import { selectChanges } from '../account/changes-store.ts';
import { ownAccount } from '../account/handler.ts';
import { selectSessions, selectSignIns } from '../history/store.ts';

/** Whose data, and when it is. */
export interface ExportWish {
  utility: UtilityConfig;
  session: OpenSession;
  /** Calendar date in JST. */
  today: string;
  now: Date;
}

/** Everything kept about an account and the contracts that it sees, each part as its own operation shows it. */
export async function gatherExport(
  transaction: TenantTransaction,
  { utility, session, today, now }: ExportWish,
): Promise<components['schemas']['AccountExport']> {
  const accountId = accountOf(session);
  const { contractIds } = session;
  const contracts = (await selectContracts(transaction, { utilityId: utility.id, session, today })).map(shown(utility));
  const held = contracts.flatMap(({ id, access }) => (access.role === 'holder' ? [id] : []));
  const bills = [];
  for (const found of await selectWholeBills(transaction, utility.id, contractIds, today))
    bills.push(await wholeBill(transaction, utility, now, found));
  return {
    exportedAt: now.toISOString(),
    account: await ownAccount(transaction, utility.id, accountId),
    passkeys: await passkeysShown(transaction, utility.id, accountId),
    contracts,
    bills,
    readings: await selectReadings(transaction, { utilityId: utility.id, contractIds }, undefined, undefined),
    shares: await selectShares(transaction, utility.id, held, today),
    invitations: await lifted(transaction, () => selectInvitations(transaction, utility.id, accountId, today)),
    signIns: await selectSignIns(transaction, utility.id, accountId),
    sessions: await selectSessions(transaction, utility.id, accountId, session.id),
    changes: await selectChanges(transaction, utility.id, accountId),
  };
}
