import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { lastMonth, yearBefore } from '../months.ts';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import type { LeakSigns } from './leak-hint.ts';

type UsageItem = components['schemas']['UsageItem'];

/** Contract whose usage is wanted, and the days it was asked for. */
export interface UsageRange {
  utilityId: string;
  contractId: string;
  from: string | null;
  to: string | null;
}

/** Whether a contract that the person sees has a smart meter; undefined when the person does not see it. */
export function findMeteredContract(
  transaction: TenantTransaction,
  utilityId: string,
  contractIds: readonly string[],
  contractId: string,
): Promise<{ smartMeter: boolean } | undefined> {
  return transaction
    .selectFrom('contracts')
    .select('smart_meter as smartMeter')
    .where('utility_id', '=', utilityId)
    .where('id', '=', sql<string>`any(${contractIds}::uuid[])`)
    .where('id', '=', contractId)
    .executeTakeFirst();
}

/**
 * Bills as intervals, oldest first: those within `from` and `to`, or two years up to the newest and the period before.
 * Of two bills for the same months the later one counts, as a correction replaces what it corrects.
 */
export async function usageByBill(
  transaction: TenantTransaction,
  { utilityId, contractId, from, to }: UsageRange,
): Promise<UsageItem[]> {
  const asked = from !== null || to !== null;
  const { rows } = await sql<UsageItem>`
    with own as materialized (
      select distinct on (b.months) b.id, b.period_from, b.period_to, b.volume_m3, cardinality(b.months) as length, ${lastMonth('b')} as label
      from mizumado.bills b where b.utility_id = ${utilityId} and b.contract_id = ${contractId}
      order by b.months, b.issued_on desc, b.id desc
    ), newest as (select max(period_to) as period_to from own),
    chosen as (
      select own.* from own, newest where ${asked}::boolean
        and (${from}::date is null or own.period_from >= ${from}::date) and (${to}::date is null or own.period_to <= ${to}::date)
      union all (
        select own.* from own, newest where not ${asked}::boolean and own.period_to > newest.period_to - interval '2 years'
      ) union all (
        select own.* from own, newest where not ${asked}::boolean and own.period_to <= newest.period_to - interval '2 years'
        order by own.period_to desc limit 1
      )
    )
    select c.label, c.period_from as "from", c.period_to as "to", c.volume_m3 as volume, earlier.volume_m3 as "previousYearVolume", c.id as "billId"
    from (select * from chosen order by period_to desc, id desc limit ${mostItems}) c
    left join own earlier on earlier.label = ${yearBefore(sql<string>`c.label`)} and earlier.length = c.length
    order by c.period_to, c.id`.execute(transaction);
  return rows;
}

/** The API allows a series this many items. */
const mostItems = 1000;

/** Longest span of a series of days, and how far back a series of hours goes, in days. */
const spans = { day: 31, hour: 1 } as const;

const labels: Record<keyof typeof spans, RawBuilder<string>> = {
  day: sql<string>`to_char(u.hour_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD')`,
  hour: sql<string>`to_char(u.hour_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24')`,
};

/**
 * Litres of a smart meter by day or by hour in JST, oldest first. Intervals without data are left out, as nobody knows
 * their volume. Without `from` and `to` the newest days are given.
 */
export async function usageByClock(
  transaction: TenantTransaction,
  granularity: keyof typeof spans,
  range: UsageRange,
): Promise<UsageItem[]> {
  const { utilityId, contractId, from, to } = range;
  const span = sql.lit(spans[granularity] - 1);
  const label = labels[granularity];
  const volumes = (yearsBack: number) => sql`
    select ${label} as label, sum(u.litres)::integer as litres, min((u.hour_at at time zone 'Asia/Tokyo')::date) as day
    from mizumado.hourly_usage u, bounds
    where u.utility_id = ${utilityId} and u.contract_id = ${contractId}
      and u.hour_at >= (bounds.first - ${sql.lit(`${yearsBack} years`)}::interval) at time zone 'Asia/Tokyo'
      and u.hour_at < (bounds.last + 1 - ${sql.lit(`${yearsBack} years`)}::interval) at time zone 'Asia/Tokyo'
    group by 1`;
  const { rows } = await sql<UsageItem>`
    with newest as (
      select coalesce(${to}::date, ${from}::date + ${span}, (max(hour_at) at time zone 'Asia/Tokyo')::date) as last
      from mizumado.hourly_usage where utility_id = ${utilityId} and contract_id = ${contractId}
    ), bounds as (
      select greatest(coalesce(${from}::date, last - ${span}), last - ${span})::timestamp as first, last from newest where last is not null
    ), present as (${volumes(0)}), earlier as (${volumes(1)})
    select present.label, present.day as "from", present.day as "to", present.litres as volume, earlier.litres as "previousYearVolume", null as "billId"
    from present left join earlier on earlier.label = lpad((left(present.label, 4)::integer - 1)::text, 4, '0') || substr(present.label, 5)
    order by present.label`.execute(transaction);
  return rows;
}

/** Older data says nothing about a leak now, in days; exports come nightly. */
const fresh = 3;

/**
 * Hours of the seven days before the newest reading in which water ran.
 *
 * @returns null when the smart meter's data is older than three days
 */
export async function hoursRunning(
  transaction: TenantTransaction,
  utilityId: string,
  contractId: string,
  now: Date,
): Promise<number | null> {
  const { rows } = await sql<{ hours: number; newest: string | null }>`
    select count(*) filter (where u.litres > 0)::integer as hours, max(newest.at) as newest
    from (select max(hour_at) as at from mizumado.hourly_usage where utility_id = ${utilityId} and contract_id = ${contractId}) newest
    join mizumado.hourly_usage u on u.utility_id = ${utilityId} and u.contract_id = ${contractId}
      and u.hour_at > newest.at - interval '7 days' and u.hour_at <= newest.at`.execute(transaction);
  const [found] = rows;
  if (!found?.newest || now.getTime() - Date.parse(found.newest) > fresh * 86_400_000) return null;
  return found.hours;
}

/** Volumes of the contract's newest bill and of the two it is compared with. */
export async function newestVolumes(
  transaction: TenantTransaction,
  utilityId: string,
  contractId: string,
): Promise<Omit<LeakSigns, 'hoursRunning'> | undefined> {
  const { rows } = await sql<Omit<LeakSigns, 'hoursRunning'>>`
    select b.volume_m3 as volume,
      (select e.volume_m3 from mizumado.bills e where e.utility_id = b.utility_id and e.contract_id = b.contract_id
        and e.period_to < b.period_from and e.period_to >= b.period_from - 62 order by e.period_to desc, e.id desc limit 1) as "previousPeriod",
      (select e.volume_m3 from mizumado.bills e where e.utility_id = b.utility_id and e.contract_id = b.contract_id
        and cardinality(e.months) = cardinality(b.months) and ${lastMonth('e')} = ${yearBefore(lastMonth('b'))}
        order by e.period_to desc, e.id desc limit 1) as "previousYear"
    from mizumado.bills b where b.utility_id = ${utilityId} and b.contract_id = ${contractId}
    order by b.period_to desc, b.id desc limit 1`.execute(transaction);
  return rows[0];
}
