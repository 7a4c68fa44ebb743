import type { TableRules } from './rule.ts';

/** Reports of imports are for the utility's own programs. */
export const imports: TableRules = {
  import_reports: { read: 'false' },
};
