import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Accounts: persons who sign in, what proves them, which contracts they see, the messages to them and the audit log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of tables) await sql.raw(statement).execute(db);
}

const tables = [
  `create table mizumado.accounts (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    name text,
    lang text not null,
    created_at timestamptz not null default now(),
    primary key (utility_id, id)
  )`,
  // An address belongs to one account of a utility at most.
  `create table mizumado.contact_points (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    account_id uuid not null,
    kind text not null check (kind in ('mail', 'sms')),
    address text not null,
    verified_at timestamptz not null default now(),
    primary key (utility_id, id),
    unique (utility_id, kind, address),
    foreign key (utility_id, account_id) references mizumado.accounts (utility_id, id) on delete cascade
  )`,
  `create index contact_points_by_account on mizumado.contact_points (utility_id, account_id)`,
  `create table mizumado.passkeys (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    account_id uuid not null,
    credential_id text not null,
    public_key bytea not null,
    counter bigint not null,
    transports text[] not null,
    backed_up boolean not null,
    name text not null,
    created_at timestamptz not null default now(),
    last_used_at timestamptz,
    primary key (utility_id, id),
    unique (utility_id, credential_id),
    foreign key (utility_id, account_id) references mizumado.accounts (utility_id, id) on delete cascade
  )`,
  `create index passkeys_by_account on mizumado.passkeys (utility_id, account_id)`,
  `create table mizumado.provider_identities (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    account_id uuid not null,
    issuer text not null,
    subject text not null,
    created_at timestamptz not null default now(),
    primary key (utility_id, id),
    unique (utility_id, issuer, subject),
    foreign key (utility_id, account_id) references mizumado.accounts (utility_id, id) on delete cascade
  )`,
  `create index provider_identities_by_account on mizumado.provider_identities (utility_id, account_id)`,
  // What was begun and waits for its answer: a code that was sent, a passkey that was asked for, a way to the provider.
  `create table mizumado.challenges (
    utility_id text not null,
    token_hash bytea not null,
    purpose text not null,
    account_id uuid,
    secret_hash bytea,
    tries_left integer not null default 1 check (tries_left >= 0),
    data jsonb not null,
    expires_at timestamptz not null,
    primary key (utility_id, token_hash)
  )`,
  `create index challenges_by_end on mizumado.challenges (utility_id, expires_at)`,
  `create table mizumado.shares (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    contract_id uuid not null,
    given_by uuid not null,
    kind text not null check (kind in ('mail', 'sms')),
    address text not null,
    role text not null check (role in ('manager', 'viewer')),
    relation text not null check (relation in ('family', 'guarantor', 'staff', 'other')),
    expires_on date,
    created_at timestamptz not null default now(),
    accepted_by uuid,
    declined_at timestamptz,
    primary key (utility_id, id),
    unique (utility_id, contract_id, kind, address),
    foreign key (utility_id, contract_id) references mizumado.contracts (utility_id, id) on delete cascade,
    foreign key (utility_id, given_by) references mizumado.accounts (utility_id, id) on delete cascade,
    foreign key (utility_id, accepted_by) references mizumado.accounts (utility_id, id) on delete cascade
  )`,
  `create index shares_by_address on mizumado.shares (utility_id, kind, address)`,
  `create index shares_by_giver on mizumado.shares (utility_id, given_by)`,
  `create index shares_by_taker on mizumado.shares (utility_id, accepted_by) where accepted_by is not null`,
  // Whoever sees a contract; without a share, as its holder. The end of a share's rows comes with the share; relation and last day are
  // copied from it, as every look at a contract tells them. After `moved_at` the contract was followed by another of its customer.
  `create table mizumado.contract_access (
    utility_id text not null,
    account_id uuid not null,
    contract_id uuid not null,
    role text not null check (role in ('holder', 'manager', 'viewer')),
    origin text not null check (origin in ('numbers', 'operator', 'move', 'share')),
    share_id uuid,
    relation text check (relation in ('family', 'guarantor', 'staff', 'other')),
    expires_on date,
    created_at timestamptz not null default now(),
    moved_at timestamptz,
    check ((share_id is null) = (origin <> 'share')),
    primary key (utility_id, account_id, contract_id),
    foreign key (utility_id, account_id) references mizumado.accounts (utility_id, id) on delete cascade,
    foreign key (utility_id, contract_id) references mizumado.contracts (utility_id, id) on delete cascade,
    foreign key (utility_id, share_id) references mizumado.shares (utility_id, id) on delete cascade
  )`,
  `create index contract_access_by_contract on mizumado.contract_access (utility_id, contract_id)`,
  `create index contract_access_by_share on mizumado.contract_access (utility_id, share_id) where share_id is not null`,
  `create table mizumado.sign_in_events (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    account_id uuid not null,
    at timestamptz not null default now(),
    method text not null check (method in ('mail-code', 'sms-code', 'passkey', 'provider')),
    outcome text not null check (outcome in ('signed-in', 'confirmed', 'refused')),
    device text not null,
    network text not null,
    primary key (utility_id, id),
    foreign key (utility_id, account_id) references mizumado.accounts (utility_id, id) on delete cascade
  )`,
  `create index sign_in_events_by_account on mizumado.sign_in_events (utility_id, account_id, at desc, id desc)`,
  `create index sign_in_events_by_age on mizumado.sign_in_events (utility_id, at)`,
  // The queue holds only the id of a message; what it says is here, behind row level security, and is blanked once it
  // is sent or given up; the address is hidden then as well.
  `create table mizumado.outbox_messages (
    utility_id text not null,
    id uuid not null,
    kind text not null check (kind in ('mail', 'sms')),
    address text not null,
    lang text not null,
    template text not null,
    "values" jsonb not null,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    failed_at timestamptz,
    failure text,
    primary key (utility_id, id)
  )`,
  `create index outbox_messages_by_age on mizumado.outbox_messages (utility_id, created_at)`,
  `create table mizumado.audit_log (
    utility_id text not null,
    sequence bigint not null check (sequence > 0),
    at timestamptz not null,
    actor_kind text not null check (actor_kind in ('account', 'notice', 'operator', 'visitor', 'system')),
    actor_id text,
    action text not null,
    subjects jsonb not null,
    outcome text not null check (outcome in ('done', 'refused', 'begun')),
    hash bytea not null,
    about_account text generated always as (jsonb_path_query_first(subjects, '$[*] ? (@.kind == "account").id') #>> '{}') stored,
    primary key (utility_id, sequence)
  )`,
  // For the person whose lines they are; a search within `subjects` may not go before the policy, so it would read the whole log.
  `create index audit_log_by_actor on mizumado.audit_log (utility_id, actor_id)`,
  `create index audit_log_by_account on mizumado.audit_log (utility_id, about_account) where about_account is not null`,
  `create table mizumado.audit_heads (
    utility_id text not null,
    sequence bigint not null,
    hash bytea not null,
    primary key (utility_id)
  )`,
  `create table mizumado.sessions (
    utility_id text not null,
    id uuid not null default mizumado.uuidv7(),
    token_hash bytea not null,
    previous_token_hash bytea,
    rotated_at timestamptz,
    account_id uuid,
    contract_id uuid,
    method text not null check (method in ('notice', 'mail-code', 'sms-code', 'passkey', 'provider')),
    csrf_token text not null,
    device text not null,
    created_at timestamptz not null default now(),
    authenticated_at timestamptz not null default now(),
    confirmed_until timestamptz,
    last_used_at timestamptz not null default now(),
    idle interval not null,
    expires_at timestamptz not null,
    ends_at timestamptz not null,
    check ((account_id is null) <> (contract_id is null)),
    check ((account_id is null) = (method = 'notice')),
    primary key (utility_id, id),
    unique (utility_id, token_hash),
    foreign key (utility_id, account_id) references mizumado.accounts (utility_id, id) on delete cascade,
    foreign key (utility_id, contract_id) references mizumado.contracts (utility_id, id) on delete cascade
  )`,
  `create index sessions_by_previous_token on mizumado.sessions (utility_id, previous_token_hash) where previous_token_hash is not null`,
  `create index sessions_by_end on mizumado.sessions (utility_id, expires_at)`,
  `create index sessions_by_account on mizumado.sessions (utility_id, account_id) where account_id is not null`,
  `create table mizumado.attempts (
    utility_id text not null,
    key_hash bytea not null,
    count integer not null,
    ends_at timestamptz not null,
    primary key (utility_id, key_hash)
  )`,
  `create index attempts_by_end on mizumado.attempts (utility_id, ends_at)`,
];
