import { TariffError } from './errors.ts';
import type { Rate, TariffVersion, YenByBore } from './tariff.ts';

const datePattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * The version in force on a reading date: the last one that has begun. Calendar dates compare as text.
 *
 * @throws TariffError `invalid-date`, or `no-version` when the date is before the first version
 */
export function resolveVersion(versions: readonly TariffVersion[], readOn: string): TariffVersion {
  if (!datePattern.test(readOn)) throw new TariffError('invalid-date', `"${readOn}" is not a date (YYYY-MM-DD).`);
  const version = versions.findLast(({ effectiveFrom }) => effectiveFrom <= readOn);
  if (version === undefined) throw new TariffError('no-version', `No version of the tariff is in force on ${readOn}.`);
  return version;
}

/** The amount for a bore, if the table has one. */
export function yenFor(table: YenByBore, boreMm: number): string | undefined {
  return table[boreMm] ?? table['any'];
}

/**
 * The first rate for a use and a bore, and its base charge.
 *
 * @throws TariffError `unknown-use` or `unknown-bore`
 */
export function resolveRate(version: TariffVersion, use: string, boreMm: number): { rate: Rate; baseYen: string } {
  const forUse = version.rates.filter(({ uses }) => uses === undefined || uses.includes(use));
  if (forUse.length === 0) throw new TariffError('unknown-use', `The tariff has no prices for the use "${use}".`);
  for (const rate of forUse) {
    const baseYen = yenFor(rate.base, boreMm);
    if (baseYen !== undefined) return { rate, baseYen };
  }
  throw new TariffError('unknown-bore', `The tariff has no prices for a bore of ${boreMm} mm (use "${use}").`);
}
