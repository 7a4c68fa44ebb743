import { isDecimal } from './exact.ts';
import type { Rate, Tariff, TariffVersion, Tier } from './tariff.ts';

/** Indexes of values that are not greater than the previous one. */
function notRising(values: readonly (number | string)[]): number[] {
  return values.flatMap((value, index) => (index > 0 && values[index - 1]! >= value ? [index] : []));
}

function checkTiers(tiers: readonly Tier[], at: string): string[] {
  const open = tiers.slice(0, -1).flatMap(({ upToM3 }, index) => (upToM3 === undefined ? [index] : []));
  return [
    ...open.map((index) => `${at}.tiers[${index}]: only the last tier may leave out upToM3`),
    ...notRising(tiers.map(({ upToM3 = Infinity }) => upToM3)).map(
      (index) => `${at}.tiers[${index}]: upToM3 must rise`,
    ),
    ...tiers.flatMap(({ yen }, index) =>
      isDecimal(yen) ? [] : [`${at}.tiers[${index}]: "${yen}" is not a price in yen`],
    ),
  ];
}

function checkRate({ base, tiers }: Rate, at: string): string[] {
  const prices = Object.entries(base).flatMap(([bore, yen]) =>
    isDecimal(yen) ? [] : [`${at}.base.${bore}: "${yen}" is not an amount in yen`],
  );
  return [...prices, ...checkTiers(tiers, at)];
}

function checkVersion({ rates, proration, reductions = [] }: TariffVersion, at: string): string[] {
  const steps = proration && 'steps' in proration ? proration.steps : [];
  return [
    ...rates.flatMap((rate, index) => checkRate(rate, `${at}.rates[${index}]`)),
    ...notRising(steps.map(({ upToDays }) => upToDays)).map(
      (index) => `${at}.proration.steps[${index}]: upToDays must rise`,
    ),
    ...notRising(steps.map(({ months }) => months)).map((index) => `${at}.proration.steps[${index}]: months must rise`),
    ...reductions.flatMap(({ when: { readFrom = '', readUntil = '9' } = {} }, index) =>
      readFrom <= readUntil ? [] : [`${at}.reductions[${index}]: readFrom is after readUntil`],
    ),
  ];
}

function checkRounding({ charges: { water = [], sewer = [] } }: Tariff): string[] {
  const roundings = new Set(
    [...water, ...sewer].map(({ rounding }) => (rounding.per === 'bill' ? JSON.stringify(rounding) : 'own')),
  );
  const mixed = water.length > 0 && sewer.length > 0 && roundings.size > 1;
  return mixed ? ['charges: rounding per bill must be the same in every version of water and sewer'] : [];
}

/**
 * Checks what `tariff.schema.json` cannot express: order of versions, tiers and steps, and consistent rules. Expects a
 * file that is valid by the schema.
 *
 * @returns one sentence per problem, each beginning with its place in the file; empty when the file is valid
 */
export function checkTariff(tariff: Tariff): string[] {
  const versions = Object.entries(tariff.charges).flatMap(([name, list = []]) => [
    ...notRising(list.map(({ effectiveFrom }) => effectiveFrom)).map(
      (index) => `charges.${name}[${index}]: effectiveFrom must rise`,
    ),
    ...list.flatMap((version, index) => checkVersion(version, `charges.${name}[${index}]`)),
  ]);
  return [...versions, ...checkRounding(tariff)];
}
