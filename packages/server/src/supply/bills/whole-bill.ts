import type { TenantTransaction } from '../../database/tenant.ts';
import type { components } from '../../generated/api.ts';
import { leakHint } from '../usage/leak-hint.ts';
import { hoursRunning } from '../usage/store.ts';
import type { UtilityConfig } from '../../utility-config.ts';
import { compared } from './comparison.ts';
import { invoiceOf } from './invoice.ts';
import type { FoundBill } from './store.ts';

/** A bill with comparison, hint of a leak and invoice, made of what was found. */
export async function wholeBill(
  transaction: TenantTransaction,
  utility: UtilityConfig,
  now: Date,
  found: FoundBill,
): Promise<components['schemas']['Bill']> {
  const { recipient, previousPeriod, previousYear, newest, smartMeter, ...bill } = found;
  // The meter tells about the present, so only the newest bill can carry what it says.
  const hours = newest && smartMeter ? await hoursRunning(transaction, utility.id, bill.contractId, now) : null;
  const signs = {
    volume: bill.volumeM3,
    previousPeriod: previousPeriod?.volumeM3 ?? null,
    previousYear: previousYear?.volumeM3 ?? null,
    hoursRunning: hours,
  };
  return {
    ...bill,
    comparison: {
      previousPeriod: compared(bill.volumeM3, previousPeriod),
      previousYear: compared(bill.volumeM3, previousYear),
    },
    leakHint: leakHint(signs),
    invoice: invoiceOf(recipient, bill.taxByRate, utility),
  };
}
