import type { Migration } from 'kysely/migration';
import * as foundation from './0001-foundation.ts';
import * as faq from './0002-faq.ts';
import * as accounts from './0003-accounts.ts';
import * as usageNotice from './0004-usage-notice.ts';
import * as ids from './0005-ids-of-our-own.ts';

/** Every migration in its order: tables only, as all else is in `schema/`. A published one never changes. */
export const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
  '0002-faq': faq,
  '0003-accounts': accounts,
  '0004-usage-notice': usageNotice,
  '0005-ids-of-our-own': ids,
};
