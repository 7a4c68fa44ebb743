import type { OpenSession, TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { Problem } from '../../http/problem.ts';
import { printedNumber } from '../../utility/number-format.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import { selectContract } from './store.ts';
import type { FoundContract } from './store.ts';

/**
 * One contract as a person sees it.
 *
 * @param today calendar date in JST
 * @throws Problem 404 when it is not among the person's
 */
export async function seenContract(
  transaction: TenantTransaction,
  utility: UtilityConfig,
  session: Pick<OpenSession, 'accountId' | 'contractIds'>,
  today: string,
  contractId: string,
): Promise<components['schemas']['Contract']> {
  const contract = await selectContract(transaction, { utilityId: utility.id, session, today }, contractId);
  if (!contract) throw new Problem('not-found');
  return shown(utility)(contract);
}

/** A stored contract as the API shows it, its customer number with separators as on paper. */
export function shown(utility: UtilityConfig): (contract: FoundContract) => components['schemas']['Contract'] {
  return ({ stopped: _stopped, ...contract }) => ({
    ...contract,
    customerNumber: printedNumber(contract.customerNumber, utility.customerNumber),
  });
}

/** A customer number that its holder recognises and nobody else learns: `12-34-56789` becomes `**-**-*6789`. */
export function hiddenNumber(printed: string): string {
  const digits = printed.replaceAll(/\D/g, '').length;
  let at = 0;
  return printed.replaceAll(/\d/g, (digit) => ((at += 1) > digits - 4 ? digit : '*'));
}
