import { billLines, taxTotals } from '../bill-lines.ts';
import { column, inOrder, numberOf, optional, totalOf } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { hasPayments, paidInFullOn } from '../../payments/settlement.ts';
import { dateValue, digitsValue, integer, months, textValue } from '../values.ts';
import { paymentMethod } from '../words.ts';

const yen = integer(0, 999_999_999_999);

export const billsFile: Kind = {
  kind: 'bills',
  description: 'Bills with their breakdown',
  columns: [
    column('number', ['請求番号', '調定番号'], textValue(50), "The utility's own number of the bill", '2026-10-000123'),
    column('customerNumber', ['お客様番号', '水栓番号'], digitsValue, 'Customer number of the contract', '123456789'),
    column('months', ['請求月', '請求年月'], months, 'Billing months', ['2026-09', '2026-10']),
    column('periodFrom', ['使用期間開始日', '使用期間自'], dateValue, 'First day of use billed', '2026-08-05'),
    column('periodTo', ['使用期間終了日', '使用期間至'], dateValue, 'Last day of use billed', '2026-10-04'),
    column('usedDays', ['使用日数'], integer(0, 99_999), 'Days of use in the period', 61),
    column(
      'readOn',
      ['検針日'],
      dateValue,
      'Reading behind the volume; blank when it was set without one',
      '2026-10-05',
      optional,
    ),
    column('volumeM3', ['使用水量'], integer(0, 999_999_999), 'Volume billed, m³', 24),
    column('waterYen', ['水道料金'], yen, 'Water charge, tax included', 3300),
    column('sewerYen', ['下水道使用料'], yen, 'Sewer charge, tax included; 0 without sewer', 0),
    column('totalYen', ['請求金額', '合計金額'], yen, 'waterYen + sewerYen', 3300),
    column('issuedOn', ['発行日', '請求日'], dateValue, 'Day the bill was issued', '2026-10-12'),
    column(
      'dueOn',
      ['納期限', '振替日'],
      dateValue,
      'Due date, or the day of the debit; blank only for ¥0',
      '2026-11-02',
      optional,
    ),
    column(
      'paidOn',
      ['収納日', '納付日'],
      dateValue,
      'Day it was paid; blank while open. Counts until the bill has payments',
      '2026-11-02',
      optional,
    ),
    column('paymentMethod', ['支払方法'], paymentMethod, 'How this bill is paid', 'slip'),
    column('lines', ['内訳'], billLines, 'Breakdown in the order of the paper bill; the amounts add up to totalYen', [
      { kind: 'water-base', amountYen: 2640, taxRatePercent: 10 },
      {
        kind: 'water-tier',
        fromM3: 17,
        toM3: 40,
        volumeM3: 8,
        unitPriceYen: '82.5',
        amountYen: 660,
        taxRatePercent: 10,
      },
    ]),
    column('taxByRate', ['税率別内訳'], taxTotals, 'Totals by tax rate, for the qualified invoice (適格請求書)', [
      { charge: 'water', ratePercent: 10, totalYen: 3300, taxYen: 300 },
    ]),
  ],
  rules: [
    {
      column: 'periodTo',
      reason: 'is before periodFrom; correct one of the two',
      holds: (row) => inOrder(row, 'periodFrom', 'periodTo'),
    },
    {
      column: 'totalYen',
      reason: 'is not waterYen + sewerYen; correct the amounts',
      holds: (row) => numberOf(row, 'totalYen') === numberOf(row, 'waterYen') + numberOf(row, 'sewerYen'),
    },
    {
      column: 'lines',
      reason: 'do not add up to totalYen; correct the amounts',
      holds: (row) => totalOf(row, 'lines') === numberOf(row, 'totalYen'),
    },
    {
      column: 'dueOn',
      reason: 'is needed when there is something to pay',
      holds: (row) => row['dueOn'] !== null || row['totalYen'] === '0',
    },
  ],
  table: 'bills',
  references: [
    {
      column: 'customerNumber',
      table: 'contracts',
      by: 'customer_number',
      unknown: 'is not the customer number of a known contract; import the contracts first',
    },
  ],
  values: {
    number: 'line.number',
    contract_id: 'customer_number.id',
    customer_id: 'customer_number.customer_id',
    months: 'line.months',
    period_from: 'line.period_from',
    period_to: 'line.period_to',
    used_days: 'line.used_days',
    read_on: 'line.read_on',
    volume_m3: 'line.volume_m3',
    water_yen: 'line.water_yen',
    sewer_yen: 'line.sewer_yen',
    total_yen: 'line.total_yen',
    issued_on: 'line.issued_on',
    due_on: 'line.due_on',
    paid_on: 'line.paid_on',
    payment_method: 'line.payment_method',
    lines: 'line.lines',
    tax_by_rate: 'line.tax_by_rate',
  },
  key: ['number'],
  fileKey: ['number'],
  fixed: {
    columns: ['contract_id'],
    column: 'customerNumber',
    reason: 'would move the bill to another contract; cancel the bill and issue it under a number of its own',
  },
  // Importing the same export again after the payments must not reopen a settled bill.
  onUpdate: {
    paid_on: `case when ${hasPayments('present.id')} then ${paidInFullOn('present.id', 'line.total_yen')} else line.paid_on end`,
  },
};
