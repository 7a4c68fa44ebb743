import type { JSONColumnType } from 'kysely';
import type { components } from '../../generated/api.ts';
import type { DefaultInstant, MaybeInstant, TenantRow } from './row.ts';

type Schemas = components['schemas'];

interface OutboxMessageRow extends TenantRow {
  id: string;
  kind: Schemas['ContactKind'];
  address: string;
  lang: string;
  template: string;
  /** What the template's text names; blanked once sent. */
  values: JSONColumnType<Record<string, string>>;
  created_at: DefaultInstant;
  sent_at: MaybeInstant;
  failed_at: MaybeInstant;
  failure: string | null;
}

/** Messages to people. */
export interface MessagesTables {
  outbox_messages: OutboxMessageRow;
}
