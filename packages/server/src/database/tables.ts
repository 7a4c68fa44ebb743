import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { FaqSource } from '@mizumado/faq';
import type { components } from '../generated/contract.ts';

type Schemas = components['schemas'];

/** Calendar date in JST, `YYYY-MM-DD`; the drivers are told not to make a `Date` of it. */
type CalendarDate = string;
/** UTC instant; read as ISO text. */
type Instant = ColumnType<string, string | Date, string | Date>;

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

export interface SessionRow extends TenantRow {
  /** SHA-256 of the cookie's token; the token itself is never stored. */
  token_hash: Uint8Array;
  customer_id: string;
  csrf_token: string;
  /** Slides with use. */
  expires_at: Instant;
  /** Never slides. */
  ends_at: Instant;
}

export interface SignInAttemptRow extends TenantRow {
  key_hash: Uint8Array;
  window_start: Instant;
  failures: number;
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
  sign_in_attempts: SignInAttemptRow;
  faq_versions: FaqVersionRow;
  faq_entries: FaqEntryRow;
  faq_indexes: FaqIndexRow;
  faq_questions: FaqQuestionRow;
  faq_feedback: FaqFeedbackRow;
  callback_requests: CallbackRequestRow;
  idempotent_answers: IdempotentAnswerRow;
}
