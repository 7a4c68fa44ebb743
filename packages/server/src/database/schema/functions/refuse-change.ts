/** Not even the owner changes a line of the audit log without taking the trigger away first. */
export const refuseChange = `create function mizumado.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
  end $$`;
