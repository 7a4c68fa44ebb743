import { sql } from 'kysely';
import { actorKind } from '../../audit/store.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';

type AuditEntry = components['schemas']['AuditEntry'];

/**
 * Lines of the audit log by and about an account, newest first. Of an operator only that there was one: who it was is the utility's to
 * tell.
 */
export function selectChanges(
  transaction: TenantTransaction,
  utilityId: string,
  accountId: string,
): Promise<AuditEntry[]> {
  return transaction
    .selectFrom('audit_log')
    .select(['sequence', 'at', 'action', 'subjects', 'outcome'])
    .select(
      sql<
        AuditEntry['actor']
      >`json_build_object('kind', ${actorKind}, 'id', case when actor_kind <> 'operator' then actor_id end)`.as(
        'actor',
      ),
    )
    .where('utility_id', '=', utilityId)
    .where((line) => line.or([line('actor_id', '=', accountId), line('about_account', '=', accountId)]))
    .orderBy('sequence', 'desc')
    .execute();
}
