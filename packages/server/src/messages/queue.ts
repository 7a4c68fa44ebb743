import type { TenantTransaction } from '../database/tenant.ts';

/** Key of a message in the table `outbox_messages`. Contains nothing personal. */
export interface MessageKey {
  utilityId: string;
  id: string;
}

/** Delivers messages later, perhaps in another process. */
export interface MessageQueue {
  /** Adds a message within its transaction; a rollback removes it. */
  add(transaction: TenantTransaction, key: MessageKey): Promise<void>;
}
