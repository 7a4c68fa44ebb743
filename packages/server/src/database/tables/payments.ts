import type { components } from '../../generated/api.ts';
import type { CalendarDate, IdentifiedRow } from './row.ts';

type Schemas = components['schemas'];

interface PaymentRow extends IdentifiedRow {
  reference: string;
  bill_id: string;
  customer_id: string;
  paid_on: CalendarDate;
  amount_yen: number;
  channel: Schemas['Payment']['channel'];
}

/** What was paid. */
export interface PaymentsTables {
  payments: PaymentRow;
}
