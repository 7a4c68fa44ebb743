import type { ColumnType } from 'kysely';
import type { CalendarDate, IdentifiedRow, Instant } from './row.ts';

interface CallbackRequestRow extends IdentifiedRow {
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

/** Requests to be called back. */
export interface CallbacksTables {
  callback_requests: CallbackRequestRow;
}
