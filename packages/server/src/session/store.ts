import { sql } from 'kysely';
import type { TenantTransaction } from '../database/tenant.ts';
import { confirmationHashSql } from './confirmation.ts';

export interface Numbers {
  customerNumber: string;
  confirmationNumber: string;
}

/** The customer whose contract has both numbers; undefined when they do not belong together. */
export async function findCustomer(transaction: TenantTransaction, pepper: string, utilityId: string, numbers: Numbers): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; name: string }>`
    select customer.id, customer.name
    from (select ${pepper}::text as pepper, ${utilityId}::text as utility, ${numbers.customerNumber}::text as number, ${numbers.confirmationNumber}::text as confirmation) given
    join mizumado.contracts contract on contract.utility_id = given.utility and contract.customer_number = given.number
      and contract.confirmation_hash = ${givenHash}
    join mizumado.customers customer on customer.utility_id = contract.utility_id and customer.id = contract.customer_id`.execute(transaction);
  return rows[0];
}

const givenHash = sql.raw(
  confirmationHashSql({ pepper: 'given.pepper', utility: 'given.utility', customerNumber: 'given.number', confirmation: 'given.confirmation' }),
);

/** Begins a session, and tidies away some that have ended. @returns its end, a UTC instant */
export async function insertSession(
  transaction: TenantTransaction,
  session: { utilityId: string; customerId: string; tokenHash: Uint8Array; csrfToken: string },
): Promise<string> {
  await sql`delete from mizumado.sessions where utility_id = ${session.utilityId} and token_hash = any(array(
    select token_hash from mizumado.sessions where utility_id = ${session.utilityId} and expires_at <= now() limit 100 for update skip locked))`.execute(transaction);
  const { expires_at } = await transaction
    .insertInto('sessions')
    .values({
      utility_id: session.utilityId,
      customer_id: session.customerId,
      token_hash: session.tokenHash,
      csrf_token: session.csrfToken,
      expires_at: sql`now() + interval '30 minutes'`,
      ends_at: sql`now() + interval '12 hours'`,
    })
    .returning('expires_at')
    .executeTakeFirstOrThrow();
  return expires_at;
}

export async function deleteSession(transaction: TenantTransaction, utilityId: string, tokenHash: Uint8Array): Promise<void> {
  await transaction.deleteFrom('sessions').where('utility_id', '=', utilityId).where('token_hash', '=', tokenHash).execute();
}

/** Name of the signed-in customer, as registered. */
export async function customerName(transaction: TenantTransaction, utilityId: string, customerId: string): Promise<string> {
  const { name } = await transaction
    .selectFrom('customers')
    .select('name')
    .where('utility_id', '=', utilityId)
    .where('id', '=', customerId)
    .executeTakeFirstOrThrow();
  return name;
}
