import type { TableRules } from './rule.ts';

/** Payments of the bills that the person sees. */
export const payments: TableRules = {
  payments: {
    read: 'exists (select from mizumado.bills b where b.utility_id = payments.utility_id and b.id = payments.bill_id)',
  },
};
