import { sql } from 'kysely';
import type { OpenSession, TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { randomToken, sha256 } from '../../security/tokens.ts';
import type { UtilityConfig } from '../../utility-config.ts';

type Schemas = components['schemas'];

/** Who has proven what, in which browser. */
export type NewSession = { device: string } & (
  | { method: 'usage-notice'; contractId: string }
  | { method: Exclude<Schemas['SignInMethod'], 'usage-notice'>; accountId: string }
);

/** A session that has begun, or goes on under a new token; the token goes into the cookie and nowhere else. */
export interface Begun {
  token: string;
  session: Pick<OpenSession, 'id' | 'csrfToken' | 'expiresAt' | 'endsAt' | 'confirmedUntil'>;
}

/** Begins a session, and tidies away some that have ended. Runs with the rights of the utility's own programs. */
export async function insertSession(
  transaction: TenantTransaction,
  { id: utilityId, signIn }: UtilityConfig,
  given: NewSession,
): Promise<Begun> {
  await sql`delete from mizumado.sessions where utility_id = ${utilityId} and id = any(array(
    select id from mizumado.sessions where utility_id = ${utilityId} and expires_at <= now() limit 100 for update skip locked))`.execute(
    transaction,
  );
  const { idleMinutes, absoluteMinutes } = signIn.session;
  const token = randomToken();
  const session = await transaction
    .insertInto('sessions')
    .values({
      utility_id: utilityId,
      token_hash: sha256(token),
      account_id: 'accountId' in given ? given.accountId : null,
      contract_id: 'contractId' in given ? given.contractId : null,
      method: given.method,
      device: given.device,
      csrf_token: randomToken(),
      idle: `${idleMinutes} minutes`,
      expires_at: sql`now() + make_interval(mins => ${Math.min(idleMinutes, absoluteMinutes)}::integer)`,
      ends_at: sql`now() + make_interval(mins => ${absoluteMinutes}::integer)`,
    })
    .returning([
      'id',
      'csrf_token as csrfToken',
      'expires_at as expiresAt',
      'ends_at as endsAt',
      'confirmed_until as confirmedUntil',
    ])
    .executeTakeFirstOrThrow();
  return { token, session };
}

/**
 * Exchanges a session's token and lengthens the session by its idle time.
 *
 * @param confirmedMinutes the person has just confirmed: level `confirmed` for so long
 */
export async function rotateSession(
  transaction: TenantTransaction,
  utilityId: string,
  sessionId: string,
  confirmedMinutes?: number,
): Promise<Begun> {
  const token = randomToken();
  const confirmed =
    confirmedMinutes === undefined
      ? {}
      : { confirmed_until: sql<string>`now() + make_interval(mins => ${confirmedMinutes}::integer)` };
  const session = await lengthened(transaction, utilityId, sessionId)
    .set({ ...exchange(token), ...confirmed })
    .executeTakeFirstOrThrow();
  return { token, session };
}

/**
 * Lengthens a session by its idle time, and exchanges its token unless that was done a moment ago: of two pages that renew at once, only
 * one gets a new cookie, or the browser might keep the one that is over.
 *
 * @param tokenHash of the cookie that came with the request
 */
export async function renewSession(
  transaction: TenantTransaction,
  utilityId: string,
  sessionId: string,
  tokenHash: Uint8Array,
): Promise<Pick<Begun, 'session'> & Partial<Begun>> {
  const token = randomToken();
  const renewed = await lengthened(transaction, utilityId, sessionId)
    .set(exchange(token))
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (renewed) return { token, session: renewed };
  return { session: await lengthened(transaction, utilityId, sessionId).executeTakeFirstOrThrow() };
}

const exchange = (token: string) => ({
  previous_token_hash: sql<Uint8Array>`token_hash`,
  token_hash: sha256(token),
  rotated_at: sql<string>`now()`,
});

function lengthened(transaction: TenantTransaction, utilityId: string, sessionId: string) {
  return transaction
    .updateTable('sessions')
    .set({ last_used_at: sql`now()`, expires_at: sql`least(now() + idle, ends_at)` })
    .where('utility_id', '=', utilityId)
    .where('id', '=', sessionId)
    .returning([
      'id',
      'csrf_token as csrfToken',
      'expires_at as expiresAt',
      'ends_at as endsAt',
      sql<string | null>`case when confirmed_until > now() then confirmed_until end`.as('confirmedUntil'),
    ]);
}

export async function deleteSession(
  transaction: TenantTransaction,
  utilityId: string,
  sessionId: string,
): Promise<void> {
  await transaction.deleteFrom('sessions').where('utility_id', '=', utilityId).where('id', '=', sessionId).execute();
}

/** The contract of a usage notice's living session, by its cookie's token. Runs with the rights of the utility's own programs. */
export async function usageNoticeContract(
  transaction: TenantTransaction,
  utilityId: string,
  token: string,
): Promise<string | undefined> {
  const found = await transaction
    .selectFrom('sessions')
    .select('contract_id')
    .where('utility_id', '=', utilityId)
    .where('token_hash', '=', sha256(token))
    .where('expires_at', '>', sql<string>`now()`)
    .executeTakeFirst();
  return found?.contract_id ?? undefined;
}
