import { sql } from 'kysely';
import { ownerOf } from '../contact-points/store.ts';
import { readAddress } from '../contact-points/address.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { ProviderPerson } from '../../ports/provider/provider.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import { registerAccount } from './register.ts';
import type { AccountNeeds } from '../needs.ts';

/** The account that a person of a provider is; undefined when there is none, or when it is not the one the transaction is narrowed to. */
export async function accountOfIdentity(
  transaction: TenantTransaction,
  utilityId: string,
  { issuer, subject }: Pick<ProviderPerson, 'issuer' | 'subject'>,
): Promise<string | undefined> {
  const found = await transaction
    .selectFrom('provider_identities')
    .select('account_id')
    .where('utility_id', '=', utilityId)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return found?.account_id;
}

/**
 * The account of a person of a provider, made when there is none. A mail address that the provider has verified becomes the account's
 * contact point when it is nobody's; one that is another account's stays there, and the new account has none: an equal address is no
 * proof of being the same person. Runs with the rights of the utility's own programs.
 */
export async function accountFor(
  transaction: TenantTransaction,
  services: Pick<AccountNeeds, 'outbox'>,
  utility: UtilityConfig,
  person: ProviderPerson,
  lang: string,
): Promise<{ accountId: string; registered: boolean }> {
  const { issuer, subject, name, mail } = person;
  // Somebody who comes back in two windows at once gets one account.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${utility.id}:${issuer}:${subject}`}, 0))`.execute(
    transaction,
  );
  const known = await accountOfIdentity(transaction, utility.id, person);
  if (known !== undefined) return { accountId: known, registered: false };
  const contact = mail === undefined ? undefined : readAddress('mail', mail);
  const free = contact !== undefined && (await ownerOf(transaction, utility.id, contact)) === undefined;
  const accountId = await registerAccount(transaction, services, utility, {
    lang,
    name,
    contact: free ? contact : undefined,
  });
  await transaction
    .insertInto('provider_identities')
    .values({ utility_id: utility.id, account_id: accountId, issuer, subject })
    .execute();
  return { accountId, registered: true };
}
