import { column, optional } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { text } from '../values.ts';

export const customersFile: Kind = {
  kind: 'customers',
  description: 'People and companies that hold contracts',
  columns: [
    column(
      'reference',
      ['使用者番号', '使用者コード'],
      text(50),
      "The billing system's own number of the customer",
      'C000123',
    ),
    column(
      'name',
      ['氏名', '使用者名', '名称'],
      text(100),
      'Name as it is printed; kept character by character',
      '盛岡 花子',
    ),
    column('nameKana', ['氏名カナ', 'フリガナ'], text(100), 'Name in katakana', 'モリオカ ハナコ', optional),
  ],
  rules: [],
  table: 'customers',
  references: [],
  values: { reference: 'line.reference', name: 'line.name', name_kana: 'line.name_kana' },
  key: ['reference'],
  fileKey: ['reference'],
};
