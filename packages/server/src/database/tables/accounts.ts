import type { Generated, JSONColumnType } from 'kysely';
import type { components } from '../../generated/api.ts';
import type { CalendarDate, DefaultInstant, IdentifiedRow, Instant, MaybeInstant, TenantRow } from './row.ts';

type Schemas = components['schemas'];

interface SessionRow extends IdentifiedRow {
  /** SHA-256 of the cookie's token; the token itself is never stored. */
  token_hash: Uint8Array;
  /** The same of the token before its exchange, good for half a minute after `rotated_at`. */
  previous_token_hash: Uint8Array | null;
  rotated_at: MaybeInstant;
  /** Null for a usage notice's session, which has a contract instead. */
  account_id: string | null;
  contract_id: string | null;
  method: Schemas['SignInMethod'];
  csrf_token: string;
  device: string;
  created_at: DefaultInstant;
  authenticated_at: DefaultInstant;
  confirmed_until: MaybeInstant;
  last_used_at: DefaultInstant;
  /** PostgreSQL interval. */
  idle: string;
  /** Slides with use. */
  expires_at: Instant;
  /** Never slides. */
  ends_at: Instant;
}

interface AccountRow extends IdentifiedRow {
  name: string | null;
  lang: string;
  created_at: DefaultInstant;
}

interface ContactPointRow extends IdentifiedRow {
  account_id: string;
  kind: Schemas['ContactKind'];
  /** Mail address in small letters where it counts, or digits of a phone number; see `contact-points/address.ts`. */
  address: string;
  verified_at: DefaultInstant;
}

interface PasskeyRow extends IdentifiedRow {
  account_id: string;
  /** base64url. */
  credential_id: string;
  /** COSE key. */
  public_key: Uint8Array;
  counter: number;
  transports: string[];
  backed_up: boolean;
  name: string;
  created_at: DefaultInstant;
  last_used_at: MaybeInstant;
}

interface ProviderIdentityRow extends IdentifiedRow {
  account_id: string;
  issuer: string;
  subject: string;
  created_at: DefaultInstant;
}

interface ChallengeRow extends TenantRow {
  token_hash: Uint8Array;
  purpose: string;
  account_id: string | null;
  /** Hash of the code that answers it, where a code does. */
  secret_hash: Uint8Array | null;
  tries_left: Generated<number>;
  data: JSONColumnType<Record<string, unknown>>;
  expires_at: Instant;
}

interface ShareRow extends IdentifiedRow {
  contract_id: string;
  given_by: string;
  kind: Schemas['ContactKind'];
  address: string;
  role: 'manager' | 'viewer';
  relation: Schemas['Relation'];
  expires_on: CalendarDate | null;
  created_at: DefaultInstant;
  accepted_by: string | null;
  declined_at: MaybeInstant;
}

export interface ContractAccessRow extends TenantRow {
  account_id: string;
  contract_id: string;
  role: Schemas['Role'];
  origin: 'numbers' | 'operator' | 'move' | 'share';
  share_id: string | null;
  /** Of a share. */
  relation: Schemas['Relation'] | null;
  expires_on: CalendarDate | null;
  created_at: DefaultInstant;
  /** When another contract of the customer followed this one, which had stopped. */
  moved_at: MaybeInstant;
}

interface SignInEventRow extends IdentifiedRow {
  account_id: string;
  at: DefaultInstant;
  method: Exclude<Schemas['SignInMethod'], 'usage-notice'>;
  outcome: Schemas['SignInEvent']['outcome'];
  device: string;
  network: string;
}

/** Accounts, their ways to sign in, and the contracts they see. */
export interface AccountsTables {
  sessions: SessionRow;
  accounts: AccountRow;
  contact_points: ContactPointRow;
  passkeys: PasskeyRow;
  provider_identities: ProviderIdentityRow;
  challenges: ChallengeRow;
  shares: ShareRow;
  contract_access: ContractAccessRow;
  sign_in_events: SignInEventRow;
}
