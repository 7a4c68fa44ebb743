import { accountOf } from '../account-of.ts';
import { ownAccount } from '../account/handler.ts';
import { readAddress } from '../contact-points/address.ts';
import { tellAccount } from '../contact-points/tell.ts';
import { lifted } from '../../database/tenant.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import { hiddenAddress } from '../../messages/hidden-address.ts';
import { invalidRequest, Problem, tooManyRequests } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { attemptKey, countAttempt } from '../../security/attempts.ts';
import { signInOffer } from '../../utility/handler.ts';
import { inviterName } from './inviter.ts';
import { deleteShare, insertShare, requireHolder, selectShares } from './store.ts';
import type { AccountNeeds } from '../needs.ts';

export const listShares: Handler<'shares.list'> = async ({
  utility,
  session,
  transaction,
  path: { contractId },
  today,
}) => {
  await requireHolder(transaction, utility.id, session, contractId);
  return { status: 200, body: { items: await selectShares(transaction, utility.id, [contractId], today) } };
};

/** Offers a contract. Whether the address is anybody's is not looked at, so the answer cannot tell. */
export const createShare: Handler<'shares.create', AccountNeeds> = async (
  { utility, session, transaction, path: { contractId }, body, today },
  services,
) => {
  const { outbox, origin, pepper } = services;
  await requireHolder(transaction, utility.id, session, contractId);
  const { kind, role, relation, expiresOn, lang } = body;
  const contact = readAddress(kind, body.address);
  if (!contact)
    throw invalidRequest({
      in: 'body',
      path: '/address',
      code: 'format',
      message: 'must be a mail address, or the number of a mobile phone in Japan',
    });
  const { id: givenBy, name, contactPoints } = await ownAccount(transaction, utility.id, accountOf(session));
  if (contactPoints.some((own) => own.kind === kind && own.address === contact.address)) {
    throw invalidRequest({ in: 'body', path: '/address', code: 'own', message: 'is a contact point of this account' });
  }
  const fault = faultOfEnd(expiresOn, today);
  if (fault !== undefined) throw invalidRequest({ in: 'body', path: '/expiresOn', code: 'range', message: fault });

  const share = await insertShare(
    transaction,
    utility.id,
    { ...contact, contractId, givenBy, role, relation, expiresOn },
    today,
  );
  if (!share) throw new Problem('already-shared');
  const wait = await lifted(transaction, () =>
    countInvitation(transaction, pepper, utility.id, givenBy, contact.address),
  );
  // Thrown, so that the share is taken back; the count with it, which stands at its limit as it is.
  if (wait > 0) throw tooManyRequests(wait);
  await outbox.put(transaction, utility.id, {
    ...contact,
    lang,
    template: 'invitation',
    values: { inviter: inviterName(name, lang), page: signInOffer(utility, origin, false).page },
  });
  await tellAccount(transaction, services, utility.id, givenBy, {
    template: 'share-offered',
    values: { address: hiddenAddress(contact.address) },
  });
  return { status: 201, body: share, subjects: [{ kind: 'share', id: share.id }] };
};

/** Ends a share at once, whoever is signed in meanwhile: each request asks anew what its person sees. */
export const removeShare: Handler<'shares.remove'> = async ({
  utility,
  session,
  transaction,
  path: { contractId, shareId },
}) => {
  await requireHolder(transaction, utility.id, session, contractId);
  if (!(await deleteShare(transaction, utility.id, contractId, shareId))) throw new Problem('not-found');
  return { status: 204, body: undefined };
};

/** Years for which a share with an end may last. */
const mostYears = 5;

/** What is wrong with the last day of a share; ISO dates compare as text. */
function faultOfEnd(expiresOn: string | null, today: string): string | undefined {
  if (expiresOn === null) return undefined;
  const last = `${String(Number(today.slice(0, 4)) + mostYears).padStart(4, '0')}${today.slice(4)}`;
  return expiresOn > today && expiresOn <= last ? undefined : `must be after ${today} and at most ${last}`;
}

/** Messages reach people who did not ask for them: so many in a day from one account, and to one address from anybody. */
const mostInvitations = { from: 20, to: 5, minutes: 24 * 60 };

/** @returns seconds to wait, or 0 when one more may go out */
function countInvitation(
  transaction: TenantTransaction,
  pepper: string,
  utilityId: string,
  accountId: string,
  address: string,
): Promise<number> {
  const { from, to, minutes } = mostInvitations;
  return countAttempt(transaction, utilityId, [
    { key: attemptKey(pepper, utilityId, 'inviting account', accountId), most: from, minutes },
    { key: attemptKey(pepper, utilityId, 'invited address', address), most: to, minutes },
  ]);
}
