import type { ImportKind, Kind } from '../kind.ts';
import { billsFile } from './bills.ts';
import { contractsFile } from './contracts.ts';
import { customersFile } from './customers.ts';
import { hourlyUsageFile } from './hourly-usage.ts';
import { metersFile } from './meters.ts';
import { paymentsFile } from './payments.ts';
import { premisesFile } from './premises.ts';
import { readingsFile } from './readings.ts';

/** Every kind of file, in the order of a first import: referenced rows first. */
export const kinds: Readonly<Record<ImportKind, Kind>> = {
  customers: customersFile,
  premises: premisesFile,
  contracts: contractsFile,
  meters: metersFile,
  readings: readingsFile,
  bills: billsFile,
  payments: paymentsFile,
  'hourly-usage': hourlyUsageFile,
};

export const importKinds = Object.keys(kinds) as ImportKind[];
