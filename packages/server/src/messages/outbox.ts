import type { TenantTransaction } from '../database/tenant.ts';
import type { components } from '../generated/api.ts';
import type { TemplateName } from './texts/texts.ts';

/** A message to a person. */
export interface Message {
  kind: components['schemas']['ContactKind'];
  /** Mail address, or digits of a phone number. */
  address: string;
  /** Language of the person; without texts in it, `en` is used. */
  lang: string;
  template: TemplateName;
  /** Values that the template's texts name. */
  values: Readonly<Record<string, string>>;
}

/**
 * Sends messages after the commit of the transaction that put them here, and not at all after a rollback. A message
 * arrives at least once; a receiver can remove duplicates by its id (promise 22).
 */
export interface Outbox {
  put(transaction: TenantTransaction, utilityId: string, message: Message): Promise<void>;
}
