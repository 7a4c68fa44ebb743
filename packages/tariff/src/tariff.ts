import type { RoundingMode } from './exact.ts';

/**
 * A utility's tariff (料金表) as data. `tariff.schema.json` is the published description of the file; these types say the same to TypeScript.
 * All money is written as a decimal string in yen (`"148.5"`), never as a number.
 */
export interface Tariff {
  readonly $schema?: string;
  /** Utility id, e.g. `morioka`. */
  readonly utility: string;
  /** True when the prices are fictitious samples. */
  readonly sample?: true;
  readonly notes: { readonly ja: string; readonly en: string };
  /** Pages the prices were taken from. */
  readonly source?: readonly string[];
  /** Versions in ascending order of `effectiveFrom`. A utility that runs only one of the two leaves the other out. */
  readonly charges: Partial<Record<ChargeName, readonly TariffVersion[]>>;
}

export type ChargeName = 'water' | 'sewer';

/** The rules of one charge from a date on. */
export interface TariffVersion {
  /** First reading date (検針日) this version is for, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** Rate, and whether every amount of this version already contains the tax. */
  readonly tax: { readonly ratePercent: number; readonly included: boolean };
  /** Number of months that base charges and tier limits are stated for. */
  readonly tableMonths: 1 | 2;
  /**
   * How a period of another length is calculated. `scale`: base and tier limits are multiplied (two months of a
   * one-month table) or halved. `split-…`: the volume is halved and each month is charged by itself; an odd m³ goes to
   * the first or the last month.
   */
  readonly acrossMonths: 'scale' | 'split-odd-first' | 'split-odd-last';
  readonly rounding: Rounding;
  readonly rates: readonly Rate[];
  readonly fees?: readonly Fee[];
  readonly reductions?: readonly Reduction[];
  readonly proration?: Proration;
}

/** Unit and moment of rounding, after tax. `month` differs from `charge` only when the volume is split; `bill` rounds water and sewer together. */
export interface Rounding {
  readonly unitYen: 1 | 10;
  readonly mode: RoundingMode;
  readonly per: 'month' | 'charge' | 'bill';
}

/** Prices for some uses (用途) and for the bores (口径) named in `base`. The first rate that fits is taken. */
export interface Rate {
  /** In the utility's own words (家事用); left out = every use. */
  readonly uses?: readonly string[];
  readonly base: YenByBore;
  readonly tiers: readonly Tier[];
}

/** Yen by bore in mm, or `any` for one amount whatever the bore. */
export type YenByBore = Readonly<Record<string, string>>;

/** Up to and including `upToM3`, each m³ costs `yen`; "0" is a volume included in the base charge (基本水量). Only the last tier is open. */
export interface Tier {
  readonly upToM3?: number;
  readonly yen: string;
}

/** An amount besides base and tiers, e.g. a meter fee (量水器使用料). */
export interface Fee {
  readonly id: string;
  readonly label: string;
  readonly yen: YenByBore;
  readonly per: 'month' | 'bill';
  /** Charged only when the bill asks for it by id (closing a valve, a visit). */
  readonly onRequest?: true;
}

/** A discount or relief (割引・減免). Applied in file order to what the earlier ones left; never below zero. */
export interface Reduction {
  readonly id: string;
  readonly label: string;
  readonly amount: { readonly percent: number } | { readonly yen: string; readonly per: 'month' | 'bill' };
  /** All conditions that are given must hold. */
  readonly when?: ReductionConditions;
}

export interface ReductionConditions {
  readonly uses?: readonly string[];
  readonly boresMm?: readonly number[];
  /** First and last reading date, both included. */
  readonly readFrom?: string;
  readonly readUntil?: string;
  readonly directDebit?: boolean;
  readonly portalLinked?: boolean;
}

/**
 * Charge for part of a period when use starts or stops inside it. `tierLimits` tells whether tier limits shrink with
 * the base charge.
 */
export type Proration = {
  readonly tierLimits: 'prorated' | 'whole';
} & ({ readonly daysPerMonth: number } | { readonly steps: readonly ProrationStep[] });

/**
 * Up to and including this many days of use, this many months are charged; more days than the last step = the whole
 * period.
 */
export interface ProrationStep {
  readonly upToDays: number;
  readonly months: number;
}
