import { seen } from './rule.ts';
import type { TableRules } from './rule.ts';

/** Customers, premises, contracts, meters, readings, bills and usage: what belongs to a contract that the person sees. */
export const supply: TableRules = {
  customers: {
    read: 'exists (select from mizumado.contracts c where c.utility_id = customers.utility_id and c.customer_id = customers.id)',
  },
  premises: {
    read: 'exists (select from mizumado.contracts c where c.utility_id = premises.utility_id and c.premises_id = premises.id)',
  },
  contracts: { read: seen('id') },
  meters: {
    read: 'exists (select from mizumado.contracts c where c.utility_id = meters.utility_id and c.premises_id = meters.premises_id)',
  },
  readings: { read: seen('contract_id') },
  bills: { read: seen('contract_id') },
  hourly_usage: { read: seen('contract_id') },
};
