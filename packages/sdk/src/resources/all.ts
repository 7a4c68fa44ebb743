// Generated from openapi/ by `npm run generate`. Do not edit.
import { utility } from './utility.ts';
import type { UtilityResource } from './utility.ts';
import { calendar } from './calendar.ts';
import type { CalendarResource } from './calendar.ts';
import { session } from './session.ts';
import type { SessionResource } from './session.ts';
import { signIn } from './sign-in.ts';
import type { SignInResource } from './sign-in.ts';
import { account } from './account.ts';
import type { AccountResource } from './account.ts';
import { contactPoints } from './contact-points.ts';
import type { ContactPointsResource } from './contact-points.ts';
import { contracts } from './contracts.ts';
import type { ContractsResource } from './contracts.ts';
import { invitations } from './invitations.ts';
import type { InvitationsResource } from './invitations.ts';
import { signIns } from './sign-ins.ts';
import type { SignInsResource } from './sign-ins.ts';
import { sessions } from './sessions.ts';
import type { SessionsResource } from './sessions.ts';
import { passkeys } from './passkeys.ts';
import type { PasskeysResource } from './passkeys.ts';
import { shares } from './shares.ts';
import type { SharesResource } from './shares.ts';
import { bills } from './bills.ts';
import type { BillsResource } from './bills.ts';
import { readings } from './readings.ts';
import type { ReadingsResource } from './readings.ts';
import { usage } from './usage.ts';
import type { UsageResource } from './usage.ts';
import { faq } from './faq.ts';
import type { FaqResource } from './faq.ts';
import { callbacks } from './callbacks.ts';
import type { CallbacksResource } from './callbacks.ts';
import { accounts } from './accounts.ts';
import type { AccountsResource } from './accounts.ts';
import { audit } from './audit.ts';
import type { AuditResource } from './audit.ts';
import { imports } from './imports.ts';
import type { ImportsResource } from './imports.ts';

/** Every operation of the API, grouped as its ids are. */
export interface AllResources {
  readonly utility: UtilityResource;
  readonly calendar: CalendarResource;
  readonly session: SessionResource;
  readonly signIn: SignInResource;
  readonly account: AccountResource;
  readonly contactPoints: ContactPointsResource;
  readonly contracts: ContractsResource;
  readonly invitations: InvitationsResource;
  readonly signIns: SignInsResource;
  readonly sessions: SessionsResource;
  readonly passkeys: PasskeysResource;
  readonly shares: SharesResource;
  readonly bills: BillsResource;
  readonly readings: ReadingsResource;
  readonly usage: UsageResource;
  readonly faq: FaqResource;
  readonly callbacks: CallbacksResource;
  readonly accounts: AccountsResource;
  readonly audit: AuditResource;
  readonly imports: ImportsResource;
}

export const allResources = { utility, calendar, session, signIn, account, contactPoints, contracts, invitations, signIns, sessions, passkeys, shares, bills, readings, usage, faq, callbacks, accounts, audit, imports };
