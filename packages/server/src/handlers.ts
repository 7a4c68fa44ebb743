import { exportBills, getBill, listBills } from './bills/handler.ts';
import { getCalendar } from './calendar/handler.ts';
import { createCallback, listCallbacks, settle } from './callbacks/handler.ts';
import { getContract, listContracts } from './contracts/handler.ts';
import { answerWithModel } from './faq/answer-handler.ts';
import { createEntryFromGap, listGaps } from './faq/gaps-handler.ts';
import { getFaqIndex, giveFeedback, reportQuestion } from './faq/handler.ts';
import { getMetrics } from './faq/metrics-handler.ts';
import { createVersion, getVersion, listVersions, publish, putEntry, removeEntry, unschedule } from './faq/versions-handler.ts';
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
  'faq.index': getFaqIndex,
  'faq.report': reportQuestion,
  'faq.feedback': giveFeedback,
  'faq.answer': answerWithModel,
  'faq.listVersions': listVersions,
  'faq.createVersion': createVersion,
  'faq.getVersion': getVersion,
  'faq.putEntry': putEntry,
  'faq.deleteEntry': removeEntry,
  'faq.publish': publish,
  'faq.unschedule': unschedule,
  'faq.listGaps': listGaps,
  'faq.createEntryFromGap': createEntryFromGap,
  'faq.metrics': getMetrics,
  'callbacks.create': createCallback,
  'callbacks.list': listCallbacks,
  'callbacks.settle': settle,
  'imports.create': createImport,
  'imports.getReport': getImportReport,
};
