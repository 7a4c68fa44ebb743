import { column, inOrder, optional } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { dateValue, digitsValue, integer, textValue } from '../values.ts';

const volume = integer(0, 999_999_999);

export const readingsFile: Kind = {
  kind: 'readings',
  description: 'Meter readings (検針)',
  columns: [
    column('customerNumber', ['お客様番号', '水栓番号'], digitsValue, 'Customer number of the contract', '123456789'),
    column(
      'meterSerial',
      ['メーター番号', '量水器番号'],
      textValue(50),
      'Serial number of the meter that was read',
      'M20-104233',
    ),
    column('readOn', ['検針日', '今回検針日'], dateValue, 'Day of the reading', '2026-10-05'),
    column(
      'previousReadOn',
      ['前回検針日'],
      dateValue,
      'Day of the reading before; blank for the first',
      '2026-08-04',
      optional,
    ),
    column('previousValue', ['前回指針'], volume, 'Value of the reading before, m³', 1204),
    column('presentValue', ['今回指針'], volume, 'Value read, m³', 1246),
    column('volumeM3', ['使用水量'], volume, "Volume of the period, m³, the old meter's included", 42),
    column(
      'exchangedOn',
      ['メーター交換日', '取替日'],
      dateValue,
      'Day of a meter exchange within the period',
      '2026-09-12',
      optional,
    ),
    column('oldMeterVolumeM3', ['旧メーター使用水量'], volume, 'Volume the old meter still counted, m³', 17, optional),
  ],
  rules: [
    {
      column: 'previousReadOn',
      reason: 'is after readOn; correct one of the two',
      holds: (row) => inOrder(row, 'previousReadOn', 'readOn'),
    },
    {
      column: 'oldMeterVolumeM3',
      reason: 'and exchangedOn go together; fill in both or neither',
      holds: (row) => (row['exchangedOn'] === null) === (row['oldMeterVolumeM3'] === null),
    },
  ],
  table: 'readings',
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
    meter_serial: 'line.meter_serial',
    read_on: 'line.read_on',
    previous_read_on: 'line.previous_read_on',
    previous_value: 'line.previous_value',
    present_value: 'line.present_value',
    volume_m3: 'line.volume_m3',
    exchanged_on: 'line.exchanged_on',
    old_meter_volume_m3: 'line.old_meter_volume_m3',
  },
  key: ['contract_id', 'read_on'],
  fileKey: ['customerNumber', 'readOn'],
};
