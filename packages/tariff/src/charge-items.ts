import type { ChargeInput, LinePart } from './charges.ts';
import { add, divide, exact, multiply, negate, percentOf, smaller, zero } from './exact.ts';
import type { Exact } from './exact.ts';
import type { Share } from './proration.ts';
import { applies } from './reductions.ts';
import type { Fee, Reduction, TariffVersion } from './tariff.ts';
import { spreadOverTiers } from './tiers.ts';
import type { TierUse } from './tiers.ts';
import { resolveRate, yenFor } from './versions.ts';

/** One line before rounding. */
export interface Item {
  readonly part: Extract<LinePart, 'base' | 'tier' | 'fee' | 'reduction'>;
  /** Items of two months with the same key become one line. */
  readonly key: string;
  readonly label?: string;
  readonly tier?: TierUse;
  readonly amount: Exact;
}

/** The part of an amount per month or per bill that falls on one of `shareCount` shares. */
function onShare(yen: string, per: 'month' | 'bill', share: Share, shareCount: number): Exact {
  return per === 'month' ? multiply(exact(yen), share.months) : divide(exact(yen), exact(shareCount));
}

function feeItems(fees: readonly Fee[], input: ChargeInput, share: Share, shareCount: number): Item[] {
  return fees.flatMap(({ id, label, yen, per, onRequest }) => {
    const forBore = yenFor(yen, input.boreMm);
    if (forBore === undefined || (onRequest && !input.fees?.includes(id))) return [];
    return [{ part: 'fee', key: `fee ${id}`, label, amount: onShare(forBore, per, share, shareCount) }];
  });
}

function reductionItems(
  reductions: readonly Reduction[],
  subtotal: Exact,
  input: ChargeInput,
  share: Share,
  shareCount: number,
): Item[] {
  const items: Item[] = [];
  let left = subtotal;
  for (const reduction of reductions) {
    if (!applies(reduction, input)) continue;
    const { id, label, amount } = reduction;
    const wanted =
      'percent' in amount ? percentOf(left, amount.percent) : onShare(amount.yen, amount.per, share, shareCount);
    const taken = negate(smaller(wanted, left));
    left = add(left, taken);
    items.push({ part: 'reduction', key: `reduction ${id}`, label, amount: taken });
  }
  return items;
}

/**
 * All items of one share of the period, unrounded and in the tariff's tax basis: base, tiers, fees, reductions.
 *
 * @throws TariffError `unknown-use`, `unknown-bore`, `volume-not-priced`
 */
export function itemsOf(version: TariffVersion, input: ChargeInput, share: Share, shareCount: number): Item[] {
  const { rate, baseYen } = resolveRate(version, input.use, input.boreMm);
  const tiers = spreadOverTiers(rate.tiers, share.volumeM3, share.limitFactor);
  const items: Item[] = [
    { part: 'base', key: 'base', amount: multiply(exact(baseYen), share.baseFactor) },
    ...tiers.map((tier): Item => ({
      part: 'tier',
      key: `tier ${tier.fromM3}-${tier.toM3} ${tier.unitPriceYen}`,
      tier,
      amount: multiply(exact(tier.unitPriceYen), exact(tier.volumeM3)),
    })),
    ...feeItems(version.fees ?? [], input, share, shareCount),
  ];
  return [...items, ...reductionItems(version.reductions ?? [], sum(items), input, share, shareCount)];
}

/** Sum of item amounts, exact. */
export function sum(items: readonly Item[]): Exact {
  return items.reduce((total, { amount }) => add(total, amount), zero);
}

/** Merges the items of several shares, adding up those with the same key; order: base, tiers, fees, reductions. */
export function mergeItems(items: readonly Item[]): Item[] {
  const merged = new Map<string, Item>();
  for (const item of items) {
    const before = merged.get(item.key);
    if (before === undefined) {
      merged.set(item.key, item);
      continue;
    }
    const tier = before.tier && item.tier && { ...before.tier, volumeM3: before.tier.volumeM3 + item.tier.volumeM3 };
    merged.set(item.key, { ...before, ...(tier && { tier }), amount: add(before.amount, item.amount) });
  }
  const order = ['base', 'tier', 'fee', 'reduction'];
  return [...merged.values()].sort(
    (a, b) => order.indexOf(a.part) - order.indexOf(b.part) || (a.tier?.fromM3 ?? 0) - (b.tier?.fromM3 ?? 0),
  );
}
