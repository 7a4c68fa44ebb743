import { TariffError } from './errors.ts';
import { exact, multiply, round } from './exact.ts';
import type { Exact } from './exact.ts';
import type { Tier } from './tariff.ts';

/** The volume that fell into one tier. */
export interface TierUse {
  readonly fromM3: number;
  /** Null for the open last tier. */
  readonly toM3: number | null;
  readonly volumeM3: number;
  readonly unitPriceYen: string;
}

/**
 * Spreads a volume over progressive tiers (逓増); the volumes of the result add up to it.
 *
 * @param limitFactor multiplies the limits, e.g. 2 for two months of a one-month table; a limit that becomes a fraction goes up to the next m³,
 *   in the customer's favour, since later tiers cost more
 * @throws TariffError `volume-not-priced` when the table ends before the volume does
 */
export function spreadOverTiers(tiers: readonly Tier[], volumeM3: number, limitFactor: Exact): TierUse[] {
  const uses: TierUse[] = [];
  let reached = 0;
  for (const tier of tiers) {
    if (reached >= volumeM3) break;
    const limit = tier.upToM3 === undefined ? null : round(multiply(exact(tier.upToM3), limitFactor), 1, 'up');
    const end = Math.min(volumeM3, limit ?? volumeM3);
    if (end > reached) uses.push({ fromM3: reached + 1, toM3: limit, volumeM3: end - reached, unitPriceYen: tier.yen });
    reached = Math.max(reached, end);
  }
  if (reached < volumeM3)
    throw new TariffError('volume-not-priced', `The table has prices up to ${reached} m³, not for ${volumeM3} m³.`);
  return uses;
}
