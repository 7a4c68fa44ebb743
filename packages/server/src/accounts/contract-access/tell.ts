import { tellAccount } from '../contact-points/tell.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import { printedNumber } from '../../utility/number-format.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import { hiddenNumber } from '../../supply/contracts/shown.ts';
import type { AccountNeeds } from '../needs.ts';

/** Tells an account's contact points that a contract came or went. The transaction must see both still, or already. */
export async function tellOfContract(
  transaction: TenantTransaction,
  services: Pick<AccountNeeds, 'outbox'>,
  { id: utilityId, customerNumber: format }: Pick<UtilityConfig, 'id' | 'customerNumber'>,
  accountId: string,
  { template, contractId }: { template: 'contract-linked' | 'contract-unlinked'; contractId: string },
): Promise<void> {
  const { customer_number } = await transaction
    .selectFrom('contracts')
    .select('customer_number')
    .where('utility_id', '=', utilityId)
    .where('id', '=', contractId)
    .executeTakeFirstOrThrow();
  await tellAccount(transaction, services, utilityId, accountId, {
    template,
    values: { customerNumber: hiddenNumber(printedNumber(customer_number, format)) },
  });
}
