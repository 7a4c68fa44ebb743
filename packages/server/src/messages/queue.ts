import type { TenantTransaction } from '../database/tenant.ts';

/** Names a message that waits in the table `outbox_messages`. Nothing in it is personal. */
export interface MessageKey {
  utilityId: string;
  id: string;
}

/** Has messages delivered, later and somewhere else. */
export interface MessageQueue {
  /** Takes a message in with the transaction that makes it: when that is taken back, so is this. */
  add(transaction: TenantTransaction, key: MessageKey): Promise<void>;
}
