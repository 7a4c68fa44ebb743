import { column, optional } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { textValue } from '../values.ts';

export const customersFile: Kind = {
  kind: 'customers',
  description: 'People and companies that hold contracts',
  columns: [
    column(
      'reference',
      ['使用者番号', '使用者コード'],
      textValue(50),
      "The billing system's own number of the customer",
      'C000123',
    ),
    column(
      'name',
      ['氏名', '使用者名', '名称'],
      textValue(100),
      'Name as it is printed; kept character by character',
      '盛岡 花子',
    ),
    column('nameKana', ['氏名カナ', 'フリガナ'], textValue(100), 'Name in katakana', 'モリオカ ハナコ', optional),
  ],
  rules: [],
  table: 'customers',
  references: [],
  values: { reference: 'line.reference', name: 'line.name', name_kana: 'line.name_kana' },
  key: ['reference'],
  fileKey: ['reference'],
};
