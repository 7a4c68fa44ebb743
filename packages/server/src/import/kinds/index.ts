import type { ImportKind, Kind } from '../kind.ts';
import { bills } from './bills.ts';
import { contracts } from './contracts.ts';
import { customers } from './customers.ts';
import { hourlyUsage } from './hourly-usage.ts';
import { meters } from './meters.ts';
import { payments } from './payments.ts';
import { premises } from './premises.ts';
import { readings } from './readings.ts';

/** Every kind of file, in the order a first import takes them: what is referred to comes first. */
export const kinds: Readonly<Record<ImportKind, Kind>> = {
  customers,
  premises,
  contracts,
  meters,
  readings,
  bills,
  payments,
  'hourly-usage': hourlyUsage,
};

export const importKinds = Object.keys(kinds) as ImportKind[];
