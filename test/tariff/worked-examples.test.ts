import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateCharges } from '@mizumado/tariff';
import type { ChargeInput } from '@mizumado/tariff';
import { transcribed } from './tariff-files.ts';

/**
 * Tables without published rows, worked out by hand. The working is part of the data, so that a reader can check it against the table.
 */
const examples: readonly [
  utility: string,
  input: Partial<ChargeInput>,
  waterYen: number,
  sewerYen: number,
  working: string,
][] = [
  ['osaka', { use: '一般用', periodMonths: 1, volumeM3: 20 }, 2112, 0, '(850 + 10×10 + 10×97) × 1.1'],
  ['osaka', { use: '業務用', periodMonths: 1, volumeM3: 40 }, 8778, 0, '(850 + 10×10 + 20×209 + 10×285) × 1.1'],
  ['takatsuki', { boreMm: 20, volumeM3: 50 }, 6985, 0, '1518 + 12×11 + 8×27.5 + 20×148.5 + 10×214.5'],
  ['takatsuki', { boreMm: 30, volumeM3: 41 }, 14162, 0, '8008 + 40×148.5 + 214.5 = 14,162.5'],
  [
    'kasugai',
    { boreMm: 13, volumeM3: 41, sewerVolumeM3: 41 },
    4485,
    5984,
    '21 m³: 2,108 × 1.1 = 2,318; 20 m³: 1,970 × 1.1 = 2,167. Sewer: 2,790 × 1.1 = 3,069; 2,650 × 1.1 = 2,915',
  ],
  ['handa', { boreMm: 13, volumeM3: 30 }, 2930, 0, '(1020 + 20×40 + 10×85) × 1.1 = 2,937'],
  ['suzuka', { boreMm: 13, volumeM3: 30 }, 3740, 0, '(1100 + 20×60 + 10×110) × 1.1'],
  ['suzuka', { boreMm: 13, periodMonths: 1, volumeM3: 15 }, 1870, 0, 'half of everything: (550 + 10×60 + 5×110) × 1.1'],
  [
    'fukuoka',
    { use: '家事用', boreMm: 20, volumeM3: 30, readOn: '2019-09-30' },
    4914,
    0,
    '(2660 + 20×17 + 10×155) × 1.08',
  ],
  [
    'fukuoka',
    { use: '家事用', boreMm: 20, volumeM3: 30, readOn: '2019-10-01' },
    5005,
    0,
    '(2660 + 20×17 + 10×155) × 1.1',
  ],
  ['fukuoka', { use: '家事以外', boreMm: 40, volumeM3: 10 }, 25949, 0, '(21840 + 10×175) × 1.1'],
  ['hakodate', { use: '家庭用', boreMm: 13, periodMonths: 1, volumeM3: 15 }, 1369, 0, '781 + 5×117.7 = 1,369.5'],
  ['hakodate', { use: '浴場用', boreMm: 25, periodMonths: 1, volumeM3: 100 }, 9449, 0, '1859 + 100×75.9'],
  [
    'tokyo',
    { boreMm: 20, volumeM3: 43, sewerVolumeM3: 43 },
    6169,
    4598,
    '22 m³: 2,886 × 1.1 = 3,174; 21 m³: 2,723 × 1.1 = 2,995. Sewer: 2,160 × 1.1 + 2,020 × 1.1',
  ],
];

for (const [utility, input, waterYen, sewerYen, working] of examples) {
  test(`${utility} ${JSON.stringify(input)}: ${working}`, () => {
    const charges = calculateCharges(transcribed(utility), {
      use: '一般用',
      boreMm: 13,
      periodMonths: 2,
      volumeM3: 0,
      readOn: '2024-06-15',
      ...input,
    });
    assert.deepEqual([charges.waterYen, charges.sewerYen], [waterYen, sewerYen]);
  });
}
