/**
 * The utility whose rows this transaction sees. Without one every query is an error, not an empty answer (promise 3).
 *
 * It is plpgsql rather than sql because the error must also come on a reused connection, where a `set local` that has ended leaves an
 * empty text behind.
 */
export const currentUtility = `create function mizumado.current_utility() returns text language plpgsql stable parallel safe as $$
  declare utility text := current_setting('mizumado.utility', true);
  begin
    if utility is null or utility = '' then
      raise exception 'no utility is set for this transaction' using errcode = 'insufficient_privilege';
    end if;
    return utility;
  end $$`;
