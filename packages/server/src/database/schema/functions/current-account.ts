/** The account whose rows this transaction sees; null for the utility's own programs, the nil UUID for visitors and holders of a notice. */
export const currentAccount = `create function mizumado.current_account() returns uuid language plpgsql stable parallel safe as $$
  declare account text := current_setting('mizumado.account', true);
  begin
    if account is null or account = '' then
      raise exception 'nobody is set for this transaction' using errcode = 'insufficient_privilege';
    end if;
    return case when account = '*' then null else account::uuid end;
  end $$`;
