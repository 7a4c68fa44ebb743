import { confirmationHashSql } from '../../supply/contracts/confirmation.ts';
import { column, inOrder, optional } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { carryOverMoves } from '../../supply/contracts/follow-move.ts';
import { dateValue, digitsValue, flag, integer, textValue } from '../values.ts';
import { paymentMethod } from '../words.ts';

export const contractsFile: Kind = {
  kind: 'contracts',
  description: "One customer's supply at one premises (給水契約)",
  columns: [
    column(
      'customerNumber',
      ['お客様番号', '水栓番号'],
      digitsValue,
      'Customer number on the usage notice',
      '123456789',
    ),
    column(
      'confirmationNumber',
      ['確認番号', 'ネット手続用確認番号'],
      digitsValue,
      'Confirmation number on the usage notice; only its hash is stored',
      '123456',
    ),
    column('customer', ['使用者番号', '使用者コード'], textValue(50), 'Reference of the customer', 'C000123'),
    column('premises', ['使用場所番号', '給水番号'], textValue(50), 'Reference of the premises', 'P000123'),
    column('use', ['用途'], textValue(50), 'Use class of the tariff', '家事用'),
    column('boreMm', ['口径'], integer(1, 1000), 'Meter bore in mm', 20),
    column('sewer', ['下水道', '下水道使用'], flag, 'Whether sewer charges are billed with the water', true),
    column('startedOn', ['使用開始日', '開始日'], dateValue, 'First day of use', '2019-04-01'),
    column(
      'stoppedOn',
      ['使用中止日', '中止日'],
      dateValue,
      'Day of the stop; blank while in use',
      '2026-03-31',
      optional,
    ),
    column('paymentMethod', ['支払方法'], paymentMethod, 'How bills are paid', 'direct-debit'),
    column('smartMeter', ['スマートメーター'], flag, 'Whether hourly usage exists; blank = no', false, optional),
  ],
  rules: [
    {
      column: 'stoppedOn',
      reason: 'is before startedOn; correct one of the two',
      holds: (row) => inOrder(row, 'startedOn', 'stoppedOn'),
    },
  ],
  table: 'contracts',
  references: [
    {
      column: 'customer',
      table: 'customers',
      by: 'reference',
      unknown: 'is not the reference of a known customer; import the customers first',
    },
    {
      column: 'premises',
      table: 'premises',
      by: 'reference',
      unknown: 'is not the reference of known premises; import the premises first',
    },
  ],
  values: {
    customer_number: 'line.customer_number',
    confirmation_hash: confirmationHashSql({
      pepper: '$2::text',
      utility: '$1::text',
      customerNumber: 'line.customer_number',
      confirmation: 'line.confirmation_number',
    }),
    customer_id: 'customer.id',
    premises_id: 'premises.id',
    use: 'line.use',
    bore_mm: 'line.bore_mm',
    sewer: 'line.sewer',
    started_on: 'line.started_on',
    stopped_on: 'line.stopped_on',
    payment_method: 'line.payment_method',
    smart_meter: 'coalesce(line.smart_meter, false)',
  },
  key: ['customer_number'],
  fileKey: ['customerNumber'],
  fixed: {
    columns: ['customer_id'],
    column: 'customer',
    reason:
      "would give the contract, and its bills, to another customer; give the new customer's contract a customer number of its own",
  },
  afterwards: [carryOverMoves],
};
