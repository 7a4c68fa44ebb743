import type { JSONColumnType } from 'kysely';
import type { components } from '../../generated/api.ts';
import type { CalendarDate, IdentifiedRow, Instant, TenantRow } from './row.ts';

type Schemas = components['schemas'];

interface CustomerRow extends IdentifiedRow {
  reference: string;
  name: string;
  name_kana: string | null;
}

interface PremisesRow extends IdentifiedRow {
  reference: string;
  postal_code: string | null;
  address: string;
  building: string | null;
  room: string | null;
}

interface ContractRow extends IdentifiedRow {
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

interface MeterRow extends IdentifiedRow {
  serial: string;
  premises_id: string;
  bore_mm: number;
  installed_on: CalendarDate;
  removed_on: CalendarDate | null;
}

interface ReadingRow extends IdentifiedRow {
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

interface BillRow extends IdentifiedRow {
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

interface HourlyUsageRow extends TenantRow {
  contract_id: string;
  customer_id: string;
  hour_at: Instant;
  litres: number;
}

/** Contracts and what is supplied under them. */
export interface SupplyTables {
  customers: CustomerRow;
  premises: PremisesRow;
  contracts: ContractRow;
  meters: MeterRow;
  readings: ReadingRow;
  bills: BillRow;
  hourly_usage: HourlyUsageRow;
}
