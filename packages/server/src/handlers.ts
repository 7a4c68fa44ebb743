import { exportAccount, exportAccountCsv } from './accounts/export/handler.ts';
import { closeAccount, getAccount, updateAccount } from './accounts/account/handler.ts';
import { endAllSessions, endOneSession, listSessions, listSignIns } from './accounts/history/handler.ts';
import { listAudit } from './audit/handler.ts';
import { exportBills, getBill, listBills } from './supply/bills/handler.ts';
import { getCalendar } from './utility/calendar/handler.ts';
import { createCallback, listCallbacks, settle } from './callbacks/handler.ts';
import { confirmWithCode, sendConfirmationCode } from './accounts/confirmation/code-handler.ts';
import { beginPasskeyConfirmation, confirmWithPasskey } from './accounts/confirmation/passkey-handler.ts';
import { addContactPoint, removeContactPoint, verifyContactPoint } from './accounts/contact-points/handler.ts';
import { getContract, listContracts } from './supply/contracts/handler.ts';
import { linkContract, unlinkContract } from './accounts/contract-access/link-handler.ts';
import { answerWithModel } from './faq/answer-handler.ts';
import { createEntryFromGap, listGaps } from './faq/gaps-handler.ts';
import { getFaqIndex, giveFeedback, reportQuestion } from './faq/handler.ts';
import { getMetrics } from './faq/metrics-handler.ts';
import {
  createVersion,
  getVersion,
  listVersions,
  publish,
  putEntry,
  removeEntry,
  unschedule,
} from './faq/versions-handler.ts';
import { createImport, getImportReport } from './import/handler.ts';
import { findAccount, linkContractForCustomer } from './accounts/operators/handler.ts';
import { addPasskey, beginPasskey, listPasskeys, removePasskey, renamePasskey } from './accounts/passkeys/handler.ts';
import { listReadings } from './supply/readings/handler.ts';
import type { Handlers } from './http/handler.ts';
import type { Services } from './services.ts';
import { createSession, endSession, getSession, renew } from './accounts/session/handler.ts';
import { createShare, listShares, removeShare } from './accounts/shares/handler.ts';
import { acceptInvitation, declineInvitation, listInvitations } from './accounts/shares/invitation-handler.ts';
import { sendSignInCode, signInWithCode } from './accounts/sign-in/code-handler.ts';
import { beginPasskeySignIn, signInWithPasskey } from './accounts/sign-in/passkey-handler.ts';
import { comeBackFromProvider, goToProvider } from './accounts/sign-in/provider-handler.ts';
import { getUsage } from './supply/usage/handler.ts';
import { getUtility } from './utility/handler.ts';

/** Who answers which operation. An operation of the API without a line here does not compile. */
export const handlers: Handlers<Services> = {
  'utility.get': getUtility,
  'calendar.get': getCalendar,
  'session.create': createSession,
  'session.get': getSession,
  'session.delete': endSession,
  'session.renew': renew,
  'signIn.sendCode': sendSignInCode,
  'signIn.withCode': signInWithCode,
  'signIn.passkeyOptions': beginPasskeySignIn,
  'signIn.withPasskey': signInWithPasskey,
  'signIn.startProvider': goToProvider,
  'signIn.finishProvider': comeBackFromProvider,
  'session.sendConfirmationCode': sendConfirmationCode,
  'session.confirmWithCode': confirmWithCode,
  'session.passkeyOptions': beginPasskeyConfirmation,
  'session.confirmWithPasskey': confirmWithPasskey,
  'account.get': getAccount,
  'account.update': updateAccount,
  'account.close': closeAccount,
  'account.export': exportAccount,
  'account.exportCsv': exportAccountCsv,
  'signIns.list': listSignIns,
  'sessions.list': listSessions,
  'sessions.endAll': endAllSessions,
  'sessions.end': endOneSession,
  'contactPoints.add': addContactPoint,
  'contactPoints.verify': verifyContactPoint,
  'contactPoints.remove': removeContactPoint,
  'passkeys.list': listPasskeys,
  'passkeys.options': beginPasskey,
  'passkeys.add': addPasskey,
  'passkeys.rename': renamePasskey,
  'passkeys.remove': removePasskey,
  'contracts.link': linkContract,
  'contracts.unlink': unlinkContract,
  'shares.list': listShares,
  'shares.create': createShare,
  'shares.remove': removeShare,
  'invitations.list': listInvitations,
  'invitations.accept': acceptInvitation,
  'invitations.decline': declineInvitation,
  'accounts.find': findAccount,
  'accounts.linkContract': linkContractForCustomer,
  'audit.list': listAudit,
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
