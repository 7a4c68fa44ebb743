/** A contract that passes to another customer is another's: nobody who saw it before goes on seeing it. */
export const endAccess = `create function mizumado.end_access() returns trigger language plpgsql as $$
  begin
    delete from mizumado.contract_access a where a.utility_id = new.utility_id and a.contract_id = new.id;
    delete from mizumado.shares s where s.utility_id = new.utility_id and s.contract_id = new.id;
    delete from mizumado.sessions s where s.utility_id = new.utility_id and s.contract_id = new.id;
    return new;
  end $$`;
