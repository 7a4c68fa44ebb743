/** How long after signing in a person need not prove again who they are, to do what needs a recent sign-in. */
const recentSignIn = '15 minutes';
/** How long a cookie that was exchanged stays good, for requests that were under way. */
const exchangedCookie = '30 seconds';

/** Finds a living session by a hash of its token, in one statement: it is a tenth of what a request costs. */
const findSession = (
  column: string,
): string => `select s.id, s.account_id, s.contract_id, s.method, s.csrf_token, s.expires_at, s.ends_at, s.idle, s.rotated_at < now() - interval '${exchangedCookie}',
      case when s.confirmed_until > now() then s.confirmed_until end,
      case when s.account_id is null then 'usage-notice' when s.confirmed_until > now() then 'confirmed' when s.authenticated_at > now() - interval '${recentSignIn}' then 'recent' else 'account' end,
      case when s.account_id is null then array[s.contract_id] else array(select a.contract_id from mizumado.contract_access a
        where a.utility_id = utility and a.account_id = s.account_id and (a.expires_on is null or a.expires_on >= today)) end
    into id, "accountId", "contractId", method, "csrfToken", "expiresAt", "endsAt", idle, late, "confirmedUntil", level, "contractIds"
    from mizumado.sessions s where s.utility_id = utility and s.${column} = token and s.expires_at > now();`;

/**
 * One round trip opens the tenant, finds the session, narrows the transaction to its person and tells what that person may do.
 *
 * The expiry slides at most once a minute, so that reading stays reading, and not when somebody only looks how long it lasts. Long after
 * a cookie was exchanged, whoever still has it has a copy: then neither of the two goes on.
 *
 * The settings are made as in `set_tenant`, and written out again because calling that function costs as much as a setting.
 */
export const openSession = `create function mizumado.open_session(utility text, token bytea, today date, slides boolean default true)
  returns table (id uuid, "accountId" uuid, "contractId" uuid, "contractIds" uuid[], method text, "csrfToken" text,
    "expiresAt" timestamptz, "endsAt" timestamptz, "confirmedUntil" timestamptz, level text, stolen boolean) language plpgsql as $$
  declare
    idle interval;
    late boolean;
  begin
    set local citus.propagate_set_commands = 'local';
    execute format('set local mizumado.utility = %L', utility);
    set local mizumado.account = '*';
    stolen := false;
    ${findSession('token_hash')}
    if id is null then
      ${findSession('previous_token_hash')}
      stolen := coalesce(late, false);
      if id is null or stolen then
        delete from mizumado.sessions s where stolen and s.utility_id = utility and s.id = open_session.id;
        set local mizumado.account = '';
        if stolen then return next; end if;
        return;
      end if;
    end if;
    if slides and "expiresAt" < least(now() + idle - interval '1 minute', "endsAt") then
      update mizumado.sessions s set last_used_at = now(), expires_at = least(now() + s.idle, s.ends_at)
        where s.utility_id = utility and s.id = open_session.id
        returning s.expires_at into "expiresAt";
    end if;
    execute format('set local mizumado.account = %L', coalesce("accountId"::text, '00000000-0000-0000-0000-000000000000'));
    execute format('set local mizumado.contracts = %L', "contractIds"::text);
    return next;
  end $$`;
