import type { AccountNeeds } from './accounts/needs.ts';
import type { AuditNeeds } from './audit/handler.ts';
import type { CallbackNeeds } from './callbacks/handler.ts';
import type { FaqNeeds } from './faq/needs.ts';
import type { ImportNeeds } from './import/handler.ts';
import type { SupplyNeeds } from './supply/needs.ts';
import type { UtilityNeeds } from './utility/handler.ts';

/**
 * Services shared by handlers; none belongs to one request. Each feature declares its part, and its types give it no
 * more.
 */
export type Services = AccountNeeds & AuditNeeds & CallbackNeeds & FaqNeeds & ImportNeeds & SupplyNeeds & UtilityNeeds;
