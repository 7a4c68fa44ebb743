import { column } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { settleBills } from '../../payments/settlement.ts';
import { dateValue, integer, textValue } from '../values.ts';
import { channel } from '../words.ts';

export const paymentsFile: Kind = {
  kind: 'payments',
  description: 'Payments; a bill is paid when its payments reach its total',
  columns: [
    column(
      'reference',
      ['収納番号', '消込番号'],
      textValue(50),
      "The billing system's own number of the payment",
      'R2026110200045',
    ),
    column('billNumber', ['請求番号', '調定番号'], textValue(50), 'Number of the bill', '2026-10-000123'),
    column('paidOn', ['収納日', '納付日'], dateValue, 'Day of the payment', '2026-11-02'),
    column('amountYen', ['収納金額', '納付金額'], integer(1, 999_999_999_999), 'Amount', 6842),
    column('channel', ['収納方法', '収納区分'], channel, 'Where it was paid', 'convenience-store'),
  ],
  rules: [],
  table: 'payments',
  references: [
    {
      column: 'billNumber',
      table: 'bills',
      by: 'number',
      unknown: 'is not the number of a known bill; import the bills first',
    },
  ],
  values: {
    reference: 'line.reference',
    bill_id: 'bill_number.id',
    customer_id: 'bill_number.customer_id',
    paid_on: 'line.paid_on',
    amount_yen: 'line.amount_yen',
    channel: 'line.channel',
  },
  key: ['reference'],
  fileKey: ['reference'],
  fixed: {
    columns: ['bill_id'],
    column: 'billNumber',
    reason: 'would move the payment to another bill; give the new payment a number of its own',
  },
  afterwards: [settleBills],
};
