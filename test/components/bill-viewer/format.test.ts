import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { groupLines } from '../../../packages/components/src/bill-viewer/details/breakdown.ts';
import { interval, period, tick, unitPrice } from '../../../packages/components/src/bill-viewer/details/format.ts';
import { twoYearsUntil } from '../../../packages/components/src/bill-viewer/load.ts';
import { maintenanceNow } from '../../../packages/components/src/connection/maintenance.ts';
import { placeText } from '../../../packages/components/src/pieces/place.ts';
import { bill, contract } from './samples.ts';

const item = (label: string, from: string, to = from) => ({
  label,
  from,
  to,
  volume: 1,
  previousYearVolume: null,
  billId: null,
});

describe('bill viewer formats', () => {
  it('writes unit prices digit by digit as they were sent', () => {
    assert.equal(unitPrice('148.50', 'ja'), '148.50円');
    assert.equal(unitPrice('1148.0001', 'ja'), '1,148.0001円');
    assert.equal(unitPrice('58', 'en'), '¥58');
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.stringMatching(/^\d{1,4}$/), (whole, fraction) => {
        assert.equal(unitPrice(`${whole}.${fraction}`, 'ja').replaceAll(',', ''), `${whole}.${fraction}円`);
      }),
    );
  });

  it('names periods, days and hours by their label', () => {
    assert.equal(interval(item('2026-10', '2026-09-01', '2026-10-31'), 'ja'), '2026年9月1日〜10月31日');
    assert.equal(interval(item('2026-01', '2025-12-01', '2026-01-31'), 'ja'), '2025年12月1日〜2026年1月31日');
    assert.equal(interval(item('2026-10-03', '2026-10-03'), 'ja'), '10月3日（土）');
    assert.equal(interval(item('2026-10-03T04', '2026-10-03'), 'ja'), '10月3日（土） 4時');
    assert.deepEqual(
      ['2026-10', '2026-10-03', '2026-10-03T04'].map((label) => tick(item(label, '2026-10-03'), 'ja')),
      ['10月', '10/3', '4'],
    );
  });

  it('follows the platform in other languages', () => {
    assert.match(period('2026-09-01', '2026-10-31', 'en'), /^1 Sept?\s*–\s*31 Oct 2026$/u);
    assert.equal(tick(item('2026-10', '2026-09-01'), 'en'), 'Oct');
  });

  it('keeps every part of a place, and leaves out what is not there', () => {
    assert.equal(placeText(contract().premises), '盛岡市愛宕町6-8 愛宕ハイツ 203号室');
    assert.equal(placeText({ address: '盛岡市内丸𠮷12-2', building: null, room: null }), '盛岡市内丸𠮷12-2');
  });

  it('asks for two years up to an old bill, also on 29 February', () => {
    assert.deepEqual(twoYearsUntil('2020-10-31'), { from: '2018-10-31', to: '2020-10-31' });
    assert.equal(twoYearsUntil('2024-02-29').from, '2022-02-28');
  });

  it('groups the breakdown by charge and takes the subtotals from the server', () => {
    const line = (kind: 'water-base' | 'sewer-tier' | 'adjustment', amountYen: number) => ({
      kind,
      amountYen,
      taxRatePercent: 10,
    });
    const lines = [line('sewer-tier', 3), line('water-base', 1), line('adjustment', 5)];
    assert.deepEqual(groupLines(bill('b', { lines, waterYen: 100, sewerYen: 200 })), [
      { charge: 'water', lines: [lines[1]], subtotalYen: 100 },
      { charge: 'sewer', lines: [lines[0]], subtotalYen: 200 },
      { charge: 'other', lines: [lines[2]], subtotalYen: null },
    ]);
  });

  it('loses no line of the breakdown, whatever its kind', () => {
    const kind = fc.constantFrom('water-base', 'water-tier', 'water-fee', 'sewer-tax', 'sewer-rounding', 'adjustment');
    const lines = fc.array(fc.record({ kind, amountYen: fc.integer(), taxRatePercent: fc.constant(10) }));
    fc.assert(
      fc.property(lines, (some) => {
        assert.equal(groupLines(bill('b', { lines: some })).flatMap((group) => group.lines).length, some.length);
      }),
    );
  });

  it('takes a maintenance for present from its start until its end only', () => {
    const maintenance = {
      startsAt: '2026-11-21T00:00:00Z',
      endsAt: '2026-11-21T06:00:00Z',
      message: { ja: '料金計算の更新' },
    };
    const at = (instant: string) => maintenanceNow({ maintenance } as never, Date.parse(instant));
    assert.equal(at('2026-11-20T23:59:59Z'), undefined);
    assert.deepEqual(at('2026-11-21T00:00:00Z'), {
      kind: 'maintenance',
      until: maintenance.endsAt,
      message: maintenance.message,
    });
    assert.equal(at('2026-11-21T06:00:00Z'), undefined);
    assert.equal(maintenanceNow(undefined, 0), undefined);
  });
});
