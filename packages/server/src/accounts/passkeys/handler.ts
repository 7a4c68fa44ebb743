import { accountOf } from '../account-of.ts';
import { selectContactPoints } from '../contact-points/store.ts';
import { tellAccount } from '../contact-points/tell.ts';
import { lifted } from '../../database/tenant.ts';
import { Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { openChallenge } from '../challenges/challenges.ts';
import { judgeRegistration } from './verify-answer.ts';
import { creationOptions, passkeyMinutes } from './options.ts';
import { passkeyDomain } from './relying-party.ts';
import { deleteOwn, insertPasskey, passkeysOf, passkeysShown, renameOwn } from './store.ts';
import type { AccountNeeds } from '../needs.ts';

/** Passkeys stay visible, and can be taken away, where a utility no longer offers them. */
export const listPasskeys: Handler<'passkeys.list'> = async ({ utility, session, transaction }) => {
  return { status: 200, body: { items: await passkeysShown(transaction, utility.id, accountOf(session)) } };
};

export const beginPasskey: Handler<'passkeys.options'> = async ({ utility, session, transaction }) => {
  passkeyDomain(utility);
  const accountId = accountOf(session);
  const account = await transaction
    .selectFrom('accounts')
    .select(['name', 'lang'])
    .where('utility_id', '=', utility.id)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  const [contact] = await selectContactPoints(transaction, utility.id, accountId);
  const known = await passkeysOf(transaction, utility.id, accountId);
  const { id } = await lifted(transaction, () =>
    openChallenge(transaction, utility.id, { purpose: 'new-passkey', accountId, data: {}, minutes: passkeyMinutes }),
  );
  return {
    status: 200,
    body: creationOptions(utility, id, { accountId, ...account, address: contact?.address }, known),
  };
};

export const addPasskey: Handler<'passkeys.add', AccountNeeds> = async (
  { utility, body, address, agent, session, transaction },
  services,
) => {
  passkeyDomain(utility);
  const accountId = accountOf(session);
  const asked = { utility, address, agent, purpose: 'new-passkey', accountId } as const;
  const made = await lifted(transaction, () => judgeRegistration(transaction, services, asked, body.credential));
  if (made instanceof Problem) return made;
  const added = await insertPasskey(transaction, utility.id, { ...made, accountId, name: body.name });
  if (!added) return new Problem('passkey-refused');
  await tellAccount(transaction, services, utility.id, accountId, {
    template: 'passkey-added',
    values: { name: added.name },
  });
  return { status: 201, body: added, subjects: [{ kind: 'passkey', id: added.id }] };
};

export const renamePasskey: Handler<'passkeys.rename'> = async ({ utility, path, body, session, transaction }) => {
  const renamed = await renameOwn(transaction, utility.id, accountOf(session), path.passkeyId, body.name);
  if (!renamed) throw new Problem('not-found');
  return { status: 200, body: renamed };
};

export const removePasskey: Handler<'passkeys.remove', AccountNeeds> = async (
  { utility, path, session, transaction },
  services,
) => {
  const accountId = accountOf(session);
  const name = await deleteOwn(transaction, utility.id, accountId, path.passkeyId);
  if (name === undefined) throw new Problem('not-found');
  await tellAccount(transaction, services, utility.id, accountId, { template: 'passkey-removed', values: { name } });
  return { status: 204, body: undefined };
};
