/** Every message there is, and what its texts name. */
export const templates = {
  /** A code to sign in or register with: `code`, `minutes`. */
  'sign-in-code': ['code', 'minutes'],
  /** A code to confirm with: `code`, `minutes`. */
  'confirmation-code': ['code', 'minutes'],
  /** A code that proves a new contact point: `code`, `minutes`. */
  'contact-point-code': ['code', 'minutes'],
  /** The account was made. */
  welcome: [],
  /** A contact point was added: `address`, partly hidden. */
  'contact-point-added': ['address'],
  /** A contact point was changed or removed: `address`, partly hidden. */
  'contact-point-removed': ['address'],
  /** A passkey was added or removed: `name`. */
  'passkey-added': ['name'],
  'passkey-removed': ['name'],
  /** A contract was linked, by the person or an operator: `customerNumber`, partly hidden. */
  'contract-linked': ['customerNumber'],
  /** Somebody offers a contract: `inviter`, `page`. */
  invitation: ['inviter', 'page'],
  /** A share was accepted: `address`, partly hidden. */
  'share-accepted': ['address'],
  /** The account was closed. */
  'account-closed': [],
} as const satisfies Record<string, readonly string[]>;

export type TemplateName = keyof typeof templates;
