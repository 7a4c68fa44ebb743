import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { networkOf } from '../../security/request-limit.ts';
import { forgetOldSignIns } from './store.ts';

type Schemas = components['schemas'];

/** Ways that prove an account's person. */
export type AccountMethod = Exclude<Schemas['SignInMethod'], 'usage-notice'>;

/** Writes a line of the person's own sign-in history, and forgets some that are too old. @param address of the network; its end is left out */
export async function recordSignIn(
  transaction: TenantTransaction,
  utilityId: string,
  {
    accountId,
    method,
    outcome,
    device,
    address,
  }: {
    accountId: string;
    method: AccountMethod;
    outcome: Schemas['SignInEvent']['outcome'];
    device: string;
    address: string;
  },
): Promise<void> {
  await transaction
    .insertInto('sign_in_events')
    .values({ utility_id: utilityId, account_id: accountId, method, outcome, device, network: shortened(address) })
    .execute();
  await forgetOldSignIns(transaction, utilityId);
}

/** `203.0.113.7` becomes `203.0.113.*`, an IPv6 address its first 64 bits: enough to recognise, too little to find a house. */
export function shortened(address: string): string {
  const network = networkOf(address);
  return network.includes(':') ? `${network}::` : network.replace(/\.\d+$/, '.*');
}
