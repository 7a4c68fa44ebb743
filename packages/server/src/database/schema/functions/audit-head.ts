/**
 * The last line's number and hash of the utility's audit log, locked until the transaction ends, so that writers take turns. The
 * application calculates the chain, as its key is not in the database. Runs with its owner's rights, in anybody's transaction.
 */
export const auditHead = `create function mizumado.audit_head() returns table (sequence bigint, hash bytea) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    insert into mizumado.audit_heads (utility_id, sequence, hash) values (mizumado.current_utility(), 0, '') on conflict do nothing;
    return query select h.sequence, h.hash from mizumado.audit_heads h where h.utility_id = mizumado.current_utility() for update;
  end $$`;
