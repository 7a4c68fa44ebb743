import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Accounts: persons who sign in, what proves them, which contracts they see, the messages to them and the audit log.
 *
 * From here on a transaction is narrowed to a person instead of a customer. Two settings beside `mizumado.utility` decide what is
 * visible, and `open_session` sets both:
 * - `mizumado.account`: id of the account; `*` for the utility's own programs; the nil UUID for visitors and for holders of a notice
 * - `mizumado.contracts`: ids of the contracts that the person sees, as an array literal
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...person, ...tables, ...policies(), ...audit, ...session])
    await sql.raw(statement).execute(db);
}

const person = [
  `create function mizumado.current_account() returns uuid language plpgsql stable parallel safe as $$
  declare account text := current_setting('mizumado.account', true);
  begin
    if account is null or account = '' then
      raise exception 'nobody is set for this transaction' using errcode = 'insufficient_privilege';
    end if;
    return case when account = '*' then null else account::uuid end;
  end $$`,
  `create function mizumado.current_contracts() returns uuid[] language plpgsql stable parallel safe as $$
  declare contracts text := current_setting('mizumado.contracts', true);
  begin
    return case when contracts is null or contracts = '' then '{}'::uuid[] else contracts::uuid[] end;
  end $$`,
];

const tables = [
  `create table mizumado.accounts (
    utility_id text not null,
    id uuid not null default uuidv7(),
    name text,
    lang text not null,
    created_at timestamptz not null default now(),
    primary key (utility_id, id)
  )`,
  // An address belongs to one account of a utility at most.
  `create table mizumado.contact_points (
    utility_id text not null,
    id uuid not null default uuidv7(),
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
    id uuid not null default uuidv7(),
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
    id uuid not null default uuidv7(),
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
    id uuid not null default uuidv7(),
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
  // A contract that passes to another customer is another's: nobody who saw it before goes on seeing it.
  `create function mizumado.end_access() returns trigger language plpgsql as $$
  begin
    delete from mizumado.contract_access a where a.utility_id = new.utility_id and a.contract_id = new.id;
    delete from mizumado.shares s where s.utility_id = new.utility_id and s.contract_id = new.id;
    delete from mizumado.sessions s where s.utility_id = new.utility_id and s.contract_id = new.id;
    return new;
  end $$`,
  `create trigger end_access after update on mizumado.contracts for each row when (new.customer_id <> old.customer_id) execute function mizumado.end_access()`,
  `create index contract_access_by_contract on mizumado.contract_access (utility_id, contract_id)`,
  `create index contract_access_by_share on mizumado.contract_access (utility_id, share_id) where share_id is not null`,
  `create table mizumado.sign_in_events (
    utility_id text not null,
    id uuid not null default uuidv7(),
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
  // Nothing of it is worth keeping: whoever was signed in signs in again.
  `drop table mizumado.sessions`,
  `create table mizumado.sessions (
    utility_id text not null,
    id uuid not null default uuidv7(),
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
  `drop table mizumado.sign_in_attempts`,
  `create table mizumado.attempts (
    utility_id text not null,
    key_hash bytea not null,
    count integer not null,
    ends_at timestamptz not null,
    primary key (utility_id, key_hash)
  )`,
  `create index attempts_by_end on mizumado.attempts (utility_id, ends_at)`,
];

const seen = (column: string): string => `${column} = any((select mizumado.current_contracts())::uuid[])`;
const me = '(select mizumado.current_account())';
const visitor = `${me} = '00000000-0000-0000-0000-000000000000'`;
/** The contracts that the person holds. */
const held = (column: string): string =>
  `${column} in (select h.contract_id from mizumado.contract_access h where h.utility_id = (select mizumado.current_utility()) and h.account_id = ${me} and h.role = 'holder')`;

/** What a person may see of each table, beside the utility's boundary, and what else `add` to it. `kept`: only staff change or remove it. Staff see all of the utility. */
const visible: Record<string, { read: string; add?: string; kept?: true }> = {
  customers: {
    read: 'exists (select from mizumado.contracts c where c.utility_id = customers.utility_id and c.customer_id = customers.id)',
  },
  premises: {
    read: 'exists (select from mizumado.contracts c where c.utility_id = premises.utility_id and c.premises_id = premises.id)',
  },
  contracts: { read: seen('id') },
  meters: {
    read: 'exists (select from mizumado.contracts c where c.utility_id = meters.utility_id and c.premises_id = meters.premises_id)',
  },
  readings: { read: seen('contract_id') },
  bills: { read: seen('contract_id') },
  payments: {
    read: 'exists (select from mizumado.bills b where b.utility_id = payments.utility_id and b.id = payments.bill_id)',
  },
  hourly_usage: { read: seen('contract_id') },
  import_reports: { read: 'false' },
  attempts: { read: 'false' },
  faq_versions: { read: visitor, kept: true },
  faq_entries: { read: 'false' },
  faq_indexes: { read: visitor, kept: true },
  faq_questions: { read: 'false', add: visitor },
  faq_feedback: { read: 'false', add: visitor },
  callback_requests: { read: 'false', add: visitor },
  idempotent_answers: { read: 'false' },
  accounts: { read: `id = ${me}` },
  contact_points: { read: `account_id = ${me}` },
  passkeys: { read: `account_id = ${me}` },
  provider_identities: { read: `account_id = ${me}` },
  challenges: { read: 'false' },
  contract_access: { read: `account_id = ${me}`, add: 'false' },
  shares: {
    read: `${held('contract_id')} or accepted_by = ${me} or exists (select from mizumado.contact_points p
      where p.utility_id = shares.utility_id and p.account_id = ${me} and p.kind = shares.kind and p.address = shares.address)`,
    add: `${held('contract_id')} and given_by = ${me}`,
  },
  sign_in_events: { read: `account_id = ${me}` },
  outbox_messages: { read: 'false', add: 'true' },
  sessions: { read: `account_id = ${me} or account_id is null and ${visitor} and ${seen('contract_id')}` },
};

const earlier = [
  'customers',
  'premises',
  'contracts',
  'meters',
  'readings',
  'bills',
  'payments',
  'hourly_usage',
  'import_reports',
  'faq_versions',
  'faq_entries',
  'faq_indexes',
  'faq_questions',
  'faq_feedback',
  'callback_requests',
  'idempotent_answers',
];

function policies(): string[] {
  const rows = (condition: string): string =>
    `utility_id = (select mizumado.current_utility()) and (${me} is null or ${condition})`;
  return [
    ...earlier.map((table) => `drop policy tenant on mizumado.${table}`),
    ...Object.entries(visible).flatMap(([table, { read, add = read, kept = false }]) => [
      `alter table mizumado.${table} enable row level security`,
      `alter table mizumado.${table} force row level security`,
      ...(kept
        ? [
            `create policy tenant on mizumado.${table} for select using (${rows(`(${read})`)})`,
            `create policy tenant_change on mizumado.${table} using (${rows('false')})`,
          ]
        : [`create policy tenant on mizumado.${table} using (${rows(`(${read})`)}) with check (${rows(`(${add})`)})`]),
      `grant select, insert, update, delete on mizumado.${table} to mizumado_app`,
    ]),
  ];
}

const audit = [
  // Only read; lines are added by `append_audit`. Not even the owner changes one without taking the trigger away first.
  ...['audit_log', 'audit_heads'].flatMap((table) => [
    `alter table mizumado.${table} enable row level security`,
    `alter table mizumado.${table} force row level security`,
  ]),
  `create policy tenant on mizumado.audit_log using (utility_id = (select mizumado.current_utility())
    and (${me} is null or actor_kind = 'account' and actor_id = ${me}::text or about_account = ${me}::text))
    with check (utility_id = (select mizumado.current_utility()))`,
  // The two functions below run as the owner, in anybody's transaction.
  `create policy tenant on mizumado.audit_heads using (utility_id = (select mizumado.current_utility()) and (${me} is null or current_user <> 'mizumado_app'))`,
  `grant select on mizumado.audit_log, mizumado.audit_heads to mizumado_app`,
  `create function mizumado.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
  end $$`,
  `create trigger append_only before update or delete or truncate on mizumado.audit_log for each statement execute function mizumado.refuse_change()`,
  // The chain is calculated by the application, whose key is not in the database; the lock makes its writers take turns.
  `create function mizumado.audit_head() returns table (sequence bigint, hash bytea) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    insert into mizumado.audit_heads (utility_id, sequence, hash) values (mizumado.current_utility(), 0, '') on conflict do nothing;
    return query select h.sequence, h.hash from mizumado.audit_heads h where h.utility_id = mizumado.current_utility() for update;
  end $$`,
  `create function mizumado.append_audit(next_sequence bigint, at timestamptz, actor_kind text, actor_id text, action text, subjects jsonb, outcome text, hash bytea)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update mizumado.audit_heads h set sequence = next_sequence, hash = append_audit.hash
      where h.utility_id = mizumado.current_utility() and h.sequence = next_sequence - 1;
    if not found then
      raise exception 'line % is not the next of the audit log', next_sequence;
    end if;
    insert into mizumado.audit_log values (mizumado.current_utility(), next_sequence, at, actor_kind, actor_id, action, subjects, outcome, append_audit.hash);
  end $$`,
  `revoke all on function mizumado.audit_head(), mizumado.append_audit(bigint, timestamptz, text, text, text, jsonb, text, bytea) from public`,
  `grant execute on function mizumado.audit_head(), mizumado.append_audit(bigint, timestamptz, text, text, text, jsonb, text, bytea) to mizumado_app`,
];

/** Finds a living session by a hash of its token, in one statement: it is a tenth of what a request costs. */
const findSession = (
  column: string,
): string => `select s.id, s.account_id, s.contract_id, s.method, s.csrf_token, s.expires_at, s.ends_at, s.idle, s.rotated_at < now() - interval '30 seconds',
      case when s.confirmed_until > now() then s.confirmed_until end,
      case when s.account_id is null then 'notice' when s.confirmed_until > now() then 'confirmed' when s.authenticated_at > now() - interval '15 minutes' then 'recent' else 'account' end,
      case when s.account_id is null then array[s.contract_id] else array(select a.contract_id from mizumado.contract_access a
        where a.utility_id = utility and a.account_id = s.account_id and (a.expires_on is null or a.expires_on >= today)) end
    into id, "accountId", "contractId", method, "csrfToken", "expiresAt", "endsAt", idle, late, "confirmedUntil", level, "contractIds"
    from mizumado.sessions s where s.utility_id = utility and s.${column} = token and s.expires_at > now();`;

const session = [
  `drop function mizumado.open_session(text, bytea)`,
  `drop function mizumado.current_customer()`,
  // One round trip opens the tenant, finds the session, narrows the transaction to its person and tells what that person may do. The
  // expiry slides at most once a minute, so that reading stays reading, and not when somebody only looks how long it lasts. A cookie that
  // was exchanged is good for half a minute more, for requests that were under way; long after, somebody has a copy, and neither goes on.
  // Settings are assigned to a variable, as `perform` would plan a query for each.
  `create function mizumado.open_session(utility text, token bytea, today date, slides boolean default true)
  returns table (id uuid, "accountId" uuid, "contractId" uuid, "contractIds" uuid[], method text, "csrfToken" text,
    "expiresAt" timestamptz, "endsAt" timestamptz, "confirmedUntil" timestamptz, level text, stolen boolean) language plpgsql as $$
  declare
    idle interval;
    late boolean;
    setting text;
  begin
    setting := set_config('mizumado.utility', utility, true);
    setting := set_config('mizumado.account', '*', true);
    setting := set_config('mizumado.contracts', '', true);
    stolen := false;
    ${findSession('token_hash')}
    if id is null then
      ${findSession('previous_token_hash')}
      stolen := coalesce(late, false);
      if id is null or stolen then
        delete from mizumado.sessions s where stolen and s.utility_id = utility and s.id = open_session.id;
        setting := set_config('mizumado.account', '', true);
        if stolen then return next; end if;
        return;
      end if;
    end if;
    if slides and "expiresAt" < least(now() + idle - interval '1 minute', "endsAt") then
      update mizumado.sessions s set last_used_at = now(), expires_at = least(now() + s.idle, s.ends_at)
        where s.utility_id = utility and s.id = open_session.id
        returning s.expires_at into "expiresAt";
    end if;
    setting := set_config('mizumado.account', coalesce("accountId"::text, '00000000-0000-0000-0000-000000000000'), true);
    setting := set_config('mizumado.contracts', "contractIds"::text, true);
    return next;
  end $$`,
];
