import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { components } from '../generated/api.ts';
import type { Database } from './tables.ts';

type Schemas = components['schemas'];

/** A transaction in which one utility is set; without one, every query is an error (promise 3). */
export type TenantTransaction = Transaction<Database>;

/** The session behind a request, and what its person may do. */
export interface OpenSession {
  id: string;
  /** Null for somebody with a usage notice. */
  accountId: string | null;
  /** The usage notice's contract; null for an account. */
  contractId: string | null;
  /** Every contract that the person sees, whatever the role. */
  contractIds: string[];
  level: Schemas['Level'];
  method: Schemas['SignInMethod'];
  csrfToken: string;
  /** UTC instants. */
  expiresAt: string;
  endsAt: string;
  confirmedUntil: string | null;
}

/**
 * Runs `work` in one transaction with the rights of the utility's own programs: all rows of that utility and of no other.
 * Only sign-in, import, operators' operations, messages, the audit, limits and the publishing of the knowledge base may use it.
 */
export function asStaff<T>(
  database: Kysely<Database>,
  utilityId: string,
  work: (transaction: TenantTransaction) => Promise<T>,
): Promise<T> {
  return within(database, utilityId, '*', work);
}

/** The same for reading only, and everything in it as it was at one moment, however long it takes and whoever writes meanwhile. */
export function asStaffAtOneMoment<T>(
  database: Kysely<Database>,
  utilityId: string,
  work: (transaction: TenantTransaction) => Promise<T>,
): Promise<T> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((transaction) => narrowed(transaction, utilityId, '*', work));
}

/** Id of nobody: the account of a transaction for somebody without one. */
const visitor = '00000000-0000-0000-0000-000000000000';

/** Runs `work` in one transaction for somebody without a session: what is public can be read, and no customer's row is there. */
export function asVisitor<T>(
  database: Kysely<Database>,
  utilityId: string,
  work: (transaction: TenantTransaction) => Promise<T>,
): Promise<T> {
  return within(database, utilityId, visitor, work);
}

function within<T>(
  database: Kysely<Database>,
  utilityId: string,
  account: string,
  work: (transaction: TenantTransaction) => Promise<T>,
): Promise<T> {
  return database.transaction().execute((transaction) => narrowed(transaction, utilityId, account, work));
}

async function narrowed<T>(
  transaction: TenantTransaction,
  utilityId: string,
  account: string,
  work: (transaction: TenantTransaction) => Promise<T>,
): Promise<T> {
  await sql`select mizumado.set_tenant(${utilityId}, ${account}, null)`.execute(transaction);
  return work(transaction);
}

/**
 * Lifts a person's transaction to the rights of the utility's own programs while `work` runs, and narrows it again. For the few steps
 * of a person's operation that must look beyond the person's own rows, such as whether two numbers belong together; what they find out
 * must not reach the answer otherwise.
 */
export async function lifted<T>(transaction: TenantTransaction, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ account: string }>`select current_setting('mizumado.account') as account`.execute(
    transaction,
  );
  const setAccount = (account: string) => sql`select mizumado.set_tenant(null, ${account}, null)`.execute(transaction);
  await setAccount('*');
  // A statement that fails has ended the transaction, and with it every setting: there is nothing to narrow then.
  const result = await work();
  await setAccount(rows[0]?.account ?? '');
  return result;
}

/** Lets the rest of a person's transaction see one contract more, once the person has come to it. @returns the session that sees it */
export async function seeing(
  transaction: TenantTransaction,
  session: OpenSession,
  contractId: string,
): Promise<OpenSession> {
  const contractIds = [...new Set([...session.contractIds, contractId])];
  await sql`select mizumado.set_tenant(null, null, ${contractIds}::uuid[]::text)`.execute(transaction);
  return { ...session, contractIds };
}

/** Why there is no session for a cookie: none (any more), or its token was exchanged long before, so that somebody has a copy. */
export type NoSession = 'none' | 'stolen';

/**
 * Runs `work` in one transaction narrowed to the person of a session.
 *
 * @param today calendar date in JST, against which shares end
 * @param work gets the reason instead of the session when there is none; then every query is an error
 * @param slides whether the session is used by this, which moves its end
 */
export function asPerson<T>(
  database: Kysely<Database>,
  utilityId: string,
  tokenHash: Uint8Array,
  today: string,
  work: (transaction: TenantTransaction, session: OpenSession | NoSession) => Promise<T>,
  slides = true,
): Promise<T> {
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<
      OpenSession & { stolen: boolean }
    >`select * from mizumado.open_session(${utilityId}, ${tokenHash}, ${today}::date, ${slides})`.execute(transaction);
    const [found] = rows;
    if (!found) return work(transaction, 'none');
    const { stolen, ...session } = found;
    return work(transaction, stolen ? 'stolen' : session);
  });
}
