import type { BillSummary } from '@mizumado/sdk';

export type {
  Account, BillSummary, ContactKind, ContactPoint, Contract, Invitation, OpenSession, Passkey, Premises, Relation, Share, SignInEvent, Utility,
} from '@mizumado/sdk';

/** A bill that waits for the resident; the states of which a to-do is made. */
export type OpenBill = BillSummary;
