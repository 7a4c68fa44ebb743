import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { lastMonth, yearBefore } from '../months.ts';
import { billState, daysUntilDue } from './state.ts';

type Schemas = components['schemas'];

export interface BillFilter {
  utilityId: string;
  /** Contracts that the person sees. */
  contractIds: readonly string[];
  /** Calendar date in JST. */
  today: string;
  state?: Schemas['BillState'] | undefined;
  contractId?: string | undefined;
  /** First and last day that the end of the period of use may have. */
  from?: string | undefined;
  to?: string | undefined;
}

/** Where the page before ended, in the order of the list. */
export interface BillPosition {
  periodTo: string;
  id: string;
}

/** Bills that a person sees, as a list shows them, newest period first. @param limit most rows; all when undefined */
export function selectBills(
  transaction: TenantTransaction,
  { utilityId, contractIds, today, state, contractId, from, to }: BillFilter,
  limit: number | undefined,
  after: BillPosition | undefined,
): Promise<Schemas['BillSummary'][]> {
  let query = transaction
    .selectFrom('bills as b')
    .select(billColumns)
    .select([billState(today).as('state'), daysUntilDue(today).as('daysUntilDue')])
    .where('b.utility_id', '=', utilityId)
    .where('b.contract_id', '=', sql<string>`any(${contractIds}::uuid[])`)
    .orderBy('b.period_to', 'desc')
    .orderBy('b.id', 'desc');
  if (contractId !== undefined) query = query.where('b.contract_id', '=', contractId);
  if (from !== undefined) query = query.where('b.period_to', '>=', from);
  if (to !== undefined) query = query.where('b.period_to', '<=', to);
  if (state !== undefined) query = query.where(billState(today), '=', state);
  if (after !== undefined)
    query = query.where(sql<boolean>`(b.period_to, b.id) < (${after.periodTo}::date, ${after.id}::uuid)`);
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}

/** Columns of every view of a bill, under the names of the API. */
const billColumns = [
  'b.id',
  'b.contract_id as contractId',
  'b.number',
  'b.months',
  sql<Schemas['Period']>`json_build_object('from', b.period_from, 'to', b.period_to)`.as('period'),
  'b.volume_m3 as volumeM3',
  'b.water_yen as waterYen',
  'b.sewer_yen as sewerYen',
  'b.total_yen as totalYen',
  'b.issued_on as issuedOn',
  'b.due_on as dueOn',
  'b.paid_on as paidOn',
  'b.payment_method as paymentMethod',
] as const;

/** A bill with everything around it; comparison and invoice are still to be made of it. */
export type FoundBill = Omit<Schemas['Bill'], 'comparison' | 'leakHint' | 'invoice'> & {
  recipient: string;
  previousPeriod: EarlierBill | null;
  previousYear: EarlierBill | null;
  newest: boolean;
  smartMeter: boolean;
};

export interface EarlierBill {
  billId: string;
  volumeM3: number;
}

/** Longest gap, in days, across which the bill before still counts as "the period before". */
const longestGap = 62;

/** One bill with its reading, payments and the bills it is compared with, in one statement. */
export function selectBill(
  transaction: TenantTransaction,
  utilityId: string,
  contractIds: readonly string[],
  today: string,
  id: string,
): Promise<FoundBill | undefined> {
  return wholeBills(transaction, utilityId, contractIds, today).where('b.id', '=', id).executeTakeFirst();
}

/** All bills that a person sees, each as `selectBill` finds it, newest period first. */
export function selectWholeBills(
  transaction: TenantTransaction,
  utilityId: string,
  contractIds: readonly string[],
  today: string,
): Promise<FoundBill[]> {
  return wholeBills(transaction, utilityId, contractIds, today)
    .orderBy('b.period_to', 'desc')
    .orderBy('b.id', 'desc')
    .execute();
}

function wholeBills(transaction: TenantTransaction, utilityId: string, contractIds: readonly string[], today: string) {
  return transaction
    .selectFrom('bills as b')
    .innerJoin('customers as customer', (join) =>
      join.onRef('customer.utility_id', '=', 'b.utility_id').onRef('customer.id', '=', 'b.customer_id'),
    )
    .innerJoin('contracts as contract', (join) =>
      join.onRef('contract.utility_id', '=', 'b.utility_id').onRef('contract.id', '=', 'b.contract_id'),
    )
    .select(billColumns)
    .select([
      billState(today).as('state'),
      daysUntilDue(today).as('daysUntilDue'),
      'b.used_days as usedDays',
      'b.lines',
      'b.tax_by_rate as taxByRate',
      'customer.name as recipient',
      'contract.smart_meter as smartMeter',
      reading.as('reading'),
      payments.as('payments'),
      previousPeriod.as('previousPeriod'),
      previousYear.as('previousYear'),
      newest.as('newest'),
    ])
    .where('b.utility_id', '=', utilityId)
    .where('b.contract_id', '=', sql<string>`any(${contractIds}::uuid[])`);
}

const reading = sql<Schemas['Reading'] | null>`(
  select json_build_object('id', r.id, 'contractId', r.contract_id, 'meterSerial', r.meter_serial, 'readOn', r.read_on,
    'previousReadOn', r.previous_read_on, 'previousValue', r.previous_value, 'presentValue', r.present_value, 'volumeM3', r.volume_m3,
    'exchange', case when r.exchanged_on is not null
      then json_build_object('exchangedOn', r.exchanged_on, 'oldMeterVolumeM3', r.old_meter_volume_m3) end)
  from mizumado.readings r
  where r.utility_id = b.utility_id and r.contract_id = b.contract_id and r.read_on = b.read_on)`;

const payments = sql<Schemas['Payment'][]>`(
  select coalesce(json_agg(json_build_object('paidOn', p.paid_on, 'amountYen', p.amount_yen, 'channel', p.channel) order by p.paid_on, p.id), '[]')
  from mizumado.payments p
  where p.utility_id = b.utility_id and p.bill_id = b.id)`;

const previousPeriod = sql<EarlierBill | null>`(
  select json_build_object('billId', e.id, 'volumeM3', e.volume_m3)
  from mizumado.bills e
  where e.utility_id = b.utility_id and e.contract_id = b.contract_id
    and e.period_to < b.period_from and e.period_to >= b.period_from - ${sql.lit(longestGap)}
  order by e.period_to desc, e.id desc limit 1)`;

/** The bill of as many months that ended in the same month a year before. */
const previousYear = sql<EarlierBill | null>`(
  select json_build_object('billId', e.id, 'volumeM3', e.volume_m3)
  from mizumado.bills e
  where e.utility_id = b.utility_id and e.contract_id = b.contract_id
    and e.period_to between b.period_to - 500 and b.period_to - 200
    and cardinality(e.months) = cardinality(b.months)
    and ${lastMonth('e')} = ${yearBefore(lastMonth('b'))}
  order by e.period_to desc, e.id desc limit 1)`;

const newest = sql<boolean>`not exists (
  select from mizumado.bills l
  where l.utility_id = b.utility_id and l.contract_id = b.contract_id and l.period_to > b.period_to)`;
