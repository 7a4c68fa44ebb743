import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Customers, contracts, bills and what belongs to them. Every table's key begins with `utility_id`, so that its policy can keep
 * utilities apart (promises 1 to 3); policies, functions, triggers and rights are in `database/schema`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of tables) await sql.raw(statement).execute(db);
}

const tables = [
  `create table mizumado.customers (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    reference text not null,
    name text not null,
    name_kana text,
    primary key (utility_id, id),
    unique (utility_id, reference)
  )`,
  `create table mizumado.premises (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    reference text not null,
    postal_code text,
    address text not null,
    building text,
    room text,
    primary key (utility_id, id),
    unique (utility_id, reference)
  )`,
  `create table mizumado.contracts (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    customer_number text not null,
    confirmation_hash bytea not null,
    customer_id uuid not null,
    premises_id uuid not null,
    use text not null,
    bore_mm integer not null check (bore_mm > 0),
    sewer boolean not null,
    started_on date not null,
    stopped_on date check (stopped_on >= started_on),
    payment_method text not null check (payment_method in ('direct-debit', 'credit-card', 'slip')),
    smart_meter boolean not null default false,
    primary key (utility_id, id),
    unique (utility_id, id, customer_id),
    unique (utility_id, customer_number),
    foreign key (utility_id, customer_id) references mizumado.customers (utility_id, id),
    foreign key (utility_id, premises_id) references mizumado.premises (utility_id, id)
  )`,
  `create index contracts_by_customer on mizumado.contracts (utility_id, customer_id)`,
  `create index contracts_by_premises on mizumado.contracts (utility_id, premises_id)`,
  `create table mizumado.meters (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    serial text not null,
    premises_id uuid not null,
    bore_mm integer not null check (bore_mm > 0),
    installed_on date not null,
    removed_on date check (removed_on >= installed_on),
    primary key (utility_id, id),
    unique (utility_id, serial),
    foreign key (utility_id, premises_id) references mizumado.premises (utility_id, id)
  )`,
  `create table mizumado.readings (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    contract_id uuid not null,
    customer_id uuid not null,
    meter_serial text not null,
    read_on date not null,
    previous_read_on date check (previous_read_on <= read_on),
    previous_value integer not null check (previous_value >= 0),
    present_value integer not null check (present_value >= 0),
    volume_m3 integer not null check (volume_m3 >= 0),
    exchanged_on date,
    old_meter_volume_m3 integer check (old_meter_volume_m3 >= 0),
    check ((exchanged_on is null) = (old_meter_volume_m3 is null)),
    primary key (utility_id, id),
    unique (utility_id, contract_id, read_on),
    foreign key (utility_id, contract_id, customer_id) references mizumado.contracts (utility_id, id, customer_id)
  )`,
  `create table mizumado.bills (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    number text not null,
    contract_id uuid not null,
    customer_id uuid not null,
    months text[] not null,
    period_from date not null,
    period_to date not null check (period_to >= period_from),
    used_days integer not null check (used_days >= 0),
    read_on date,
    volume_m3 integer not null check (volume_m3 >= 0),
    water_yen bigint not null,
    sewer_yen bigint not null,
    total_yen bigint not null check (total_yen = water_yen + sewer_yen and total_yen >= 0),
    issued_on date not null,
    due_on date,
    paid_on date,
    payment_method text not null check (payment_method in ('direct-debit', 'credit-card', 'slip')),
    lines jsonb not null,
    tax_by_rate jsonb not null,
    primary key (utility_id, id),
    unique (utility_id, number),
    foreign key (utility_id, contract_id, customer_id) references mizumado.contracts (utility_id, id, customer_id)
  )`,
  `create index bills_by_customer on mizumado.bills (utility_id, customer_id, period_to desc, id desc)`,
  `create index bills_by_contract on mizumado.bills (utility_id, contract_id, period_to desc, id desc)`,
  `create table mizumado.payments (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    reference text not null,
    bill_id uuid not null,
    customer_id uuid not null,
    paid_on date not null,
    amount_yen bigint not null check (amount_yen > 0),
    channel text not null check (channel in
      ('direct-debit', 'credit-card', 'convenience-store', 'smartphone', 'bank', 'counter', 'other')),
    primary key (utility_id, id),
    unique (utility_id, reference),
    foreign key (utility_id, bill_id) references mizumado.bills (utility_id, id)
  )`,
  `create index payments_by_bill on mizumado.payments (utility_id, bill_id)`,
  `create table mizumado.hourly_usage (
    utility_id text not null,
    contract_id uuid not null,
    customer_id uuid not null,
    hour_at timestamptz not null check (date_trunc('hour', hour_at, 'UTC') = hour_at),
    litres integer not null check (litres >= 0),
    primary key (utility_id, contract_id, hour_at),
    foreign key (utility_id, contract_id, customer_id) references mizumado.contracts (utility_id, id, customer_id)
  )`,
  `create table mizumado.import_reports (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    report jsonb not null,
    primary key (utility_id, id)
  )`,
];
