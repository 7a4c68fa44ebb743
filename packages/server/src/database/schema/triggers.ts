/** Every trigger in force. */
export const triggers: readonly string[] = [
  `create trigger end_access after update on mizumado.contracts for each row when (new.customer_id <> old.customer_id) execute function mizumado.end_access()`,
  `create trigger append_only before update or delete or truncate on mizumado.audit_log for each statement execute function mizumado.refuse_change()`,
];
