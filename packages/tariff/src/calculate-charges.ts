import { itemsOf, mergeItems, sum } from './charge-items.ts';
import type { Item } from './charge-items.ts';
import type { ChargeInput, ChargeLine, Charges, LinePart } from './charges.ts';
import { TariffError } from './errors.ts';
import { add, exact, percentOf, round, zero } from './exact.ts';
import type { Exact } from './exact.ts';
import { sharesOf } from './proration.ts';
import type { ChargeName, Tariff, TariffVersion } from './tariff.ts';
import { resolveVersion } from './versions.ts';

/** One charge with its tax, rounded unless the tariff rounds the whole bill. */
interface WorkedCharge {
  readonly name: ChargeName;
  readonly version: TariffVersion;
  readonly items: readonly Item[];
  readonly total: Exact;
}

function workOut(name: ChargeName, version: TariffVersion, input: ChargeInput, volumeM3: number): WorkedCharge {
  const { tax, rounding } = version;
  const toUnit = (amount: Exact): Exact => exact(round(amount, rounding.unitYen, rounding.mode));
  const shares = sharesOf(version, volumeM3, input.periodMonths, input.daysUsed);
  const itemsByShare = shares.map((share) => itemsOf(version, input, share, shares.length));
  const totals = itemsByShare.map((items) =>
    tax.included ? sum(items) : percentOf(sum(items), 100 + tax.ratePercent),
  );
  const total = (rounding.per === 'month' ? totals.map(toUnit) : totals).reduce(add, zero);
  return {
    name,
    version,
    items: mergeItems(itemsByShare.flat()),
    total: rounding.per === 'charge' ? toUnit(total) : total,
  };
}

/**
 * Whole yen of each charge. Charges may be rounded already; where the bill is rounded as one, the sewer charge is the
 * rounded total minus the water charge.
 */
function settle(charges: readonly WorkedCharge[]): number[] {
  const perBill = charges.find(({ version }) => version.rounding.per === 'bill')?.version.rounding;
  if (perBill === undefined) return charges.map(({ total }) => round(total));
  const billYen = round(charges.map(({ total }) => total).reduce(add, zero), perBill.unitYen, perBill.mode);
  const [first, second] = charges;
  if (first === undefined || second === undefined) return [billYen];
  const secondYen = Math.max(0, billYen - round(first.total));
  return [billYen - secondYen, secondYen];
}

/** Tax contained in a total (内税), truncated to whole yen once per charge, as the invoice rules require. */
function taxWithin(totalYen: number, ratePercent: number): number {
  return Math.floor((totalYen * ratePercent) / (100 + ratePercent));
}

function lineOf({ part, label, tier, amount }: Item, charge: WorkedCharge): ChargeLine {
  return {
    kind: `${charge.name}-${part}`,
    ...(label !== undefined && { label }),
    ...tier,
    amountYen: round(amount),
    taxRatePercent: charge.version.tax.ratePercent,
  };
}

/** The lines of a charge; they add up to `totalYen`, if necessary with a rounding line (端数調整). */
function linesOf(charge: WorkedCharge, totalYen: number, taxYen: number): ChargeLine[] {
  const { included, ratePercent } = charge.version.tax;
  const lines = charge.items.map((item) => lineOf(item, charge));
  const append = (part: LinePart, amountYen: number): void => {
    if (amountYen !== 0) lines.push({ kind: `${charge.name}-${part}`, amountYen, taxRatePercent: ratePercent });
  };
  if (!included) append('tax', taxYen);
  append('rounding', totalYen - lines.reduce((yen, { amountYen }) => yen + amountYen, 0));
  return lines;
}

function refuseBadInput({ volumeM3, sewerVolumeM3 = 0, periodMonths, daysUsed = 1 }: ChargeInput): void {
  for (const volume of [volumeM3, sewerVolumeM3]) {
    if (!Number.isSafeInteger(volume) || volume < 0)
      throw new TariffError('invalid-volume', `A volume is a whole number of m³, not ${volume}.`);
  }
  if (![1, 2].includes(periodMonths))
    throw new TariffError('invalid-period', `A period has 1 or 2 months, not ${periodMonths}.`);
  if (!Number.isSafeInteger(daysUsed) || daysUsed < 1)
    throw new TariffError('invalid-days', `Days of use are a whole number from 1, not ${daysUsed}.`);
}

/**
 * Water and sewer charges of one bill, line by line as the bill shows them.
 *
 * For each charge: selects the version by the reading date, divides the period into shares, calculates each share by
 * the table, subtracts reductions, adds tax and rounds as the tariff says. A charge that the tariff lacks, and sewer
 * without `sewerVolumeM3`, cost nothing and have no lines.
 *
 * @throws TariffError with a `code` for a use, bore, date or volume the tariff has no prices for
 */
export function calculateCharges(tariff: Tariff, input: ChargeInput): Charges {
  refuseBadInput(input);
  const volumes: Record<ChargeName, number | undefined> = { water: input.volumeM3, sewer: input.sewerVolumeM3 };
  const worked = (['water', 'sewer'] as const).flatMap((name) => {
    const versions = tariff.charges[name];
    const volumeM3 = volumes[name];
    return versions && volumeM3 !== undefined
      ? [workOut(name, resolveVersion(versions, input.readOn), input, volumeM3)]
      : [];
  });

  const settled = settle(worked).map((totalYen, index) => {
    const charge = worked[index]!;
    const { ratePercent } = charge.version.tax;
    const taxYen = taxWithin(totalYen, ratePercent);
    return { charge: charge.name, ratePercent, totalYen, taxYen, lines: linesOf(charge, totalYen, taxYen) };
  });
  const yenOf = (name: ChargeName): number => settled.find(({ charge }) => charge === name)?.totalYen ?? 0;

  return {
    lines: settled.flatMap(({ lines }) => lines),
    waterYen: yenOf('water'),
    sewerYen: yenOf('sewer'),
    totalYen: yenOf('water') + yenOf('sewer'),
    taxYen: settled.reduce((yen, { taxYen }) => yen + taxYen, 0),
    taxByRate: settled.map(({ lines: _, ...tax }) => tax),
  };
}
