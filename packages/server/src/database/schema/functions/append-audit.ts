/** Adds a line to the utility's audit log, after the last one and nowhere else. Runs with its owner's rights, in anybody's transaction. */
export const appendAudit = `create function mizumado.append_audit(next_sequence bigint, at timestamptz, actor_kind text, actor_id text, action text, subjects jsonb, outcome text, hash bytea)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update mizumado.audit_heads h set sequence = next_sequence, hash = append_audit.hash
      where h.utility_id = mizumado.current_utility() and h.sequence = next_sequence - 1;
    if not found then
      raise exception 'line % is not the next of the audit log', next_sequence;
    end if;
    insert into mizumado.audit_log values (mizumado.current_utility(), next_sequence, at, actor_kind, actor_id, action, subjects, outcome, append_audit.hash);
  end $$`;
