export type {
  Account,
  BillSummary,
  ContactKind,
  ContactPoint,
  Contract,
  Invitation,
  OpenSession,
  Passkey,
  Premises,
  Share,
  SignInEvent,
} from '@mizumado/sdk';
