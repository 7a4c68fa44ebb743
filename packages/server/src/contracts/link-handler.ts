import { accountOf } from '../accounts/account-of.ts';
import { tellAccount } from '../contact-points/tell.ts';
import { lifted, seeing } from '../database/tenant.ts';
import { Problem } from '../problem.ts';
import type { Handler } from '../router/handler.ts';
import { attemptKey } from '../security/attempts.ts';
import { proveNumbers } from '../session/numbers.ts';
import { endAccess, holdContract, selectAccess } from './access-store.ts';
import { hiddenNumber, seenContract } from './shown.ts';

/** Wrong pairs of one account within a quarter of an hour, from wherever it asks. */
const mistakes = { most: 10, minutes: 15 };

/** Links a contract by the numbers of its notice. */
export const linkContract: Handler<'contracts.link'> = async ({ utility, session, transaction, body, address, today }, services) => {
  const accountId = accountOf(session);
  const { pepper } = services;
  const claim = { given: body, address, limits: [{ key: attemptKey(pepper, utility.id, 'linking account', accountId), ...mistakes }] };
  const contractId = await lifted(transaction, async () => {
    const proven = await proveNumbers(transaction, pepper, utility, claim, 'numbers-refused');
    if (proven instanceof Problem) return proven;
    const present = await selectAccess(transaction, utility.id, accountId, proven);
    if (present?.role === 'holder') throw new Problem('already-linked');
    await holdContract(transaction, utility.id, accountId, proven);
    return proven;
  });
  if (contractId instanceof Problem) return contractId;
  const contract = await seenContract(transaction, utility, await seeing(transaction, session, contractId), today, contractId);
  await tellAccount(transaction, services, utility.id, accountId, { template: 'contract-linked', values: { customerNumber: hiddenNumber(contract.customerNumber) } });
  return { status: 201, body: contract, subjects: [{ kind: 'contract', id: contractId }] };
};

/** Takes a contract off the account; it goes on with the utility. */
export const unlinkContract: Handler<'contracts.unlink'> = async ({ utility, session, transaction, path: { contractId } }) => {
  if (!session.contractIds.includes(contractId)) throw new Problem('not-found');
  await endAccess(transaction, utility.id, accountOf(session), contractId);
  return { status: 204, body: undefined };
};
