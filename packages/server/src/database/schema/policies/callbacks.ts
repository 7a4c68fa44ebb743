import { visitor } from './rule.ts';
import type { TableRules } from './rule.ts';

/** Requests to be called back: anybody adds one, and only the utility's own programs read them. */
export const callbacks: TableRules = {
  callback_requests: { read: 'false', add: visitor },
};
