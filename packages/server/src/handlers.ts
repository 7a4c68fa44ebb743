import { exportBills, getBill, listBills } from './bills/handler.ts';
import { getCalendar } from './calendar/handler.ts';
import { getContract, listContracts } from './contracts/handler.ts';
import { createImport, getImportReport } from './imports/handler.ts';
import { listReadings } from './readings/handler.ts';
import type { Handlers } from './router/handler.ts';
import { createSession, endSession, getSession } from './session/handler.ts';
import { getUsage } from './usage/handler.ts';
import { getUtility } from './utility/handler.ts';

/** Who answers which operation. An operation of the contract without a line here does not compile. */
export const handlers: Handlers = {
  'utility.get': getUtility,
  'calendar.get': getCalendar,
  'session.create': createSession,
  'session.get': getSession,
  'session.delete': endSession,
  'contracts.list': listContracts,
  'contracts.get': getContract,
  'bills.list': listBills,
  'bills.get': getBill,
  'bills.exportCsv': exportBills,
  'readings.list': listReadings,
  'usage.get': getUsage,
  'imports.create': createImport,
  'imports.getReport': getImportReport,
};
