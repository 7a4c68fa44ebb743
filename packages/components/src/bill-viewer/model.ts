import type { Bill, UsageSeries } from '@mizumado/sdk';

export type {
  Bill,
  BillLine,
  BillPage,
  BillState,
  BillSummary,
  ComparedVolume,
  Contract,
  Reading,
  TaxByRate,
  UsageItem,
  UsageSeries,
  Utility,
} from '@mizumado/sdk';

/** Why a leak is worth checking */
export type LeakHint = NonNullable<Bill['leakHint']>;
/** What one bar of the chart covers */
export type Granularity = UsageSeries['granularity'];
