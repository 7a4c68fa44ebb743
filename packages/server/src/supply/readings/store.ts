import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';

type Reading = components['schemas']['Reading'];

export interface ReadingFilter {
  utilityId: string;
  /** Contracts that the person sees. */
  contractIds: readonly string[];
  contractId?: string | undefined;
  /** First and last day of the reading. */
  from?: string | undefined;
  to?: string | undefined;
}

/** Where the page before ended, in the order of the list. */
export interface ReadingPosition {
  readOn: string;
  id: string;
}

/** Meter readings that a person sees, newest first. @param limit most rows; all when undefined */
export function selectReadings(
  transaction: TenantTransaction,
  { utilityId, contractIds, contractId, from, to }: ReadingFilter,
  limit: number | undefined,
  after: ReadingPosition | undefined,
): Promise<Reading[]> {
  let query = transaction
    .selectFrom('readings as r')
    .select([
      'r.id',
      'r.contract_id as contractId',
      'r.meter_serial as meterSerial',
      'r.read_on as readOn',
      'r.previous_read_on as previousReadOn',
      'r.previous_value as previousValue',
      'r.present_value as presentValue',
      'r.volume_m3 as volumeM3',
      sql<Reading['exchange']>`case when r.exchanged_on is not null
        then json_build_object('exchangedOn', r.exchanged_on, 'oldMeterVolumeM3', r.old_meter_volume_m3) end`.as(
        'exchange',
      ),
    ])
    .where('r.utility_id', '=', utilityId)
    .where('r.contract_id', '=', sql<string>`any(${contractIds}::uuid[])`)
    .orderBy('r.read_on', 'desc')
    .orderBy('r.id', 'desc');
  if (contractId !== undefined) query = query.where('r.contract_id', '=', contractId);
  if (from !== undefined) query = query.where('r.read_on', '>=', from);
  if (to !== undefined) query = query.where('r.read_on', '<=', to);
  if (after !== undefined)
    query = query.where(sql<boolean>`(r.read_on, r.id) < (${after.readOn}::date, ${after.id}::uuid)`);
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}
