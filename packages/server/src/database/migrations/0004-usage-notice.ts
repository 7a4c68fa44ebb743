import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Calls the paper with the two numbers by its whole name, `usage-notice`, as the API does: a notice is something else, the utility's
 * word to everybody. Lines of the audit log keep the old word, because a line that is written never changes; who reads the log is told
 * the new one.
 */
const statements = [
  `alter table mizumado.sessions drop constraint sessions_method_check, drop constraint sessions_check1`,
  // The owner of the table is bound by its policies as well, and sees no row without a utility.
  `alter table mizumado.sessions no force row level security`,
  `update mizumado.sessions set method = 'usage-notice' where method = 'notice'`,
  `alter table mizumado.sessions force row level security`,
  `alter table mizumado.sessions
    add constraint sessions_method_check check (method in ('usage-notice', 'mail-code', 'sms-code', 'passkey', 'provider')),
    add constraint sessions_check1 check ((account_id is null) = (method = 'usage-notice'))`,
  `alter table mizumado.audit_log drop constraint audit_log_actor_kind_check,
    add constraint audit_log_actor_kind_check check (actor_kind in ('account', 'usage-notice', 'notice', 'operator', 'visitor', 'system'))`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
