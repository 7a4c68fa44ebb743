import type { AccountsTables } from './tables/accounts.ts';
import type { AuditTables } from './tables/audit.ts';
import type { CallbacksTables } from './tables/callbacks.ts';
import type { FaqTables } from './tables/faq.ts';
import type { ImportTables } from './tables/import.ts';
import type { LimitsTables } from './tables/limits.ts';
import type { MessagesTables } from './tables/messages.ts';
import type { PaymentsTables } from './tables/payments.ts';
import type { SupplyTables } from './tables/supply.ts';

/** Tables of the schema `mizumado`, as Kysely reads them (`db.withSchema('mizumado')`); each feature has a file of its own. */
export interface Database
  extends
    AccountsTables,
    AuditTables,
    CallbacksTables,
    FaqTables,
    ImportTables,
    LimitsTables,
    MessagesTables,
    PaymentsTables,
    SupplyTables {}
