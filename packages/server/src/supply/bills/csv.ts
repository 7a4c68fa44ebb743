import { csvText } from '../../csv/write.ts';
import type { CsvCell } from '../../csv/write.ts';
import type { components } from '../../generated/api.ts';
import { paymentMethods } from '../../payments/methods.ts';

type Bill = components['schemas']['BillSummary'];
type Language = 'ja' | 'en';

interface Column {
  ja: string;
  en: string;
  cell(bill: Bill, language: Language): CsvCell;
}

const columns: readonly Column[] = [
  { ja: '請求番号', en: 'Bill number', cell: (bill) => bill.number },
  { ja: '請求月', en: 'Billing months', cell: (bill) => bill.months.join(' ') },
  { ja: '使用期間の初日', en: 'Period from', cell: (bill) => bill.period.from },
  { ja: '使用期間の末日', en: 'Period to', cell: (bill) => bill.period.to },
  { ja: '使用水量（m³）', en: 'Volume (m³)', cell: (bill) => bill.volumeM3 },
  { ja: '水道料金（円）', en: 'Water charge (yen)', cell: (bill) => bill.waterYen },
  { ja: '下水道使用料（円）', en: 'Sewer charge (yen)', cell: (bill) => bill.sewerYen },
  { ja: '合計（円）', en: 'Total (yen)', cell: (bill) => bill.totalYen },
  { ja: '発行日', en: 'Issued on', cell: (bill) => bill.issuedOn },
  { ja: '納期限', en: 'Due on', cell: (bill) => bill.dueOn },
  { ja: '支払日', en: 'Paid on', cell: (bill) => bill.paidOn },
  { ja: '状態', en: 'State', cell: (bill, language) => states[bill.state][language] },
  { ja: '支払方法', en: 'Payment method', cell: methodIn },
];

const states: Record<Bill['state'], Record<Language, string>> = {
  unpaid: { ja: '未払い', en: 'Unpaid' },
  overdue: { ja: '期限切れ', en: 'Overdue' },
  scheduled: { ja: '引き落とし予定', en: 'Scheduled' },
  paid: { ja: '支払い済み', en: 'Paid' },
  'nothing-due': { ja: '請求なし', en: 'Nothing due' },
};

function methodIn({ paymentMethod }: Bill, language: Language): string {
  const { ja, en } = paymentMethods[paymentMethod];
  return language === 'ja' ? ja[0] : en;
}

/** Bills as CSV for spreadsheets, with a header row. */
export function billsCsv(bills: readonly Bill[], language: Language): string {
  return csvText([
    columns.map((column) => column[language]),
    ...bills.map((bill) => columns.map((column) => column.cell(bill, language))),
  ]);
}
