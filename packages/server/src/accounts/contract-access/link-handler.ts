import { accountOf } from '../account-of.ts';
import { lifted, seeing } from '../../database/tenant.ts';
import { Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { attemptKey } from '../../security/attempts.ts';
import { proveNumbers } from '../session/numbers.ts';
import { endAccess, holdContract, selectAccess } from './store.ts';
import { seenContract } from '../../supply/contracts/shown.ts';
import { tellOfContract } from './tell.ts';
import type { AccountNeeds } from '../needs.ts';

/** Wrong pairs of one account within a quarter of an hour, from wherever it asks. */
const mistakes = { most: 10, minutes: 15 };

/** Links a contract by the numbers of its usage notice. */
export const linkContract: Handler<'contracts.link', AccountNeeds> = async (
  { utility, session, transaction, body, address, today },
  services,
) => {
  const accountId = accountOf(session);
  const { pepper } = services;
  const claim = {
    given: body,
    address,
    limits: [{ key: attemptKey(pepper, utility.id, 'linking account', accountId), ...mistakes }],
  };
  const contractId = await lifted(transaction, async () => {
    const proven = await proveNumbers(transaction, pepper, utility, claim, 'numbers-refused');
    if (proven instanceof Problem) return proven;
    const present = await selectAccess(transaction, utility.id, accountId, proven);
    if (present?.role === 'holder') throw new Problem('already-linked');
    await holdContract(transaction, utility.id, accountId, proven);
    return proven;
  });
  if (contractId instanceof Problem) return contractId;
  const contract = await seenContract(
    transaction,
    utility,
    await seeing(transaction, session, contractId),
    today,
    contractId,
  );
  await tellOfContract(transaction, services, utility, accountId, { template: 'contract-linked', contractId });
  return { status: 201, body: contract, subjects: [{ kind: 'contract', id: contractId }] };
};

/** Takes a contract off the account; it goes on with the utility. */
export const unlinkContract: Handler<'contracts.unlink', AccountNeeds> = async (
  { utility, session, transaction, path: { contractId } },
  services,
) => {
  if (!session.contractIds.includes(contractId)) throw new Problem('not-found');
  const accountId = accountOf(session);
  await endAccess(transaction, utility.id, accountId, contractId);
  await tellOfContract(transaction, services, utility, accountId, { template: 'contract-unlinked', contractId });
  return { status: 204, body: undefined };
};
