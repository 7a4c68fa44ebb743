import { readAddress } from '../contact-points/address.ts';
import { selectContactPoints } from '../contact-points/store.ts';
import { giveAccess, selectAccess } from '../contract-access/store.ts';
import { seenContract } from '../../supply/contracts/shown.ts';
import { tellOfContract } from '../contract-access/tell.ts';
import { asStaff } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { invalidRequest, Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { digitsOf, printedNumber } from '../../utility/number-format.ts';
import { holdsDetails } from './reason.ts';
import { findByContact, findByNumber, lockAccount } from './store.ts';
import type { AccountNeeds } from '../needs.ts';

/** Finds the account that a caller speaks of. The audit log names it, and not what was looked for. */
export const findAccount: Handler<'accounts.find', AccountNeeds> = ({ utility, body, today }, { database }) => {
  const contact = readAddress(body.kind, body.address);
  if (!contact)
    throw invalidRequest({
      in: 'body',
      path: '/address',
      code: 'format',
      message: 'must be a mail address, or the number of a mobile phone in Japan',
    });
  return asStaff(database, utility.id, async (transaction) => {
    const found = await findByContact(transaction, utility.id, contact, today);
    if (!found) return { status: 200, body: { items: [] } };
    const contracts = found.contracts.map((contract) => ({
      ...contract,
      customerNumber: printedNumber(contract.customerNumber, utility.customerNumber),
    }));
    const contactPoints = await selectContactPoints(transaction, utility.id, found.id);
    return {
      status: 200,
      body: { items: [{ ...found, contracts, contactPoints }] },
      subjects: [{ kind: 'account', id: found.id }],
    };
  });
};

/** What each role includes, the least first. */
const roles: readonly components['schemas']['Role'][] = ['viewer', 'manager', 'holder'];

/**
 * Links a contract after the operator has made sure who is calling. How that was done goes into the audit log as a subject: it must
 * outlast the link, and be as hard to change as the rest of the line.
 */
export const linkContractForCustomer: Handler<'accounts.linkContract', AccountNeeds> = (
  { utility, path: { accountId }, body: { customerNumber, role, reason }, today },
  services,
) => {
  if (holdsDetails(reason))
    throw invalidRequest({
      in: 'body',
      path: '/reason',
      code: 'personal',
      message: 'must not hold numbers of documents, addresses or phones; the audit log keeps it for good',
    });
  return asStaff(services.database, utility.id, async (transaction) => {
    if (!(await lockAccount(transaction, utility.id, accountId))) throw new Problem('not-found');
    const contractId = await findByNumber(transaction, utility.id, digitsOf(customerNumber));
    if (contractId === undefined)
      throw invalidRequest({
        in: 'body',
        path: '/customerNumber',
        code: 'unknown',
        message: 'is not the customer number of a contract',
      });
    const present = await selectAccess(transaction, utility.id, accountId, contractId);
    // A share may end any day, so a link of one's own is more, whatever the role.
    const already =
      present !== undefined &&
      (present.role === 'holder' || (present.origin !== 'share' && roles.indexOf(present.role) >= roles.indexOf(role)));
    if (already) throw new Problem('already-linked');
    await giveAccess(transaction, utility.id, accountId, contractId, {
      role,
      origin: 'operator',
      share_id: null,
      relation: null,
      expires_on: null,
    });
    const contract = await seenContract(
      transaction,
      utility,
      { accountId, contractIds: [contractId] },
      today,
      contractId,
    );
    await tellOfContract(transaction, services, utility, accountId, { template: 'contract-linked', contractId });
    return {
      status: 201,
      body: contract,
      subjects: [
        { kind: 'contract', id: contractId },
        { kind: 'reason', id: reason },
      ],
    };
  });
};
