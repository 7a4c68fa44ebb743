import { sql } from 'kysely';
import type { ContractAccessRow } from '../../database/tables/accounts.ts';
import type { TenantTransaction } from '../../database/tenant.ts';

/** How a person comes to see a contract. */
export type NewAccess = Pick<ContractAccessRow, 'role' | 'origin' | 'share_id' | 'relation' | 'expires_on'>;

/** What an account may do with a contract so far; undefined for nothing. An access that has run out is still here. */
export function selectAccess(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  contractId: string,
): Promise<Pick<ContractAccessRow, 'role' | 'origin'> | undefined> {
  return transaction
    .selectFrom('contract_access')
    .select(['role', 'origin'])
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .where('contract_id', '=', contractId)
    .executeTakeFirst();
}

/**
 * Lets an account see a contract, in place of what it was before; a holder stays one. A share that gives the account nothing any more is
 * gone, so that whoever ends one can trust its list. Runs with the rights of the utility's own programs.
 *
 * @returns whether anything changed
 */
export async function giveAccess(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  contractId: string,
  access: NewAccess,
): Promise<boolean> {
  const given = await transaction
    .insertInto('contract_access')
    .values({ utility_id: utilityId, account_id: accountId, contract_id: contractId, ...access })
    .onConflict((conflict) =>
      conflict
        .columns(['utility_id', 'account_id', 'contract_id'])
        .doUpdateSet({ ...access, created_at: sql<string>`now()` })
        .where('contract_access.role', '<>', 'holder'),
    )
    .executeTakeFirst();
  await sql`delete from mizumado.shares s where s.utility_id = ${utilityId} and s.contract_id = ${contractId} and s.accepted_by = ${accountId}
    and not exists (select from mizumado.contract_access a where a.utility_id = s.utility_id and a.account_id = s.accepted_by and a.share_id = s.id)`.execute(
    transaction,
  );
  return (given.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Makes an account a holder of a contract; one that only shared it before holds it from now on. @returns whether it is new to that */
export function holdContract(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  contractId: string,
): Promise<boolean> {
  return giveAccess(transaction, utilityId, accountId, contractId, {
    role: 'holder',
    origin: 'numbers',
    share_id: null,
    relation: null,
    expires_on: null,
  });
}

/** Takes a contract off an account, with the shares that it gave or took of it. */
export async function endAccess(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  contractId: string,
): Promise<void> {
  // The shares first: who holds the contract no longer does not see them either.
  await transaction
    .deleteFrom('shares')
    .where('utility_id', '=', utilityId)
    .where('contract_id', '=', contractId)
    .where((share) => share.or([share.eb('given_by', '=', accountId), share.eb('accepted_by', '=', accountId)]))
    .execute();
  await transaction
    .deleteFrom('contract_access')
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .where('contract_id', '=', contractId)
    .execute();
}
