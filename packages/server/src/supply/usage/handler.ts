import { daysBetween } from '@mizumado/procedures';
import { invalidRequest, Problem } from '../../http/problem.ts';
import type { Handler } from '../../http/handler.ts';
import { leakHint } from './leak-hint.ts';
import { findMeteredContract, hoursRunning, newestVolumes, usageByBill, usageByClock } from './store.ts';
import type { SupplyNeeds } from '../needs.ts';

/** Most days between `from` and `to`, both counted. */
const longest = { bill: Infinity, day: 31, hour: 1 } as const;

/** Volume over time for a chart; a contract that the person does not see is not found. */
export const getUsage: Handler<'usage.get', SupplyNeeds> = async (
  { utility, session, transaction, query },
  { clock },
) => {
  const { contractId, granularity, from = null, to = null } = query;
  if (from !== null && to !== null && daysBetween(from, to) + 1 > longest[granularity]) {
    throw invalidRequest({
      in: 'query',
      path: 'from',
      code: 'minimum',
      message: `must be at most ${longest[granularity]} days before \`to\`, both counted`,
    });
  }
  const contract = await findMeteredContract(transaction, utility.id, session.contractIds, contractId);
  if (!contract) throw new Problem('not-found');
  const range = { utilityId: utility.id, contractId, from, to };
  const items =
    granularity === 'bill'
      ? await usageByBill(transaction, range)
      : await usageByClock(transaction, granularity, range);
  const hours = contract.smartMeter ? await hoursRunning(transaction, utility.id, contractId, clock()) : null;
  const volumes = (await newestVolumes(transaction, utility.id, contractId)) ?? {
    volume: 0,
    previousPeriod: null,
    previousYear: null,
  };
  return {
    status: 200,
    body: {
      contractId,
      granularity,
      unit: granularity === 'bill' ? 'm3' : 'litre',
      items,
      leakHint: leakHint({ ...volumes, hoursRunning: hours }),
    },
  };
};
