import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * First schema. Every tenant table begins its key with `utility_id` and has forced row level security, so that a query
 * without a tenant is an error and one with a tenant can never see another's rows (promises 1 to 3).
 *
 * Two settings of the transaction decide what is visible:
 * - `mizumado.utility`: id of the utility
 * - `mizumado.customer`: id of the customer, or `*` for the utility's own programs (import, sign-in)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tenancy, ...tables, ...policies(), ...session]) await sql.raw(statement).execute(db);
}

const tenancy = [
  `create schema mizumado`,
  `grant usage on schema mizumado to mizumado_app`,
  // plpgsql, not sql: the error must come even on a reused connection, where an ended SET LOCAL leaves ''.
  `create function mizumado.current_utility() returns text language plpgsql stable parallel safe as $$
  declare utility text := current_setting('mizumado.utility', true);
  begin
    if utility is null or utility = '' then
      raise exception 'no utility is set for this transaction' using errcode = 'insufficient_privilege';
    end if;
    return utility;
  end $$`,
  `create function mizumado.current_customer() returns uuid language plpgsql stable parallel safe as $$
  declare customer text := current_setting('mizumado.customer', true);
  begin
    if customer is null or customer = '' then
      raise exception 'no customer is set for this transaction' using errcode = 'insufficient_privilege';
    end if;
    return case when customer = '*' then null else customer::uuid end;
  end $$`,
];

const tables = [
  `create table mizumado.customers (
    utility_id text not null,
    id uuid not null default uuidv7(),
    reference text not null,
    name text not null,
    name_kana text,
    primary key (utility_id, id),
    unique (utility_id, reference)
  )`,
  `create table mizumado.premises (
    utility_id text not null,
    id uuid not null default uuidv7(),
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
    id uuid not null default uuidv7(),
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
    id uuid not null default uuidv7(),
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
    id uuid not null default uuidv7(),
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
    id uuid not null default uuidv7(),
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
    id uuid not null default uuidv7(),
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
    id uuid not null default uuidv7(),
    report jsonb not null,
    primary key (utility_id, id)
  )`,
  `create table mizumado.sessions (
    utility_id text not null,
    token_hash bytea not null,
    customer_id uuid not null,
    csrf_token text not null,
    expires_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (utility_id, token_hash),
    foreign key (utility_id, customer_id) references mizumado.customers (utility_id, id) on delete cascade
  )`,
  `create index sessions_by_end on mizumado.sessions (utility_id, expires_at)`,
  `create table mizumado.sign_in_attempts (
    utility_id text not null,
    key_hash bytea not null,
    window_start timestamptz not null,
    failures integer not null,
    primary key (utility_id, key_hash)
  )`,
];

/** What a customer may see of each table, beside the utility's boundary. `*` sees all of the utility. */
const visible: Record<string, string> = {
  customers: 'id = (select mizumado.current_customer())',
  premises: `exists (select from mizumado.contracts c where c.utility_id = premises.utility_id and c.premises_id = premises.id)`,
  contracts: 'customer_id = (select mizumado.current_customer())',
  meters: `exists (select from mizumado.contracts c where c.utility_id = meters.utility_id and c.premises_id = meters.premises_id)`,
  readings: 'customer_id = (select mizumado.current_customer())',
  bills: 'customer_id = (select mizumado.current_customer())',
  payments: 'customer_id = (select mizumado.current_customer())',
  hourly_usage: 'customer_id = (select mizumado.current_customer())',
  import_reports: 'false',
  sessions: 'customer_id = (select mizumado.current_customer())',
  sign_in_attempts: 'false',
};

function policies(): string[] {
  return Object.entries(visible).flatMap(([table, ownRows]) => [
    `alter table mizumado.${table} enable row level security`,
    `alter table mizumado.${table} force row level security`,
    `create policy tenant on mizumado.${table} using (
      utility_id = (select mizumado.current_utility()) and ((select mizumado.current_customer()) is null or ${ownRows})
    )`,
    `grant select, insert, update, delete on mizumado.${table} to mizumado_app`,
  ]);
}

/** A session lives this long without use, and never longer than the second. */
const idle = '30 minutes';

const session = [
  // One round trip opens the tenant, finds the session and narrows the transaction to its customer. The expiry slides at
  // most once a minute, so that reading stays reading.
  `create function mizumado.open_session(utility text, token bytea)
  returns table (customer_id uuid, csrf_token text, expires_at timestamptz) language plpgsql as $$
  declare found_session mizumado.sessions;
  begin
    perform set_config('mizumado.utility', utility, true), set_config('mizumado.customer', '*', true);
    select s.* into found_session from mizumado.sessions s
      where s.utility_id = utility and s.token_hash = token and s.expires_at > now();
    if not found then
      perform set_config('mizumado.customer', '', true);
      return;
    end if;
    if found_session.expires_at < least(now() + interval '${idle}' - interval '1 minute', found_session.ends_at) then
      update mizumado.sessions s set expires_at = least(now() + interval '${idle}', s.ends_at)
        where s.utility_id = utility and s.token_hash = token
        returning s.expires_at into found_session.expires_at;
    end if;
    perform set_config('mizumado.customer', found_session.customer_id::text, true);
    return query select found_session.customer_id, found_session.csrf_token, found_session.expires_at;
  end $$`,
];
