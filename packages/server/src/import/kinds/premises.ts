import { column, optional } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { postalCode, textValue } from '../values.ts';

export const premisesFile: Kind = {
  kind: 'premises',
  description: 'Places that take water (使用場所)',
  columns: [
    column(
      'reference',
      ['使用場所番号', '給水番号'],
      textValue(50),
      "The billing system's own number of the place",
      'P000123',
    ),
    column('postalCode', ['郵便番号'], postalCode, 'Postal code', '020-0013', optional),
    column('address', ['住所', '使用場所'], textValue(200), 'Address up to the lot number', '盛岡市愛宕町6番8号'),
    column('building', ['建物名'], textValue(100), 'Building name', 'みずまどハイツ', optional),
    column('room', ['部屋番号', '室番号'], textValue(50), 'Room', '203', optional),
  ],
  rules: [],
  table: 'premises',
  references: [],
  values: {
    reference: 'line.reference',
    postal_code: 'line.postal_code',
    address: 'line.address',
    building: 'line.building',
    room: 'line.room',
  },
  key: ['reference'],
  fileKey: ['reference'],
};
