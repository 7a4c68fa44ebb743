import { appendAudit } from './append-audit.ts';
import { auditHead } from './audit-head.ts';
import { currentAccount } from './current-account.ts';
import { currentContracts } from './current-contracts.ts';
import { currentUtility } from './current-utility.ts';
import { endAccess } from './end-access.ts';
import { openSession } from './open-session.ts';
import { refuseChange } from './refuse-change.ts';
import { setTenant } from './set-tenant.ts';

/** Every function in force except `uuidv7`, which the tables stand on. */
export const functions: readonly string[] = [
  currentUtility,
  currentAccount,
  currentContracts,
  setTenant,
  openSession,
  endAccess,
  refuseChange,
  auditHead,
  appendAudit,
];
