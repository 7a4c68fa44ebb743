import type { TenantTransaction } from '../database/tenant.ts';
import type { components } from '../generated/api.ts';
import type { TemplateName } from './texts/texts.ts';

/** A message to a person. */
export interface Message {
  kind: components['schemas']['ContactKind'];
  /** Mail address, or digits of a phone number. */
  address: string;
  /** Language of the person; `ja` stands in for one that has no texts. */
  lang: string;
  template: TemplateName;
  /** What the template's text names. */
  values: Readonly<Record<string, string>>;
}

/**
 * Sends messages once what they tell of has really happened: a message put here in a transaction leaves after its commit, and not at all
 * when it is taken back. It arrives at least once; a receiver that looks at its id sees it once (promise 22).
 */
export interface Outbox {
  put(transaction: TenantTransaction, utilityId: string, message: Message): Promise<void>;
}
