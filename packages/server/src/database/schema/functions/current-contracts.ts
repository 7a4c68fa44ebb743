/** The contracts that this transaction's person sees; none unless they are set. */
export const currentContracts = `create function mizumado.current_contracts() returns uuid[] language plpgsql stable parallel safe as $$
  declare contracts text := current_setting('mizumado.contracts', true);
  begin
    return case when contracts is null or contracts = '' then '{}'::uuid[] else contracts::uuid[] end;
  end $$`;
