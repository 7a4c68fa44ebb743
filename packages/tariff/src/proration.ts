import { TariffError } from './errors.ts';
import { divide, exact, round, smaller } from './exact.ts';
import type { Exact } from './exact.ts';
import type { Proration, TariffVersion } from './tariff.ts';

/** A part of the period with its own calculation: the whole period, or one month of a split volume. */
export interface Share {
  readonly volumeM3: number;
  /** Months charged. */
  readonly months: Exact;
  /** Factors for the table's base charges and tier limits. */
  readonly baseFactor: Exact;
  readonly limitFactor: Exact;
}

/** Days of use from the first to the last day, both included; dates as `YYYY-MM-DD`. */
export function daysOfUse(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (!Number.isInteger(days) || days < 1)
    throw new TariffError('invalid-days', `No days of use between "${from}" and "${to}".`);
  return days;
}

/** Months charged for a period with `daysUsed` days of use; never more than the period has. */
function chargedMonths(proration: Proration, periodMonths: number, daysUsed: number): Exact {
  if ('daysPerMonth' in proration)
    return smaller(divide(exact(daysUsed), exact(proration.daysPerMonth)), exact(periodMonths));
  const step = proration.steps.find(({ upToDays }) => daysUsed <= upToDays);
  return smaller(exact(step?.months ?? periodMonths), exact(periodMonths));
}

/**
 * Halves a volume into whole m³: 51 becomes 26 and 25 or 25 and 26, depending on which month gets the odd m³.
 *
 * @returns volumes of the first and of the last month
 */
export function halve(volumeM3: number, odd: 'first' | 'last'): [number, number] {
  const less = Math.floor(volumeM3 / 2);
  return odd === 'first' ? [volumeM3 - less, less] : [less, volumeM3 - less];
}

/**
 * Divides a period into the parts that a version calculates separately, with volume, length and factors for its table.
 *
 * @param daysUsed only for a period in which use started or stopped
 */
export function sharesOf(version: TariffVersion, volumeM3: number, periodMonths: 1 | 2, daysUsed?: number): Share[] {
  const { proration, tableMonths, acrossMonths } = version;
  const prorated = proration !== undefined && daysUsed !== undefined;
  const months = prorated ? chargedMonths(proration, periodMonths, daysUsed) : exact(periodMonths);
  const wholeLimits = prorated && proration.tierLimits === 'whole';

  const share = (volume: number, charged: Exact, spanMonths: number): Share => ({
    volumeM3: volume,
    months: charged,
    baseFactor: divide(charged, exact(tableMonths)),
    limitFactor: divide(wholeLimits ? exact(spanMonths) : charged, exact(tableMonths)),
  });

  const isSplit = acrossMonths !== 'scale' && tableMonths === 1 && round(months, 1, 'up') === 2;
  if (!isSplit)
    return [share(volumeM3, months, acrossMonths === 'scale' ? periodMonths : Math.min(periodMonths, tableMonths))];
  const [first, last] = halve(volumeM3, acrossMonths === 'split-odd-first' ? 'first' : 'last');
  const rest: Exact = { numerator: months.numerator - months.denominator, denominator: months.denominator };
  return [share(first, exact(1), 1), share(last, rest, 1)];
}
