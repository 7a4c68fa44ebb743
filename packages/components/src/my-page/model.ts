export type {
  Account,
  BillSummary,
  ContactKind,
  ContactPoint,
  Contract,
  Invitation,
  OpenSession,
  Passkey,
  Share,
  SignInEvent,
} from '@mizumado/sdk';
