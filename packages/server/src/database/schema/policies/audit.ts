import { me } from './rule.ts';
import type { TableRules } from './rule.ts';

/** The audit log: a person reads the lines of what they did and of what was done to their account. `append_audit` adds the lines. */
export const audit: TableRules = {
  audit_log: {
    read: `actor_kind = 'account' and actor_id = ${me}::text or about_account = ${me}::text`,
    add: 'true',
    readOnly: true,
  },
  // The functions of the audit log run as the owner, in anybody's transaction.
  audit_heads: { read: `current_user <> 'mizumado_app'`, readOnly: true },
};
