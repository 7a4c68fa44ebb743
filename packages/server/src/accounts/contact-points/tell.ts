import type { TenantTransaction } from '../../database/tenant.ts';
import type { TemplateName } from '../../messages/texts/texts.ts';
import { selectContactPoints } from './store.ts';
import type { AccountNeeds } from '../needs.ts';

/** What happened to an account, as a message. */
export interface News {
  template: TemplateName;
  values: Readonly<Record<string, string>>;
}

/** Tells all contact points of an account, in the account's language. One that is to hear of its own removal must still be there. */
export async function tellAccount(
  transaction: TenantTransaction,
  { outbox }: Pick<AccountNeeds, 'outbox'>,
  utilityId: string,
  accountId: string,
  ...news: readonly News[]
): Promise<void> {
  const { lang } = await transaction
    .selectFrom('accounts')
    .select('lang')
    .where('utility_id', '=', utilityId)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  for (const { kind, address } of await selectContactPoints(transaction, utilityId, accountId)) {
    for (const { template, values } of news)
      await outbox.put(transaction, utilityId, { kind, address, lang, template, values });
  }
}
