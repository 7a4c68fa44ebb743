import { column } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { digitsValue, hour, integer } from '../values.ts';

export const hourlyUsageFile: Kind = {
  kind: 'hourly-usage',
  description: 'Hourly volumes of smart meters',
  columns: [
    column('customerNumber', ['お客様番号', '水栓番号'], digitsValue, 'Customer number of the contract', '123456789'),
    column('hour', ['日時', '計測日時'], hour, 'Beginning of the hour, Japanese time', '2026-10-03T14'),
    column('litres', ['使用量', '使用量L'], integer(0, 999_999_999), 'Litres in that hour', 35),
  ],
  rules: [],
  table: 'hourly_usage',
  references: [
    {
      column: 'customerNumber',
      table: 'contracts',
      by: 'customer_number',
      unknown: 'is not the customer number of a known contract; import the contracts first',
    },
  ],
  values: {
    contract_id: 'customer_number.id',
    customer_id: 'customer_number.customer_id',
    hour_at: 'line.hour',
    litres: 'line.litres',
  },
  key: ['contract_id', 'hour_at'],
  fileKey: ['customerNumber', 'hour'],
};
