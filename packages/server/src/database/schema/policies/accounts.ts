import { held, me, seen, visitor } from './rule.ts';
import type { TableRules } from './rule.ts';

/** Accounts, what proves them, their sessions, and which contracts they see: the person's own, and shares that concern the person. */
export const accounts: TableRules = {
  accounts: { read: `id = ${me}` },
  contact_points: { read: `account_id = ${me}` },
  passkeys: { read: `account_id = ${me}` },
  provider_identities: { read: `account_id = ${me}` },
  challenges: { read: 'false' },
  contract_access: { read: `account_id = ${me}`, add: 'false' },
  shares: {
    read: `${held('contract_id')} or accepted_by = ${me} or exists (select from mizumado.contact_points p
      where p.utility_id = shares.utility_id and p.account_id = ${me} and p.kind = shares.kind and p.address = shares.address)`,
    add: `${held('contract_id')} and given_by = ${me}`,
  },
  sign_in_events: { read: `account_id = ${me}` },
  sessions: { read: `account_id = ${me} or account_id is null and ${visitor} and ${seen('contract_id')}` },
};
