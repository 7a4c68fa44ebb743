import { column, inOrder, optional } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { dateValue, integer, textValue } from '../values.ts';

export const metersFile: Kind = {
  kind: 'meters',
  description: 'Meters and where they are',
  columns: [
    column('serial', ['メーター番号', '量水器番号'], textValue(50), 'Serial number of the meter', 'M20-104233'),
    column('premises', ['使用場所番号', '給水番号'], textValue(50), 'Reference of the premises', 'P000123'),
    column('boreMm', ['口径'], integer(1, 1000), 'Bore in mm', 20),
    column('installedOn', ['設置日', '取付日'], dateValue, 'Day it was put in', '2021-06-14'),
    column(
      'removedOn',
      ['撤去日', '取外日'],
      dateValue,
      'Day it was taken out; blank while in place',
      '2029-05-31',
      optional,
    ),
  ],
  rules: [
    {
      column: 'removedOn',
      reason: 'is before installedOn; correct one of the two',
      holds: (row) => inOrder(row, 'installedOn', 'removedOn'),
    },
  ],
  table: 'meters',
  references: [
    {
      column: 'premises',
      table: 'premises',
      by: 'reference',
      unknown: 'is not the reference of known premises; import the premises first',
    },
  ],
  values: {
    serial: 'line.serial',
    premises_id: 'premises.id',
    bore_mm: 'line.bore_mm',
    installed_on: 'line.installed_on',
    removed_on: 'line.removed_on',
  },
  key: ['serial'],
  fileKey: ['serial'],
};
