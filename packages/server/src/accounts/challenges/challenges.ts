import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant.ts';
import { randomToken, sha256 } from '../../security/tokens.ts';

/** What can be begun and waits for its answer. An answer to one is none to another. */
export type ChallengePurpose =
  | 'sign-in-code'
  | 'confirmation-code'
  | 'contact-point-code'
  | 'sign-in-passkey'
  | 'confirmation-passkey'
  | 'new-passkey'
  | 'provider';

export interface NewChallenge {
  purpose: ChallengePurpose;
  /** Whose it is; null while nobody is signed in. */
  accountId: string | null;
  /** Plain JSON that the answer is judged with. */
  data: Record<string, unknown>;
  minutes: number;
  /** Random name of the challenge; made here unless something else names it, such as the challenge of a passkey. */
  id?: string;
  /** Hash of the secret that answers it, where there is one. */
  secretHash?: (id: string) => Uint8Array;
  /** Tries before it is over; 1 unless given. */
  tries?: number;
}

export interface Challenge {
  accountId: string | null;
  data: Record<string, unknown>;
  secretHash: Uint8Array | null;
  triesLeft: number;
}

/** Keeps a challenge until it is answered or over. Only a hash of its name is stored. @returns its name, and its end as a UTC instant */
export async function openChallenge(
  transaction: TenantTransaction,
  utilityId: string,
  given: NewChallenge,
): Promise<{ id: string; expiresAt: string }> {
  const { purpose, accountId, data, minutes, id = randomToken(), secretHash, tries = 1 } = given;
  await sql`delete from mizumado.challenges where utility_id = ${utilityId} and token_hash = any(array(
    select token_hash from mizumado.challenges where utility_id = ${utilityId} and expires_at <= now() limit 100 for update skip locked))`.execute(
    transaction,
  );
  const { expires_at } = await transaction
    .insertInto('challenges')
    .values({
      utility_id: utilityId,
      token_hash: sha256(id),
      purpose,
      account_id: accountId,
      secret_hash: secretHash?.(id) ?? null,
      tries_left: tries,
      data: JSON.stringify(data),
      expires_at: sql`now() + make_interval(mins => ${minutes}::integer)`,
    })
    .returning('expires_at')
    .executeTakeFirstOrThrow();
  return { id, expiresAt: expires_at };
}

/**
 * Uses up one try of a living challenge; its row's lock makes parallel answers take turns. What this writes must be kept, whatever the
 * answer is worth: return a `Problem` then, do not throw it.
 *
 * @returns undefined when there is none of this purpose, or no try is left
 */
export async function tryChallenge(
  transaction: TenantTransaction,
  utilityId: string,
  purpose: ChallengePurpose,
  id: string,
): Promise<Challenge | undefined> {
  const found = await transaction
    .updateTable('challenges')
    .set(({ eb }) => ({ tries_left: eb('tries_left', '-', 1) }))
    .where('utility_id', '=', utilityId)
    .where('token_hash', '=', sha256(id))
    .where('purpose', '=', purpose)
    .where('tries_left', '>', 0)
    .where('expires_at', '>', sql<string>`now()`)
    .returning(['account_id as accountId', 'data', 'secret_hash as secretHash', 'tries_left as triesLeft'])
    .executeTakeFirst();
  return found;
}

/** A challenge that was answered is gone: it is good once. */
export async function closeChallenge(transaction: TenantTransaction, utilityId: string, id: string): Promise<void> {
  await transaction
    .deleteFrom('challenges')
    .where('utility_id', '=', utilityId)
    .where('token_hash', '=', sha256(id))
    .execute();
}
