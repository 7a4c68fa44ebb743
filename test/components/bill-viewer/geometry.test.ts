import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  indexAfterKey,
  indexAt,
  labelledIndexes,
  layoutChart,
  linePath,
} from '../../../packages/components/src/bill-viewer/details/chart/geometry.ts';

const size = { width: 340, height: 200, margin: { top: 20, right: 10, bottom: 30, left: 30 } };
const item = fc.record({ volume: fc.nat(100_000), previousYearVolume: fc.option(fc.nat(100_000)) });

describe('chart geometry', () => {
  it('draws the largest volume to the top and half of it half as high', () => {
    const layout = layoutChart(
      [
        { volume: 40, previousYearVolume: null },
        { volume: 20, previousYearVolume: 10 },
      ],
      size,
    );
    assert.equal(layout.max, 40);
    assert.deepEqual([layout.bars[0]?.y, layout.bars[0]?.height], [20, 150]);
    assert.deepEqual([layout.bars[1]?.y, layout.bars[1]?.height], [95, 75]);
    assert.deepEqual(layout.previous, [null, { x: 255, y: 132.5 }]);
  });

  it('takes the previous year into the scale', () => {
    const layout = layoutChart([{ volume: 10, previousYearVolume: 50 }], size);
    assert.equal(layout.max, 50);
    assert.equal(layout.bars[0]?.height, 30);
  });

  it('survives no items and only zeros', () => {
    assert.deepEqual(layoutChart([], size).bars, []);
    const zeros = layoutChart([{ volume: 0, previousYearVolume: 0 }], size);
    assert.deepEqual([zeros.bars[0]?.height, zeros.bars[0]?.y, zeros.previous[0]?.y], [0, 170, 170]);
  });

  it('keeps every bar and marker inside the plot and in order', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 60 }), (items) => {
        const { bars, previous, left, right, top, baseline } = layoutChart(items, size);
        bars.forEach((bar, index) => {
          assert.ok(bar.x >= left - 0.01 && bar.x + bar.width <= right + 0.01);
          assert.ok(bar.y >= top - 0.01 && bar.y + bar.height <= baseline + 0.02);
          const before = bars[index - 1];
          if (before) assert.ok(bar.x >= before.x + before.width);
        });
        for (const point of previous) if (point) assert.ok(point.y >= top - 0.01 && point.y <= baseline + 0.01);
      }),
    );
  });

  it('breaks the line where a year is unknown', () => {
    assert.equal(linePath([{ x: 1, y: 2 }, { x: 3, y: 4 }, null, { x: 5, y: 6 }]), 'M1 2L3 4M5 6');
    assert.equal(linePath([null, null]), '');
  });

  it('finds the bar under any position, also outside the plot', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 60 }), (items) => {
        const layout = layoutChart(items, size);
        layout.bars.forEach((bar, index) => assert.equal(indexAt(bar.centre, layout), index));
        assert.equal(indexAt(-50, layout), 0);
        assert.equal(indexAt(10_000, layout), items.length - 1);
      }),
    );
  });

  it('moves by keys and stays at the ends', () => {
    assert.equal(indexAfterKey('ArrowRight', 1, 3), 2);
    assert.equal(indexAfterKey('ArrowRight', 2, 3), 2);
    assert.equal(indexAfterKey('ArrowLeft', 0, 3), 0);
    assert.equal(indexAfterKey('Home', 2, 3), 0);
    assert.equal(indexAfterKey('End', 0, 3), 2);
    assert.equal(indexAfterKey('Tab', 0, 3), null);
    assert.equal(indexAfterKey('End', 0, 0), null);
  });

  it('labels the newest and leaves room between labels', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 1, max: 80, noNaN: true }), (count, slot) => {
        const indexes = [...labelledIndexes(count, slot, 36)];
        assert.equal(indexes[0], count - 1);
        indexes.slice(1).forEach((index, place) => assert.ok(((indexes[place] ?? 0) - index) * slot >= 36 - 1e-9));
      }),
    );
  });
});
