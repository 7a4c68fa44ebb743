import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from './tables.ts';

/** A transaction in which one utility is set; without one, every query is an error (promise 3). */
export type TenantTransaction = Transaction<Database>;

/** The session behind a request. */
export interface OpenSession {
  customerId: string;
  csrfToken: string;
  /** UTC instant. */
  expiresAt: string;
  /** SHA-256 of the cookie's token. */
  tokenHash: Uint8Array;
}

/**
 * Runs `work` in one transaction with the rights of the utility's own programs: all rows of that utility and of no other.
 * Only sign-in, import, operators' operations and the publishing of the knowledge base may use it.
 */
export function asStaff<T>(database: Kysely<Database>, utilityId: string, work: (transaction: TenantTransaction) => Promise<T>): Promise<T> {
  return within(database, utilityId, '*', work);
}

/** Id of nobody, see the migration `0002-faq`. */
const visitor = '00000000-0000-0000-0000-000000000000';

/** Runs `work` in one transaction for somebody without a session: what is public can be read, and no customer's row is there. */
export function asVisitor<T>(database: Kysely<Database>, utilityId: string, work: (transaction: TenantTransaction) => Promise<T>): Promise<T> {
  return within(database, utilityId, visitor, work);
}

function within<T>(database: Kysely<Database>, utilityId: string, customer: string, work: (transaction: TenantTransaction) => Promise<T>): Promise<T> {
  return database.transaction().execute(async (transaction) => {
    await sql`select set_config('mizumado.utility', ${utilityId}, true), set_config('mizumado.customer', ${customer}, true)`.execute(transaction);
    return work(transaction);
  });
}

/**
 * Runs `work` in one transaction narrowed to the customer of a session.
 *
 * @param work gets `undefined` for the session when there is none, or it has ended; then every query is an error
 */
export function asCustomer<T>(
  database: Kysely<Database>,
  utilityId: string,
  tokenHash: Uint8Array,
  work: (transaction: TenantTransaction, session: OpenSession | undefined) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<Omit<OpenSession, 'tokenHash'>>`
      select customer_id as "customerId", csrf_token as "csrfToken", expires_at as "expiresAt"
      from mizumado.open_session(${utilityId}, ${tokenHash})`.execute(transaction);
    return work(transaction, rows[0] && { ...rows[0], tokenHash });
  });
}
