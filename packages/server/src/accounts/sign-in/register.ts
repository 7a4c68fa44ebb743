import { insertContactPoint } from '../contact-points/store.ts';
import type { Contact } from '../contact.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import type { AccountNeeds } from '../needs.ts';

export interface NewAccount {
  /** Language of messages. */
  lang: string;
  /** What the account calls itself; without one it has no name yet. */
  name?: string | undefined;
  /** A contact point that is proven to be the person's; it is told that the account was made. */
  contact?: Contact | undefined;
}

/**
 * Makes an account. Runs with the rights of the utility's own programs.
 *
 * @param account its contact must be nobody's: ask `ownerOf` in the same transaction, which holds it until the end
 * @returns the account's id
 */
export async function registerAccount(
  transaction: TenantTransaction,
  { outbox }: Pick<AccountNeeds, 'outbox'>,
  { id: utilityId }: UtilityConfig,
  { lang, name = '', contact }: NewAccount,
): Promise<string> {
  const { id } = await transaction
    .insertInto('accounts')
    .values({ utility_id: utilityId, name: name || null, lang })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (contact) {
    await insertContactPoint(transaction, utilityId, id, contact);
    await outbox.put(transaction, utilityId, { ...contact, lang, template: 'welcome', values: {} });
  }
  return id;
}
