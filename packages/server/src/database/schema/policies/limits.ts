import type { TableRules } from './rule.ts';

/** Attempts that are counted, and answers kept for a request that is sent again: for the utility's own programs. */
export const limits: TableRules = {
  attempts: { read: 'false' },
  idempotent_answers: { read: 'false' },
};
