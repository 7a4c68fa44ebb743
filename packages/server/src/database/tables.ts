import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { FaqSource } from '@mizumado/faq';
import type { components } from '../generated/api.ts';

type Schemas = components['schemas'];

/** Calendar date in JST, `YYYY-MM-DD`; the drivers are told not to make a `Date` of it. */
type CalendarDate = string;
/** UTC instant; read as ISO text. */
type Instant = ColumnType<string, string | Date, string | Date>;

/** The same, the present one unless given. */
type DefaultInstant = ColumnType<string, string | Date | undefined, string | Date>;

interface TenantRow {
  utility_id: string;
}
interface IdentifiedRow extends TenantRow {
  id: Generated<string>;
}

export interface CustomerRow extends IdentifiedRow {
  reference: string;
  name: string;
  name_kana: string | null;
}

export interface PremisesRow extends IdentifiedRow {
  reference: string;
  postal_code: string | null;
  address: string;
  building: string | null;
  room: string | null;
}

export interface ContractRow extends IdentifiedRow {
  /** Digits only; separators are put back by the utility's number format. */
  customer_number: string;
  confirmation_hash: Uint8Array;
  customer_id: string;
  premises_id: string;
  use: string;
  bore_mm: number;
  sewer: boolean;
  started_on: CalendarDate;
  stopped_on: CalendarDate | null;
  payment_method: Schemas['PaymentMethod'];
  smart_meter: boolean;
}

export interface MeterRow extends IdentifiedRow {
  serial: string;
  premises_id: string;
  bore_mm: number;
  installed_on: CalendarDate;
  removed_on: CalendarDate | null;
}

export interface ReadingRow extends IdentifiedRow {
  contract_id: string;
  customer_id: string;
  meter_serial: string;
  read_on: CalendarDate;
  previous_read_on: CalendarDate | null;
  previous_value: number;
  present_value: number;
  volume_m3: number;
  exchanged_on: CalendarDate | null;
  old_meter_volume_m3: number | null;
}

export interface BillRow extends IdentifiedRow {
  number: string;
  contract_id: string;
  customer_id: string;
  months: string[];
  period_from: CalendarDate;
  period_to: CalendarDate;
  used_days: number;
  read_on: CalendarDate | null;
  volume_m3: number;
  water_yen: number;
  sewer_yen: number;
  total_yen: number;
  issued_on: CalendarDate;
  due_on: CalendarDate | null;
  paid_on: CalendarDate | null;
  payment_method: Schemas['PaymentMethod'];
  lines: JSONColumnType<Schemas['BillLine'][]>;
  tax_by_rate: JSONColumnType<Schemas['TaxByRate'][]>;
}

export interface PaymentRow extends IdentifiedRow {
  reference: string;
  bill_id: string;
  customer_id: string;
  paid_on: CalendarDate;
  amount_yen: number;
  channel: Schemas['Payment']['channel'];
}

export interface HourlyUsageRow extends TenantRow {
  contract_id: string;
  customer_id: string;
  hour_at: Instant;
  litres: number;
}

export interface ImportReportRow extends IdentifiedRow {
  report: JSONColumnType<Schemas['ImportReport']>;
}

/** An instant that may be missing. */
type MaybeInstant = ColumnType<string | null, string | Date | null | undefined, string | Date | null>;

export interface SessionRow extends IdentifiedRow {
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

export interface AttemptRow extends TenantRow {
  key_hash: Uint8Array;
  count: number;
  /** End of the window in which attempts are counted together. */
  ends_at: Instant;
}

export interface AccountRow extends IdentifiedRow {
  name: string | null;
  lang: string;
  created_at: DefaultInstant;
}

export interface ContactPointRow extends IdentifiedRow {
  account_id: string;
  kind: Schemas['ContactKind'];
  /** Mail address in small letters where it counts, or digits of a phone number; see `contact-points/address.ts`. */
  address: string;
  verified_at: DefaultInstant;
}

export interface PasskeyRow extends IdentifiedRow {
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

export interface ProviderIdentityRow extends IdentifiedRow {
  account_id: string;
  issuer: string;
  subject: string;
  created_at: DefaultInstant;
}

export interface ChallengeRow extends TenantRow {
  token_hash: Uint8Array;
  purpose: string;
  account_id: string | null;
  /** Hash of the code that answers it, where a code does. */
  secret_hash: Uint8Array | null;
  tries_left: Generated<number>;
  data: JSONColumnType<Record<string, unknown>>;
  expires_at: Instant;
}

export interface ShareRow extends IdentifiedRow {
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

export interface SignInEventRow extends IdentifiedRow {
  account_id: string;
  at: DefaultInstant;
  method: Exclude<Schemas['SignInMethod'], 'usage-notice'>;
  outcome: Schemas['SignInEvent']['outcome'];
  device: string;
  network: string;
}

export interface OutboxMessageRow extends TenantRow {
  id: string;
  kind: Schemas['ContactKind'];
  address: string;
  lang: string;
  template: string;
  /** What the template's text names; blanked once sent. */
  values: JSONColumnType<Record<string, string>>;
  created_at: DefaultInstant;
  sent_at: MaybeInstant;
  failed_at: MaybeInstant;
  failure: string | null;
}

export interface AuditLogRow extends TenantRow {
  sequence: number;
  at: Instant;
  actor_kind: Schemas['AuditEntry']['actor']['kind'];
  actor_id: string | null;
  action: string;
  subjects: JSONColumnType<Schemas['AuditEntry']['subjects']>;
  outcome: Schemas['AuditEntry']['outcome'];
  hash: Uint8Array;
  /** Id of the account among the subjects; the database fills it in. */
  about_account: GeneratedAlways<string | null>;
}

/** Where the utility's audit log ends. */
export interface AuditHeadRow extends TenantRow {
  sequence: number;
  hash: Uint8Array;
}

/** Everything of a knowledge base that is no entry. */
export type FaqFrame = Omit<FaqSource, 'utility' | 'entries'>;

export interface FaqVersionRow extends TenantRow {
  version: number;
  origin: Schemas['FaqVersionSummary']['origin'];
  note: string;
  frame: JSONColumnType<FaqFrame>;
  created_at: Instant;
  /** Null for a draft; in the future for a scheduled version. */
  publish_at: ColumnType<string | null, string | Date | null, string | Date | null>;
}

export interface FaqEntryRow extends TenantRow {
  version: number;
  entry_id: string;
  entry: JSONColumnType<Schemas['FaqEntry']>;
}

export interface FaqIndexRow extends TenantRow {
  version: number;
  language: string;
  etag: string;
  /** JSON of a `FaqIndex`. */
  index: string;
}

export interface FaqQuestionRow extends IdentifiedRow {
  asked_at: Instant;
  /** Personal data taken out. */
  text: string;
  lang: string;
  outcome: Schemas['FaqOutcome'];
  entry_ids: string[];
  confidence: number;
  conversation_id: string | null;
  version: number | null;
  /** Whether an entry was made of it. */
  settled: Generated<boolean>;
}

export interface FaqFeedbackRow extends IdentifiedRow {
  said_at: Instant;
  question_id: string | null;
  entry_id: string;
  helpful: boolean;
  version: number;
  lang: string;
  settled: Generated<boolean>;
}

export interface CallbackRequestRow extends IdentifiedRow {
  receipt_number: string;
  name: string;
  /** Digits only. */
  phone: string;
  topic: string;
  wished_on: CalendarDate | null;
  /** Time of day in JST, `09:30`. */
  wished_from: string | null;
  wished_to: string | null;
  lang: string;
  received_at: Instant;
  done_at: ColumnType<string | null, string | Date | null, string | Date | null>;
}

export interface IdempotentAnswerRow extends TenantRow {
  operation: string;
  key_hash: Uint8Array;
  body_hash: Uint8Array;
  /** Null only inside the transaction that makes it. */
  answer: ColumnType<unknown, string | null, string>;
  created_at: Instant;
}

/** Tables of the schema `mizumado`, as Kysely reads them (`db.withSchema('mizumado')`). */
export interface Database {
  customers: CustomerRow;
  premises: PremisesRow;
  contracts: ContractRow;
  meters: MeterRow;
  readings: ReadingRow;
  bills: BillRow;
  payments: PaymentRow;
  hourly_usage: HourlyUsageRow;
  import_reports: ImportReportRow;
  sessions: SessionRow;
  attempts: AttemptRow;
  accounts: AccountRow;
  contact_points: ContactPointRow;
  passkeys: PasskeyRow;
  provider_identities: ProviderIdentityRow;
  challenges: ChallengeRow;
  shares: ShareRow;
  contract_access: ContractAccessRow;
  sign_in_events: SignInEventRow;
  outbox_messages: OutboxMessageRow;
  audit_log: AuditLogRow;
  audit_heads: AuditHeadRow;
  faq_versions: FaqVersionRow;
  faq_entries: FaqEntryRow;
  faq_indexes: FaqIndexRow;
  faq_questions: FaqQuestionRow;
  faq_feedback: FaqFeedbackRow;
  callback_requests: CallbackRequestRow;
  idempotent_answers: IdempotentAnswerRow;
}
