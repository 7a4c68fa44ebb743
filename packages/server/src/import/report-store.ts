import type { TenantTransaction } from '../database/tenant.ts';
import type { components } from '../generated/api.ts';

/** Stored report of one import. */
export async function selectReport(
  transaction: TenantTransaction,
  utilityId: string,
  id: string,
): Promise<components['schemas']['ImportReport'] | undefined> {
  const found = await transaction
    .selectFrom('import_reports')
    .select('report')
    .where('utility_id', '=', utilityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.report;
}
