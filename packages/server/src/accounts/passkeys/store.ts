import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';

type Shown = components['schemas']['Passkey'];

/** A passkey as the service keeps it. */
export interface FoundPasskey {
  id: string;
  accountId: string;
  /** base64url. */
  credentialId: string;
  /** COSE key. */
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
}

export type NewPasskey = Omit<FoundPasskey, 'id'> & Pick<Shown, 'name' | 'backedUp'>;

const shown = ['id', 'name', 'backed_up as backedUp', 'created_at as createdAt', 'last_used_at as lastUsedAt'] as const;
const kept = [
  'id',
  'account_id as accountId',
  'credential_id as credentialId',
  'public_key as publicKey',
  'counter',
  'transports',
] as const;

/** An account's passkeys as its person sees them, newest first. */
export async function passkeysShown(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
): Promise<Shown[]> {
  return transaction
    .selectFrom('passkeys')
    .select(shown)
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** An account's passkeys as the browser has to be told of them. */
export async function passkeysOf(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
): Promise<FoundPasskey[]> {
  return transaction
    .selectFrom('passkeys')
    .select(kept)
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
}

/**
 * The utility's passkey of this name, whoever owns it; its row is held, so that two answers cannot count from the same counter. Runs with
 * the rights of the utility's own programs.
 */
export async function findPasskey(
  transaction: TenantTransaction,
  utilityId: string,
  credentialId: string,
): Promise<FoundPasskey | undefined> {
  return transaction
    .selectFrom('passkeys')
    .select(kept)
    .where('utility_id', '=', utilityId)
    .where('credential_id', '=', credentialId)
    .forUpdate()
    .executeTakeFirst();
}

/** Keeps a passkey. @returns undefined when the utility has one of this name already */
export async function insertPasskey(
  transaction: TenantTransaction,
  utilityId: string,
  given: NewPasskey,
): Promise<Shown | undefined> {
  const { accountId, credentialId, publicKey, counter, transports, name, backedUp } = given;
  return transaction
    .insertInto('passkeys')
    .values({
      utility_id: utilityId,
      account_id: accountId,
      credential_id: credentialId,
      public_key: publicKey,
      counter,
      transports,
      name,
      backed_up: backedUp,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(shown)
    .executeTakeFirst();
}

/** Notes that a passkey was used. @param counter as its authenticator says now */
export async function markUsed(
  transaction: TenantTransaction,
  utilityId: string,
  id: string,
  { counter, backedUp }: { counter: number; backedUp: boolean },
): Promise<void> {
  await transaction
    .updateTable('passkeys')
    .set({ counter, backed_up: backedUp, last_used_at: sql`now()` })
    .where('utility_id', '=', utilityId)
    .where('id', '=', id)
    .execute();
}

/** @returns undefined when the account has no such passkey */
export async function renameOwn(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  id: string,
  name: string,
): Promise<Shown | undefined> {
  return transaction
    .updateTable('passkeys')
    .set({ name })
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .returning(shown)
    .executeTakeFirst();
}

/** @returns name of the passkey that is gone; undefined when the account has no such passkey */
export async function deleteOwn(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
  id: string,
): Promise<string | undefined> {
  const gone = await transaction
    .deleteFrom('passkeys')
    .where('utility_id', '=', utilityId)
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst();
  return gone?.name;
}
