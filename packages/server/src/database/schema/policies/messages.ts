import type { TableRules } from './rule.ts';

/** Messages: whatever a person does may send one, and only the utility's own programs read them. */
export const messages: TableRules = {
  outbox_messages: { read: 'false', add: 'true' },
};
