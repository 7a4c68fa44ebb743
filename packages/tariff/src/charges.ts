import type { ChargeName } from './tariff.ts';

/** Input for one bill. */
export interface ChargeInput {
  /** Use class (用途) in the utility's own words. */
  readonly use: string;
  /** Meter bore (口径) in mm. */
  readonly boreMm: number;
  /** Length of the billing period. */
  readonly periodMonths: 1 | 2;
  /** Water used in the period, whole m³. */
  readonly volumeM3: number;
  /** Sewage in the period, whole m³, usually the same as the water; omitted = not connected to the sewer. */
  readonly sewerVolumeM3?: number;
  /** Reading date (検針日), `YYYY-MM-DD`: selects the version and time-limited reductions. */
  readonly readOn: string;
  /** Days of use, given **only** when use started or stopped inside the period; see `daysOfUse`. */
  readonly daysUsed?: number;
  readonly directDebit?: boolean;
  /** The customer linked the contract to the portal. */
  readonly portalLinked?: boolean;
  /** Ids of the on-request fees to charge. */
  readonly fees?: readonly string[];
}

/** The parts of a charge, in the order a bill shows them. */
export type LinePart = 'base' | 'tier' | 'fee' | 'reduction' | 'tax' | 'rounding';

/** One line of the breakdown (内訳); the same shape as `BillLine` in the HTTP contract. */
export interface ChargeLine {
  readonly kind: `${ChargeName}-${LinePart}`;
  /** The tariff's own wording, for fees and reductions. */
  readonly label?: string;
  /** First and last m³ of the tier, of one month where the volume was split; `toM3` null = open. */
  readonly fromM3?: number;
  readonly toM3?: number | null;
  /** Volume in the tier, over the whole period. */
  readonly volumeM3?: number;
  /** Exact decimal as the tariff writes it. */
  readonly unitPriceYen?: string;
  /** Whole yen; negative for reductions. With tax or without, as the tariff's prices are: see the tax line. */
  readonly amountYen: number;
  readonly taxRatePercent: number;
}

/** Total with tax, and the tax in it. Per charge, because waterworks and sewer may be different invoice issuers. */
export interface ChargeTax {
  readonly charge: ChargeName;
  readonly ratePercent: number;
  readonly totalYen: number;
  readonly taxYen: number;
}

/** A bill's amounts, whole yen, tax included. The lines add up to `totalYen` exactly. */
export interface Charges {
  readonly lines: readonly ChargeLine[];
  readonly waterYen: number;
  readonly sewerYen: number;
  readonly totalYen: number;
  readonly taxYen: number;
  readonly taxByRate: readonly ChargeTax[];
}
