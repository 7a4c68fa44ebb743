export { type App, type AppOptions, createApp } from './app.ts';
export { type Clock, dateInJapan } from './clock.ts';
export { asStaff, type TenantTransaction } from './database/tenant.ts';
export type { Database } from './database/tables.ts';
export { jsonLog, type Log, type LogEntry } from './log.ts';
export type { RequestInfo } from './router/router.ts';
export { confirmationHashSql } from './session/confirmation.ts';
export { type UtilityCalendar, type UtilityConfig, utilitiesFrom, type UtilityRegistry } from './utility/registry.ts';
