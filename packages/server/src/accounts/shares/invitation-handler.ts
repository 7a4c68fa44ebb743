import { accountOf } from '../account-of.ts';
import { tellAccount } from '../contact-points/tell.ts';
import { giveAccess } from '../contract-access/store.ts';
import { seenContract } from '../../supply/contracts/shown.ts';
import { lifted, seeing } from '../../database/tenant.ts';
import { hiddenAddress } from '../../messages/hidden-address.ts';
import { Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { acceptShare, declineShare, selectInvitations } from './invitation-store.ts';
import type { AccountNeeds } from '../needs.ts';

export const listInvitations: Handler<'invitations.list'> = async ({ utility, session, transaction, today }) => {
  const accountId = accountOf(session);
  return {
    status: 200,
    body: { items: await lifted(transaction, () => selectInvitations(transaction, utility.id, accountId, today)) },
  };
};

/** Takes what is offered, and tells its giver. Whoever holds the contract already goes on holding it. */
export const acceptInvitation: Handler<'invitations.accept', AccountNeeds> = async (
  { utility, session, transaction, path: { invitationId }, today },
  services,
) => {
  const accountId = accountOf(session);
  const contractId = await lifted(transaction, async () => {
    const accepted = await acceptShare(transaction, utility.id, accountId, invitationId, today);
    if (!accepted) throw new Problem('not-found');
    const { contractId, givenBy, role, relation, expires_on, address } = accepted;
    await giveAccess(transaction, utility.id, accountId, contractId, {
      role,
      origin: 'share',
      share_id: invitationId,
      relation,
      expires_on,
    });
    await tellAccount(transaction, services, utility.id, givenBy, {
      template: 'share-accepted',
      values: { address: hiddenAddress(address) },
    });
    return contractId;
  });
  const body = await seenContract(
    transaction,
    utility,
    await seeing(transaction, session, contractId),
    today,
    contractId,
  );
  return { status: 200, body, subjects: [{ kind: 'contract', id: contractId }] };
};

export const declineInvitation: Handler<'invitations.decline'> = async ({
  utility,
  session,
  transaction,
  path: { invitationId },
  today,
}) => {
  const accountId = accountOf(session);
  if (!(await lifted(transaction, () => declineShare(transaction, utility.id, accountId, invitationId, today))))
    throw new Problem('not-found');
  return { status: 204, body: undefined };
};
