import { calculateCharges } from '@mizumado/tariff';
import type { ChargeLine, Charges, Tariff } from '@mizumado/tariff';
import type { SupplyCase } from './cases.ts';

type Amounts = Pick<Charges, 'lines' | 'waterYen' | 'sewerYen' | 'totalYen' | 'taxByRate'>;

const taxWithin = (yen: number): number => Math.floor((yen * 10) / 110);

/** A bill whose breakdown has as many tiers as any tariff in Japan: each of 100 m³, each dearer than the one before. */
const manyTiers = (tiers: number, volumeM3: number): Amounts => {
  const base: ChargeLine = { kind: 'water-base', amountYen: 20_240, taxRatePercent: 10 };
  const lines = Array.from({ length: tiers }, (_, index): ChargeLine => {
    const fromM3 = index * 100 + 1;
    const last = index === tiers - 1;
    const volume = Math.max(0, Math.min(volumeM3 - index * 100, last ? volumeM3 : 100));
    const yen = 80 + 20 * index;
    return {
      kind: 'water-tier',
      fromM3,
      toM3: last ? null : fromM3 + 99,
      volumeM3: volume,
      unitPriceYen: `${yen}`,
      amountYen: volume * yen,
      taxRatePercent: 10,
    };
  });
  const waterYen = [base, ...lines].reduce((sum, { amountYen }) => sum + amountYen, 0);
  const tax = { charge: 'water' as const, ratePercent: 10, totalYen: waterYen, taxYen: taxWithin(waterYen) };
  return { lines: [base, ...lines], waterYen, sewerYen: 0, totalYen: waterYen, taxByRate: [tax] };
};

/** The tariff's own lines, then one that takes all of it back, as a disaster relief does. */
const free = ({ lines, totalYen }: Amounts): Amounts => ({
  lines: [...lines, { kind: 'water-reduction', label: '災害減免', amountYen: -totalYen, taxRatePercent: 10 }],
  waterYen: 0,
  sewerYen: 0,
  totalYen: 0,
  taxByRate: [{ charge: 'water', ratePercent: 10, totalYen: 0, taxYen: 0 }],
});

/** Amounts of one bill, by the utility's tariff where the case doesn't say otherwise. */
export function amountsOf(tariff: Tariff, supply: SupplyCase, volumeM3: number, newest: boolean): Amounts {
  if (newest && supply.tiers) return manyTiers(supply.tiers, volumeM3);
  const [version] = tariff.charges.water ?? [];
  const amounts = calculateCharges(tariff, {
    use: supply.use ?? version?.rates[0]?.uses?.[0] ?? '',
    boreMm: supply.boreMm ?? 20,
    periodMonths: 2,
    volumeM3,
    ...(supply.sewer !== false && { sewerVolumeM3: volumeM3 }),
    readOn: '2026-11-06',
    directDebit: supply.paymentMethod === 'direct-debit',
  });
  return newest && supply.free ? free(amounts) : amounts;
}
