import { sql } from 'kysely';
import type { OpenSession, TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';

type Contract = components['schemas']['Contract'];

/** A contract as the API's schema has it, its customer number still without separators. */
export type FoundContract = Contract & { stopped: boolean };

/** Where the page before ended, in the order of the list. */
export interface ContractPosition {
  stopped: boolean;
  startedOn: string;
  id: string;
}

interface Filter {
  utilityId: string;
  session: Pick<OpenSession, 'accountId' | 'contractIds'>;
  /** Calendar date in JST; a contract that stops later is still in use. */
  today: string;
}

/** Contracts that a person sees, those in use first, then the newest start. @param limit most rows; all when undefined */
export async function selectContracts(
  transaction: TenantTransaction,
  filter: Filter,
  limit?: number,
  after?: ContractPosition,
): Promise<FoundContract[]> {
  return contractsOf(transaction, filter)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(${stopped(filter.today)}, -(c.started_on - date '2000-01-01'), c.id)
      > (${after?.stopped}::boolean, -(${after?.startedOn}::date - date '2000-01-01'), ${after?.id}::uuid)`),
    )
    .orderBy(stopped(filter.today))
    .orderBy('c.started_on', 'desc')
    .orderBy('c.id')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
}

export async function selectContract(
  transaction: TenantTransaction,
  filter: Filter,
  id: string,
): Promise<FoundContract | undefined> {
  return contractsOf(transaction, filter).where('c.id', '=', id).executeTakeFirst();
}

const stopped = (today: string) => sql<boolean>`coalesce(c.stopped_on < ${today}::date, false)`;

function contractsOf(transaction: TenantTransaction, { utilityId, session, today }: Filter) {
  return transaction
    .selectFrom('contracts as c')
    .innerJoin('premises as p', (join) =>
      join.onRef('p.utility_id', '=', 'c.utility_id').onRef('p.id', '=', 'c.premises_id'),
    )
    .leftJoin('contract_access as a', (join) =>
      join
        .onRef('a.utility_id', '=', 'c.utility_id')
        .onRef('a.contract_id', '=', 'c.id')
        .on('a.account_id', '=', session.accountId),
    )
    .select([
      'c.id',
      'c.customer_number as customerNumber',
      'c.use',
      'c.bore_mm as boreMm',
      'c.sewer',
      'c.started_on as startedOn',
      'c.stopped_on as stoppedOn',
      'c.payment_method as paymentMethod',
      'c.smart_meter as smartMeter',
      stopped(today).as('stopped'),
      sql<
        Contract['premises']
      >`json_build_object('postalCode', p.postal_code, 'address', p.address, 'building', p.building, 'room', p.room)`.as(
        'premises',
      ),
      sql<
        Contract['access']
      >`json_build_object('role', coalesce(a.role, 'usage-notice'), 'relation', a.relation, 'expiresOn', a.expires_on)`.as(
        'access',
      ),
    ])
    .where('c.utility_id', '=', utilityId)
    .where('c.id', '=', sql<string>`any(${session.contractIds}::uuid[])`);
}
